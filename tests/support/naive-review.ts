import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportActivity, ContactReport } from '../../src/core/view/contact-report';
import { runCli } from './temporary-vault';

type Act = ReportActivity & { readonly who: string };
type TellsDeal = ContactReport['deals'][number] & { readonly who: readonly string[]; readonly note: string | null };

/** Counts what a review counts, from what `two-hats contact --json` tells of each contact, by nothing but filters and comparisons. */
export class NaiveReview {
	readonly contacts: readonly ContactReport[];
	readonly #groups: Act[][] = [];
	readonly #deals: TellsDeal[] = [];

	constructor(
		readonly folder: string,
		readonly asOf: string,
	) {
		const paths = ['People', 'Companies'].flatMap((sub) => readdirSync(join(folder, sub)).map((name) => `${sub}/${name}`));
		this.contacts = paths.sort().flatMap((path) => {
			const { code, out } = runCli('contact', folder, path, '--as-of', asOf, '--json');
			return code === 0 ? [contactReportOf(out)] : [];
		});
		this.#groupActs();
		this.#gatherDeals();
	}

	/** How many acts of a hat there are from one day to another; of a kind only, where one is named. */
	acts(from: string, to: string, is: (act: Act) => boolean): number {
		return this.#groups.filter((group) => group.some((act) => act.day >= from && act.day <= to && is(act))).length;
	}

	/** The contacts with such an activity from one day to another; a company's people's among them. */
	touched(from: string, to: string, isOf: (activity: ReportActivity) => boolean = () => true): string[] {
		return this.contacts
			.filter(({ activities }) => activities.some((one) => !one.isPlanned && one.day >= from && one.day <= to && isOf(one)))
			.map(({ path }) => path);
	}

	/** The deals closed from one day to another. */
	closed(from: string, to: string): readonly TellsDeal[] {
		return this.#deals.filter(({ closed }) => closed !== null && closed >= from && closed <= to);
	}

	/** The deals opened from one day to another. */
	opened(from: string, to: string): readonly TellsDeal[] {
		return this.#deals.filter(({ opened }) => opened !== null && opened >= from && opened <= to);
	}

	/** `true 21`: marketing came after 21 days; `false 60`: none in the 60 days it was followed. */
	silence(deal: TellsDeal): string {
		const close = deal.closed ?? '';
		const ends = this.contacts
			.filter(({ path }) => deal.who.includes(path))
			.map(({ path, activities, doNotContact }) => {
				const first = activities
					.filter(({ role, isPlanned, day }) => role === 'marketing' && !isPlanned && day > close)
					.map(({ day }) => day)
					.sort()[0];
				// No stop of the sample vault stood when a deal was closed.
				const lines = readFileSync(join(this.folder, path), 'utf8').matchAll(/^ {2}- (\d{4}-\d\d-\d\d) stop /gm);
				const stop = [...lines].map(([, day]) => day ?? '').find((day) => day > close);
				if (stop !== undefined && (first === undefined || stop < first)) return { came: false, on: stop };
				if (first !== undefined) return { came: true, on: first };
				return { came: false, on: doNotContact ? close : this.asOf };
			});
		const came = ends.filter((end) => end.came).map(({ on }) => on);
		const end =
			came.length > 0
				? came.sort()[0]
				: ends
						.map(({ on }) => on)
						.sort()
						.at(-1);
		return `${came.length > 0} ${days(close, end ?? close)}`;
	}

	/** How many sales acts there were within a deal that no other deal of its contacts, opened later, may claim. */
	talks(deal: TellsDeal): number {
		const { opened, note } = deal;
		const others = this.#deals.filter((one) => one !== deal);
		return this.#groups.filter((group) => {
			const [act] = group;
			if (act?.role !== 'sales') return false;
			const paths = group.flatMap(({ evidence }) => evidence.map(({ path }) => path));
			if (note !== null && paths.includes(note)) return true;
			if (others.some((one) => one.note !== null && paths.includes(one.note))) return false;
			// A deal of those it was with comes before one of their company.
			const isOwn = (one: TellsDeal): boolean => group.some(({ who }) => one.who.includes(who));
			const isTheirs = (one: TellsDeal): boolean =>
				this.contacts.some(({ path, people }) => one.who.includes(path) && group.some(({ who }) => people.includes(nameOf(who))));
			const hasOwn = this.#deals.some((one) => isOwn(one) && isOpenOn(one, act.day, this.asOf));
			const isWithin = (one: TellsDeal): boolean => (hasOwn ? isOwn(one) : isTheirs(one)) && isOpenOn(one, act.day, this.asOf);
			if (opened === null || !isWithin(deal)) return false;
			return !others.some((one) => isWithin(one) && (one.opened ?? '') > opened);
		}).length;
	}

	/** Puts each activity to the first group that it shares a place with, and unites groups until nothing changes. */
	#groupActs(): void {
		const acts = this.contacts.flatMap(({ path, activities }) =>
			activities.filter((one) => !one.isPlanned && one.through === null).map((one) => ({ ...one, who: path })),
		);
		for (const act of acts) {
			const same = this.#groups.filter((group) => group.some((other) => this.#isSame(act, other)));
			const merged = [act, ...same.flat()];
			for (const group of same) this.#groups.splice(this.#groups.indexOf(group), 1);
			this.#groups.push(merged);
		}
	}

	#isSame(a: Act, b: Act): boolean {
		if (a.day !== b.day || a.role !== b.role || a.kind !== b.kind) return false;
		const place = ({ path, line }: Act['evidence'][number]): string => (path.startsWith('Campaigns/') ? path : `${path}:${line}`);
		if (a.evidence.some((one) => b.evidence.some((other) => place(one) === place(other)))) return true;
		const works = (person: Act, company: Act): boolean => this.contacts.some(({ path, people }) => path === company.who && people.includes(nameOf(person.who)));
		return (works(a, b) || works(b, a)) && a.kind !== null;
	}

	#gatherDeals(): void {
		for (const { path, deals } of this.contacts) {
			for (const deal of deals) {
				const note = deal.evidence.map((one) => one.path).find((one) => /^(?:Deals|Sales)\//.test(one)) ?? null;
				const index = note === null ? -1 : this.#deals.findIndex((one) => one.note === note);
				const known = this.#deals[index];
				if (known === undefined) this.#deals.push({ ...deal, note, who: [path] });
				else this.#deals[index] = { ...known, who: [...known.who, path] };
			}
		}
	}
}

function isOpenOn({ opened, closed, state }: TellsDeal, day: string, asOf: string): boolean {
	return opened !== null && opened <= day && (closed === null ? state === 'open' && day <= asOf : day <= closed);
}

function nameOf(path: string): string {
	return path.replace(/^.*\/|\.md$/g, '');
}

/** The parts of the sales conversations that hold no words, straight from the notes: `path → parts`. */
export function emptyParts(folder: string): Map<string, string[]> {
	const headed = { problem: 'Problem', cost: 'Cost', fit: 'Fit', price: 'Price' };
	return new Map(
		readdirSync(join(folder, 'Sales')).map((name) => {
			const text = readFileSync(join(folder, 'Sales', name), 'utf8');
			const empty = Object.entries(headed).filter(([part, heading]) => !new RegExp(`^(?:${part}: |#+ ${heading}\\b)`, 'm').test(text));
			return [`Sales/${name}`, empty.map(([part]) => part)];
		}),
	);
}

/**
 * The first day by which half had ended, by moving weights to the right (Efron): each case weighs the same; one that was followed no
 * further hands its weight in equal parts to those still followed. The same estimate as Kaplan and Meier’s, by another road.
 */
export function halfEndedBy(cases: readonly { readonly days: number; readonly isEnded: boolean }[]): number | null {
	const sorted = [...cases].sort((a, b) => a.days - b.days || Number(b.isEnded) - Number(a.isEnded));
	const weights = sorted.map(() => 1 / sorted.length);
	let sum = 0;
	for (const [index, { days: day, isEnded }] of sorted.entries()) {
		const weight = weights[index] ?? 0;
		if (isEnded) sum += weight;
		else for (let later = index + 1; later < sorted.length; later++) weights[later] = (weights[later] ?? 0) + weight / (sorted.length - index - 1);
		const isLastOfDay = sorted[index + 1]?.days !== day;
		if (isLastOfDay && sum >= 0.5 - 1e-9) return day;
	}
	return null;
}

/** Calendar days, counted by the milliseconds between two midnights in UTC. */
export function days(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function contactReportOf(json: string): ContactReport {
	const report: unknown = JSON.parse(json);
	if (!isContactReport(report)) throw new Error(json.slice(0, 200));
	return report;
}

function isContactReport(value: unknown): value is ContactReport {
	return typeof value === 'object' && value !== null && 'activities' in value && 'deals' in value && 'people' in value;
}

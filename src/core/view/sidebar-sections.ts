import { flagIds, type Flag, type FlagId } from '../model/flag';
import { inOrder } from '../model/order';
import type { Problem } from '../model/problem';
import type { CheckResult } from './check-result';
import type { RelationshipGroup, RelationshipRow } from './relationship-row';
import type { WeekItem } from './this-week';

/** The name of a section of the sidebar. */
export type SectionId = 'week' | 'stopped' | 'undecided' | 'quiet' | 'tidy';

/** What rows are gathered under, within a section. */
export type GroupId = 'delivery' | 'problems' | RelationshipGroup | FlagId;

/** One row of the sidebar. `key` is its own among all rows, and stays while what it tells stays. */
export type SidebarRow =
	| { readonly row: 'week'; readonly key: string; readonly item: WeekItem }
	| { readonly row: 'group'; readonly key: string; readonly group: GroupId; readonly count: number }
	| { readonly row: 'flag'; readonly key: string; readonly flag: Flag }
	| { readonly row: 'problem'; readonly key: string; readonly problem: Problem }
	| RelationshipRow;

/** A section with its rows; `count` is of flags, in "This week" of things to do. */
export interface SidebarSection {
	readonly id: SectionId;
	readonly count: number;
	readonly rows: readonly SidebarRow[];
}

/** How flags are sorted within a section. */
export const sortOrders = ['silence', 'close', 'name'] as const;

/** The name of a sort order. */
export type SortOrder = (typeof sortOrders)[number];

/** What the user asked to see. */
export interface SidebarQuery {
	/** Words that a contact, a deal or a note must hold; case and accents do not matter. */
	readonly search: string;
	readonly sort: SortOrder;
	/** Only this flag, or all. */
	readonly only: FlagId | null;
}

/** Where each flag stands. */
const sectionOf: Readonly<Record<FlagId, SectionId>> = {
	'stalled-marketing': 'stopped',
	undecided: 'undecided',
	'gone-quiet': 'quiet',
	'not-reevaluated': 'tidy',
	'marketing-after-stop': 'tidy',
	'closed-undated': 'tidy',
	untagged: 'tidy',
};

/** Sets out flags and problems in sections; a section without rows is left out. */
export function sidebarSections(found: Pick<CheckResult, 'flags' | 'week'>, problems: readonly Problem[], query: SidebarQuery): SidebarSection[] {
	const holds = matcher(query.search);
	const flags = keyed(found.flags)
		.filter(({ flag }) => (query.only === null || flag.flag === query.only) && holds(flag.contact.name, flag.deal?.deal.name ?? ''))
		.sort(comparison(query.sort));
	const of = (id: SectionId): FlagRow[] => flags.filter(({ flag }) => sectionOf[flag.flag] === id);
	const week = query.only === null ? found.week.filter((item) => holds(item.contact.name, item.what === 'decide' ? item.deal.name : '')) : [];
	const told = query.only === null ? problems.filter(({ path, found: words }) => holds(path, words)) : [];
	const sections: SidebarSection[] = [
		{ id: 'week', count: week.length, rows: week.map((item) => ({ row: 'week', key: `week ${item.contact.path}`, item })) },
		stoppedSection(of('stopped')),
		{ id: 'undecided', count: of('undecided').length, rows: of('undecided') },
		{ id: 'quiet', count: of('quiet').length, rows: of('quiet') },
		tidySection(of('tidy'), told),
	];
	return sections.filter(({ rows }) => rows.length > 0);
}

type FlagRow = Extract<SidebarRow, { row: 'flag' }>;

/** Contacts in delivery stand at the end: the warning is the same, the step another. */
function stoppedSection(stopped: readonly FlagRow[]): SidebarSection {
	const inDelivery = stopped.filter(({ flag }) => flag.isInDelivery);
	const others = stopped.filter(({ flag }) => !flag.isInDelivery);
	return { id: 'stopped', count: stopped.length, rows: [...others, ...grouped('delivery', inDelivery)] };
}

function tidySection(flags: readonly FlagRow[], problems: readonly Problem[]): SidebarSection {
	const groups = flagIds.map((id) => ({ id, rows: flags.filter(({ flag }) => flag.flag === id) }));
	return {
		id: 'tidy',
		count: flags.length,
		rows: [...groups.flatMap(({ id, rows }) => grouped(id, rows)), ...grouped('problems', keyedProblems(problems))],
	};
}

/** Rows below the heading of their group; where there are none, no heading either. */
export function grouped(group: GroupId, rows: readonly SidebarRow[]): readonly SidebarRow[] {
	return rows.length === 0 ? [] : [{ row: 'group', key: `group ${group}`, group, count: rows.length }, ...rows];
}

/** Each flag with a key of its own: a contact may have two deals of one name. */
function keyed(flags: readonly Flag[]): FlagRow[] {
	const times = new Map<string, number>();
	return flags.map((flag) => {
		const told = `${flag.flag} ${flag.contact.path} ${flag.deal?.deal.path ?? ''} ${flag.deal?.deal.name ?? ''}`;
		const time = times.get(told) ?? 0;
		times.set(told, time + 1);
		return { row: 'flag', key: time === 0 ? told : `${told} ${String(time)}`, flag };
	});
}

function keyedProblems(problems: readonly Problem[]): SidebarRow[] {
	return problems.map((problem, index) => ({ row: 'problem', key: `problem ${problem.code} ${problem.path} ${String(index)}`, problem }));
}

/** Whether words hold every word of a search. */
export function matcher(search: string): (...texts: readonly string[]) => boolean {
	const words = plain(search).split(/\s+/).filter(Boolean);
	if (words.length === 0) return () => true;
	return (...texts) => {
		const text = plain(texts.join(' '));
		return words.every((word) => text.includes(word));
	};
}

function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

function comparison(sort: SortOrder): (a: FlagRow, b: FlagRow) => number {
	switch (sort) {
		case 'silence':
			return () => 0;
		case 'close':
			return (a, b) => inOrder(b.flag.since ?? '', a.flag.since ?? '');
		case 'name':
			return (a, b) => inOrder(plain(a.flag.contact.name), plain(b.flag.contact.name));
	}
}

/** The findings that speak for themselves: a close and its day are written, and nothing done since could be the marketing missed. */
export function bestProven(flags: readonly Flag[], most: number): readonly Flag[] {
	const stopped = flags.filter(({ flag }) => flag === 'stalled-marketing');
	const doubt = (flag: Flag): number => (flag.isInDelivery ? 4 : 0) + (flag.hasUntagged ? 2 : 0) + (flag.possible.length > 0 ? 1 : 0);
	const contacts = new Set<string>();
	return [...stopped]
		.sort((a, b) => doubt(a) - doubt(b))
		.filter(({ contact }) => !contacts.has(contact.path) && contacts.add(contact.path).size > 0)
		.slice(0, most);
}

import { flagIds, type Flag, type FlagId } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
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
	const rows = new Map<FlagId, FlagRow[]>(flagIds.map((id) => [id, []]));
	for (const flag of found.flags) {
		if (query.only !== null && flag.flag !== query.only) continue;
		if (holds(flag.contact.name, flag.deal?.deal.name ?? '')) rows.get(flag.flag)?.push({ row: 'flag', key: flag.key, flag });
	}
	for (const one of rows.values()) sortRows(one, query.sort);
	const of = (section: SectionId): FlagRow[] => flagIds.filter((id) => sectionOf[id] === section).flatMap((id) => rows.get(id) ?? []);
	const week = query.only === null ? found.week.filter((item) => holds(item.contact.name, item.what === 'decide' ? item.deal.name : '')) : [];
	const told = query.only === null ? problems.filter(({ path, found: words }) => holds(path, words)) : [];
	const sections: SidebarSection[] = [
		{ id: 'week', count: week.length, rows: week.map((item) => ({ row: 'week', key: `week ${item.contact.path}`, item })) },
		stoppedSection(of('stopped')),
		{ id: 'undecided', count: of('undecided').length, rows: of('undecided') },
		{ id: 'quiet', count: of('quiet').length, rows: of('quiet') },
		tidySection(of('tidy'), told),
	];
	return sections.filter(({ rows: some }) => some.length > 0);
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

/** Most texts have no letter beyond the plain ones, and are asked of every row at every stroke. */
const NO_ACCENTS = /^[\0-\x7f]*$/;

function plain(text: string): string {
	if (NO_ACCENTS.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

function sortRows(rows: FlagRow[], sort: SortOrder): void {
	if (sort === 'close') rows.sort((a, b) => inOrder(b.flag.since ?? '', a.flag.since ?? ''));
	if (sort === 'name') rows.sort((a, b) => inOrder(plain(a.flag.contact.name), plain(b.flag.contact.name)));
}

/**
 * The findings that speak for themselves: a close and its day are written, nothing done since could be the marketing missed, and
 * nothing is planned from today on. Of those alike, won deals stand first: they were clients.
 */
export function bestProven(flags: readonly Flag[], most: number, asOf: IsoDay): readonly Flag[] {
	const stopped = flags.filter(({ flag }) => flag === 'stalled-marketing');
	const doubt = ({ isInDelivery, hasUntagged, possible, planned, deal }: Flag): number =>
		[deal?.state !== 'won', planned.some(({ day }) => day >= asOf), possible.length > 0, hasUntagged, isInDelivery].reduce(
			(sum, isSo, bit) => sum + (isSo ? 2 ** bit : 0),
			0,
		);
	const contacts = new Set<string>();
	return [...stopped]
		.sort((a, b) => doubt(a) - doubt(b))
		.filter(({ contact }) => !contacts.has(contact.path) && contacts.add(contact.path).size > 0)
		.slice(0, most);
}

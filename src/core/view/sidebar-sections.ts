import { KeptList } from '../kept-list';
import { flagIds, isStalled, type Flag, type FlagId } from '../model/flag';
import { inOrder } from '../model/order';
import type { Problem } from '../model/problem';
import type { SidebarSectionId, SortOrder } from '../shapes/sidebar-order';
import type { WeekItem } from '../shapes/week-item';
import type { CheckResult } from './check-result';
import type { RelationshipGroup, RelationshipRow } from './relationship-row';
import { matcher, searchable } from './search';

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
	readonly id: SidebarSectionId;
	readonly count: number;
	readonly rows: readonly SidebarRow[];
}

/** What the user asked to see. */
export interface SidebarQuery {
	/** Words that a contact, a deal or a note must hold; case and accents do not matter. */
	readonly search: string;
	readonly sort: SortOrder;
	/** Only this flag, or all. */
	readonly only: FlagId | null;
}

/** What flags are listed by: their rule, and of those where marketing stalled, whether the contact is in delivery. */
type FlagGroup = FlagId | 'delivery';

/** Where each flag stands. Contacts in delivery stand at the end: the warning is the same, the step another. */
const sectionOf: Readonly<Record<FlagGroup, SidebarSectionId>> = {
	'stalled-marketing': 'stopped',
	undecided: 'undecided',
	'gone-quiet': 'quiet',
	'not-reevaluated': 'tidy',
	'marketing-after-stop': 'tidy',
	'closed-undated': 'tidy',
	untagged: 'tidy',
	delivery: 'stopped',
};

const groups: readonly FlagGroup[] = [...flagIds, 'delivery'];

/**
 * Sets out flags and problems in sections, again and again as notes change. The row of a flag is kept while the flag is the
 * same: of twenty thousand, one changed note makes one anew, and whoever draws them finds it without looking into the others.
 */
export class SidebarSections {
	readonly #rows = new Map(groups.map((group) => [group, new KeptList<Flag, SidebarRow>(rowOf)]));

	/** The sections of what was found and the user asked to see; a section without rows is left out. */
	of(found: Pick<CheckResult, 'flags' | 'week'>, problems: readonly Problem[], query: SidebarQuery): SidebarSection[] {
		const holds = matcher(query.search);
		const week = query.only === null ? found.week.filter((item) => holds(item.contact.name, item.what === 'decide' ? item.deal.name : '')) : [];
		const told = query.only === null ? problems.filter(({ path, found: words }) => holds(path, words)) : [];
		const asked = flagsByGroup(found.flags, query);
		const flagged = (id: SidebarSectionId, more: readonly SidebarRow[] = []): SidebarSection => {
			const lists = groups
				.filter((group) => sectionOf[group] === id)
				.map((group) => ({ group, rows: this.#rows.get(group)?.of(asked.get(group) ?? []) ?? [] }));
			return {
				id,
				count: lists.reduce((sum, { rows }) => sum + rows.length, 0),
				rows: joined([...lists.map(({ group, rows }) => (group === 'delivery' || id === 'tidy' ? grouped(group, rows) : rows)), more]),
			};
		};
		const sections: SidebarSection[] = [
			{ id: 'week', count: week.length, rows: week.map((item) => ({ row: 'week', key: `week ${item.contact.path}`, item })) },
			flagged('stopped'),
			flagged('undecided'),
			flagged('quiet'),
			flagged('tidy', grouped('problems', keyedProblems(told))),
		];
		return sections.filter(({ rows }) => rows.length > 0);
	}
}

function rowOf(flag: Flag): SidebarRow {
	return { row: 'flag', key: flag.key, flag };
}

/** The flags asked for, each group in the order asked for. */
function flagsByGroup(flags: readonly Flag[], { search, only, sort }: SidebarQuery): ReadonlyMap<FlagGroup, readonly Flag[]> {
	const found = new Map<FlagGroup, Flag[]>(groups.map((group) => [group, []]));
	const holds = matcher(search);
	for (const flag of flags) {
		if (only !== null && flag.flag !== only) continue;
		if (search !== '' && !holds(flag.contact.name, flag.deal?.deal.name ?? '')) continue;
		const group = flag.isInDelivery && isStalled(flag) ? 'delivery' : flag.flag;
		found.get(group)?.push(flag);
	}
	for (const [group, list] of found) {
		if (sort === 'close') list.sort((a, b) => inOrder(b.since ?? '', a.since ?? ''));
		if (sort === 'name') found.set(group, byName(list));
	}
	return found;
}

/** Each name is made plain once, not at each of the hundreds of thousands of comparisons that a long list takes. */
function byName(flags: readonly Flag[]): Flag[] {
	const named = flags.map((flag) => ({ flag, name: searchable(flag.contact.name) }));
	return named.sort((a, b) => inOrder(a.name, b.name)).map(({ flag }) => flag);
}

/** Lists one behind the other; one that stands alone stays the same list. */
function joined(lists: readonly (readonly SidebarRow[])[]): readonly SidebarRow[] {
	const [first = [], ...others] = lists.filter(({ length }) => length > 0);
	return others.length === 0 ? first : first.concat(...others);
}

/** Rows below the heading of their group; where there are none, no heading either. */
export function grouped(group: GroupId, rows: readonly SidebarRow[]): readonly SidebarRow[] {
	return rows.length === 0 ? [] : [{ row: 'group', key: `group ${group}`, group, count: rows.length }, ...rows];
}

function keyedProblems(problems: readonly Problem[]): SidebarRow[] {
	return problems.map((problem, index) => ({ row: 'problem', key: `problem ${problem.code} ${problem.path} ${String(index)}`, problem }));
}

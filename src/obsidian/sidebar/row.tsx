import type { JSX } from 'preact';
import type { SidebarRow } from '../../core/view/sidebar-sections';
import { FlagRow } from './flag-row';
import { GroupRow, ProblemRow, WeekRow } from './other-rows';
import { ColdRow, ReadyRow, ReferrerRow, StopRow } from './relationship-rows';
import type { SidebarHost } from './sidebar-host';

/** What a list of rows is given. */
export interface RowListProps {
	readonly host: SidebarHost;
	readonly label: string;
	readonly rows: readonly SidebarRow[];
	/** The key of the row that the Tab key reaches. */
	readonly current: string | null;
	readonly scroller: () => HTMLElement | null;
}

/** One row, whatever it tells. */
export function Row({ host, row, isCurrent }: { readonly host: SidebarHost; readonly row: SidebarRow; readonly isCurrent: boolean }): JSX.Element {
	const id = idOf(row.key);
	switch (row.row) {
		case 'week':
			return <WeekRow host={host} id={id} item={row.item} isCurrent={isCurrent} />;
		case 'flag':
			return <FlagRow host={host} id={id} flag={row.flag} isCurrent={isCurrent} />;
		case 'problem':
			return <ProblemRow host={host} id={id} problem={row.problem} isCurrent={isCurrent} />;
		case 'ready':
			return <ReadyRow host={host} id={id} row={row} isCurrent={isCurrent} />;
		case 'cold':
			return <ColdRow host={host} id={id} row={row} isCurrent={isCurrent} />;
		case 'referrer':
			return <ReferrerRow host={host} id={id} row={row} isCurrent={isCurrent} />;
		case 'stop':
			return <StopRow host={host} id={id} row={row} isCurrent={isCurrent} />;
		case 'group':
			return <GroupRow host={host} group={row.group} count={row.count} />;
	}
}

/** The class of a row's list item. */
export function classOf(row: SidebarRow): string {
	return row.row === 'group' ? 'two-hats-group' : `two-hats-row two-hats-row-${row.row}`;
}

/** A key as an id of an element: no spaces. */
function idOf(key: string): string {
	return `two-hats-${key.replace(/\s+/g, '-')}`;
}

import type { JSX } from 'preact';
import type { SidebarRow } from '../../core/view/sidebar-sections';
import { FlagRow } from './flag-row';
import { GroupRow, ProblemRow, WeekRow } from './other-rows';
import { idOf } from './row-keys';
import { ColdRow, ReadyRow, ReferrerRow, StopRow } from './relationship-rows';
import { QuietWords, type QuietRow } from './quiet-row';
import type { SidebarHost } from './sidebar-host';

/** What a list of rows is given. */
export interface RowListProps {
	readonly host: SidebarHost;
	readonly label: string;
	readonly rows: readonly (SidebarRow | QuietRow)[];
	/** The key of the row that the Tab key reaches. */
	readonly current: string | null;
	readonly scroller: () => HTMLElement | null;
}

/** One row of a list. Where only some are in the document, `place` says which of how many it is, counted from 1. */
export function ListRow({
	host,
	row,
	isCurrent,
	place,
}: {
	readonly host: SidebarHost;
	readonly row: SidebarRow | QuietRow;
	readonly isCurrent: boolean;
	readonly place?: { readonly at: number; readonly of: number };
}): JSX.Element {
	return (
		<li
			class={row.row === 'group' ? 'two-hats-group' : `two-hats-row two-hats-row-${row.row}`}
			data-key={row.key}
			aria-setsize={place?.of}
			aria-posinset={place?.at}
		>
			<RowWords host={host} row={row} isCurrent={isCurrent} />
		</li>
	);
}

/** What a row tells, whatever it is. */
function RowWords({ host, row, isCurrent }: { readonly host: SidebarHost; readonly row: SidebarRow | QuietRow; readonly isCurrent: boolean }): JSX.Element {
	const shared = { host, id: idOf(row.key), isCurrent };
	switch (row.row) {
		case 'week':
			return <WeekRow {...shared} item={row.item} />;
		case 'flag':
			return <FlagRow {...shared} flag={row.flag} />;
		case 'problem':
			return <ProblemRow {...shared} problem={row.problem} />;
		case 'ready':
			return <ReadyRow {...shared} row={row} />;
		case 'cold':
			return <ColdRow {...shared} row={row} />;
		case 'referrer':
			return <ReferrerRow {...shared} row={row} />;
		case 'stop':
			return <StopRow {...shared} row={row} />;
		case 'quiet':
			return <QuietWords {...shared} row={row} />;
		case 'group':
			return <GroupRow host={host} group={row.group} count={row.count} />;
	}
}

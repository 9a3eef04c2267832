import type { JSX } from 'preact';
import { ListRow, type RowListProps } from './row';
import { WindowedRows } from './windowed-rows';

/** From how many rows on only those near the view are in the document. */
const WINDOW_FROM = 200;

/** The rows of a section; of a long one only those near the view. */
export function RowList(props: RowListProps): JSX.Element {
	return props.rows.length > WINDOW_FROM ? <WindowedRows {...props} /> : <AllRows {...props} />;
}

function AllRows({ host, label, rows, current }: RowListProps): JSX.Element {
	return (
		<ul class="two-hats-rows" aria-label={label}>
			{rows.map((row) => (
				<ListRow key={row.key} host={host} row={row} isCurrent={row.key === current} />
			))}
		</ul>
	);
}

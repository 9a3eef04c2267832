import { Fragment, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlotCell, PlotTable } from '../../core/view/review-plots/review-tables';
import { EvidenceLines } from '../sidebar/evidence';
import { idOf } from '../sidebar/row-keys';
import type { ReviewViewHost } from './review-view-host';

/** As many lines as can be looked through; the rest is in the CSV. */
const MOST_LINES = 200;

/** Which number's lines are open. `isAsked`: it is to have the focus, for it was come to from the plot. */
export interface OpenNumber {
	readonly to: string;
	readonly isAsked: boolean;
}

interface TableProps {
	readonly host: ReviewViewHost;
	readonly table: PlotTable;
	readonly open: OpenNumber | null;
	readonly onOpen: (to: string | null) => void;
}

/** The numbers behind a plot. Each is pressed to see the lines it comes from. */
export function NumbersTable({ host, table, open, onOpen }: TableProps): JSX.Element {
	const [first = '', ...columns] = table.columns;
	return (
		<div class="two-hats-table">
			<table>
				<caption>{table.caption}</caption>
				<thead>
					<tr>
						<th scope="col">{first}</th>
						{columns.map((column) => (
							<th scope="col" key={column} class="two-hats-number">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{table.rows.map(({ key, head, cells }) => {
						const toOf = (column: number): string => `${table.id}/${key}/${String(column)}`;
						const opened = cells.find((_, column) => toOf(column) === open?.to);
						return (
							<Fragment key={key}>
								<tr>
									<th scope="row">{head}</th>
									{cells.map((cell, column) => (
										<td key={column} class="two-hats-number">
											<PressedNumber cell={cell} to={toOf(column)} open={open} onOpen={onOpen} />
										</td>
									))}
								</tr>
								{opened !== undefined && opened.evidence.length > 0 && (
									<tr>
										<td colSpan={table.columns.length}>
											<Lines host={host} to={open?.to ?? ''} cell={opened} />
										</td>
									</tr>
								)}
							</Fragment>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}

function PressedNumber(props: {
	readonly cell: PlotCell;
	readonly to: string;
	readonly open: OpenNumber | null;
	readonly onOpen: TableProps['onOpen'];
}): JSX.Element {
	const { cell, to, open, onOpen } = props;
	const button = useRef<HTMLButtonElement>(null);
	const isOpen = open?.to === to;
	const isAsked = isOpen && open.isAsked;
	useEffect(() => {
		if (!isAsked) return;
		button.current?.focus();
		button.current?.scrollIntoView({ block: 'center' });
	}, [isAsked]);
	if (cell.evidence.length === 0) return <>{cell.text}</>;
	return (
		<button
			class="two-hats-plain two-hats-follow"
			ref={button}
			aria-expanded={isOpen}
			aria-controls={isOpen ? idOf(to) : undefined}
			data-number={to}
			onClick={() => {
				onOpen(isOpen ? null : to);
			}}
		>
			{cell.text}
		</button>
	);
}

function Lines({ host, to, cell: { evidence } }: { readonly host: ReviewViewHost; readonly to: string; readonly cell: PlotCell }): JSX.Element {
	return (
		<>
			<EvidenceLines host={host} id={idOf(to)} evidence={evidence.length > MOST_LINES ? evidence.slice(0, MOST_LINES) : evidence} />
			{evidence.length > MOST_LINES && <p class="two-hats-muted">{host.reviewWords().review.more(evidence.length - MOST_LINES)}</p>}
		</>
	);
}

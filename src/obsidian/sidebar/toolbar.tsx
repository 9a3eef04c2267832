import type { JSX } from 'preact';
import { flagIds, type FlagId } from '../../core/model/flag';
import { sortOrders, type SortOrder } from '../../core/shapes/sidebar-order';
import type { SidebarQuery } from '../../core/view/sidebar-sections';
import type { SidebarHost } from './sidebar-host';

/** Search, order and filter, and how many flags they leave. */
export function Toolbar(props: {
	readonly host: SidebarHost;
	readonly query: SidebarQuery;
	readonly count: number;
	readonly onChange: (changed: Partial<SidebarQuery>) => void;
}): JSX.Element {
	const { host, query, count, onChange } = props;
	const { flagTitle, ui } = host.words();
	const { sidebar } = ui;
	return (
		<div class="two-hats-toolbar" role="search">
			<input
				type="search"
				class="two-hats-search"
				placeholder={sidebar.search}
				aria-label={sidebar.search}
				value={query.search}
				onInput={(event) => {
					onChange({ search: event.currentTarget.value });
				}}
			/>
			<div class="two-hats-choices">
				<select
					class="dropdown"
					aria-label={sidebar.sort}
					value={query.sort}
					onChange={(event) => {
						onChange({ sort: choiceOf<SortOrder>(sortOrders, event.currentTarget.value) ?? 'silence' });
					}}
				>
					{sortOrders.map((sort) => (
						<option key={sort} value={sort}>
							{sidebar.sortBy[sort]}
						</option>
					))}
				</select>
				<select
					class="dropdown"
					aria-label={sidebar.only}
					value={query.only ?? ''}
					onChange={(event) => {
						onChange({ only: choiceOf<FlagId>(flagIds, event.currentTarget.value) });
					}}
				>
					<option value="">{sidebar.all}</option>
					{flagIds.map((id) => (
						<option key={id} value={id}>
							{flagTitle[id]}
						</option>
					))}
				</select>
			</div>
			<div class="two-hats-found" role="status">
				{sidebar.found(count)}
			</div>
		</div>
	);
}

function choiceOf<Choice extends string>(choices: readonly Choice[], value: string): Choice | null {
	return choices.find((choice) => choice === value) ?? null;
}

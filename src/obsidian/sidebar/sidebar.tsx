import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { SidebarSectionId } from '../../core/shapes/sidebar-order';
import { SidebarSections, type SidebarQuery, type SidebarRow, type SidebarSection } from '../../core/view/sidebar-sections';
import type { Snapshot } from '../snapshot';
import { ContactPanel } from './contact-panel';
import { Button, EmptyState, Reading } from './empty-state';
import { flagMenu } from './flag-row';
import { weekMenu } from './other-rows';
import { KeptBack, Older } from './kept-back';
import { RelationshipSections } from './relationship-list';
import { useKeptFocus } from './keep-focus';
import { handleRowKey, keyOfRow } from './row-keys';
import { RowList } from './row-list';
import { Section } from './section';
import { SellingList } from './selling-list';
import type { SidebarHost } from './sidebar-host';
import { isOpen, toggled, type SidebarState } from './sidebar-state';
import { StartPage } from './start-page';
import { Toolbar } from './toolbar';
import { useActiveNote, useSnapshot } from './use-live';

/** What the sidebar is given by its view: the state it remembers with the workspace, and the way to change it. */
export interface SidebarProps {
	readonly host: SidebarHost;
	readonly state: SidebarState;
	readonly onState: (state: SidebarState) => void;
	readonly scroller: () => HTMLElement | null;
}

/** The whole sidebar: the contact in front, then what is flagged. */
export function Sidebar(props: SidebarProps): JSX.Element {
	const { host, state, onState, scroller } = props;
	const snapshot = useSnapshot(host);
	const active = useActiveNote(host);
	const root = useRef<HTMLDivElement>(null);
	const keptFocus = useKeptFocus(root);
	const toggle = (id: string): void => {
		onState(toggled(state, id));
	};
	const list = {
		host,
		state,
		snapshot,
		toggle,
		scroller,
		onQuery: (changed: Partial<SidebarQuery>) => {
			onState({ ...state, ...changed });
		},
	};
	return (
		<div
			class="two-hats-sidebar"
			ref={root}
			tabIndex={-1}
			{...keptFocus}
			onKeyDown={(event) => {
				if (root.current !== null) handleRowKey(event, root.current, (row) => row.querySelector<HTMLElement>('[data-more]')?.click());
			}}
		>
			<SellingList host={host} active={active} />
			<ContactPanel
				host={host}
				snapshot={snapshot}
				active={active}
				isOpen={isOpen(state, 'panel')}
				onToggle={() => {
					toggle('panel');
				}}
			/>
			<Reading host={host} snapshot={snapshot} />
			{snapshot.status.is !== 'reading' && <Found {...list} />}
		</div>
	);
}

interface FoundProps extends Pick<SidebarProps, 'host' | 'state' | 'scroller'> {
	readonly snapshot: Snapshot;
	readonly toggle: (id: string) => void;
	readonly onQuery: (changed: Partial<SidebarQuery>) => void;
}

function Found(props: FoundProps): JSX.Element {
	const { host, snapshot, state, toggle, scroller } = props;
	const { result, problems, counts, settings } = snapshot;
	if (counts.contacts > 0 && !settings.hasStarted) return <StartPage host={host} snapshot={snapshot} />;
	const isEmpty = result.flags.length + result.week.length + problems.length === 0;
	// Where nothing is listed there is no search, nor a choice of flags: what was asked for last must not hide the rest.
	const asked = isEmpty ? { ...state, search: '', only: null } : state;
	return (
		<>
			{(isEmpty || counts.contacts === 0) && <EmptyState host={host} snapshot={snapshot} />}
			<Lists {...props} state={asked} isEmpty={isEmpty} />
			{counts.contacts > 0 && asked.only === null && (
				<RelationshipSections host={host} snapshot={snapshot} search={asked.search} isOpen={(id) => isOpen(state, id)} onToggle={toggle} scroller={scroller} />
			)}
		</>
	);
}

function Lists({ host, state, snapshot, toggle, onQuery, scroller, isEmpty }: FoundProps & { readonly isEmpty: boolean }): JSX.Element {
	const { result, problems } = snapshot;
	const { search, sort, only } = state;
	const setOut = useRef(new SidebarSections()).current;
	const sections = useMemo(() => setOut.of(result, problems, { search, sort, only }), [result, problems, search, sort, only]);
	const [focused, setFocused] = useState<string | null>(null);
	const current = currentRow(sections, focused, state);
	const { sidebar } = host.words().ui;
	const count = sections.reduce((sum, section) => sum + (section.id === 'week' ? 0 : section.count), 0);
	const shared = { host, search, focused, scroller, isOpen: (id: string) => isOpen(state, id), onToggle: toggle };
	return (
		<div
			onFocusIn={(event) => {
				const key = keyOfRow(event.targetNode);
				if (key !== null) setFocused(key);
			}}
			onContextMenu={(event) => {
				showRowMenu(event, host, sections);
			}}
		>
			{!isEmpty && <Toolbar host={host} query={state} count={count} onChange={onQuery} />}
			{!isEmpty && sections.length === 0 && <NothingFound host={host} search={search} onQuery={onQuery} />}
			{sections.map(({ id, count: flags, rows }) => (
				<Section
					key={id}
					id={id}
					title={sidebar.section[id]}
					count={flags === 0 ? '' : host.words().ui.number(flags)}
					isOpen={isOpen(state, id)}
					onToggle={() => {
						toggle(id);
					}}
				>
					<RowList host={host} label={sidebar.section[id]} rows={rows} current={current?.section === id ? current.key : null} scroller={scroller} />
				</Section>
			))}
			<KeptBack {...shared} flags={result.suppressed} />
			<Older {...shared} deals={host.live.olderDeals()} />
		</div>
	);
}

function NothingFound({ host, search, onQuery }: Pick<FoundProps, 'host' | 'onQuery'> & { readonly search: string }): JSX.Element {
	const { sidebar } = host.words().ui;
	return (
		<div class="two-hats-nothing">
			<p>{sidebar.nothingFound(search)}</p>
			<Button
				label={sidebar.clear}
				onClick={() => {
					onQuery({ search: '', only: null });
				}}
			/>
		</div>
	);
}

/** Shows the menu of a flag or of an item of the week, where the event is on one. */
function showRowMenu(event: MouseEvent, host: SidebarHost, sections: readonly SidebarSection[]): void {
	const key = keyOfRow(event.targetNode);
	const row = sections.flatMap(({ rows }) => rows).find((one) => one.key === key);
	if (row?.row !== 'flag' && row?.row !== 'week') return;
	event.preventDefault();
	host.showMenu(event, row.row === 'flag' ? flagMenu(host, row.flag) : weekMenu(host, row.item));
}

/** The row that the Tab key reaches, and its section: the one that had the focus last, else the first that is shown. */
function currentRow(
	sections: readonly SidebarSection[],
	focused: string | null,
	state: SidebarState,
): { readonly section: SidebarSectionId; readonly key: string } | null {
	const open = sections.filter(({ id }) => isOpen(state, id));
	const first = (holds: (row: SidebarRow) => boolean): ReturnType<typeof currentRow> => {
		for (const { id, rows } of open) for (const row of rows) if (holds(row)) return { section: id, key: row.key };
		return null;
	};
	return (focused === null ? null : first(({ key }) => key === focused)) ?? first(({ row }) => row !== 'group');
}

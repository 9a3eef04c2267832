import { flagIds } from '../../core/model/flag';
import { sortOrders } from '../../core/shapes/sidebar-order';
import type { SidebarQuery } from '../../core/view/sidebar-sections';

/** What the sidebar remembers with the workspace: which sections are folded or opened, how it is sorted, what it shows. */
export interface SidebarState extends SidebarQuery {
	/** Sections that differ from what they are at first: lists of flags open, the rest folded. */
	readonly toggled: readonly string[];
}

/** The sidebar as it is first opened. */
export const firstState: SidebarState = { search: '', sort: 'silence', only: null, toggled: [] };

/** Reads a remembered state; what is wrong in it is as at first. The search is not remembered. */
export function readState(stored: unknown): SidebarState {
	const values = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
	const toggled = values.get('toggled');
	const items: readonly unknown[] = Array.isArray(toggled) ? toggled : [];
	return {
		search: '',
		sort: sortOrders.find((sort) => sort === values.get('sort')) ?? 'silence',
		only: flagIds.find((id) => id === values.get('only')) ?? null,
		toggled: items.filter((item) => typeof item === 'string'),
	};
}

/** What is folded at first. */
const foldedAtFirst: ReadonlySet<string> = new Set(['tidy', 'kept-back', 'older', 'ready', 'cold', 'referrals']);

/** Whether a section is open. */
export function isOpen(state: SidebarState, id: string): boolean {
	return foldedAtFirst.has(id) === state.toggled.includes(id);
}

/** The state with a section folded or opened. */
export function toggled(state: SidebarState, id: string): SidebarState {
	const others = state.toggled.filter((other) => other !== id);
	return { ...state, toggled: others.length === state.toggled.length ? [...others, id] : others };
}

/** The name of a section of the sidebar. It stands in the workspace (which are folded) and in the class of a section: `stopped`, where marketing stalled, stays. */
export type SidebarSectionId = 'week' | 'stopped' | 'undecided' | 'quiet' | 'tidy';

/** How flags are sorted within a section. */
export const sortOrders = ['silence', 'close', 'name'] as const;

/** The name of a sort order. */
export type SortOrder = (typeof sortOrders)[number];

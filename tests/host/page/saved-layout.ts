/** A leaf as it is remembered. */
export interface SavedLeaf {
	readonly type: string;
	readonly state?: Record<string, unknown>;
}

/** What is remembered of the leaves when the page is loaded again. */
export interface SavedLayout {
	readonly side: readonly SavedLeaf[];
	readonly main: readonly SavedLeaf[];
	readonly front: { readonly side: number; readonly main: number };
	readonly isSideOpen: boolean;
}

const NOTHING: SavedLayout = { side: [], main: [], front: { side: 0, main: 0 }, isSideOpen: false };

/** Reads what was remembered; nothing where there is none, or it cannot be read. */
export function readSaved(text: string | null): SavedLayout {
	if (text === null) return NOTHING;
	try {
		return { ...NOTHING, ...(JSON.parse(text) as Partial<SavedLayout>) };
	} catch {
		return NOTHING;
	}
}

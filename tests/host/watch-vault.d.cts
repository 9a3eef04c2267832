/** What changed in a vault; the entry is null where it is gone, and for the plugin's data. */
export interface VaultChange {
	readonly path: string;
	readonly entry: unknown;
}

/** Tells what changes in a vault from now on, and in the plugin's data at the path `data`. Gives what ends the watching. */
export function watchVault(root: string, data: string, tell: (changes: readonly VaultChange[]) => void): () => void;

import type { Vault } from 'obsidian';

/** The text of a note as it is on the disk; null where there is none, also where it goes while it is being read. */
export async function noteText(vault: Vault, path: string): Promise<string | null> {
	const file = vault.getFileByPath(path);
	if (file === null) return null;
	try {
		return await vault.cachedRead(file);
	} catch {
		// Gone between being asked for and being read, or kept from us by the disk: what was asked for here is only shown.
		return null;
	}
}

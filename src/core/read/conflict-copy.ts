import { noteName } from './note-name';

const SYNCTHING = '.sync-conflict-';

/**
 * The name of the note that a copy left by a sync stands beside, or null for a note that is no such copy. Names as they are given by
 * Obsidian Sync and Nextcloud (`Anna (conflicted copy …)`), Dropbox (`Anna (Sam's conflicted copy 2026-03-01)`, in German `Anna (In
 * Konflikt stehende Kopie …)`) and Syncthing (`Anna.sync-conflict-20260301-120000-ABCDEFG`).
 */
export function conflictOriginal(path: string): string | null {
	// Asked of every contact: hardly a path holds either mark.
	if (!path.includes(' (') && !path.includes(SYNCTHING)) return null;
	const name = noteName(path);
	const syncthing = name.indexOf(SYNCTHING);
	if (syncthing > 0) return name.slice(0, syncthing);
	const open = name.lastIndexOf(' (');
	if (open <= 0 || !name.endsWith(')')) return null;
	return /\bconflicted copy\b|\bin konflikt stehende kopie\b/i.test(name.slice(open)) ? name.slice(0, open) : null;
}

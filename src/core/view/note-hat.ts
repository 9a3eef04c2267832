import type { NoteKind } from '../read/note-facts';
import type { Hat } from '../shapes/next-step';

/** The hat that the note in front says to wear, or null where it says none. */
export function noteHat(kind: NoteKind | undefined, ofContact: Hat | null): Hat['hat'] | null {
	if (kind === 'sales-conversation') return 'selling';
	if (kind === 'campaign') return 'marketing';
	return ofContact?.hat ?? null;
}

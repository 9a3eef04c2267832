import type { ContactName } from '../../core/model/contact';
import type { NotesHost } from './command';

/** The contacts of a name: that of the note, its path with or without the ending, or an alias; case does not matter. */
export function contactsCalled(notes: NotesHost, name: string): readonly ContactName[] {
	const wanted = name.trim().toLowerCase();
	return notes
		.contacts()
		.filter(({ name: own, path }) => [own, path, path.replace(/\.md$/, ''), ...(notes.facts(path)?.aliases ?? [])].some((one) => one.toLowerCase() === wanted));
}

import type { NoteWriter } from '../../src/contact-book/note-writer';

/** Notes in memory, and a writer of them that does as a host does. */
export function memoryWriter(texts: Readonly<Record<string, string>>): { readonly notes: Map<string, string>; readonly writer: NoteWriter } {
	const notes = new Map(Object.entries(texts));
	const writer: NoteWriter = {
		read: (path) => Promise.resolve(notes.get(path) ?? null),
		edit(path, edit) {
			const before = notes.get(path);
			if (before === undefined) return Promise.resolve({ written: false, why: 'gone', reason: '' });
			const made = edit(before);
			if (!made.edited) return Promise.resolve({ written: false, why: 'refused', refusal: made.refusal });
			notes.set(path, made.text);
			return Promise.resolve({ written: true, before, after: made.text });
		},
		create(path, text) {
			if (notes.has(path)) return Promise.resolve({ written: false, why: 'exists', reason: '' });
			notes.set(path, text);
			return Promise.resolve({ written: true, before: '', after: text });
		},
		remove: (path) => Promise.resolve(notes.delete(path)),
	};
	return { notes, writer };
}

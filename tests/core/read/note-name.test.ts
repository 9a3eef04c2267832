import { noteFolder, noteName } from '../../../src/core/read/note-name';

test.each([
	['Anna.md', 'Anna', ''],
	['People/Berlin/Anna Berg.MD', 'Anna Berg', 'People/Berlin'],
	['People/.md', '', 'People'],
	['Notes.md.old', 'Notes.md.old', ''],
	['.md Notes/Anna.md', 'Anna', '.md Notes'],
	['/Anna.md', 'Anna', ''],
])('%s is the note "%s" in the folder "%s"', (path, name, folder) => {
	expect(noteName(path)).toBe(name);
	expect(noteFolder(path)).toBe(folder);
});

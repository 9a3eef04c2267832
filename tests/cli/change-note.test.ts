import { changeNote } from '../../src/cli/change-note';
import { edited } from '../../src/core/edit/text-edit';
import { temporaryVault } from '../support/temporary-vault';

const vault = temporaryVault({ 'Latin.md': Buffer.from([0x5a, 0x6f, 0xeb]) });

afterAll(() => {
	vault.remove();
});

test.each([
	['that went since it was read', 'Gone.md', 'Gone.md could not be written: ENOENT: no such file or directory.'],
	['that is no UTF-8', 'Latin.md', 'Latin.md is left alone: it holds bytes that are not UTF-8.'],
])('a note %s is told, and nothing stops', (_, path, refusal) => {
	const edits = [(text: string) => edited(text, { start: 0, end: 0, insert: 'x' })];
	expect(changeNote({ vault: vault.folder, path, edits }, false)).toEqual({ path, diff: '', lines: [null], text: '', refusals: [refusal] });
});

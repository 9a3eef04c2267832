import { VaultReading } from '../../src/obsidian/vault-reading';
import { lexiconOf } from '../../src/core/read/lexicon';
import { defaultSettings } from '../../src/core/settings/settings';
import { appOf, FakeApp } from './fake-app';

jest.mock('obsidian', () => jest.requireActual<object>('./fake-app'), { virtual: true });

test.each([
	[[], ['Anna.md', 'People/Ben.md', 'people/Cleo.md', 'Old/Dan.md']],
	[['People'], ['People/Ben.md', 'people/Cleo.md']],
	// As on the command line: a folder whose case was changed since is still the one that is named.
	[
		['PEOPLE/', 'Gone'],
		['People/Ben.md', 'people/Cleo.md'],
	],
	[
		['/Old', 'people'],
		['People/Ben.md', 'people/Cleo.md', 'Old/Dan.md'],
	],
])('with the folders to read %j, these notes are: %j', (readFolders, paths) => {
	const note = '---\ntype: contact\n---\n';
	const app = new FakeApp({ 'Anna.md': note, 'People/Ben.md': note, 'people/Cleo.md': note, 'Old/Dan.md': note });
	const reading = new VaultReading(appOf(app), lexiconOf({ ...defaultSettings, readFolders }));
	expect(reading.list().map(({ path }) => path)).toEqual(paths);
	expect(reading.list().every((file) => reading.isOurs(file))).toBe(true);
});

test('what only an inline field would make of a note holds no longer than the app knows it: a change says the same as a restart', () => {
	const text = 'type:: contact\nactivities:: 2026-03-01 marketing/newsletter\n';
	const app = new FakeApp({ 'Anna.md': text });
	const restarted = new VaultReading(appOf(app), lexiconOf(defaultSettings));
	const running = new VaultReading(appOf(app), lexiconOf(defaultSettings));
	const [file] = restarted.list();
	const cache = file === undefined ? null : appOf(app).metadataCache.getFileCache(file);
	if (file === undefined || cache === null) throw new Error('No note.');
	expect(restarted.read(file)).toBeNull();
	running.readChanged(file, text, cache);
	expect(running.notes.book.facts('Anna.md')).toEqual(restarted.notes.book.facts('Anna.md'));
});

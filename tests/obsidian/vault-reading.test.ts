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

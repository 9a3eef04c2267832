import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCommands } from '../src/contact-book/commands/all-commands';
import { english } from '../src/core/i18n/english';
import { readSettings } from '../src/core/settings/read-settings';
import { recordedPage } from './support/approve';
import { docExamples } from './support/doc-examples';
import { flagsPage, settingsPage } from './support/docs-pages';
import { readVault } from './support/read-vault';

test('docs/flags.md is what the rules say', () => {
	expect(recordedPage('docs/flags.md', flagsPage())).toBe(flagsPage());
});

test('docs/settings.md is what the table of settings says', () => {
	expect(recordedPage('docs/settings.md', settingsPage())).toBe(settingsPage());
});

const format = readFileSync(join(__dirname, '../docs/format.md'), 'utf8');

test.each(docExamples(format))('docs/format.md, line $line: the notes read as the page says', ({ notes, reads, settings }) => {
	const vault = readVault(notes, { settings: readSettings(settings).settings });
	const told = reads.map((line) => {
		const contact = line.slice(0, line.indexOf(':'));
		const all = [
			...vault.activities(contact),
			...vault.possible(contact).map((day) => `${day} possible touch`),
			...vault.deals(contact).map((deal) => `deal ${deal}`),
			...vault.report.flags.filter((flag) => flag.contact === contact).map(({ flag }) => `flag ${flag}`),
		];
		return all.some((one) => line === `${contact}: ${one}`) ? line : `${contact}: ${all.join(' / ')}`;
	});
	expect(told).toEqual(reads);
});

test('docs/commands.md names every command, and shows pictures that are there', () => {
	const page = readFileSync(join(__dirname, '../docs/commands.md'), 'utf8');
	const missing = allCommands.map((command) => `${command.name(english)} (\`${command.id}\`)`).filter((one) => !page.includes(`| ${one} `));
	expect(missing).toEqual([]);
	const pictures = [...page.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, path = '']) => path);
	expect(pictures.filter((path) => !existsSync(join(__dirname, '../docs', path)))).toEqual([]);
	expect(pictures.length).toBeGreaterThanOrEqual(11);
});

test('docs/format.md has no block that is not run', () => {
	const opened = [...format.matchAll(/^```(.*)\n[\s\S]*?^```$/gm)].map(([, kind = '']) => kind);
	expect(opened.filter((kind) => !/^(?:md .+\.md|reads|settings)$/.test(kind))).toEqual([]);
	const run = docExamples(format).flatMap(({ notes }) => Object.keys(notes));
	expect(opened.filter((kind) => kind.startsWith('md '))).toEqual(run.map((path) => `md ${path}`));
});

test('docs/format.md shows at least one example for each place of activities and deals', () => {
	expect(docExamples(format).length).toBeGreaterThanOrEqual(12);
});

test('CONTRIBUTING.md names every room of src and of src/core, and none that is not there', () => {
	const page = readFileSync(join(__dirname, '../CONTRIBUTING.md'), 'utf8');
	const rowsOf = (head: RegExp): string[] => {
		const table = page.slice(page.search(head)).split('\n\n', 1)[0] ?? '';
		return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, room = '']) => room).sort();
	};
	const foldersIn = (path: string): string[] =>
		readdirSync(join(__dirname, '..', path), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name)
			.sort();
	expect(rowsOf(/^\| folder /m)).toEqual(foldersIn('src').map((name) => `src/${name}`));
	expect(rowsOf(/^\| room of `src\/core` /m)).toEqual(foldersIn('src/core'));
});

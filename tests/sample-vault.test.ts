import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagIds } from '../src/core/model/flag';
import { readFrontmatter } from '../src/disk/read-frontmatter';
import { splitNote } from '../src/core/read/split-note';
import { textsOf } from '../src/core/read/property-value';
import { openVault } from '../src/cli/open-vault';
import { checkJson } from './support/check-json';
import { runCli } from './support/temporary-vault';
import { dayOf } from './support/read-vault';

const folder = join(__dirname, '../examples/vault');
const report = checkJson(folder, '--as-of', '2026-06-01');
const silent = { out: () => undefined, err: () => undefined, hasColor: false, showsProgress: false, today: dayOf('2026-06-01') };
const opened = openVault(folder, undefined, silent);
const contacts = [...opened.book.contacts()];

function expectation(path: string, property: string): readonly string[] | null {
	const split = splitNote(readFileSync(join(folder, path), 'utf8'));
	const read = readFrontmatter(split.kind === 'frontmatter' ? split.head : '');
	const value: unknown =
		read.read && typeof read.data === 'object' && read.data !== null ? new Map<string, unknown>(Object.entries(read.data)).get(property) : undefined;
	return value === undefined ? null : textsOf(value).sort();
}

test.each(contacts.map(({ path }) => path))('%s raises exactly what it says it must', (path) => {
	const raised = (flags: typeof report.flags | typeof report.suppressed): string[] =>
		flags
			.filter((flag) => flag.path === path)
			.map(({ flag }) => flag)
			.sort();
	expect(raised(report.flags)).toEqual(expectation(path, 'expect'));
	expect(raised(report.suppressed)).toEqual(expectation(path, 'expect-suppressed') ?? []);
});

test('there are forty contacts and more, and most of them are fine', () => {
	expect(contacts.length).toBeGreaterThanOrEqual(40);
	expect(contacts.filter(({ path }) => expectation(path, 'expect')?.length === 0).length).toBeGreaterThan(contacts.length / 2);
});

test('every flag is raised, and every way to keep one back is used', () => {
	expect(new Set(report.flags.map(({ flag }) => flag))).toEqual(new Set(flagIds));
	const reasons = report.suppressed.map(({ why }) => why);
	for (const reason of ['stopped on purpose', 'Not to be contacted', 'Paused until', 'Snoozed until', 'is open']) {
		expect(reasons.some((why) => why.includes(reason))).toBe(true);
	}
});

test('what cannot be understood is told, and nothing else', () => {
	expect(report.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
		'contact-unreadable People/Kees Roodenburg.md',
		'contact-missing Daily/2025-10-06.md',
		'deal-status-unknown Deals/Brandsæter kiosk rates.md',
		'contact-missing Deals/Kasteelhoeve wedding packages.md',
		'activity-only-a-day People/Rory Tredinnick.md',
	]);
});

test('the counts are those counted by hand', () => {
	expect(report.notes).toEqual({ read: 163, contacts: 62, templates: 4, unreadable: 1 });
	expect(report.deals).toEqual({ open: 8, won: 30, lost: 18, older: 2 });
	expect(report.activities.planned).toBe(30);
});

test('all evidence names a line that bears its words', () => {
	const wrong: string[] = [];
	for (const { evidence } of report.flags) {
		for (const { path, line, text } of evidence) {
			const words = (readFileSync(join(folder, path), 'utf8').split('\n')[line - 1] ?? '').replace(/["'\\]/g, '');
			const first =
				text
					.replace(/["'\\]/g, '')
					.split(/[|:]/)[0]
					?.trim() ?? '';
			if (!words.includes(first) && !path.includes(first)) wrong.push(`${path}:${line} ${text}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('the vault has a note with CRLF and one with a byte-order mark, read like the others', () => {
	expect(readFileSync(join(folder, 'People/Anselm Burgwald.md'), 'utf8')).toContain('\r\n');
	expect(readFileSync(join(folder, 'People/Zuzana Halíková.md'), 'utf8').charCodeAt(0)).toBe(0xfeff);
	expect(contacts.map(({ name }) => name)).toEqual(expect.arrayContaining(['Anselm Burgwald', 'Zuzana Halíková']));
});

test('the report shows what to do this week, and who is kept back in one line', () => {
	const { out } = runCli('check', folder, '--as-of', '2026-06-01');
	expect(out).toContain('This week\n  1. ');
	expect(out.split('\n').filter((line) => line.startsWith('Kept back ('))).toHaveLength(1);
	expect(out).toContain('Marketing stopped (9)');
});

test('the README quotes the head of the report as it is printed', () => {
	const head = runCli('check', folder, '--as-of', '2026-06-01').out.split('\n').slice(1, 4);
	expect(readFileSync(join(__dirname, '../README.md'), 'utf8')).toContain(head.join('\n'));
});

test('one contact is shown with why each activity has its role', () => {
	const { out, code } = runCli('contact', folder, 'Jürgen Hollbeck', '--as-of', '2026-06-01');
	expect(code).toBe(0);
	expect(out).toMatch(/newsletter is marketing|written on the line/);
});

test('roles lists the untagged with a suggestion', () => {
	const { out, code } = runCli('roles', folder, '--untagged', '--as-of', '2026-06-01');
	expect(code).toBe(0);
	expect(out).toContain('As of 2026-06-01: 0 marketing, 0 sales, 0 delivery,');
	expect(out).toMatch(/marketing\?|sales\?/);
});

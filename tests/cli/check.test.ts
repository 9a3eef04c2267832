import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checkJson, isReport } from '../support/check-json';
import { runCli, temporaryVault, type TemporaryVault } from '../support/temporary-vault';

const anna = '---\ntype: contact\ndeals:\n  - 2026-03-29 won Website redesign\nactivities:\n  - 2026-02-11 marketing/newsletter\n---\n';
let vault: TemporaryVault;

beforeEach(() => {
	vault = temporaryVault({ 'People/Anna Berg.md': anna });
});

afterEach(() => {
	vault.remove();
});

test('the report names the contact, the days and the lines it rests on', () => {
	const { code, out, err } = runCli('check', vault.folder);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toContain('Marketing stopped (1)');
	expect(out).toContain('Anna Berg: Won Website redesign 64 days ago, no marketing since');
	expect(out).toContain('People/Anna Berg.md:4  2026-03-29 won Website redesign');
	expect(out).toContain('This week');
});

test('the JSON is what its schema says', () => {
	const report = checkJson(vault.folder);
	expect(report.flags.map(({ flag, contact, days }) => ({ flag, contact, days }))).toEqual([{ flag: 'stalled-marketing', contact: 'Anna Berg', days: 64 }]);
});

test('the schema refuses a report that lacks a part or has one too many', () => {
	const report = checkJson(vault.folder);
	expect(isReport({ ...report, flags: undefined })).toBe(false);
	expect(isReport({ ...report, more: 1 })).toBe(false);
	expect(isReport({ ...report, asOf: 'today' })).toBe(false);
});

test('--as-of sees the vault as of another day', () => {
	expect(checkJson(vault.folder, '--as-of', '2026-04-12').flags).toEqual([]);
	expect(checkJson(vault.folder, '--as-of', '2026-04-13').flags).toHaveLength(1);
});

test('--flag reports only the flags named, and --fail-on tells by the exit code', () => {
	expect(checkJson(vault.folder, '--flag', 'undecided', 'untagged').flags).toEqual([]);
	expect(runCli('check', vault.folder, '--fail-on', 'stalled-marketing').code).toBe(1);
	expect(runCli('check', vault.folder, '--fail-on', 'any').code).toBe(1);
	expect(runCli('check', vault.folder, '--fail-on', 'undecided').code).toBe(0);
});

test('the settings of the plugin in the vault hold, and --settings instead of them', () => {
	vault.write('.obsidian/plugins/two-hats/data.json', '{"graceDays": 90}');
	expect(checkJson(vault.folder).flags).toEqual([]);
	vault.write('other.json', '{"graceDays": 10}');
	expect(checkJson(vault.folder, '--settings', join(vault.folder, 'other.json')).flags).toHaveLength(1);
});

test('settings that are wrong are told, and the defaults hold', () => {
	vault.write('.obsidian/plugins/two-hats/data.json', '{"graceDays": "soon", "dateOrder": "day-first"}');
	const report = checkJson(vault.folder);
	expect(report.problems.map(({ code, message }) => [code, message])).toEqual([
		['settings-invalid', 'In the settings, graceDays is not a whole number from 0 to 3650. The default holds.'],
	]);
	expect(report.flags).toHaveLength(1);
	vault.write('.obsidian/plugins/two-hats/data.json', '{');
	expect(checkJson(vault.folder).problems.map(({ code }) => code)).toEqual(['settings-invalid']);
});

test('where a pipe stands for the vault’s settings it is told, and not waited for', () => {
	vault.write('.obsidian/plugins/two-hats/data.json', '{}');
	const settings = join(vault.folder, '.obsidian/plugins/two-hats/data.json');
	rmSync(settings);
	execFileSync('mkfifo', [settings]);
	expect(checkJson(vault.folder).problems).toEqual([expect.objectContaining({ code: 'settings-invalid' })]);
});

describe('what the user gets wrong is told in one line, with exit code 2', () => {
	test.each([
		[['check', '/no/such/folder'], 'There is no folder /no/such/folder.'],
		[['check', __filename], 'is not a folder'],
		[['check'], "missing required argument 'vault'"],
		[['check', ''], 'Name the folder of your notes.'],
		[['check', '  '], 'Name the folder of your notes.'],
		[['log', '', 'Anna', 'newsletter'], 'Name the folder of your notes.'],
		[['chek', 'x'], "unknown command 'chek' (Did you mean check?)"],
		[['check', __dirname, '--as-of', '2026-02-30'], '--as-of 2026-02-30 is no day'],
		[['check', __dirname, '--as-of', '1.3.2026'], '--as-of 1.3.2026 is no day'],
		[['check', __dirname, '--flag', 'stale'], "argument 'stale' is invalid"],
		[['check', __dirname, '--settings', '/no/such.json'], 'The settings /no/such.json cannot be read: ENOENT'],
		[['check', __dirname, '--colour'], "unknown option '--colour'"],
		[['contact', __dirname, 'Nobody'], 'There is no contact named Nobody.'],
	])('%j', (args, message) => {
		const { code, out, err } = runCli(...args);
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toContain(message);
		expect(err.trimEnd().split('\n')).toHaveLength(1);
	});
});

test('--help and --version are no mistakes', () => {
	expect(runCli('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
	expect(runCli('check', '--help')).toMatchObject({ code: 0, err: '' });
});

test('an empty vault says what a contact looks like', () => {
	const empty = temporaryVault({});
	expect(runCli('check', empty.folder)).toMatchObject({ code: 0, err: '' });
	expect(runCli('check', empty.folder).out).toContain('No contact was recognised.');
	empty.remove();
});

describe('hostile and broken notes', () => {
	test('each is told with its line, and the others are read', () => {
		vault.write('js.md', '---js\nrequire("node:child_process").execSync("touch " + __dirname)\n---\n');
		vault.write('open.md', '---\ntype: contact\nname: x\n');
		vault.write('broken.md', '---\ntype: client\nname: "x\n---\n');
		vault.write('large.md', `---\nnote: ${'x'.repeat(1_100_000)}\n---\n`);
		vault.write('utf16.md', Buffer.from('\ufeff---\ntype: contact\n---\n', 'utf16le'));
		vault.write('below.md', '\n---\ntype: contact\n---\n');
		vault.write('folder.md/inside.md', anna);
		const report = checkJson(vault.folder);
		expect(report.problems.map(({ code, path, line }) => `${code} ${path}:${line}`)).toEqual([
			'contact-unreadable broken.md:3',
			'contact-unreadable open.md:1',
			'frontmatter-not-first below.md:2',
			'frontmatter-language js.md:1',
			'frontmatter-too-large large.md:1',
			'note-unreadable utf16.md:1',
		]);
		expect(report.notes).toEqual({ read: 3, contacts: 2, templates: 0, unreadable: 5 });
	});

	test('links are not followed; one that leads out of the vault is told', () => {
		const outside = temporaryVault({ 'Secret.md': anna });
		symlinkSync(outside.folder, join(vault.folder, 'out'));
		symlinkSync(join(outside.folder, 'Secret.md'), join(vault.folder, 'Secret.md'));
		symlinkSync(vault.folder, join(vault.folder, 'circle'));
		symlinkSync(join(vault.folder, 'People/Anna Berg.md'), join(vault.folder, 'Anna again.md'));
		const report = checkJson(vault.folder);
		outside.remove();
		expect(report.notes.contacts).toBe(1);
		expect(report.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['link-not-followed Secret.md', 'link-not-followed out']);
	});

	test('a link that leads nowhere, and links in a circle, are told in words', () => {
		symlinkSync(join(vault.folder, 'gone'), join(vault.folder, 'Nowhere.md'));
		symlinkSync(join(vault.folder, 'Two.md'), join(vault.folder, 'One.md'));
		symlinkSync(join(vault.folder, 'One.md'), join(vault.folder, 'Two.md'));
		expect(checkJson(vault.folder).problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
			'Nowhere.md This link is not followed: it leads nowhere. Only notes inside the vault are read.',
			'One.md This link is not followed: it leads in a circle. Only notes inside the vault are read.',
			'Two.md This link is not followed: it leads in a circle. Only notes inside the vault are read.',
		]);
	});

	test.each([
		['UTF-16 without the mark', Buffer.from('---\ntype: contact\n---\n', 'utf16le'), 'it is written in UTF-16'],
		['UTF-16 without the mark, big end first', Buffer.from('---\ntype: contact\n---\n', 'utf16le').swap16(), 'it is written in UTF-16'],
		['lines that end in a return alone', Buffer.from('---\rtype: contact\r---\r'), 'its lines end with a carriage return alone'],
		['such lines behind a mark', Buffer.from('\ufeff---\rtype: contact\r---\r'), 'its lines end with a carriage return alone'],
	])('a note in %s is told', (_name, bytes, reason) => {
		vault.write('old.md', bytes);
		expect(checkJson(vault.folder).problems.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([
			expect.stringContaining(`note-unreadable old.md This note cannot be read: ${reason}`),
		]);
	});

	test('a note of ten megabytes is read', () => {
		vault.write('Daily/2026-05-01.md', `- coffee with [[Anna Berg]]\n${'lorem ipsum dolor sit amet '.repeat(400_000)}`);
		expect(checkJson(vault.folder).activities.possible).toBe(1);
	});

	test('control characters of a note do not reach the terminal', () => {
		vault.write('Ben.md', '---\ntype: contact\ndeals:\n  - "2026-03-29 won \\e[31mRed\\a"\n---\n');
		const { out } = runCli('check', vault.folder);
		expect(out).toContain('·[31mRed·');
		expect(Array.from(out).filter((char) => char < ' ' && char !== '\n')).toEqual([]);
	});
});

test('companies and their people are each checked once, wherever their notes stand', () => {
	const person = (company: string): string => anna.replace('type: contact\n', `type: contact\ncompany: [${company}]\n`);
	const company = '---\ntype: client\ndeals:\n  - 2026-03-01 lost Audit\n---\n';
	vault.remove();
	vault = temporaryVault({
		'A/Ines.md': person('"[[Acme]]"'),
		'B/Acme.md': company,
		'B/Brandt.md': company,
		'C/Jo.md': person('"[[Acme]]", "[[Brandt]]"'),
		'C/Mira.md': person('"[[Brandt]]"'),
	});
	const report = checkJson(vault.folder);
	const flagged = report.flags.map(({ contact }) => contact);
	expect([...flagged].sort()).toEqual(['Acme', 'Brandt', 'Ines', 'Jo', 'Mira']);
	expect(report.activities.marketing).toBe(3);
	expect(report.deals).toMatchObject({ won: 3, lost: 2 });
});

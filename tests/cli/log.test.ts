import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryVault, type TemporaryVault } from '../support/temporary-vault';

let vault: TemporaryVault;

beforeEach(() => {
	vault = temporaryVault({
		'People/Anna Berg.md': '---\ntype: contact\nactivities:\n  - 2026-03-01 newsletter # the first\n---\nWords.\n',
		'Ben Ode.md': '\ufeff---\r\ntype: contact\r\n---\r\n## Log\r\n- 2026-03-01 call',
		'Broken.md': '---\ntype: contact\nname: "Anna\n---\n',
		'Odd.md': '---\ntype: contact\nactivities: none yet\n---\n',
		'A/Sam.md': '---\ntype: contact\n---\n',
		'B/Sam.md': '---\ntype: contact\n---\n',
		'Kim.md': '---\ntype: contact\n---\n',
		'B/Kim.md': '---\ntype: contact\n---\n',
		'Zoë.md': '---\ntype: contact\n---\n',
		'B/Zoë.md': '---\ntype: contact\n---\n',
		'Latin.md': Buffer.from('---\ntype: contact\n---\nZ\xfcrich\n', 'latin1'),
	});
});

afterEach(() => {
	vault.remove();
});

function read(path: string): string {
	return readFileSync(join(vault.folder, path), 'utf8');
}

test('an activity is written where the contact keeps them, and the note and its line are told', () => {
	const { code, out } = runCli('log', vault.folder, 'Anna Berg', 'marketing/check-in', 'How', 'did', 'it', 'go?');
	expect([code, out]).toEqual([0, 'Wrote People/Anna Berg.md, line 5: 2026-06-01 marketing/check-in How did it go?\n']);
	expect(read('People/Anna Berg.md')).toBe(
		'---\ntype: contact\nactivities:\n  - 2026-03-01 newsletter # the first\n  - 2026-06-01 marketing/check-in How did it go?\n---\nWords.\n',
	);
});

test('line ends, the byte-order mark and a missing final newline stay', () => {
	runCli('log', vault.folder, 'Ben Ode', 'newsletter', '--day', '2026-05-02');
	expect(read('Ben Ode.md')).toBe('\ufeff---\r\ntype: contact\r\n---\r\n## Log\r\n- 2026-03-01 call\r\n- 2026-05-02 newsletter');
});

test('a dry run shows the change and writes nothing', () => {
	const before = read('People/Anna Berg.md');
	const { code, out } = runCli('log', vault.folder, 'Anna Berg', 'newsletter', '--planned', '--day', '2026-07-01', '--dry-run');
	expect(code).toBe(0);
	expect(out).toBe(
		[
			'--- a/People/Anna Berg.md',
			'+++ b/People/Anna Berg.md',
			'@@ -2,5 +2,6 @@',
			' type: contact',
			' activities:',
			'   - 2026-03-01 newsletter # the first',
			'+  - 2026-07-01 planned newsletter',
			' ---',
			' Words.',
			'',
		].join('\n'),
	);
	expect(read('People/Anna Berg.md')).toBe(before);
});

test('the JSON says what was written, where, and the change', () => {
	const { out } = runCli('log', vault.folder, 'Anna Berg', 'newsletter', '--json');
	expect(JSON.parse(out)).toMatchObject({ path: 'People/Anna Berg.md', line: 5, written: true, activity: '2026-06-01 newsletter' });
});

test('the mode of the note stays, and nothing is left beside it', () => {
	chmodSync(join(vault.folder, 'Ben Ode.md'), 0o640);
	runCli('log', vault.folder, 'Ben Ode', 'newsletter');
	expect(statSync(join(vault.folder, 'Ben Ode.md')).mode & 0o777).toBe(0o640);
	expect(readdirSync(vault.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test.each([
	['Odd', 'Odd.md is left alone: line 3 is written in a way that is not changed safely (activities: none yet).'],
	['Latin', 'Latin.md is left alone: it holds bytes that are not UTF-8.'],
])('a note that is not changed safely is left alone, and why is told: %s', (name, why) => {
	const before = readFileSync(join(vault.folder, `${name}.md`));
	const { code, err } = runCli('log', vault.folder, name, 'newsletter');
	expect(code).toBe(1);
	expect(err).toContain(why);
	expect(readFileSync(join(vault.folder, `${name}.md`)).equals(before)).toBe(true);
});

test.each([
	[['Nobody', 'newsletter'], 'There is no contact named Nobody.'],
	[['Broken', 'newsletter'], 'Broken.md:3 cannot be read. '],
	[['Sam', 'newsletter'], 'Sam may be A/Sam.md or B/Sam.md. Name the note by its path.'],
	[['kim', 'newsletter'], 'kim may be B/Kim.md or Kim.md. Name the note by its path.'],
	// As a Mac may write the same name: a letter, and its dots behind it.
	[['Zoë'.normalize('NFD'), 'newsletter'], 'may be B/Zoë.md or Zoë.md. Name the note by its path.'],
	[['Anna Berg', 'maketing/newsletter'], 'maketing/newsletter names no role.'],
	[['Anna Berg', '!!'], '!! is no kind of activity'],
	[['Anna Berg', 'newsletter', '--day', '2026-02-30'], '2026-02-30 is no day.'],
	[['../../etc/passwd', 'newsletter'], 'There is no contact named ../../etc/passwd.'],
])('a mistake is told and nothing is written: %p', (given, message) => {
	const { code, err } = runCli('log', vault.folder, ...given);
	expect(code).toBe(2);
	expect(err).toContain(message);
});

test('of two of a name, the one whose path is named is meant, at the top of the vault too', () => {
	expect(runCli('log', vault.folder, 'Kim.md', 'newsletter').out).toContain('Wrote Kim.md');
	expect(runCli('log', vault.folder, 'B/Kim', 'newsletter').out).toContain('Wrote B/Kim.md');
});

test('what lies ahead is planned, and never counts by itself', () => {
	expect(runCli('log', vault.folder, 'Anna Berg', 'newsletter', '--day', '2026-06-02').out).toContain('2026-06-02 planned newsletter');
});

test('the JSON says of a note that is left alone why, too', () => {
	const { code, out } = runCli('log', vault.folder, 'Odd', 'newsletter', '--json');
	expect(code).toBe(1);
	expect(JSON.parse(out)).toMatchObject({
		path: 'Odd.md',
		line: null,
		written: false,
		activity: '2026-06-01 newsletter',
		diff: '',
		refused: [expect.stringContaining('is left alone')],
	});
});

test.each([
	['A/Sam', [], '4'],
	['A/Sam', ['--to', 'log'], '5'],
])('with the first activity of %s %j its own line is told, not that of its property or heading', (name, options, line) => {
	const { out } = runCli('log', vault.folder, name, 'newsletter', ...options);
	expect(out).toBe(`Wrote A/Sam.md, line ${line}: 2026-06-01 newsletter\n`);
	expect(read('A/Sam.md').split('\n')[Number(line) - 1]).toContain('2026-06-01');
});

test('a day that is none is told by the name of its own option', () => {
	expect(runCli('log', vault.folder, 'Ben Ode', 'newsletter', '--day', 'soonish').err).toContain('--day soonish is no day.');
});

describe('what is told is what was written', () => {
	test('a text set apart from its kind, in a list', () => {
		const { out } = runCli('log', vault.folder, 'Anna Berg', 'newsletter', 'Skipped', 'meals', '--json');
		expect(JSON.parse(out)).toMatchObject({ activity: '2026-06-01 newsletter : Skipped meals' });
		expect(read('People/Anna Berg.md')).toContain('  - "2026-06-01 newsletter : Skipped meals"\n');
		const { out: told } = runCli('log', vault.folder, 'Anna Berg', 'newsletter', 'Skipped', 'meals', '--day', '2026-05-01');
		expect(told).toBe('Wrote People/Anna Berg.md, line 6: 2026-05-01 newsletter : Skipped meals\n');
	});

	test('the tag and the box of an item of a log', () => {
		const { out } = runCli('log', vault.folder, 'Ben Ode', 'marketing/newsletter', 'Spring');
		expect(out).toBe('Wrote Ben Ode.md, line 6: 2026-06-01 #marketing/newsletter Spring\n');
		const { out: ahead } = runCli('log', vault.folder, 'Ben Ode', 'call', '--day', '2026-07-01', '--json');
		expect(JSON.parse(ahead)).toMatchObject({ line: 7, activity: '[ ] 2026-07-01 call' });
		expect(read('Ben Ode.md')).toContain('- 2026-06-01 #marketing/newsletter Spring\r\n- [ ] 2026-07-01 call');
	});
});

describe('a kind without a role, whose text says one by a tag', () => {
	test.each([
		[['call', 'about the fair #sales'], '2026-06-01 sales/call about the fair #sales', 'sales/call'],
		[['call', '#sales about the fair'], '2026-06-01 sales/call #sales about the fair', 'sales/call'],
		[['call', 'about the fair #delivery', '--day', '2026-07-01'], '2026-07-01 planned delivery/call about the fair #delivery', 'planned delivery/call'],
	])('%j is logged in that role: %s', (asked, written, read) => {
		const { code, out } = runCli('log', vault.folder, 'Anna Berg', ...asked);
		expect([code, out]).toEqual([0, `Wrote People/Anna Berg.md, line 5: ${written}\n`]);
		expect(runCli('contact', vault.folder, 'Anna Berg').out).toContain(read);
	});

	test.each([
		// A kind with a role of its own, and one that is taken back: nobody knows what is meant.
		['newsletter', 'about #sales'],
		['call', 'no #sales this time'],
		['call', 'idea: #marketing for them'],
	])('%s %s is left alone', (kind, text) => {
		const before = read('People/Anna Berg.md');
		const { code, err } = runCli('log', vault.folder, 'Anna Berg', kind, text);
		expect([code, err]).toEqual([1, expect.stringContaining('would not have read back as it was meant')]);
		expect(read('People/Anna Berg.md')).toBe(before);
	});
});

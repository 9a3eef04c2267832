import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryVault, type TemporaryVault } from '../support/temporary-vault';

const anna = [
	'---',
	'type: contact # a client',
	'activities:',
	'  - 2026-03-01 newsletter',
	"  - '2026-04-02 call about the fair'",
	'  - date: 2026-04-05',
	'    kind: call',
	'  - 2026-05-01 call again',
	'---',
	'## Log',
	'- 2026-04-09 call, her idea',
	'',
].join('\n');

let vault: TemporaryVault;

beforeEach(() => {
	vault = temporaryVault({
		'People/Anna Berg.md': anna,
		'Ben Ode.md': '\ufeff---\r\ntype: contact\r\nactivities:\r\n- 2026-05-02 lunch\r\n---',
		'Daily/2026-05-03.md': '# Sunday\n\nTalked #two-hats\n',
		'Odd.md': '---\ntype: contact\nactivities: &all [2026-05-02 lunch]\nother: *all\n---\n',
	});
});

afterEach(() => {
	vault.remove();
});

function read(path: string): string {
	return readFileSync(join(vault.folder, path), 'utf8');
}

/** The lines of Anna's note that differ from what it was. */
function changedLines(): string[] {
	const before = new Set(anna.split('\n'));
	return read('People/Anna Berg.md')
		.split('\n')
		.filter((line) => !before.has(line));
}

test('a kind of one contact is tagged wherever it is told: list lines, maps and the log', () => {
	const { code, out } = runCli('tag', vault.folder, 'sales', '--contact', 'Anna Berg', '--kind', 'call');
	expect([code, out]).toEqual([
		0,
		[
			"Wrote People/Anna Berg.md, line 5: - '2026-04-02 sales/call about the fair'",
			'Wrote People/Anna Berg.md, line 7: role: sales',
			'Wrote People/Anna Berg.md, line 9: - 2026-05-01 sales/call again',
			'Wrote People/Anna Berg.md, line 12: - 2026-04-09 #sales/call, her idea',
			'',
		].join('\n'),
	]);
	expect(changedLines()).toEqual([
		"  - '2026-04-02 sales/call about the fair'",
		'    role: sales',
		'  - 2026-05-01 sales/call again',
		'- 2026-04-09 #sales/call, her idea',
	]);
	expect(runCli('roles', vault.folder, '--untagged').out).not.toContain('Anna');
});

test('one line, one day, or one note can be named', () => {
	runCli('tag', vault.folder, 'marketing', '--at', 'People/Anna Berg.md:8');
	expect(changedLines()).toEqual(['  - 2026-05-01 marketing/call again']);
	runCli('tag', vault.folder, 'delivery', '--day', '2026-04-02');
	expect(changedLines()).toEqual(["  - '2026-04-02 delivery/call about the fair'", '  - 2026-05-01 marketing/call again']);
	runCli('tag', vault.folder, 'sales', '--at', 'People/Anna Berg.md');
	expect(changedLines()).toHaveLength(4);
});

test('a dry run shows the change as a diff and writes nothing', () => {
	const { code, out } = runCli('tag', vault.folder, 'marketing', '--contact', 'Ben Ode', '--dry-run');
	expect([code, out.split('\n').filter((line) => /^[-+@]/.test(line))]).toEqual([
		0,
		['--- a/Ben Ode.md', '+++ b/Ben Ode.md', '@@ -1,5 +1,5 @@', '-- 2026-05-02 lunch\r', '+- 2026-05-02 marketing/lunch\r'],
	]);
	expect(read('Ben Ode.md')).toContain('- 2026-05-02 lunch\r\n');
});

test('line ends, the byte-order mark, a missing final newline and the mode of the note stay', () => {
	chmodSync(join(vault.folder, 'Ben Ode.md'), 0o640);
	runCli('tag', vault.folder, 'marketing', '--contact', 'Ben Ode');
	expect(read('Ben Ode.md')).toBe('\ufeff---\r\ntype: contact\r\nactivities:\r\n- 2026-05-02 marketing/lunch\r\n---');
	expect(statSync(join(vault.folder, 'Ben Ode.md')).mode & 0o777).toBe(0o640);
});

test('the JSON says what was written, where, what was not and why', () => {
	const { code, out, err } = runCli('tag', vault.folder, 'marketing', '--kind', 'lunch', '--json');
	expect(code).toBe(1);
	expect(JSON.parse(out)).toMatchObject({
		written: true,
		activities: [{ path: 'Ben Ode.md', line: 4, contact: 'Ben Ode', role: 'marketing', activity: '2026-05-02 lunch' }],
	});
	expect(out).toContain('Odd.md is left alone');
	expect(out).toContain('+- 2026-05-02 marketing/lunch');
	expect(err).toContain('two-hats: Odd.md is left alone');
});

test('a suggested role is written where one is suggested, and only there', () => {
	writeFileSync(join(vault.folder, 'Cleo.md'), '---\ntype: contact\ndeals:\n  - 2026-04-01..2026-05-01 won Shop\nactivities:\n  - 2026-04-10 lunch\n---\n');
	writeFileSync(join(vault.folder, 'Dora.md'), '---\ntype: contact\nactivities:\n  - 2026-04-10 lunch\n---\n');
	runCli('tag', vault.folder, 'suggested', '--kind', 'lunch', '--day', '2026-04-10');
	expect(read('Cleo.md')).toContain('- 2026-04-10 sales/lunch');
	expect(read('Dora.md')).toContain('- 2026-04-10 lunch');
});

test('nothing like that is said, and is no failure', () => {
	expect(runCli('tag', vault.folder, 'sales', '--kind', 'dinner')).toMatchObject({ code: 0, out: 'No untagged activity is like that.\n' });
});

test.each([
	[['tag', 'sales'], 'Say which activities: --contact, --kind, --day or --at.'],
	[['tag', 'friend', '--kind', 'call'], 'friend is no role.'],
	[['tag', 'sales', '--day', 'soon'], '--day soon is no day.'],
	[['tag', 'sales', '--contact', 'Nobody'], 'There is no contact named Nobody.'],
])('a mistake is told, and nothing is written: %j', ([name = '', ...rest], message) => {
	const { code, err } = runCli(name, vault.folder, ...rest);
	expect([code, err]).toEqual([2, expect.stringContaining(message)]);
	expect(read('People/Anna Berg.md')).toBe(anna);
});

test('each activity of a list on one line is tagged', () => {
	const flow = temporaryVault({ 'Cleo.md': '---\ntype: contact\nactivities: [2026-01-01 call one, 2026-02-01 call two]\n---\n' });
	try {
		expect(runCli('tag', flow.folder, 'sales', '--kind', 'call').code).toBe(0);
		expect(readFileSync(join(flow.folder, 'Cleo.md'), 'utf8')).toContain('activities: [2026-01-01 sales/call one, 2026-02-01 sales/call two]\n');
	} finally {
		flow.remove();
	}
});

import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../support/relationship';
import { runCli, temporaryVault, type TemporaryVault } from '../support/temporary-vault';

const annas = person('email: anna@berg.example');
let vault: TemporaryVault;
let files: TemporaryVault;

beforeAll(() => {
	vault = temporaryVault({ 'People/Anna Berg.md': annas, 'Ben.md': 'no contact\n' });
	files = temporaryVault({
		'people.csv': 'Name,E-mail,Shoe\nA. Berg,ANNA@berg.example,39\nBen,,41\n,,\nBen,,42\n,,43\n',
		'people.vcf': 'BEGIN:VCARD\nVERSION:3.0\nFN:Anna Berg\nEND:VCARD\n',
		'year.ics':
			'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260503T100000\nSUMMARY:Prices \u001b[31m\nATTENDEE:mailto:anna@berg.example\nEND:VEVENT\nEND:VCALENDAR\n',
	});
});

afterAll(() => {
	vault.remove();
	files.remove();
});

function preview(file: string, ...options: readonly string[]): ReturnType<typeof runCli> {
	return runCli('import', vault.folder, join(files.folder, file), ...options);
}

test('a table is shown beside the contacts it may repeat, and nothing is written', () => {
	expect(preview('people.csv')).toEqual({
		code: 0,
		err: '',
		out: [
			'3 people, 2 of them perhaps a contact already',
			'  1. A. Berg  anna@berg.example',
			'     may be People/Anna Berg.md (the same e-mail address), who has anna@berg.example',
			'     would become A. Berg.md',
			'  2. Ben',
			'     would become Ben 2.md',
			'  3. Ben',
			'     perhaps the same as 2.',
			'     would become Ben 3.md',
			'',
			'Columns that say nothing here: Shoe',
			'',
			'Could not be read',
			'  line 6: neither a name nor an e-mail address (43)',
			'',
			'This is a preview: nothing was written.',
			'',
		].join('\n'),
	});
	expect(readFileSync(join(vault.folder, 'People/Anna Berg.md'), 'utf8')).toBe(annas);
	expect(readdirSync(vault.folder).sort()).toEqual(['Ben.md', 'People']);
});

test('a card goes to the folder named, and the JSON has the note it would become', () => {
	const report: unknown = JSON.parse(preview('people.vcf', '--folder', '/People/', '--json').out);
	expect(report).toMatchObject({
		contacts: [{ path: 'People/Anna Berg 2.md', text: '---\ntype: contact\n---\n', same: [{ path: 'People/Anna Berg.md', because: ['name'] }] }],
		problems: [],
	});
	expect(existsSync(join(vault.folder, 'People/Anna Berg 2.md'))).toBe(false);
});

test('a calendar is shown as lines to confirm', () => {
	expect(preview('year.ics').out).toBe(
		'2025-06-01 to 2026-06-01: 1 line to confirm, 0 in the notes already, 0 with nobody who is a contact\n  1. Anna Berg: 2026-05-03 meeting Prices ·[31m\n\nThis is a preview: nothing was written.\n',
	);
	expect(JSON.parse(preview('year.ics', '--from', '2026-05-04', '--json').out)).toMatchObject({ from: '2026-05-04', through: '2026-06-01', meetings: [] });
});

test.each([
	['notes.txt', 'neither .vcf, .csv nor .ics'],
	['missing.csv', 'cannot be read'],
])('%s is refused: %s', (file, why) => {
	const { code, err } = preview(file);
	expect([code, err.includes(why)]).toEqual([2, true]);
});

test.each(['..', '../../x', 'People/../../x', 'People\\..'])('a folder that leads out of its place is refused, and not changed to another: %s', (folder) => {
	const { code, err } = preview('people.vcf', '--folder', folder);
	expect([code, err.includes('leads out of its place')]).toEqual([2, true]);
});

const meetings = [
	'BEGIN:VEVENT\nUID:1\nDTSTART:20260503T100000\nSUMMARY:Prices\nATTENDEE:mailto:anna@berg.example\nEND:VEVENT',
	'BEGIN:VEVENT\nUID:2\nDTSTART:20260510T100000\nSUMMARY:Audit\nATTENDEE:mailto:anna@berg.example\nEND:VEVENT\n',
].join('\n');

function written(files: Readonly<Record<string, string>>, run: (vault: TemporaryVault, file: (name: string) => string) => void): void {
	const target = temporaryVault(files);
	const from = temporaryVault({
		'people.csv': 'Name,E-mail\nAnna Berg,anna@berg.example\nBen,ben@ode.example\nBen,\n../../Evil,\n',
		'year.ics': meetings,
	});
	run(target, (name) => join(from.folder, name));
	target.remove();
	from.remove();
}

test('--write makes the notes of those who are no contact yet, in the folder named, and says which', () => {
	written({ 'People/Anna Berg.md': annas }, ({ folder }, file) => {
		const { code, out, err } = runCli('import', folder, file('people.csv'), '--folder', 'New', '--write');
		expect([code, out, err]).toEqual([0, 'Wrote New/Ben.md\nWrote New/Evil.md\n', '']);
		expect(readFileSync(join(folder, 'New/Ben.md'), 'utf8')).toBe('---\ntype: contact\nemail: ben@ode.example\n---\n');
		expect(readdirSync(folder).sort()).toEqual(['New', 'People']);
		expect(readFileSync(join(folder, 'People/Anna Berg.md'), 'utf8')).toBe(annas);
	});
});

test('the folder of new contacts is the one that stands there, also where it is named in other capitals', () => {
	written({ 'People/Anna Berg.md': annas }, ({ folder }, file) => {
		expect(runCli('import', folder, file('people.csv'), '--folder', 'people', '--write').out).toBe('Wrote People/Ben.md\nWrote People/Evil.md\n');
		expect(readdirSync(folder)).toEqual(['People']);
	});
});

test('--only writes those that are named, doubles too, under names that are free', () => {
	written({ 'Anna Berg.md': annas }, ({ folder }, file) => {
		expect(runCli('import', folder, file('people.csv'), '--only', '1, 3-3', '--write').out).toBe('Wrote Anna Berg 2.md\nWrote Ben 2.md\n');
		expect(readdirSync(folder).sort()).toEqual(['Anna Berg 2.md', 'Anna Berg.md', 'Ben 2.md']);
	});
});

test('meetings are written where the contact keeps its activities, those of a day that has something already only by name', () => {
	const kept = '---\ntype: contact\nemail: anna@berg.example\nactivities:\n  - 2026-05-01 call\n  - 2026-05-10 coffee\n---\nText\n';
	written({ 'Anna.md': kept }, ({ folder }, file) => {
		const dry = runCli('import', folder, file('year.ics'), '--dry-run');
		expect(dry.out).toContain('+  - 2026-05-03 meeting Prices\n');
		expect(readFileSync(join(folder, 'Anna.md'), 'utf8')).toBe(kept);
		expect(runCli('import', folder, file('year.ics'), '--write').out).toBe('Wrote Anna.md, line 6: - 2026-05-03 meeting Prices\n');
		expect(runCli('import', folder, file('year.ics'), '--write', '--only', '1').out).toBe('Wrote Anna.md, line 8: - 2026-05-10 meeting Audit\n');
		expect(readFileSync(join(folder, 'Anna.md'), 'utf8')).toBe(
			kept.replace('  - 2026-05-10 coffee\n', '  - 2026-05-03 meeting Prices\n  - 2026-05-10 coffee\n  - 2026-05-10 meeting Audit\n'),
		);
	});
});

test('a dry run of new notes is a diff that makes them, and its JSON says that nothing was written', () => {
	written({ 'Anna Berg.md': annas }, ({ folder }, file) => {
		expect(runCli('import', folder, file('people.csv'), '--only', '2', '--dry-run').out).toBe(
			'--- /dev/null\n+++ b/Ben.md\n@@ -0,0 +1,4 @@\n+---\n+type: contact\n+email: ben@ode.example\n+---\n',
		);
		expect(JSON.parse(runCli('import', folder, file('people.csv'), '--only', '2', '--dry-run', '--json').out)).toMatchObject({
			written: false,
			notes: [{ path: 'Ben.md', lines: [] }],
			refused: [],
		});
		expect(existsSync(join(folder, 'Ben.md'))).toBe(false);
	});
});

test('a folder that is a link out of the vault gets no note, and what is refused is told', () => {
	written({ 'Anna.md': '---\ntype: contact\nemail: anna@berg.example\nactivities: some\n---\n' }, ({ folder }, file) => {
		symlinkSync(file('.'), join(folder, 'Out'));
		const people = runCli('import', folder, file('people.csv'), '--folder', 'Out', '--only', '2', '--write');
		expect([people.code, people.err]).toEqual([1, 'two-hats: Out/Ben.md could not be written: its folder leads out of the vault.\n']);
		const { code, err } = runCli('import', folder, file('year.ics'), '--write');
		expect([code, err.includes('Anna.md is left alone')]).toEqual([1, true]);
	});
});

test.each([['0'], ['5-3'], ['99'], ['1;2'], ['']])('--only %j is refused', (only) => {
	expect(preview('people.csv', '--write', '--only', only).code).toBe(2);
});

test('--only without --write is refused', () => {
	expect(preview('people.csv', '--only', '1').code).toBe(2);
});

test.each([
	[['--from', '2026-02-30'], '--from 2026-02-30 is no day. Write it as 2026-03-01.'],
	[['--through', 'May'], '--through May is no day. Write it as 2026-03-01.'],
	[['--from', '2026-05-01', '--through', '2026-01-01'], 'There is no day from 2026-05-01 to 2026-01-01. Name the earlier day with --from.'],
])('days of a calendar that are none are told by the name of their option: %s', (options, why) => {
	expect(preview('year.ics', ...options)).toEqual({ code: 2, out: '', err: `two-hats: ${why}\n` });
});

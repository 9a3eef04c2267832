import { existsSync, readFileSync, readdirSync } from 'node:fs';
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
			'  line 6: neither a name nor an e-mail address',
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
		'1 line to confirm, 0 in the notes already, 0 with nobody who is a contact\n  1. Anna Berg: 2026-05-03 meeting Prices ·[31m\n\nThis is a preview: nothing was written.\n',
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

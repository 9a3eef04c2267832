import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryVault } from '../support/temporary-vault';

/** More than a call takes as arguments: what is handed over one by one, in one call, throws. */
const MANY = 150_000;
const contact = (head: string, body = ''): string => `---\ntype: contact\n${head}---\n${body}`;
const lines = (line: (index: number) => string): string => Array.from({ length: MANY }, (_, index) => line(index)).join('');
const day = (index: number): string => `20${String(10 + (index % 15))}-0${String(1 + (index % 9))}-1${String(index % 10)}`;

/** A note with very many of one thing, and the command that reads it. */
const notes: readonly (readonly [string, readonly [string, ...string[]], Readonly<Record<string, string>>])[] = [
	['fields in one line', ['check'], { 'Anna.md': contact('', '[x:: y] '.repeat(MANY)) }],
	[
		'fields of one name',
		['check'],
		{
			'Anna.md': contact(
				'',
				lines(() => 'email:: a@example.com\n'),
			),
		},
	],
	[
		'links in one line',
		['check'],
		{ 'Anna.md': contact('', '## Log\n- 2026-03-01 call\n'), '2026-03-01.md': `- [a](Anna.md)${' [a](Anna.md)'.repeat(MANY)}\n` },
	],
	['lines of a log', ['log', 'Anna', 'coffee', '--dry-run'], { 'Anna.md': contact('', `## Log\n${lines((index) => `- ${day(index)} call\n`)}`) }],
	['lines of a log that cannot be read', ['check'], { 'Anna.md': contact('', `## Log\n${lines(() => '- #marketing the barn\n')}`) }],
];

test.each(notes)('very many %s are read, and nothing throws', (_what, [command, ...args], files) => {
	const vault = temporaryVault(files);
	expect(runCli(command, vault.folder, ...args).code).toBe(0);
	vault.remove();
});

test('a card with very many telephones is shown', () => {
	const vault = temporaryVault({});
	const file = join(vault.folder, 'people.vcf');
	writeFileSync(file, `BEGIN:VCARD\nVERSION:3.0\nFN:Anna\n${lines((index) => `TEL:${String(1_000_000 + index)}\n`)}END:VCARD\n`);
	expect(runCli('import', vault.folder, file).code).toBe(0);
	vault.remove();
});

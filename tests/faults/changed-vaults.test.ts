import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { checkJson } from '../support/check-json';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';

const closed = (activity = ''): string =>
	`---\ntype: contact\ndeals:\n  - 2026-01-10 won Barn\nactivities:\n  - 2025-12-01 marketing/newsletter\n${activity}---\n`;
const thanked = closed('  - 2026-05-01 marketing/thank-you\n');
const long = new Date('2025-01-01T12:00:00Z');

/** What happens to a vault of Anna and Ben, both without marketing since a close, and who is flagged then. */
const faults: readonly (readonly [string, (vault: TemporaryVault) => void, readonly string[]])[] = [
	['nothing', () => undefined, ['Anna', 'Ben']],
	[
		'a note is deleted',
		({ folder }) => {
			rmSync(join(folder, 'Anna.md'));
		},
		['Ben'],
	],
	[
		'a note is renamed',
		({ folder }) => {
			renameSync(join(folder, 'Ben.md'), join(folder, 'Benjamin.md'));
		},
		['Anna', 'Benjamin'],
	],
	[
		'a note is moved',
		({ write, folder }) => {
			write('Old/x.md', '');
			renameSync(join(folder, 'Ben.md'), join(folder, 'Old/Ben.md'));
		},
		['Anna', 'Ben'],
	],
	[
		'a note is restored, with an older time',
		({ write, folder }) => {
			write('Anna.md', thanked);
			checkJson(folder);
			write('Anna.md', closed());
			utimesSync(join(folder, 'Anna.md'), long, long);
		},
		['Anna', 'Ben'],
	],
	[
		'a sync leaves copies',
		({ write }) => {
			write('Anna (conflicted copy 2026-05-01).md', thanked);
			write('Ben.sync-conflict-20260501-120000-ABCDEFG.md', closed());
		},
		['Anna', 'Ben'],
	],
	[
		'a note is half written',
		({ write }) => {
			write('Anna.md', closed().slice(0, 28));
		},
		['Ben'],
	],
];

test.each(faults)('%s: who is flagged follows', (_what, happens, flagged) => {
	const vault = temporaryVault({ 'Anna.md': closed(), 'Ben.md': closed() });
	happens(vault);
	expect(
		checkJson(vault.folder)
			.flags.map(({ contact }) => contact)
			.sort(),
	).toEqual(flagged);
	vault.remove();
});

test('copies of a sync and a note half written are told, each once, and counted never', () => {
	const vault = temporaryVault({ 'Anna.md': closed(), 'Ben.md': closed().slice(0, 28) });
	const alone = checkJson(vault.folder);
	vault.write('Anna (conflicted copy 2026-05-01).md', thanked);
	vault.write('Anna.sync-conflict-20260501-120000-ABCDEFG.md', closed());
	const beside = checkJson(vault.folder);
	expect([beside.activities, beside.deals]).toEqual([alone.activities, alone.deals]);
	expect(beside.problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
		'conflict-copy Anna (conflicted copy 2026-05-01).md',
		'conflict-copy Anna.sync-conflict-20260501-120000-ABCDEFG.md',
		'contact-unreadable Ben.md',
	]);
	vault.remove();
});

test('what a killed run left beside a note is no note', () => {
	const vault = temporaryVault({ 'Anna.md': closed() });
	const alone = checkJson(vault.folder);
	vault.write('.Anna.md.123.tmp', thanked);
	expect(checkJson(vault.folder)).toEqual(alone);
	vault.remove();
});

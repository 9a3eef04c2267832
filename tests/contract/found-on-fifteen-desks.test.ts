import { readVault } from '../support/read-vault';

/** Places where the notes of some fifteen professions, labelled from the contract before anything was run, came out otherwise. */

const person = '---\ntype: person\n---\n';

function log(...lines: readonly string[]): string {
	return `${person}\n## Log\n\n${lines.join('\n')}\n`;
}

describe('a column Done in the table of a log', () => {
	const row = (done: string): ReturnType<typeof readVault> =>
		readVault({ 'Mia.md': log('| Date | Done | Activity |', '|---|---|---|', `| 2026-04-05 | ${done} | newsletter |`) });

	test.each(['no', 'Nein', 'false', '☐', '[ ]', '✗', '❌', '-', '', 'not yet', 'planned', 'cancelled'])('with "%s" says that nothing was done', (done) => {
		expect(row(done).activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
	});

	test.each(['yes', 'x', '[x]', 'Ja', '✓', '✔️', '✅', '☑', '2026-04-06', 'sent'])('with "%s" says that it was done', (done) => {
		expect(row(done).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
	});
});

describe('a column Status in the table of a log', () => {
	const row = (status: string): ReturnType<typeof readVault> =>
		readVault({ 'Mia.md': log('| Date | Activity | Status |', '|---|---|---|', `| 2026-04-05 | newsletter | ${status} |`) });

	test.each(['☐', '[ ]', '⏳', 'open', 'Offen', 'in progress', 'waiting', 'not sent', 'on hold', 'postponed', 'verschoben'])(
		'with "%s" says that nothing was done yet',
		(status) => {
			expect(row(status).activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
		},
	);

	test.each(['skipped', 'missed', 'no-show', 'ausgefallen'])('with "%s" says that nothing ever was', (status) => {
		expect(row(status).activities('Mia')).toEqual([]);
	});

	test.each(['✅', '✔', '☑️ sent', '🟢', ''])('with "%s" says that it was done', (status) => {
		expect(row(status).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
	});
});

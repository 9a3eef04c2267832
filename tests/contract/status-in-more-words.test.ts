import { readVault } from '../support/read-vault';

/** A campaign, a map and a row of which a status, a property or a column says in other words that it is not done. */

const client = '---\ntype: client\ndeals:\n  - 2026-01-10 won Website\n';

function everywhere(name: string, value: string): readonly (readonly string[])[] {
	const campaign = `---\ntype: campaign\ndate: 2026-04-05\nactivity: newsletter\n${name.toLowerCase()}: ${value}\ncontacts: ["[[Mia]]"]\n---\n`;
	const map = `${client}activities:\n  - date: 2026-04-05\n    kind: newsletter\n    ${name.toLowerCase()}: ${value}\n---\n`;
	const row = `${client}---\n## Log\n\n| Date | Kind | ${name} |\n| --- | --- | --- |\n| 2026-04-05 | newsletter | ${value} |\n`;
	return [{ 'Mia.md': `${client}---\n`, 'News.md': campaign }, { 'Mia.md': map }, { 'Mia.md': row }].map((notes) => readVault(notes).activities('Mia'));
}

const PLANNED = '2026-04-05 planned marketing/newsletter';
const DONE = '2026-04-05 marketing/newsletter';

test.each(['scheduled for 2026-06-20', 'Scheduled for June', 'planned for next week', 'Draft v2', 'to send', 'WIP', 'geplant für Mai', 'verschoben auf Mai'])(
	'a status that says %s is planned',
	(status) => {
		expect(everywhere('Status', status)).toEqual([[PLANNED], [PLANNED], [PLANNED]]);
	},
);

test.each(['aborted', 'abgebrochen'])('a status that says %s is of nothing', (status) => {
	expect(everywhere('Status', status)).toEqual([[], [], []]);
});

test.each([
	['Completed', 'false'],
	['Erledigt', 'nein'],
	['Gesendet', 'nein'],
	['Verschickt', 'no'],
	['Geplant', 'ja'],
	['Entwurf', 'ja'],
])('is planned where %s says %s', (name, value) => {
	expect(everywhere(name, value)).toEqual([[PLANNED], [PLANNED], [PLANNED]]);
});

test.each([
	['Completed', '2026-04-05'],
	['Gesendet', 'ja'],
	['Erledigt', 'x'],
	['Entwurf', 'nein'],
	['Status', 'draft beer'],
	['Status', 'scheduled'.concat(' and sent')],
	['Status', 'completed'],
])('is done where %s says %s', (name, value) => {
	expect(everywhere(name, value)).toEqual([[DONE], [DONE], [DONE]]);
});

test('an invitation that was declined was sent all the same', () => {
	const note = '---\ntype: campaign\ndate: 2026-04-05\nactivity: event-invitation\nstatus: declined\ncontacts: ["[[Mia]]"]\n---\n';
	expect(readVault({ 'Mia.md': `${client}---\n`, 'Fair.md': note }).activities('Mia')).toEqual(['2026-04-05 marketing/event-invitation']);
});

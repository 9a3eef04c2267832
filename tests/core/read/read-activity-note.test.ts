import { readVault, type VaultReading } from '../../support/read-vault';

function meeting(properties: readonly string[], { path = 'Meeting.md', body = '' } = {}): VaultReading {
	return readVault({ 'Anna.md': '---\ntype: contact\n---\n', [path]: `---\n${properties.map((line) => `${line}\n`).join('')}---\n${body}` });
}

function said(...properties: readonly string[]): readonly string[] {
	return meeting(['with: "[[Anna]]"', 'date: 2026-03-01', ...properties])
		.contact('Anna')
		.activities.map(({ day, isPlanned, role, kind, text }) => `${day} ${isPlanned ? 'planned ' : ''}${role ?? '-'}/${kind} "${text}"`);
}

describe('a note of an activity', () => {
	test.each([
		[['type: call'], '2026-03-01 -/call ""'],
		[['type: activity', 'activity: newsletter', 'summary: the Q1 issue'], '2026-03-01 marketing/newsletter "the Q1 issue"'],
		[['type: touch'], '2026-03-01 -/ ""'],
		[['type: touch', 'summary: newsletter at hand'], '2026-03-01 -/ "newsletter at hand"'],
		[['type: activity', 'kind: CRM-Activity', 'channel: email'], '2026-03-01 -/email ""'],
		[['type: interaction', 'kind: crm/interaction', 'channel: email'], '2026-03-01 -/email ""'],
		[['type: interaction', 'kind: first touch', 'channel: email'], '2026-03-01 -/email ""'],
		[['type: activity', 'kind: 1st touch'], '2026-03-01 -/1st-touch ""'],
		[['type: activity', 'kind: my first touch'], '2026-03-01 -/my-first-touch ""'],
		[['type: activity', 'kind: touch base'], '2026-03-01 -/touch-base ""'],
		[['type: activity', 'kind: retouch'], '2026-03-01 -/retouch ""'],
		[['type: activity', 'kind: {a: b}', 'channel: email'], '2026-03-01 -/ ""'],
		[['type: call', 'role: sales'], '2026-03-01 sales/call ""'],
		[['type: call', 'role: "#marketing"'], '2026-03-01 marketing/call ""'],
		[['type: call', 'role: "a #marketing"'], '2026-03-01 -/call ""'],
		[['type: call', 'status: Planned'], '2026-03-01 planned -/call ""'],
		[['type: call', 'status: done', 'planned: false'], '2026-03-01 -/call ""'],
		[['type: call', 'planned: true'], '2026-03-01 planned -/call ""'],
		[['type: activity', 'activity: planned call'], '2026-03-01 planned -/call ""'],
	])('%s', (properties, activity) => {
		expect(said(...properties)).toEqual([activity]);
	});

	test.each([
		[['type: call', 'role: sales'], 'written on the line'],
		[['type: call'], 'call is a channel, not a purpose'],
	])('%s has its role because: %s', (properties, why) => {
		expect(meeting(['with: Anna', 'date: 2026-03-01', ...properties]).roleReasons('Anna')).toEqual([why]);
	});

	test('has the day of its property before that of its name', () => {
		const note = { path: '2026-03-02 Call.md' };
		expect(meeting(['type: call', 'with: Anna', 'date: 2026-03-01'], note).activities('Anna')).toEqual(['2026-03-01 untagged/call']);
		const [activity] = meeting(['type: call', 'with: Anna'], note).contact('Anna').activities;
		expect(activity).toMatchObject({ day: '2026-03-02', evidence: [{ path: '2026-03-02 Call.md', at: { line: 1 }, text: '2026-03-02 Call' }] });
	});

	test('is with everyone under a heading for people', () => {
		const body = '## Participants\n- [[Anna]]\n- Ben\n\n## Notes\n- [[Cy]]\n';
		expect(meeting(['type: call', 'date: 2026-03-01'], { body }).activities('Anna')).toEqual(['2026-03-01 untagged/call']);
	});
});

describe('what a note of an activity lacks is told where it names people', () => {
	test.each([
		[['type: call', 'with: Anna'], ['activity-without-day Meeting.md:1']],
		[['type: call', 'with: Anna', 'date: soon'], ['day-unreadable Meeting.md:4']],
		[['type: call'], []],
		[['type: call', 'date: soon'], []],
		[['type: call', 'date: 2026-03-01', 'with: "[[Nobody]]"'], []],
	])('%s', (properties, problems) => {
		const vault = meeting(properties);
		expect(vault.problems).toEqual(problems);
		expect(vault.activities('Anna')).toEqual([]);
	});

	test('in its own words', () => {
		expect(meeting(['type: call', 'with: Anna']).report.problems[0]?.message).toContain('"Meeting"');
	});
});

describe('what the other side declined', () => {
	const read = (...lines: readonly string[]): ReturnType<typeof readVault> =>
		readVault({ 'Anna.md': '---\ntype: contact\n---\n', 'Note.md': `---\ntype: meeting\ndate: 2026-03-01\nwith: "[[Anna]]"\n${lines.join('\n')}\n---\n` });

	test.each([
		['kind: coffee', 'status: declined'],
		['kind: webinar', 'status: rejected'],
		['kind: marketing/coffee', 'state: abgelehnt'],
		['kind: call', 'role: delivery', 'status: turned down'],
	])('was no meeting, and nobody was perhaps touched: %s %s', (...lines) => {
		const vault = read(...lines);
		expect(vault.activities('Anna')).toEqual([]);
		expect(vault.contact('Anna').possible).toEqual([]);
	});

	test.each([
		[['kind: proposal'], '2026-03-01 sales/proposal'],
		[['kind: call', 'role: sales'], '2026-03-01 sales/call'],
		[['kind: sales/offer'], '2026-03-01 sales/offer'],
	])('but was made, where it was of the sale: %s', (lines, told) => {
		expect(read(...lines, 'status: declined').activities('Anna')).toEqual([told]);
	});

	test('is so in maps, in tables and of campaigns', () => {
		const maps = ['{date: 2026-03-01, kind: proposal, status: declined}', '{date: 2026-03-02, kind: webinar, status: declined}'];
		const rows = '| Date | Kind | Status |\n| --- | --- | --- |\n| 2026-04-01 | quote | declined |\n| 2026-04-02 | gift | declined |\n';
		const notes = {
			'Anna.md': `---\ntype: contact\nactivities: [${maps.join(', ')}]\n---\n## Log\n${rows}`,
			'Offer.md': '---\ntype: campaign\ndate: 2026-05-01\nactivity: sales/proposal\nstatus: declined\ncontacts: [Anna]\n---\n',
			'News.md': '---\ntype: campaign\ndate: 2026-05-02\nstatus: declined\ncontacts: [Anna]\n---\n',
		};
		expect(readVault(notes).activities('Anna')).toEqual(['2026-03-01 sales/proposal', '2026-04-01 sales/quote', '2026-05-01 sales/proposal']);
	});
});

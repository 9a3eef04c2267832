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

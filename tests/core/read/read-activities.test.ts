import { readVault, type VaultReading } from '../../support/read-vault';

function anna(...lines: readonly string[]): VaultReading {
	return readVault({ 'Anna.md': `---\ntype: contact\nactivities:\n${lines.map((line) => `  - ${line}\n`).join('')}---\n` });
}

/** `2026-03-01 marketing/newsletter "Q1 issue"`. */
function said(line: string): readonly string[] {
	return anna(line)
		.contact('Anna')
		.activities.map(({ day, isPlanned, role, kind, text }) => `${day} ${isPlanned ? 'planned ' : ''}${role ?? '-'}/${kind} "${text}"`);
}

test('a line of activities has its kind first, even a word of everyday speech', () => {
	expect(said('2026-03-01 review of the numbers')).toEqual(['2026-03-01 delivery/review "of the numbers"']);
});

describe('a map of activities', () => {
	test.each(['date', 'day', 'when', 'on', 'datetime', 'Datum'])('has its day in %s', (field) => {
		expect(said(`{${field}: 2026-03-01, kind: newsletter}`)).toEqual(['2026-03-01 marketing/newsletter ""']);
		expect(said(`{${field}: 2026-03-01}`)).toEqual(['2026-03-01 -/ ""']);
	});

	test.each(['kind', 'activity', 'type', 'channel', 'medium', 'mode', 'interaction-type'])('has its kind in %s', (field) => {
		expect(said(`{date: 2026-03-01, ${field}: newsletter}`)).toEqual(['2026-03-01 marketing/newsletter ""']);
	});

	test.each(['text', 'note', 'notes', 'summary', 'title', 'subject', 'description'])('has its text in %s', (field) => {
		expect(said(`{date: 2026-03-01, kind: newsletter, ${field}: the Q1 issue}`)).toEqual(['2026-03-01 marketing/newsletter "the Q1 issue"']);
	});

	test.each([
		['{date: 2026-03-01, type: call, role: sales}', '2026-03-01 sales/call ""'],
		['{date: 2026-03-01, type: call, role: "#sales"}', '2026-03-01 sales/call ""'],
		['{date: 2026-03-01, type: call, role: Marketing}', '2026-03-01 marketing/call ""'],
		['{date: 2026-03-01, type: marketing/coffee, text: at the fair}', '2026-03-01 marketing/coffee "at the fair"'],
		['{date: 2026-03-01, type: marketing/coffee long, text: at the fair}', '2026-03-01 marketing/coffee "long · at the fair"'],
		['{date: 2026-03-01, type: marketing/coffee long}', '2026-03-01 marketing/coffee "long"'],
		['{date: 2026-03-01, type: slack, text: said hello}', '2026-03-01 -/slack "said hello"'],
		['{date: 2026-03-01, type: call, title: Fees, text: [asked, answered]}', '2026-03-01 -/call "asked answered · Fees"'],
		['{date: 2026-03-01, text: newsletter on pricing}', '2026-03-01 marketing/newsletter "on pricing"'],
		['{date: 2026-03-01, text: review of the numbers}', '2026-03-01 -/ "review of the numbers"'],
		['{date: 2026-03-01, type: review of the numbers}', '2026-03-01 -/ "review of the numbers"'],
		['{date: 2026-03-01, type: call, text: "asked for terms #sales"}', '2026-03-01 sales/call "asked for terms #sales"'],
		['{date: 2026-03-01, type: our first long video call, text: "#sales/demo"}', '2026-03-01 sales/demo "our first long video call #sales/demo"'],
		['{date: 2026-03-01, type: newsletter, text: "asked for terms #sales"}', '2026-03-01 sales/newsletter "asked for terms #sales"'],
		['{date: 2026-03-01, type: call, text: "sales: they are down"}', '2026-03-01 -/call "sales: they are down"'],
		['{date: 2026-03-01, type: call, text: "of issue #4"}', '2026-03-01 -/call "of issue #4"'],
		['{date: 2026-03-01, type: call, planned: true}', '2026-03-01 planned -/call ""'],
		['{date: 2026-03-01, type: call, status: Planned}', '2026-03-01 planned -/call ""'],
		['{date: 2026-03-01, type: call, status: done, planned: false}', '2026-03-01 -/call ""'],
		['{date: 2026-03-01, type: planned call}', '2026-03-01 planned -/call ""'],
		['{date: 2026-03-01, type: call, role: sales, planned: true}', '2026-03-01 planned sales/call ""'],
		['{date: 2026-03-01, type: call, text: "#sales", planned: true}', '2026-03-01 planned sales/call "#sales"'],
	])('%s', (map, activity) => {
		expect(said(map)).toEqual([activity]);
	});

	test.each([
		['{date: 2026-03-01, type: call, role: sales}', 'written on the line'],
		['{date: 2026-03-01, type: call, text: "#sales"}', 'written on the line'],
		['{date: 2026-03-01, type: newsletter}', 'newsletter is marketing'],
		['{date: 2026-03-01, type: slack}', 'slack is not in the vocabulary'],
	])('%s has its role because: %s', (map, why) => {
		expect(anna(map).roleReasons('Anna')).toEqual([why]);
	});

	test('is evidence with all that it holds', () => {
		const [activity] = anna('{date: 2026-03-01, type: call, with: [Anna, Ben]}').contact('Anna').activities;
		expect(activity?.evidence).toMatchObject([{ at: { property: 'activities', index: 0 }, text: 'date: 2026-03-01, type: call, with: Anna, Ben' }]);
	});

	test.each([
		['{type: call, text: no day}', 'activity-without-day', '"type: call, text: no day"'],
		['{role: sales}', 'activity-without-day', '"role: sales"'],
		['{planned: true}', 'activity-without-day', '"planned: true"'],
		['{status: planned}', 'activity-without-day', '"status: planned"'],
		['{date: 2026-02-30, type: call}', 'day-unreadable', '"2026-02-30"'],
		['{date: soon, type: call}', 'day-unreadable', '"soon"'],
		['{date: 2026-03-01, type: call, role: "#friend"}', 'role-unknown', '"friend"'],
		['{date: 2026-03-01, type: call, role: "a#b"}', 'role-unknown', '"a#b"'],
	])('%s is told: %s', (map, code, found) => {
		const [problem, ...others] = anna(map).report.problems;
		expect(problem?.code).toBe(code);
		expect(problem?.message).toContain(found);
		expect(others).toEqual([]);
	});
});

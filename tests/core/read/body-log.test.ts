import { readVault, type VaultReading } from '../../support/read-vault';

function anna(...log: readonly string[]): VaultReading {
	return readVault({ 'Anna.md': `---\ntype: contact\n---\n## Log\n${log.join('\n')}\n` });
}

/** By line: `5 2026-03-01 marketing/newsletter "Q1 issue"`. */
function said(...log: readonly string[]): readonly string[] {
	return anna(...log)
		.contact('Anna')
		.activities.map(
			({ day, isPlanned, role, kind, text, evidence }) =>
				`${evidence.map(({ at }) => ('line' in at ? String(at.line) : '?')).join()} ${day} ${isPlanned ? 'planned ' : ''}${role ?? '-'}/${kind} "${text}"`,
		);
}

describe('below a day on a line of its own stand its words', () => {
	test.each([
		['a paragraph below a heading', ['### 2026-03-01', 'Newsletter on pricing'], ['5 2026-03-01 marketing/newsletter "on pricing"']],
		['the first of several lines', ['### 2026-03-01', 'Newsletter', 'Article'], ['5 2026-03-01 marketing/newsletter ""']],
		['a bullet below a heading', ['### 2026-03-01', '- newsletter on pricing'], ['5 2026-03-01 marketing/newsletter "on pricing"']],
		['a bullet below a bullet', ['- 2026-03-01', '  - newsletter'], ['5 2026-03-01 marketing/newsletter ""']],
		['none', ['- 2026-03-01', '- 2026-03-02 call'], ['5 2026-03-01 -/ ""', '6 2026-03-02 -/call ""']],
		['not a bullet beside it', ['- 2026-03-01', '- newsletter'], ['5 2026-03-01 -/ ""']],
		['a kind of everyday speech', ['### 2026-03-01', 'Review of the numbers'], ['5 2026-03-01 -/ "Review of the numbers"']],
		['what is planned', ['### 2026-03-01', 'planned check-in'], ['5 2026-03-01 planned marketing/check-in ""']],
		['nothing but a task that is open', ['- 2026-03-01', '  - [ ] send the newsletter'], ['6 2026-03-01 planned -/ "send the newsletter"']],
		[
			'bullets that each begin with a kind are an activity each',
			['### 2026-03-01', '- call', '- newsletter', '- Article: on fees', '- sales/demo'],
			['5 2026-03-01 -/call ""', '7 2026-03-01 marketing/newsletter ""', '8 2026-03-01 marketing/article "on fees"', '9 2026-03-01 sales/demo ""'],
		],
		['a bullet that goes on behind its kind is a detail', ['### 2026-03-01', '- call', '- newsletter is too long, she says'], ['5 2026-03-01 -/call ""']],
		['a bullet below a bullet is its detail', ['### 2026-03-01', '- call', '  - newsletter'], ['5 2026-03-01 -/call ""']],
		[
			'one of them was not sent',
			['### 2026-03-01', '- call', '- newsletter: not sent'],
			['5 2026-03-01 -/call ""', '7 2026-03-01 planned marketing/newsletter "not sent"'],
		],
		['a dated bullet', ['- 2026-03-01', '  - call', '  - newsletter'], ['5 2026-03-01 -/call ""', '7 2026-03-01 marketing/newsletter ""']],
		['a task that is open is not among them', ['### 2026-03-01', '- [ ] newsletter', '- call'], ['5 2026-03-01 -/call ""']],
		['nothing but open tasks, below a day that is ticked', ['- [x] 2026-03-01', '  - [ ] newsletter'], ['5 2026-03-01 -/ ""']],
		['a task that is done is', ['- 2026-03-01', '  - [x] newsletter'], ['5 2026-03-01 marketing/newsletter ""']],
		[
			'each line with a role is an activity of the day',
			['- 2026-03-01', '  - #marketing coffee', '  - #sales demo', '  - rain'],
			['6 2026-03-01 marketing/coffee ""', '7 2026-03-01 sales/demo ""'],
		],
		[
			'a day below the day is its own',
			['- 2026-03-01', '  - 2026-03-02 newsletter', '  - 2026-03-03', '    - article'],
			['5 2026-03-01 -/ ""', '6 2026-03-02 marketing/newsletter ""', '7 2026-03-03 marketing/article ""'],
		],
		[
			'a task below an open day is planned, unless it has a box of its own',
			['- [ ] 2026-03-01', '  - #marketing coffee', '  - [x] #sales demo'],
			['7 2026-03-01 sales/demo ""', '6 2026-03-01 planned marketing/coffee ""'],
		],
		['the words of an open day are planned', ['- [ ] 2026-03-01', '  - newsletter'], ['5 2026-03-01 planned marketing/newsletter ""']],
	])('%s', (_what, log, activities) => {
		expect(said(...log)).toEqual(activities);
	});

	test('and are its evidence', () => {
		const [activity] = anna('### 2026-03-01', 'Newsletter').contact('Anna').activities;
		expect(activity?.evidence).toMatchObject([{ path: 'Anna.md', at: { line: 5 }, text: '2026-03-01 Newsletter' }]);
		const [bare] = anna('### 2026-03-01').contact('Anna').activities;
		expect(bare?.evidence).toMatchObject([{ text: '2026-03-01' }]);
	});
});

describe('a heading that begins with a day', () => {
	test.each([
		['### 2026-03-01 — Newsletter on pricing', '5 2026-03-01 marketing/newsletter "on pricing"'],
		['### 2026-03-01 — Call about fees', '5 2026-03-01 -/call "about fees"'],
		['### 2026-03-01 — Initial contact', '5 2026-03-01 -/initial-contact ""'],
		['### 2026-03-01 — [[Initial contact|First contact]]', '5 2026-03-01 -/first-contact ""'],
		['### 2026-03-01 — Review of the numbers', '5 2026-03-01 -/ "Review of the numbers"'],
		['### 2026-03-01 #marketing Hello there', '5 2026-03-01 marketing/ "Hello there"'],
	])('%s', (heading, activity) => {
		expect(said(heading)).toEqual([activity]);
	});
});

describe('bullets', () => {
	test.each([
		['a bullet', ['- 2026-03-01 newsletter on pricing'], ['5 2026-03-01 marketing/newsletter "on pricing"']],
		['words of everyday speech are no kind', ['- 2026-03-01 review of the numbers'], ['5 2026-03-01 -/ "review of the numbers"']],
		['a cancelled task is none', ['- [-] 2026-03-01 newsletter', '- 2026-03-02 call'], ['6 2026-03-02 -/call ""']],
		['an open task is planned', ['- [ ] 2026-03-01 newsletter'], ['5 2026-03-01 planned marketing/newsletter ""']],
		['a done task is done, whatever it says', ['- [x] 2026-03-01 planned newsletter'], ['5 2026-03-01 marketing/newsletter ""']],
		[
			'a day below an open task is planned with it, and so are all of them',
			['- [ ] 2026-03-01 newsletter', '  - 2026-03-02 article', '  - 2026-03-03 call', '- 2026-03-04 gift'],
			[
				'5 2026-03-01 planned marketing/newsletter ""',
				'6 2026-03-02 planned marketing/article ""',
				'7 2026-03-03 planned -/call ""',
				'8 2026-03-04 marketing/gift ""',
			],
		],
		['a detail has no words of the log', ['- 2026-03-01', '- 2026-03-02 call', '  - newsletter'], ['5 2026-03-01 -/ ""', '6 2026-03-02 -/call ""']],
	])('%s', (_what, log, activities) => {
		expect(said(...log)).toEqual(activities);
	});
});

describe('what in a log is no activity is told where it bears a role, or what should be a day', () => {
	test.each([
		['- 2026-02-30 call', ['day-unreadable Anna.md:5']],
		['- #marketing coffee', ['activity-without-day Anna.md:5']],
		['- She likes coffee', []],
		['- 2026-03-01 call\n  - #marketing sent her the article', ['activity-without-day Anna.md:6']],
		['- 2026-03-01 call\n  - 2026-02-30 gift', ['day-unreadable Anna.md:6']],
		['- 2026-03-01 call\n  - She likes coffee', []],
		['### 2026-02-30 — Newsletter', ['day-unreadable Anna.md:5']],
		['### Last year, 2025', []],
		['| 2026-02-30 | newsletter |', ['day-unreadable Anna.md:5']],
		['| Last 12 months | newsletter |', []],
	])('%s', (log, problems) => {
		expect(anna(log).problems).toEqual(problems);
	});

	test('a heading or a row of unknown order is counted', () => {
		const messages = anna('### 1.3.2026 — Newsletter', '', '| 2.3.2026 | | article |').report.problems.map(({ code, message }) => `${code} ${message}`);
		expect(messages).toEqual([expect.stringMatching(/^date-order .*1\.3\.2026/)]);
		expect(anna('### 1.3.2026 — Newsletter').problems).toEqual(['date-order Anna.md:5']);
	});

	test('in its own words', () => {
		const messages = (...log: readonly string[]): readonly string[] => anna(...log).report.problems.map(({ message }) => message);
		expect(messages('### 2026-02-30 — Newsletter')).toEqual([expect.stringContaining('"2026-02-30 — Newsletter"')]);
		expect(messages('| 2026-02-30 | | newsletter |')).toEqual([expect.stringContaining('"2026-02-30 | newsletter"')]);
	});
});

describe('a table', () => {
	const rule = '| --- | --- | --- |';

	test.each(['Type', 'Kind', 'Channel', 'Activity', 'Interaction', 'Medium', 'Mode', 'Art'])('has the kind in the column %s', (name) => {
		expect(said(`| Date | Notes | ${name} |`, rule, '| 2026-03-01 | the book is out | newsletter |')).toEqual([
			'7 2026-03-01 marketing/newsletter "the book is out"',
		]);
	});

	test.each(['Role', 'Hat', 'Rolle'])('has the role in the column %s', (name) => {
		expect(said(`| Date | Notes | ${name} |`, rule, '| 2026-03-01 | coffee at the fair | sales |')).toEqual(['7 2026-03-01 sales/coffee "at the fair"']);
	});

	test.each([
		['| 2026-03-01 | email | sales | asked for terms |', '7 2026-03-01 sales/email "asked for terms"'],
		['| 2026-03-01 | email | | asked for terms |', '7 2026-03-01 -/email "asked for terms"'],
		['| 2026-03-01 | email to all | | asked for terms |', '7 2026-03-01 -/email "to all · asked for terms"'],
		['| 2026-03-01 | email to all | | |', '7 2026-03-01 -/email "to all"'],
		['| 2026-03-01 | slack | | said hello |', '7 2026-03-01 -/slack "said hello"'],
		['| 2026-03-01 | | sales | demo of the portal |', '7 2026-03-01 sales/demo "of the portal"'],
		['| 2026-03-01 | | | newsletter |', '7 2026-03-01 marketing/newsletter ""'],
		['| 2026-03-01 | hello there | sales | by the way |', '7 2026-03-01 sales/ "hello there · by the way"'],
		['| 2026-03-01 | | sales | |', '7 2026-03-01 sales/ ""'],
		['| 2026-03-01 | review of the numbers | | said hello |', '7 2026-03-01 -/ "review of the numbers said hello"'],
		['| 2026-03-01 | planned newsletter | | said hello |', '7 2026-03-01 planned marketing/newsletter "said hello"'],
		['| 2026-03-01 |', '7 2026-03-01 -/ ""'],
	])('with a column for each: %s', (row, activity) => {
		expect(said('| Date | Type | Role | Notes |', '| --- | --- | --- | --- |', row)).toEqual([activity]);
	});

	test.each([
		['| 2026-03-01 | email | Follow up | Sent |', '7 2026-03-01 -/email "Follow up · Sent"'],
		['| 2026-03-01 14:00 newsletter | | Sent |', '7 2026-03-01 marketing/newsletter "Sent"'],
		['| 2026-03-01 | review of the numbers | |', '7 2026-03-01 -/ "review of the numbers"'],
	])('with no such columns has the first words that are a kind: %s', (row, activity) => {
		expect(said('| Date | What | More |', rule, row)).toEqual([activity]);
	});

	test('names its columns itself: those of a table above do not hold for it', () => {
		const log = [
			'| Date | Notes | Type |',
			rule,
			'| 2026-03-01 | the book is out | email |',
			'',
			'| Date | What | More |',
			rule,
			'| 2026-03-02 | newsletter | call |',
		];
		expect(said(...log)).toEqual(['7 2026-03-01 -/email "the book is out"', '11 2026-03-02 marketing/newsletter "call"']);
	});

	test('is evidence with its cells that are not empty', () => {
		const [activity] = anna('| 2026-03-01 | | newsletter | Q1 |').contact('Anna').activities;
		expect(activity?.evidence).toMatchObject([{ text: '2026-03-01 | newsletter | Q1' }]);
	});
});

test('what a person does is not the kind of an activity: "CEO" in a column Role is text', () => {
	expect(said('| Date | Role | Note |', '|---|---|---|', '| 2026-03-01 | CEO | newsletter |', '| 2026-03-02 | marketing | lunch |')).toEqual([
		'7 2026-03-01 marketing/newsletter "CEO"',
		'8 2026-03-02 marketing/lunch ""',
	]);
});

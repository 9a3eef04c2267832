import { readVault, type VaultReading } from '../../support/read-vault';

function daily(body: string): VaultReading {
	return readVault({ 'Anna.md': '---\ntype: contact\n---\n', '2026-03-01.md': body });
}

/** The possible touches by line, then the activities. */
function said(body: string): readonly string[] {
	const { possible, activities } = daily(body).contact('Anna');
	const touches = possible.flatMap(({ evidence }) => evidence.map(({ at, text }) => `touch ${'line' in at ? String(at.line) : '?'} ${text}`));
	return [
		...touches,
		...activities.map(
			({ isPlanned, role, kind, text, evidence }) =>
				`${evidence.map(({ at }) => ('line' in at ? String(at.line) : '?')).join()} ${isPlanned ? 'planned ' : ''}${role ?? '-'}/${kind} "${text}"`,
		),
	];
}

describe('a linked name in a dated note is a possible touch', () => {
	test.each([
		['in a paragraph', 'Saw [[Anna]] at noon.', ['touch 1 Saw [[Anna]] at noon.']],
		['in an item of a list', 'Words\n- saw [[Anna]]', ['touch 2 saw [[Anna]]']],
		['in a done task', '- [x] saw [[Anna]]', ['touch 1 saw [[Anna]]']],
		['below a done task', '- [x] lunch\n  - saw [[Anna]]', ['touch 2 saw [[Anna]]']],
		['beside an open task', '- [ ] lunch\n- saw [[Anna]]', ['touch 2 saw [[Anna]]']],
		['under a heading behind an open task', '- [ ] lunch\n## Notes\n  - saw [[Anna]]', ['touch 3 saw [[Anna]]']],
		['behind a table behind an open task', '- [ ] lunch\n| a |\n  - saw [[Anna]]', ['touch 3 saw [[Anna]]']],
		['in a paragraph that is none of the task above it', '- [ ] lunch\n\nSaw [[Anna]]', ['touch 3 Saw [[Anna]]']],
		['with a role, but in no list', '#marketing coffee with [[Anna]]', ['touch 1 #marketing coffee with [[Anna]]']],
		['with a role only on a line that is none of its own', '- #marketing coffee\n\n  with [[Anna]]', ['touch 3 with [[Anna]]']],
		['with a role only in the paragraph above', 'A #marketing day\n  with [[Anna]]', ['touch 2 with [[Anna]]']],
		['with a role beside it', '- #marketing coffee\nwith [[Anna]]', ['touch 2 with [[Anna]]']],
	])('%s', (_where, body, expected) => {
		expect(said(body)).toEqual(expected);
	});

	test.each([
		['in a heading', '## With [[Anna]]'],
		['in a table', '| [[Anna]] | lunch |'],
		['in an open task', '- [ ] write to [[Anna]]'],
		['on the next line of an open task', '- [ ] write\n  to [[Anna]]'],
		['below an open task', '- [ ] lunch\n  - with [[Anna]]'],
		['further below an open task', '- [ ] lunch\n  - who?\n    - [[Anna]]'],
		['in a cancelled task', '- [-] saw [[Anna]]'],
		['below a cancelled task', '- [-] lunch\n  - saw [[Anna]]'],
		['shown from its note', '![[Anna]]'],
		['with a role, but shown from its note', '- #marketing ![[Anna]]'],
	])('but not %s', (_where, body) => {
		expect(said(body)).toEqual([]);
	});
});

describe('an item of a list with a role and a linked name is an activity', () => {
	test.each([
		['- #marketing coffee with [[Anna]]', ['1 marketing/coffee "with"']],
		['Words\n- #marketing coffee\n  with [[Anna]]', ['2 marketing/coffee "with"']],
		['- [[Newsletter]] #marketing for [[Anna]]', ['1 marketing/ "for"']],
		['- [[Anna]] — #sales/demo', ['1 sales/demo ""']],
		['- [[Anna]]: lunch #marketing', ['1 marketing/lunch ""']],
		['- [ ] #marketing coffee with [[Anna]]', ['1 planned marketing/coffee "with"']],
		['- [ ] soon\n  - #marketing coffee [[Anna]]', ['2 planned marketing/coffee ""']],
		['- [x] soon\n  - #marketing coffee [[Anna]]', ['2 marketing/coffee ""']],
		['- planned #marketing coffee [[Anna]]', ['1 planned marketing/coffee ""']],
		['- [x] planned #marketing coffee [[Anna]]', ['1 marketing/coffee ""']],
	])('%s', (body, expected) => {
		expect(said(body)).toEqual(expected);
	});

	test('and a name that is nobody is told on its line', () => {
		expect(daily('- #marketing coffee\n  with [[Nobody]]').problems).toEqual(['contact-missing 2026-03-01.md:2']);
		expect(daily('- coffee with [[Nobody]]').problems).toEqual([]);
	});
});

describe('the people under a heading', () => {
	function isThere(body: string): boolean {
		const vault = readVault({ 'Anna.md': '---\ntype: contact\n---\n', 'Call.md': `---\ntype: call\ndate: 2026-03-01\n---\n${body}` });
		return vault.activities('Anna').length === 1;
	}

	test.each([
		'## Participants\n- [[Anna]]\n',
		'## Participants\n- Anna\n',
		'## Participants\nWith [[Anna]]\n',
		'## Participants\n| [[Anna]] |\n',
		'## Participants\n### Berlin\n- Anna\n',
		'# Notes\n- Ben\n## Attendees\n- Anna\n',
	])('are those of the activity: %j', (body) => {
		expect(isThere(body)).toBe(true);
	});

	test.each([
		'## Participants\nAnna\n',
		'## Participants\n| Anna |\n',
		'## Participants\n- Ben\n## Notes\n- Anna\n',
		'## Participants\n- Ben\n# Notes\n- [[Anna]]\n',
		'- [[Anna]]\n## Participants\n- Ben\n',
		'## Participants\n- with Anna\n',
	])('are nobody else: %j', (body) => {
		expect(isThere(body)).toBe(false);
	});
});

import { logActivity, logInOrder } from '../../../src/core/conversation/log-activity';
import { activityBullet, activityLine, type NewActivity } from '../../../src/core/conversation/new-activity';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readHead } from '../../../src/disk/read-frontmatter';
import { dayOf, readVault } from '../../support/read-vault';

const lexicon = lexiconOf(defaultSettings);
const newsletter: NewActivity = { day: dayOf('2026-06-01'), isPlanned: false, role: 'marketing', kind: 'newsletter', text: 'On pricing' };

function logged(text: string, activity = newsletter, place: 'property' | 'log' = 'property'): string {
	const edit = logActivity(text, activity, { lexicon, place, readHead });
	return edit.edited ? edit.text : edit.refusal.why;
}

test.each([
	[newsletter, '2026-06-01 marketing/newsletter On pricing', '2026-06-01 #marketing/newsletter On pricing'],
	[{ ...newsletter, isPlanned: true }, '2026-06-01 planned marketing/newsletter On pricing', '[ ] 2026-06-01 #marketing/newsletter On pricing'],
	[{ ...newsletter, role: null, kind: 'call', text: '' }, '2026-06-01 call', '2026-06-01 call'],
	[{ ...newsletter, kind: '', text: 'a  walk\nin the park' }, '2026-06-01 marketing - a walk in the park', '2026-06-01 #marketing a walk in the park'],
])('an activity as a line and as a bullet', (activity, line, bullet) => {
	expect(activityLine(activity)).toBe(line);
	expect(activityBullet(activity)).toBe(bullet);
});

test('it is written where the contact keeps its activities, in the order they have', () => {
	expect(logged('---\ntype: contact\nlog:\n  - 2026-03-01 call\n---\n')).toBe(
		'---\ntype: contact\nlog:\n  - 2026-03-01 call\n  - 2026-06-01 marketing/newsletter On pricing\n---\n',
	);
	expect(logged('---\nactivities:\n  - 2026-03-01 call\n  - 2026-01-01 call\n---\n')).toContain(
		'activities:\n  - 2026-06-01 marketing/newsletter On pricing\n  - 2026-03-01 call',
	);
	expect(logged('---\ntype: contact\n---\n## Log\n- 2026-03-01 call\n')).toBe(
		'---\ntype: contact\n---\n## Log\n- 2026-03-01 call\n- 2026-06-01 #marketing/newsletter On pricing\n',
	);
});

test.each(['[[Log]]', '[[Habits/Keeping a log|Log]]', '[Log](Habits/Keeping.md)', '📓 **Interaction log**'])(
	'a log headed %s is one to the writer as to the reader',
	(heading) => {
		const text = `---\ntype: contact\n---\n## ${heading}\n- 2026-03-01 call\n`;
		expect(readVault({ 'Anna.md': text }).contact('Anna').activities).toHaveLength(1);
		expect(logged(text)).toBe(`${text}- 2026-06-01 #marketing/newsletter On pricing\n`);
	},
);

test('a contact that keeps none yet gets it where the settings say', () => {
	expect(logged('---\ntype: contact\n---\n')).toBe('---\ntype: contact\nactivities:\n  - 2026-06-01 marketing/newsletter On pricing\n---\n');
	expect(logged('---\ntype: contact\n---\n', newsletter, 'log')).toBe('---\ntype: contact\n---\n## Log\n- 2026-06-01 #marketing/newsletter On pricing\n');
});

test.each([
	'---\ntype: contact\nactivities:\n  - 2026-03-01 call\n---\n',
	'---\ntype: contact\n---\n## Log\n- 2026-03-01 call\n',
	'---\ntype: contact\n---\nWords.\n',
])('what was written reads back as what was meant: %s', (text) => {
	for (const activity of [
		newsletter,
		{ ...newsletter, isPlanned: true, text: 'a: b #c "d"' },
		{ ...newsletter, role: 'sales' as const, kind: 'discovery-call', text: '' },
		{ ...newsletter, kind: '', text: 'a walk in the park' },
	]) {
		const planned = activity.isPlanned ? 'planned ' : '';
		const written = logged(text, activity);
		expect(readVault({ 'Anna.md': written }, { asOf: '2026-07-01' }).activities('Anna')).toContain(
			`2026-06-01 ${planned}${[activity.role, activity.kind].filter(Boolean).join('/')}`,
		);
	}
});

test.each([
	['without a log', ''],
	['with one', '## Log\n- 2026-03-01 call\n'],
])('a note whose properties cannot be read is left alone, %s', (_, body) => {
	for (const place of ['property', 'log'] as const) expect(logged(`---\ntype: contact\nname: "Anna\n---\n${body}`, newsletter, place)).toBe('unreadable');
	expect(logged(`---\ntype: contact\n${body}`)).toBe('unreadable');
});

test.each([
	['a heading of another kind', '## Notes\nWords.\n'],
	['a bullet that says log', '- Log\n'],
])('%s is no log to write in', (_, body) => {
	expect(logged(`---\ntype: contact\n---\n${body}`)).toBe(`---\ntype: contact\nactivities:\n  - 2026-06-01 marketing/newsletter On pricing\n---\n${body}`);
});

test('a log gets the first of the headings that the settings name; where they name none, it would not be read, and the property is written', () => {
	const headed = (logHeadings: readonly string[]): string => {
		const to = { lexicon: lexiconOf({ ...defaultSettings, logHeadings }), place: 'log', readHead } as const;
		const edit = logActivity('', newsletter, to);
		return edit.edited ? edit.text : edit.refusal.why;
	};
	expect(headed(['Kontakte', 'Log'])).toMatch(/^## Kontakte\n/);
	expect(headed([])).toBe('---\nactivities:\n  - 2026-06-01 marketing/newsletter On pricing\n---\n');
});

const list = (...items: readonly string[]): string => `---\ntype: contact\nactivities:\n${items.map((item) => `  - ${item}\n`).join('')}---\n`;
const line = '2026-06-01 marketing/newsletter On pricing';

test.each([
	['lines, the newest last', ['2026-03-01 call', '2026-05-01 call'], 'last'],
	['lines, the newest first', ['2026-05-01 call', '2026-03-01 call'], 'first'],
	['maps, the newest first', ['{date: 2026-05-01, type: call}', '{date: 2026-03-01, type: call}'], 'first'],
	['maps whose day has another name', ['{type: call, When: 2026-05-01}', '{type: call, When: 2026-03-01}'], 'first'],
	['lines that a colon made maps', ['2026-05-01 call: yes', '2026-03-01 call: no'], 'first'],
	['one line', ['2026-03-01 call'], 'last'],
	['lines of one day', ['2026-03-01 call', '2026-03-01 email'], 'last'],
	['lines that end without a day', ['2026-03-01 call', '2026-05-01 call', 'and so on'], 'last'],
	['lines without a day', ['call', 'email'], 'last'],
])('a new activity stands with the newest: %s', (_, items, where) => {
	expect(logged(list(...items))).toBe(list(...(where === 'first' ? [line, ...items] : [...items, line])));
});

test.each([
	['the newest last', ['2026-03-01 call', '2026-07-01 call', '2026-08-01 call'], 1],
	['the newest first', ['2026-08-01 call', '2026-07-01 call', '2026-03-01 call'], 2],
	['the newest first, one without a day between', ['2026-08-01 call', 'Easter', '2026-07-01 call', '2026-03-01 call'], 3],
	['behind what is of its day', ['2026-05-01 call', '2026-06-01 call', '2026-07-01 call'], 2],
	['behind what is of its day, the newest first', ['2026-07-01 call', '2026-06-01 call', '2026-05-01 call'], 2],
	['behind all', ['2026-03-01 call', '2026-05-01 call'], 2],
	['before all', ['2026-07-01 call', '2026-08-01 call'], 0],
])('one of many stands among the others by its day: %s', (_, items, at) => {
	const made = logInOrder(list(...items), newsletter, { lexicon, place: 'property', readHead });
	expect(made.edited ? made.text : made.refusal.why).toBe(list(...items.slice(0, at), line, ...items.slice(at)));
});

test('in a list on one line it stands where the newest does', () => {
	const to = { lexicon, place: 'property', readHead } as const;
	const made = logInOrder('---\nactivities: [2026-07-01 call, 2026-03-01 call]\n---\n', newsletter, to);
	expect(made).toMatchObject({ edited: true, text: `---\nactivities: [${line}, 2026-07-01 call, 2026-03-01 call]\n---\n` });
	expect(logInOrder('---\nname: "Anna\n---\n', newsletter, to)).toMatchObject({ edited: false, refusal: { why: 'unreadable' } });
});

test('it is written in the list that is kept, not in one of another name that is empty', () => {
	expect(logged('---\nactivities:\nlog:\n  - 2026-05-01 call\n  - 2026-03-01 call\n---\n')).toBe(
		`---\nactivities:\nlog:\n  - ${line}\n  - 2026-05-01 call\n  - 2026-03-01 call\n---\n`,
	);
	expect(logged('---\nothers:\n  - 2026-03-01 call\nactivities: []\n---\n')).toContain(`activities: [${line}]\n`);
});

test.each([
	['below a heading of what is to come', '## Next steps\n### Log\n'],
	['below such a heading, among others', '## Next steps\n### Log\n- 2026-03-01 call\n'],
	['below an open task', '## Log\n- [ ] Ring them all\n\t- 2026-03-01 call\n'],
	['in a comment that does not end', '%% ## Log\n'],
])('what was done is not written where it would be read as planned or not at all: %s', (_, body) => {
	const note = `---\ntype: contact\n---\n${body}`;
	expect(logActivity(note, newsletter, { lexicon, place: 'log', readHead })).toMatchObject({
		edited: false,
		refusal: { why: 'not-as-meant', found: line },
	});
});

test('what is planned may stand below a heading of what is to come', () => {
	const note = '---\ntype: contact\n---\n## Next steps\n### Log\n';
	expect(logged(note, { ...newsletter, isPlanned: true })).toBe(`${note}- [ ] 2026-06-01 #marketing/newsletter On pricing\n`);
});

test('a tag in its text makes no other role of it', () => {
	expect(logged('---\ntype: contact\n---\n', { ...newsletter, role: null, kind: 'call', text: 'about #sales' })).toBe('not-as-meant');
});

import { tagActivity } from '../../../src/core/conversation/tag-activity';
import { differInOne, toldIn } from '../../../src/core/conversation/read-back';
import type { Role } from '../../../src/core/model/role';
import { editContext } from '../../support/edit-context';

/** Tags the first untagged activity of a note, and gives the note, or why it was left. */
function tagged(text: string, role: Role, path = 'Anna.md'): string {
	const fact = toldIn(path, text, editContext)?.activities.find((activity) => activity.role === null);
	if (fact === undefined) throw new Error('Nothing is untagged.');
	const edit = tagActivity({ path, at: fact.at, text: fact.source }, role, editContext)(text);
	return edit.edited ? edit.text : edit.refusal.why;
}

const contact = (lines: string): string => `---\ntype: contact\nactivities:\n${lines}---\n`;

test.each([
	['before its kind', '  - 2026-04-02 call about the scope\n', '  - 2026-04-02 sales/call about the scope\n'],
	['before a kind of two words', '  - 2026-04-02 text message, she agreed\n', '  - 2026-04-02 sales/text message, she agreed\n'],
	['before a kind that the vocabulary does not know', '  - 2026-04-02 Anna rang\n', '  - 2026-04-02 sales - Anna rang\n'],
	['before a kind whose words leave open who did it', '  - 2026-04-02 newsletter from her\n', '  - 2026-04-02 sales/newsletter from her\n'],
	['between bars', '  - 2026-04-02 | call | about the scope\n', '  - 2026-04-02 | sales/call | about the scope\n'],
	['inside quotes', '  - "2026-04-02 call: yes"\n', '  - "2026-04-02 sales/call: yes"\n'],
	['in a line that a colon made a map', '  - 2026-04-02 call: Anna said yes\n', '  - 2026-04-02 sales/call: Anna said yes\n'],
	['beside a comment', '  - 2026-04-02 call # mine\n', '  - 2026-04-02 sales/call # mine\n'],
	['as a key of a map', '  - date: 2026-04-02\n    type: call\n', '  - date: 2026-04-02\n    role: sales\n    type: call\n'],
	['in a map on one line', '  - {date: 2026-04-02, type: call}\n', '  - {date: 2026-04-02, type: call, role: sales}\n'],
])('in a list property the role is written %s', (_, before, after) => {
	expect(tagged(contact(before), 'sales')).toBe(contact(after));
});

test.each([
	['a bullet', '- 2026-04-02 call about the scope\n', '- 2026-04-02 #marketing/call about the scope\n'],
	['a bullet with a bold day and a dash', '- **2026-04-02** — Anna rang\n', '- **2026-04-02** — #marketing Anna rang\n'],
	['a task done in a word', '- DONE 2026-04-02 call about the scope\n', '- DONE 2026-04-02 #marketing/call about the scope\n'],
	['a task with its day behind it', '- [x] rang her ✅ 2026-04-02\n', '- [x] rang her ✅ 2026-04-02 #marketing\n'],
	['a task that names a kind', '- [x] call: the scope ✅ 2026-04-02\n', '- [x] call: the scope ✅ 2026-04-02 #marketing\n'],
	['a day of Logseq', '- 2026_04_02 call about the scope\n', '- 2026_04_02 #marketing/call about the scope\n'],
	['what stands beside words struck out', '- ~~2026-04-01~~ 2026-04-02 call\n', '- ~~2026-04-01~~ 2026-04-02 #marketing/call\n'],
	['what stands behind words struck out', '- 2026-04-02 ~~email~~ call\n', '- 2026-04-02 ~~email~~ #marketing/call\n'],
	['a gift that came from the other side', '- 2026-04-02 gift | from her\n', '- 2026-04-02 #marketing/gift | from her\n'],
	['a row', '| Date | What |\n|---|---|\n| 2026-04-02 | call |\n', '| Date | What |\n|---|---|\n| 2026-04-02 | #marketing/call |\n'],
	['a heading', '### 2026-04-02 — Call\nAbout the scope.\n', '### 2026-04-02 — #marketing/Call\nAbout the scope.\n'],
	['a day with its words below', '- 2026-04-02\n  - call about the scope\n', '- 2026-04-02\n  - call about the scope #marketing\n'],
])('in a log %s gets a tag', (_, before, after) => {
	expect(tagged(`---\ntype: contact\n---\n## Log\n${before}`, 'marketing')).toBe(`---\ntype: contact\n---\n## Log\n${after}`);
});

test('a note of its own gets a property', () => {
	expect(tagged('---\ntype: call\ndate: 2026-04-02\nwith: "[[Anna]]"\n---\nWords.\n', 'sales', 'Call.md')).toBe(
		'---\ntype: call\ndate: 2026-04-02\nwith: "[[Anna]]"\nrole: sales\n---\nWords.\n',
	);
});

test('CRLF stays, and every other line', () => {
	const text = '\ufeff---\r\ntype: contact\r\nactivities:\r\n  - 2026-04-02 call # x\r\n  - 2026-04-03 email\r\n---\r\nBody';
	expect(tagged(text, 'delivery')).toBe(text.replace('02 call', '02 delivery/call'));
});

test('a note that has changed meanwhile: the line is found again where it stands now, and left alone where it is gone', () => {
	const tag = tagActivity({ path: 'Anna.md', at: { property: 'activities', index: 0 }, text: '2026-04-02 call' }, 'sales', editContext);
	expect(tag(contact('  - 2026-05-01 newsletter\n  - 2026-04-02 call\n'))).toMatchObject({
		edited: true,
		text: contact('  - 2026-05-01 newsletter\n  - 2026-04-02 sales/call\n'),
	});
	expect(tag(contact('  - 2026-04-02 sales/call\n'))).toMatchObject({ edited: false, refusal: { why: 'changed' } });
	expect(tag('---\ntype: contact\nname: "Anna\n---\n')).toMatchObject({ edited: false, refusal: { why: 'unreadable' } });
});

test('a note that got a role meanwhile keeps it', () => {
	const call = '---\ntype: call\ndate: 2026-04-02\nwith: "[[Anna]]"\n---\n';
	const tag = tagActivity({ path: 'Call.md', at: { line: 1 }, text: 'Call' }, 'sales', editContext);
	expect(tag(call)).toMatchObject({ edited: true });
	expect(tag(call.replace('type', 'role: delivery\ntype'))).toMatchObject({ edited: false, refusal: { why: 'changed' } });
});

test.each([
	['of two words', '  - 2026-04-02 follow up on the scope\n', '  - 2026-04-02 sales/follow up on the scope\n'],
	['in a map set off by more than a blank', '  -   date: 2026-04-02\n      type: call\n', '  -   date: 2026-04-02\n      role: sales\n      type: call\n'],
])('a kind %s gets its role where it stands', (_, before, after) => {
	expect(tagged(contact(before), 'sales')).toBe(contact(after));
});

test('in a list on one line a role stands before its kind, in a map as its last key', () => {
	expect(tagged('---\ntype: contact\nactivities: [2026-04-02 call, 2026-04-03 sales/demo]\n---\n', 'sales')).toBe(
		'---\ntype: contact\nactivities: [2026-04-02 sales/call, 2026-04-03 sales/demo]\n---\n',
	);
	expect(tagged('---\ntype: contact\nactivities: [{date: 2026-04-02, type: call}]\n---\n', 'sales')).toBe(
		'---\ntype: contact\nactivities: [{date: 2026-04-02, type: call, role: sales}]\n---\n',
	);
});

test('a key of a map ends as the lines of the note do', () => {
	const text = contact('  - date: 2026-04-02\n    type: call\n').replaceAll('\n', '\r\n');
	expect(tagged(text, 'sales')).toBe(text.replace('    type', '    role: sales\r\n    type'));
});

test.each([
	['a row that is only a day', '| Date | What |\n|---|---|\n| 2026-04-02 | |\n', '| Date | What |\n|---|---|\n| 2026-04-02 | #marketing |\n'],
	['an indented row that is only a day', '| Date | What |\n|---|---|\n  | 2026-04-02 |  |\n', '| Date | What |\n|---|---|\n  | 2026-04-02 | #marketing  |\n'],
	['a bullet that is only a day', '  - 2026-04-02  \n', '  - 2026-04-02 #marketing\n'],
	['words below a day, with blanks behind', '- 2026-04-02\n  - call about the scope  \n', '- 2026-04-02\n  - call about the scope #marketing\n'],
	['words with code among them', '- 2026-04-02 call on the `code` she wrote\n', '- 2026-04-02 #marketing/call on the `code` she wrote\n'],
	['an open task', '- [ ] 2026-04-02 call about the scope\n', '- [ ] 2026-04-02 #marketing/call about the scope\n'],
])('in a log %s gets a tag in its place', (_, before, after) => {
	expect(tagged(`---\ntype: contact\n---\n## Log\n${before}`, 'marketing')).toBe(`---\ntype: contact\n---\n## Log\n${after}`);
});

test('of two lines that say the same, the one that was shown is tagged; where it was moved, neither', () => {
	const text = contact('  - 2026-04-02 call\n  - 2026-04-02 call\n');
	const tag = (index: number): string => {
		const edit = tagActivity({ path: 'Anna.md', at: { property: 'activities', index }, text: '2026-04-02 call' }, 'sales', editContext)(text);
		return edit.edited ? edit.text : edit.refusal.why;
	};
	expect(tag(0)).toBe(contact('  - 2026-04-02 sales/call\n  - 2026-04-02 call\n'));
	expect(tag(1)).toBe(contact('  - 2026-04-02 call\n  - 2026-04-02 sales/call\n'));
	expect(tag(5)).toBe('changed');
});

test('a line that no way of writing makes read as meant is left alone, and told with its words', () => {
	const text = `${contact('  - 2026-04-01 sales/demo\n  - >-\n    2026-04-02\n    call\n')}Words.\n`;
	const fact = toldIn('Anna.md', text, editContext)?.activities.find(({ role }) => role === null);
	expect(fact).toMatchObject({ source: '2026-04-02 call' });
	const edit = fact === undefined ? null : tagActivity({ path: 'Anna.md', at: fact.at, text: fact.source }, 'sales', editContext)(text);
	expect(edit).toMatchObject({ edited: false, refusal: { why: 'unusual', line: 5, found: '- >-' } });
});

test('a note tells its own activities and mentions; one that is no contact tells no deals', () => {
	expect(toldIn('2026-04-02.md', '- Coffee with [[Anna]]\n- #sales/call with [[Ben]]\n', editContext)).toMatchObject({
		activities: [{ day: '2026-04-02', role: 'sales' }],
		mentions: [{ day: '2026-04-02' }],
		deals: [],
		deal: null,
	});
});

test('two lists of facts differ in one where there is the meant one, and every other says what it said', () => {
	const facts = ['a', 'b', 'c'].map((words, index) => ({ at: { line: index }, words }));
	const moved = facts.map(({ words }, index) => ({ at: { line: index + 7 }, words }));
	const differs = (after: typeof facts, isMeant: boolean): boolean => differInOne(facts, after, { index: 1, isMeant: () => isMeant });
	const [a, b] = moved;
	if (a === undefined || b === undefined) throw new Error('There are none.');
	expect(differs(moved, true)).toBe(true);
	expect(differs(moved, false)).toBe(false);
	expect(differs([a, { ...b, words: 'new' }, b], true)).toBe(false);
	expect(differs([a, b], true)).toBe(false);
	expect(differs([...moved, b], true)).toBe(false);
});

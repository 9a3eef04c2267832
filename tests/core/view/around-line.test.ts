import { aroundLine, NOTHING_AROUND } from '../../../src/core/view/around-line';

const note = [
	'---',
	'type: contact',
	'activities:',
	'  - 2026-05-01 call one',
	'---',
	'# Anna',
	'Met at a fair.',
	'',
	'## Log',
	'- 2026-05-02 call two',
	'%% mine %%',
	'- 2026-05-03 email three',
	'| 2026-05-04 | call | four |',
	'## Later',
	'x'.repeat(400),
].join('\n');

test.each([
	['the first of a list', 10, { heading: 'Log', before: '', after: '2026-05-03 email three' }],
	['one behind a comment', 12, { heading: 'Log', before: '2026-05-02 call two', after: '2026-05-04 | call | four' }],
	['the last below a heading', 13, { heading: 'Log', before: '2026-05-03 email three', after: '' }],
	['a line below the title', 7, { heading: 'Anna', before: '', after: '' }],
	['a line among the properties', 4, NOTHING_AROUND],
	['a line that is gone', 40, NOTHING_AROUND],
])('around %s stand its heading and the lines next to it', (_, line, around) => {
	expect(aroundLine(note, { path: 'People/Anna.md', at: { line }, text: 'whatever' })).toEqual(around);
});

test('around an item of a property stands nothing', () => {
	expect(aroundLine(note, { path: 'Anna.md', at: { property: 'activities', index: 0 }, text: '2026-05-01 call one' })).toEqual(NOTHING_AROUND);
});

test.each([
	['Met at a fair.\n\n# Tea\n- one\n- two\n', { heading: '', before: '', after: 'Met at a fair. · one' }],
	['---\ntype: meeting\n---\n# Tea\n', NOTHING_AROUND],
	['---\ntype: meeting\n', NOTHING_AROUND],
])('of a note that is told as a whole, its first two lines are shown: %j', (text, around) => {
	expect(aroundLine(text, { path: 'Talks/Tea.md', at: { property: 'date', index: null }, text: 'Tea' })).toEqual(around);
});

test('a long line is cut', () => {
	expect(aroundLine(note, { path: 'Anna.md', at: { line: 15 }, text: 'x' }).heading).toBe('Later');
	expect(aroundLine(note.replace('## Later\n', ''), { path: 'Anna.md', at: { line: 13 }, text: '' }).after).toHaveLength(300);
});

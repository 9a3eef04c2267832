import fc from 'fast-check';
import { addLogBullet } from '../../../src/core/edit/edit-body';
import type { Edited } from '../../../src/core/edit/text-edit';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';
import { dayOf, readVault } from '../../support/read-vault';

const lexicon = lexiconOf(defaultSettings);

function added(text: string, words = 'NEW'): string {
	const edit = addLogBullet(text, { words, newHeading: 'Log' }, lexicon);
	return edited(edit);
}

function edited(edit: Edited): string {
	return edit.edited ? edit.text : edit.refusal.why;
}

function addedOn(day: string, text: string): string {
	const edit = addLogBullet(text, { words: `${day} NEW`, newHeading: 'Log', inOrderOf: dayOf(day) }, lexicon);
	return edited(edit);
}

test.each([
	[
		'behind the last, where the newest is last',
		'## Log\n- 2026-01-01 call\n- 2026-02-01 call\n\n## More\n',
		'## Log\n- 2026-01-01 call\n- 2026-02-01 call\n- NEW\n\n## More\n',
	],
	[
		'before the first, where the newest is first',
		'## Log\n\n* 2026-02-01 call\n* 2026-01-01 call\n',
		'## Log\n\n* NEW\n* 2026-02-01 call\n* 2026-01-01 call\n',
	],
	[
		'behind the details of the last',
		'## Log\n- 2026-01-01 call\n  - about prices\n  more\nText\n',
		'## Log\n- 2026-01-01 call\n  - about prices\n  more\n- NEW\nText\n',
	],
	['below a heading without bullets', '# Anna\n## History\n\nWords.\n', '# Anna\n## History\n- NEW\n\nWords.\n'],
	['at the end of a note without a final newline', '## Log\n- 2026-01-01 call', '## Log\n- 2026-01-01 call\n- NEW'],
	['with CRLF', '## Log\r\n- 2026-01-01 call\r\n', '## Log\r\n- 2026-01-01 call\r\n- NEW\r\n'],
	['with the indentation that stands there', '## Log\n  -  2026-01-01 call\n', '## Log\n  -  2026-01-01 call\n  -  NEW\n'],
	['as an undone task no other is', '## Log\n- [x] 2026-01-01 call\n', '## Log\n- [x] 2026-01-01 call\n- NEW\n'],
	['under a heading of its own', '---\ntype: contact\n---\nWords.\n', '---\ntype: contact\n---\nWords.\n\n## Log\n- NEW\n'],
	['in a note without words', '---\ntype: contact\n---\n', '---\ntype: contact\n---\n## Log\n- NEW\n'],
	['in an empty note', '', '## Log\n- NEW\n'],
	['in a note of blank lines, with no gap', '\n\n', '\n\n## Log\n- NEW\n'],
	['under a heading of its own, behind words without a final newline', 'Words.', 'Words.\n\n## Log\n- NEW'],
	[
		'in the log, not below the heading of its level that follows, whatever stands there',
		'## Log\n- 2026-01-01 call\n### Details\n- 2026-02-01 call\n## Plans\n- 2026-03-01 call\n',
		'## Log\n- 2026-01-01 call\n### Details\n- 2026-02-01 call\n- NEW\n## Plans\n- 2026-03-01 call\n',
	],
	[
		'in the log, not below a heading above it',
		'## Log\n- 2026-01-01 call\n# Plans\n- 2026-03-01 call\n',
		'## Log\n- 2026-01-01 call\n- NEW\n# Plans\n- 2026-03-01 call\n',
	],
	['in an empty log that a heading follows at once', '## Log\n## Plans\n- 2026-03-01 call\n', '## Log\n- NEW\n## Plans\n- 2026-03-01 call\n'],
	[
		'beside bullets with a day only',
		'## Log\n- 2026-02-01 call\n- 2026-01-01 call\n- to be asked\n',
		'## Log\n- NEW\n- 2026-02-01 call\n- 2026-01-01 call\n- to be asked\n',
	],
	[
		'below the heading, where text alone begins with a day, and set off from it',
		'## Log\n2026-02-01 call\n\n- idea\n',
		'## Log\n- NEW\n\n2026-02-01 call\n\n- idea\n',
	],
	[
		'above a table, which stays one',
		'## Log\r\n| Day | What |\r\n|---|---|\r\n| 2026-02-01 | call |\r\n',
		'## Log\r\n- NEW\r\n\r\n| Day | What |\r\n|---|---|\r\n| 2026-02-01 | call |\r\n',
	],
	[
		'beside the outermost bullets, not their details with a day',
		'## Log\n- 2026-02-01 call\n  - 2026-03-01 she thinks\n- 2026-01-01 call\n  - 2026-04-01 he thinks\n',
		'## Log\n- NEW\n- 2026-02-01 call\n  - 2026-03-01 she thinks\n- 2026-01-01 call\n  - 2026-04-01 he thinks\n',
	],
	['before a heading right behind the last', '## Log\n- 2026-01-01 call\n### Older\nmore\n', '## Log\n- 2026-01-01 call\n- NEW\n### Older\nmore\n'],
	['not in code that looks like a log', '```\n## Log\n- 2026-01-01 call\n```\n', '```\n## Log\n- 2026-01-01 call\n```\n\n## Log\n- NEW\n'],
])('a bullet is added %s', (_, before, after) => {
	expect(added(before)).toBe(after);
});

test.each([
	['2026-01-15', '## Log\n- 2026-01-01 call\n- 2026-01-15 NEW\n- 2026-02-01 call\n'],
	['2026-01-01', '## Log\n- 2026-01-01 call\n- 2026-01-01 NEW\n- 2026-02-01 call\n'],
	['2026-03-01', '## Log\n- 2026-01-01 call\n- 2026-02-01 call\n- 2026-03-01 NEW\n'],
])('of %s it stands by its day, where the newest is last', (day, after) => {
	expect(addedOn(day, '## Log\n- 2026-01-01 call\n- 2026-02-01 call\n')).toBe(after);
});

test.each([
	['2026-01-15', '## Log\n- 2026-02-01 call\n- 2026-01-15 NEW\n- 2026-01-01 call\n'],
	['2026-02-01', '## Log\n- 2026-02-01 call\n- 2026-02-01 NEW\n- 2026-01-01 call\n'],
	['2025-12-01', '## Log\n- 2026-02-01 call\n- 2026-01-01 call\n- 2025-12-01 NEW\n'],
])('of %s it stands by its day, where the newest is first', (day, after) => {
	expect(addedOn(day, '## Log\n- 2026-02-01 call\n- 2026-01-01 call\n')).toBe(after);
});

test('a note whose properties never end is left alone', () => {
	const edit = addLogBullet('---\ntype: contact\n## Log\n', { words: 'NEW', newHeading: 'Log' }, lexicon);
	expect(edit).toEqual({ edited: false, refusal: { why: 'unreadable', line: 1, found: '---' } });
});

const line = fc.oneof(
	fc.constantFrom(
		'## Log',
		'# Log',
		'### 2026-02-01 — Call',
		'- 2026-01-01 call',
		'- 2026-03-01 newsletter',
		'  - detail',
		'```',
		'> quote',
		'',
		'| 2026-01-01 | call |',
		'---',
		'Text',
		'%%',
		'- [ ] 2026-05-05 call',
		'===',
		'\tcode',
	),
	fc.string({ maxLength: 12 }),
);

test('whatever the text, a bullet is one insertion that reads back as one activity more, or the note is left alone; never a throw', () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, end, isEnded) => {
			const body = lines.join(end) + (isEnded ? end : '');
			const text = `---${end}type: contact${end}---${end}${body}`;
			const edit = addLogBullet(text, { words: '2026-02-15 #marketing/check-in Hello', newHeading: 'Log' }, lexicon);
			if (!edit.edited) return;
			expect(edit.splice.end).toBe(edit.splice.start);
			expect(text.slice(0, edit.splice.start) + edit.splice.insert + text.slice(edit.splice.start)).toBe(edit.text);
			const isOpen = /(?:^|\n)\s*(?:```|~~~)|%%|<!--/.test(body);
			const isNew = (activity: string): boolean => activity === '2026-02-15 marketing/check-in';
			expect(isOpen || readVault({ 'Anna.md': edit.text }).activities('Anna').some(isNew)).toBe(true);
		}),
		{ numRuns: 1500 },
	);
});

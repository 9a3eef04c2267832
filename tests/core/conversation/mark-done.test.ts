import { confirmTouch } from '../../../src/core/conversation/confirm-touch';
import { markDone } from '../../../src/core/conversation/mark-done';
import { toldIn } from '../../../src/core/conversation/read-back';
import { after, editContext } from '../../support/edit-context';
import { dayOf } from '../../support/read-vault';

const today = dayOf('2026-07-20');

function done(text: string, path = 'Anna.md'): string {
	const fact = toldIn(path, text, editContext)?.activities.find((activity) => activity.isPlanned || activity.day > today);
	if (fact === undefined) throw new Error('Nothing is planned.');
	return after(markDone({ path, at: fact.at, source: fact.source }, today, editContext), text);
}

const contact = (lines: string): string => `---\ntype: contact\nactivities:\n${lines}---\n`;
const log = (lines: string): string => `---\ntype: contact\n---\n## Log\n${lines}`;

test.each([
	[contact('  - 2026-07-15 planned marketing/check-in How it went\n'), contact('  - 2026-07-20 marketing/check-in How it went\n')],
	[contact('  - "2026-07-15 planned: marketing/check-in"\n'), contact('  - "2026-07-20 marketing/check-in"\n')],
	[contact('  - 2026-07-15 | planned | check-in\n'), contact('  - 2026-07-20 | check-in\n')],
	[contact('  - 2026-07-15 planned marketing/check-in # soon\n'), contact('  - 2026-07-20 marketing/check-in # soon\n')],
	[contact('  - date: 2026-07-15\n    type: check-in\n    planned: true\n'), contact('  - date: 2026-07-20\n    type: check-in\n    planned: false\n')],
	[contact('  - date: 2026-07-15\n    type: check-in\n    status: planned\n'), contact('  - date: 2026-07-20\n    type: check-in\n    status: done\n')],
	[log('- [ ] 2026-07-15 #marketing/check-in How it went\n'), log('- [x] 2026-07-20 #marketing/check-in How it went\n')],
	[log('- 2026-07-15 planned check-in\n- 2026-07-01 call\n'), log('- 2026-07-20 check-in\n- 2026-07-01 call\n')],
])('what was planned is done, today: %s', (before, wanted) => {
	expect(done(before)).toBe(wanted);
});

test('a task in a daily note is ticked, and keeps the day of the note', () => {
	const text = '- [ ] #marketing/check-in with [[Anna]]\n- Lunch\n';
	expect(done(text, '2026-07-15.md')).toBe('- [x] #marketing/check-in with [[Anna]]\n- Lunch\n');
});

test('what is planned only by the open task above it gets a box of its own', () => {
	const text = '- [ ] Friday\n  - #marketing/check-in with [[Anna]]\n  - #marketing/gift for [[Ben]]\n';
	expect(done(text, '2026-07-15.md')).toBe(text.replace('- #marketing/check-in', '- [x] #marketing/check-in'));
});

test('what is no longer planned is left alone', () => {
	const edit = markDone({ path: 'Anna.md', at: { property: 'activities', index: 0 }, source: '2026-07-15 planned check-in' }, today, editContext);
	expect(after(edit, contact('  - 2026-07-16 check-in\n'))).toBe('changed');
});

function confirmed(text: string, path = '2026-04-02.md'): string {
	const mention = toldIn(path, text, editContext)?.mentions[0];
	if (mention === undefined) throw new Error('Nobody is mentioned.');
	return after(confirmTouch({ path, at: mention.at, source: mention.source }, 'marketing', editContext), text);
}

test.each([
	['- Coffee with [[Anna]]\n', '- Coffee with [[Anna]] #marketing\n'],
	['- Coffee with [[Anna]] ^abc1\n', '- Coffee with [[Anna]] #marketing ^abc1\n'],
	['  * [x] Rang [[Anna]]  \r\nMore\r\n', '  * [x] Rang [[Anna]] #marketing\r\nMore\r\n'],
	['Coffee with [[Anna]].\n\nMore.\n', '- Coffee with [[Anna]]. #marketing\n\nMore.\n'],
])('a mention gets its tag where it stands: %s', (before, wanted) => {
	expect(confirmed(before)).toBe(wanted);
});

import fc from 'fast-check';
import { taskDay, withDayDone } from '../../../src/core/read/task-day';
import { readVault } from '../../support/read-vault';

test.each([
	['newsletter ✅ 2026-04-20', '2026-04-20', 'newsletter'],
	['newsletter ✅️2026-04-20', '2026-04-20', 'newsletter'],
	['newsletter 📅 2026-04-15 ✅ 2026-04-20', '2026-04-20', 'newsletter'],
	['newsletter ⏫ 🔁 every month ➕ 2026-04-01 📅 2026-04-15 ✅ 2026-04-20', '2026-04-20', 'newsletter'],
	['newsletter ✅ 2026-04-20 🆔 ab12 ⛔ cd34,ef56', '2026-04-20', 'newsletter'],
	['newsletter [due:: 2026-04-15]  [completion:: 2026-04-20]', '2026-04-20', 'newsletter'],
	['newsletter (completion:: 2026-04-20)', '2026-04-20', 'newsletter'],
])('the task "%s", ticked, was done on %s', (text, day, words) => {
	expect(taskDay(text, 'done')).toEqual({ day, words });
});

test.each([
	['check-in 📅 2026-07-15', '2026-07-15'],
	['check-in 🗓️ 2026-07-15', '2026-07-15'],
	['check-in 🛫 2026-07-01 ⏳ 2026-07-10 📅 2026-07-15', '2026-07-15'],
	['check-in 🛫 2026-07-01 ⏳ 2026-07-10', '2026-07-10'],
	['check-in ➕ 2026-06-01 🛫 2026-07-01', '2026-07-01'],
	['check-in [scheduled:: 2026-07-10]', '2026-07-10'],
])('the task "%s", open, is for %s', (text, day) => {
	expect(taskDay(text, 'open')).toEqual({ day, words: 'check-in' });
});

test.each([
	['newsletter 📅 2026-04-15', 'done', 'the day it was due is not the day it was done'],
	['newsletter ➕ 2026-04-15', 'open', 'the day it was written down is none it is for'],
	['newsletter ✅ 2026-02-30', 'done', 'the calendar has no such day'],
	['newsletter ✅ 2026-04-20', 'none', 'it is no task'],
	['newsletter ❌ 2026-04-20', 'cancelled', 'it was given up'],
	['newsletter ✅', 'done', 'there is no day'],
] as const)('"%s" says no day for a box that is %s: %s', (text, box, _why) => {
	expect(taskDay(text, box)).toBeNull();
});

test('a task marked done bears the day behind its others, before the name of its block, and reads as done on it', () => {
	expect(withDayDone('- [x] check-in 📅 2026-07-15', '2026-07-20')).toBe('- [x] check-in 📅 2026-07-15 ✅ 2026-07-20');
	expect(withDayDone('- [x] check-in 📅 2026-07-15 ^ab-1', '2026-07-20')).toBe('- [x] check-in 📅 2026-07-15 ✅ 2026-07-20 ^ab-1');
	expect(withDayDone('- [x] check-in [due:: 2026-07-15]', '2026-07-20')).toBe('- [x] check-in [due:: 2026-07-15] [completion:: 2026-07-20]');
	expect(withDayDone('- [x] check-in ⏳ 2026-07-15  ', '2026-07-20')).toBe('- [x] check-in ⏳ 2026-07-15 ✅ 2026-07-20  ');
	expect(withDayDone('- [x] 2026-07-15 check-in', '2026-07-20')).toBeNull();
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z ]{0,20}$/), fc.constantFrom('📅', '⏳', '🛫'), (words, sign) => {
			const line = withDayDone(`${words} ${sign} 2026-07-15`, '2026-07-20') ?? '';
			expect(taskDay(line, 'done')).toEqual({ day: '2026-07-20', words: words.replace(/\s+/g, ' ').trim() });
		}),
	);
});

const tasks = readVault({
	'Anna.md': [
		'---',
		'type: contact',
		'---',
		'## Log',
		'- [x] newsletter on pricing ✅ 2026-04-20',
		'- [x] #marketing/check-in wrote to her 📅 2026-04-25 ✅ 2026-04-26',
		'- [ ] check-in 📅 2026-07-15',
		'- [-] webinar ❌ 2026-04-27',
		'- [x] 2026-04-28 call ✅ 2026-04-30',
		'\t- [x] send the slides ✅ 2026-05-01',
		'\t- [x] article ✅ 2026-05-02',
		'- 2026-05-03',
		'\t- [x] case study ✅ 2026-05-04',
	].join('\n'),
	'2026-05-10.md':
		'- [x] #marketing/gift sent [[Anna]] a book ✅ 2026-05-12\n- [ ] #marketing/webinar ask [[Anna]] 📅 2026-08-01\n- [x] #marketing/article for [[Anna]]\n',
});

test('in a log and in a daily note a task counts on the day it was done, and is planned for the day it is due', () => {
	expect(tasks.activities('Anna')).toEqual([
		'2026-04-20 marketing/newsletter',
		'2026-04-26 marketing/check-in',
		'2026-04-28 untagged/call',
		'2026-05-02 marketing/article',
		'2026-05-03 untagged',
		'2026-05-04 marketing/case-study',
		'2026-05-10 marketing/article',
		'2026-05-12 marketing/gift',
		'2026-07-15 planned marketing/check-in',
		'2026-08-01 planned marketing/webinar',
	]);
	expect(tasks.problems).toEqual([]);
});

test('what a task tells keeps the words of its line', () => {
	const [first] = tasks.contact('Anna').activities;
	expect(first?.evidence).toEqual([{ path: 'Anna.md', at: { line: 5 }, text: 'newsletter on pricing ✅ 2026-04-20' }]);
});

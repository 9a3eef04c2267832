import { confirmTouch } from '../../../src/core/conversation/confirm-touch';
import { markDone, noteDone } from '../../../src/core/conversation/mark-done';
import { toldIn } from '../../../src/core/conversation/read-back';
import { after, editContext } from '../../support/edit-context';
import { dayOf } from '../../support/read-vault';
import { whenDone } from '../../../src/core/read/done-status';

const today = dayOf('2026-07-20');

function done(text: string, path = 'Anna.md'): string {
	const fact = toldIn(path, text, editContext)?.activities.find((activity) => activity.isPlanned || activity.day > today);
	if (fact === undefined) throw new Error('Nothing is planned.');
	return after(markDone({ path, at: fact.at, text: fact.source }, today, editContext), text);
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
	[contact('  - date: 2026-07-15\n    type: check-in\n    status: "To do"\n'), contact('  - date: 2026-07-20\n    type: check-in\n    status: done\n')],
	[contact('  - date: 2026-07-15\n    type: check-in\n    state: queued\n'), contact('  - date: 2026-07-20\n    type: check-in\n    state: done\n')],
	[log('### Planned\n- 2026-07-15 check-in\n'), log('### Planned\n- [x] 2026-07-20 check-in\n')],
	[contact('  - {date: 2026-07-15, status: scheduled, type: check-in}\n'), contact('  - {date: 2026-07-20, status: done, type: check-in}\n')],
	[log('- [ ] 2026-07-15 #marketing/check-in How it went\n'), log('- [x] 2026-07-20 #marketing/check-in How it went\n')],
	[contact('  - 2026-07-15 check-in (planned)\n'), contact('  - 2026-07-20 check-in\n')],
	[contact('  - 2026-07-15 marketing/planned check-in\n'), contact('  - 2026-07-20 marketing/check-in\n')],
	[contact('  - date: 2026-07-15\n    type: check-in\n    done: no\n'), contact('  - date: 2026-07-20\n    type: check-in\n    done: true\n')],
	[log('- 2026-07-15 #marketing/check-in #planned\n'), log('- 2026-07-20 #marketing/check-in\n')],
	[contact('  - 15 July 2026 planned check-in\n'), contact('  - 2026-07-20 check-in\n')],
	[log('- [ ] **Wed, 15 July 2026** check-in\n'), log('- [x] **2026-07-20** check-in\n')],
	[log('- [ ] [[2026-07-15|Wednesday]] check-in\n'), log('- [x] [[2026-07-20|Wednesday]] check-in\n')],
	[log('- [ ] 2026-07-15\n  - newsletter on pricing\n'), log('- [x] 2026-07-20\n  - newsletter on pricing\n')],
	[contact('  - 2026-07-15T14:00 planned check-in\n'), contact('  - 2026-07-20T14:00 check-in\n')],
	[log('- [ ] 2026-07-15 14:00 check-in\n'), log('- [x] 2026-07-20 14:00 check-in\n')],
	[log('- 2026-07-15 planned check-in\n- 2026-07-01 call\n'), log('- 2026-07-20 check-in\n- 2026-07-01 call\n')],
	[log('- TODO 2026-07-15 check-in\r\n- 2026-07-01 call\r\n'), log('- DONE 2026-07-20 check-in\r\n- 2026-07-01 call\r\n')],
	[log('- **To do:** 2026-07-15 check-in\n'), log('- **DONE:** 2026-07-20 check-in\n')],
	[contact('  - 2026-07-15 check-in (postponed)\n'), contact('  - 2026-07-20 check-in\n')],
	[log('- [ ] check-in 📅 2026-07-15 ^id\n'), log('- [x] check-in 📅 2026-07-15 ✅ 2026-07-20 ^id\n')],
	[log('- [ ] check-in [due:: 2026-07-15]\r\n'), log('- [x] check-in [due:: 2026-07-15] [completion:: 2026-07-20]\r\n')],
	[contact('  - 2026-07-15 (geplant) check-in\n'), contact('  - 2026-07-20 check-in\n')],
])('what was planned is done, today: %s', (before, wanted) => {
	expect(done(before)).toBe(wanted);
});

test.each([
	['of today is ticked, and has its day already', '2026-07-20.md', '- [x] #marketing/check-in with [[Anna]]\n- Lunch\n'],
	['of a day gone by was done today, and says so', '2026-07-15.md', '- [x] 2026-07-20 #marketing/check-in with [[Anna]]\n- Lunch\n'],
	['of a day to come was done today, and is no longer planned', '2026-09-15.md', '- [x] 2026-07-20 #marketing/check-in with [[Anna]]\n- Lunch\n'],
])('a task in the daily note %s', (_, path, wanted) => {
	expect(done('- [ ] #marketing/check-in with [[Anna]]\n- Lunch\n', path)).toBe(wanted);
});

test('a task of the daily note of its day keeps the day it is due', () => {
	const text = '- [ ] #marketing/gift for [[Anna]] 📅 2026-07-25\n';
	expect(done(text, '2026-07-20.md')).toBe('- [x] #marketing/gift for [[Anna]] 📅 2026-07-25 ✅ 2026-07-20\n');
});

test.each(Object.entries(whenDone))('every word by which a map says that it is not done says so no more: %s', (key, whenItIs) => {
	const map = (day: string, value: boolean): string => contact(`  - date: ${day}\n    type: check-in\n    ${key}: ${String(value)}\n`);
	expect(done(map('2026-07-15', !whenItIs))).toBe(map('2026-07-20', whenItIs));
});

test('a task of Logseq in a daily note is done in its own word, and in that of another day on the day it is done', () => {
	const text = '- LATER #marketing/check-in with [[Anna]]\n\t- about May\n';
	expect(done(text, '2026-07-15.md')).toBe(text.replace('LATER', 'DONE 2026-07-20'));
	expect(done(text, '2026-07-20.md')).toBe(text.replace('LATER', 'DONE'));
});

test.each([
	log('- 2026-07-15 newsletter cancelled by the printer\n'),
	log('- 2026-07-15 newsletter bounced\n'),
	log('| Date | Done | What |\n|---|---|---|\n| 2026-07-15 | ☐ | check-in |\n'),
])('what says in words of its own that it was not done is left to the user: %s', (text) => {
	expect(done(text)).toBe('unusual');
});

test.each([
	['sent: false', 'sent: true'],
	['draft: yes\r\nsent: no', 'draft: false\r\nsent: true'],
	['cancelled: true # the hall', 'cancelled: false # the hall'],
	['planned: true\nstatus: open', 'planned: false\nstatus: sent'],
])('a campaign that its properties say was not sent is sent: %j', (before, wanted) => {
	const note = (said: string): string => `---\ntype: campaign\ndate: 2026-07-20\ncontacts: [Anna]\n${said}\n---\nWords.\n`;
	const fact = toldIn('News.md', note(before), editContext)?.activities[0];
	if (fact === undefined) throw new Error('Nothing is told.');
	expect(after(noteDone({ path: 'News.md', at: fact.at, text: fact.source }, today, editContext), note(before))).toBe(note(wanted));
});

test('what is planned only by the open task above it gets a box of its own', () => {
	const text = '- [ ] Friday\n  - #marketing/check-in with [[Anna]]\n  - #marketing/gift for [[Ben]]\n';
	expect(done(text, '2026-07-15.md')).toBe(text.replace('- #marketing/check-in', '- [x] 2026-07-20 #marketing/check-in'));
});

test('what is no longer planned is left alone', () => {
	const edit = markDone({ path: 'Anna.md', at: { property: 'activities', index: 0 }, text: '2026-07-15 planned check-in' }, today, editContext);
	expect(after(edit, contact('  - 2026-07-16 check-in\n'))).toBe('changed');
});

function confirmed(text: string, path = '2026-04-02.md'): string {
	const mention = toldIn(path, text, editContext)?.mentions[0];
	if (mention === undefined) throw new Error('Nobody is mentioned.');
	return after(confirmTouch({ path, at: mention.at, text: mention.source }, 'marketing', editContext), text);
}

test.each([
	['- Coffee with [[Anna]]\n', '- Coffee with [[Anna]] #marketing\n'],
	['- Coffee with [[Anna]] ^abc1\n', '- Coffee with [[Anna]] #marketing ^abc1\n'],
	['  * [x] Rang [[Anna]]  \r\nMore\r\n', '  * [x] Rang [[Anna]] #marketing\r\nMore\r\n'],
	['Coffee with [[Anna]].\n\nMore.\n', '- Coffee with [[Anna]]. #marketing\n\nMore.\n'],
])('a mention gets its tag where it stands: %s', (before, wanted) => {
	expect(confirmed(before)).toBe(wanted);
});

test.each([
	['a day in words', log('- [ ] 20 July 2026 call about 2026-07-20\n'), log('- [x] 20 July 2026 call about 2026-07-20\n')],
	['a day in words, today', log('- [ ] 20 July 2026 call\n'), log('- [x] 20 July 2026 call\n')],
	['a box set off by more than a blank', log('-  [ ] 2026-07-15 check-in\n'), log('-  [x] 2026-07-20 check-in\n')],
	['a box among the words', log('- 2026-07-15 planned check-in - [ ] ask\n'), log('- 2026-07-20 check-in - [ ] ask\n')],
	['the word among the words', log('- [ ] 2026-07-15 check-in on the planned fair\n'), log('- [x] 2026-07-20 check-in on the planned fair\n')],
	['a row without bars around it', log('Date | What\n--- | ---\n2026-07-15 | planned check-in\n'), log('Date | What\n--- | ---\n2026-07-20 | check-in\n')],
	[
		'a map with more blanks',
		contact('  - date:  2026-07-15\n    type: check-in\n    planned:  true\n'),
		contact('  - date:  2026-07-20\n    type: check-in\n    planned:  false\n'),
	],
	[
		'a map that says it was not sent',
		contact('  - {date: 2026-07-15, type: check-in, sent: false}\n'),
		contact('  - {date: 2026-07-20, type: check-in, sent: true}\n'),
	],
	[
		'a map of a draft that waits, whose words speak of what was sent',
		contact('  - date: 2026-07-15\n    type: check-in\n    draft: yes\n    text: "the notes sent: no answer"\n'),
		contact('  - date: 2026-07-20\n    type: check-in\n    draft: false\n    text: "the notes sent: no answer"\n'),
	],
	[
		'a map with a status and more blanks',
		contact('  - date: 2026-07-15\n    type: check-in\n    status:  planned\n'),
		contact('  - date: 2026-07-20\n    type: check-in\n    status:  done\n'),
	],
	[
		'a map before one that is planned',
		contact('  - date: 2026-07-25\n    type: gift\n  - date: 2026-07-30\n    type: check-in\n    planned: true\n'),
		contact('  - date: 2026-07-20\n    type: gift\n  - date: 2026-07-30\n    type: check-in\n    planned: true\n'),
	],
	[
		'a map on one line before one that is planned',
		contact('  - {date: 2026-07-25, type: gift}\n  - {date: 2026-07-30, type: check-in, planned: true}\n'),
		contact('  - {date: 2026-07-20, type: gift}\n  - {date: 2026-07-30, type: check-in, planned: true}\n'),
	],
])('what was planned is done, written as it was: %s', (_, before, wanted) => {
	expect(done(before)).toBe(wanted);
});

test('a task below another, indented, is ticked; of a numbered one, which has no box, nothing is made', () => {
	const text = '- Friday\n  - [ ] #marketing/check-in with [[Anna]]\n';
	expect(done(text, '2026-07-15.md')).toBe(text.replace('[ ]', '[x] 2026-07-20'));
	const spaced = '- [ ] Friday\n  -  #marketing/check-in with [[Anna]]\n';
	expect(done(spaced, '2026-07-15.md')).toBe(spaced.replace('-  #', '-  [x] 2026-07-20 #'));
	expect(done('- [ ] Friday\n  1. #marketing/check-in - with [[Anna]]\n', '2026-07-15.md')).toBe('unusual');
});

test.each([
	['a caret that is no block mark', '- The ^2 of [[Anna]]\n', '- The ^2 of [[Anna]] #marketing\n'],
	['a caret inside a word', '- Coffee with [[Anna]] on 2^10\n', '- Coffee with [[Anna]] on 2^10 #marketing\n'],
	['blanks around a block mark', '- Coffee with [[Anna]]  ^abc1  \n', '- Coffee with [[Anna]]  #marketing ^abc1\n'],
	['another activity', '- #sales/call with [[Ben]]\n- Coffee with [[Anna]]\n', '- #sales/call with [[Ben]]\n- Coffee with [[Anna]] #marketing\n'],
	['an indented paragraph', 'Friday\n\n  Coffee with [[Anna]]\n', 'Friday\n\n  - Coffee with [[Anna]] #marketing\n'],
])('a mention gets its tag beside %s', (_, before, wanted) => {
	expect(confirmed(before)).toBe(wanted);
});

test.each([
	['that is planned', 'planned lunch with [[Anna]]\n'],
	['that is planned, beside one that is not', '- #marketing/gift for [[Ben]]\n\nplanned lunch with [[Anna]]\n'],
	['that says another role', '- sales/demo for [[Anna]]\n'],
	['inside a comment that goes on', '- Coffee with [[Anna]] %% and\nmore %%\n'],
])('a mention %s is left alone', (_, text) => {
	expect(confirmed(text)).toBe('unusual');
});

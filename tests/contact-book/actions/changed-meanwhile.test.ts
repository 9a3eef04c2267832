import { allActions } from '../../../src/contact-book/actions/all-actions';
import type { Dialogs } from '../../../src/contact-book/commands/dialogs';
import type { NotWritten } from '../../../src/contact-book/history';
import { memoryHost } from '../../support/memory-host';
import { dayOf } from '../../support/read-vault';

const person = (...lines: string[]): string => ['---', 'type: contact', ...lines, '---', ''].join('\n');
const talk = (...lines: string[]): string => ['---', 'type: sales-conversation', 'contact: "[[Anna]]"', 'started: 2026-05-01', ...lines, '---', ''].join('\n');

/** Runs an action with Anna whose question is answered after a note has changed; gives what was not written, and that note. */
async function meanwhile(
	id: string,
	notes: Readonly<Record<string, string>>,
	change: { readonly path: string; readonly text: string; readonly answers: Partial<Dialogs> },
) {
	const changed = <Answer>(answer: Answer): Answer => {
		kept.notes.set(change.path, change.text);
		return answer;
	};
	const { askDay, askText, reevaluate, decide } = change.answers;
	const kept = memoryHost(notes, {
		answers: {
			...(askDay && { askDay: (title) => changed(askDay(title)) }),
			...(askText && { askText: (question) => changed(askText(question)) }),
			...(reevaluate && { reevaluate: (about) => changed(reevaluate(about)) }),
			...(decide && { decide: (about) => changed(decide(about)) }),
		},
	});
	const refusals: NotWritten[] = [];
	const { notes: writing } = kept.host;
	const host = {
		...kept.host,
		notes: {
			...writing,
			async write(...given: Parameters<typeof writing.write>) {
				const report = await writing.write(...given);
				refusals.push(...report.notWritten);
				return report;
			},
		},
	};
	await allActions.find((one) => one.id === id)?.run(host, kept.contact('Anna.md'));
	return {
		found: refusals.map((one) => (one.why === 'refused' ? `${one.path} ${one.refusal.why}: ${one.refusal.found}` : one.why)),
		text: kept.notes.get(change.path),
		others: [...kept.notes].flatMap(([one, text]) => (one === change.path || text === notes[one] ? [] : [one])),
	};
}

const snooze = { askDay: () => Promise.resolve(dayOf('2026-09-01')) };
const goesOn = { day: dayOf('2026-06-01'), decision: 'continue' as const, until: null, reason: '', next: null };
const notYet = { decide: () => Promise.resolve({ dealName: '', decided: { decision: 'not-yet' as const, by: dayOf('2026-06-20') }, reevaluation: goesOn }) };
const yes = (value: string): Partial<Dialogs> => ({
	decide: () => Promise.resolve({ dealName: '', decided: { decision: 'yes' as const, on: dayOf('2026-06-01'), value }, reevaluation: goesOn }),
});

test.each<[string, string, Partial<Dialogs>, string, string, string, string]>([
	['a snooze', 'snooze-until', snooze, 'Anna.md', person('snoozed-until: 2026-07-01'), person('snoozed-until: 2026-12-01'), 'snoozed-until: 2026-07-01'],
	['a snooze that was none', 'snooze-until', snooze, 'Anna.md', person(), person('snoozed-until: 2026-12-01'), 'snoozed-until: –'],
	['the day of a decision', 'record-decision', notYet, 'Talk.md', talk('decide-by: 2026-06-05'), talk('decide-by: 2026-08-05'), 'decide-by: 2026-06-05'],
	['the day of a decision that had none', 'record-decision', notYet, 'Talk.md', talk(), talk('decide-by: 2026-08-05'), 'decide-by: –'],
	['the value of a deal', 'record-decision', yes('900'), 'Talk.md', talk('value: 900'), talk('value: 1200'), 'value: 900'],
])(
	'%s that changed while %s asked is left alone, and what no longer stands there is named; nothing else is written',
	async (_, id, answers, path, before, then, found) => {
		expect(await meanwhile(id, { 'Anna.md': person(), [path]: before }, { path, text: then, answers })).toEqual({
			found: [`${path} changed: ${found}`],
			text: then,
			others: [],
		});
	},
);

test.each<[string, string, Partial<Dialogs>, string, string, string]>([
	['a snooze', 'snooze-until', snooze, 'Anna.md', person('town: Graz'), person('town: Graz', 'snoozed-until: 2026-09-01')],
	[
		'a stop',
		'stop-marketing',
		{ askText: () => Promise.resolve('wrong fit') },
		'Anna.md',
		person('reevaluations:', '  - 2026-05-30 continue'),
		person('reevaluations:', '  - 2026-05-30 continue', '  - 2026-06-01 stop wrong fit'),
	],
	[
		'a pause',
		're-evaluate',
		{ reevaluate: () => Promise.resolve({ day: dayOf('2026-06-01'), decision: 'pause' as const, until: dayOf('2026-09-01'), reason: '', next: null }) },
		'Anna.md',
		person('reevaluations:', '  - 2026-05-30 stop'),
		person('reevaluations:', '  - 2026-05-30 stop', '  - 2026-06-01 pause 2026-09-01'),
	],
	['the day of a decision', 'record-decision', notYet, 'Talk.md', talk('problem: late'), talk('problem: late', 'decide-by: 2026-06-20')],
	[
		'a yes',
		'record-decision',
		yes(''),
		'Talk.md',
		talk('decide-by: 2026-08-05'),
		talk('decide-by: 2026-08-05', 'decision: yes', 'decided-on: 2026-06-01').replace('decision: yes', 'decision: "yes"'),
	],
])('%s is written beside what else came while %s asked', async (_, id, answers, path, then, wanted) => {
	expect(await meanwhile(id, { 'Anna.md': person(), 'Talk.md': talk() }, { path, text: then, answers })).toMatchObject({ found: [], text: wanted });
});

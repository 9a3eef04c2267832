import fc from 'fast-check';
import { confirmTouch } from '../../../src/core/conversation/confirm-touch';
import { decideDeal, type DealDecision } from '../../../src/core/conversation/decide';
import { markDone } from '../../../src/core/conversation/mark-done';
import { toldIn, type NoteTold } from '../../../src/core/conversation/read-back';
import { tagActivity } from '../../../src/core/conversation/tag-activity';
import type { NoteEdit } from '../../../src/core/edit/text-edit';
import type { Evidence, Place } from '../../../src/core/model/place';
import { frontmatters } from '../../support/frontmatter-arbitrary';
import { editContext } from '../../support/edit-context';
import { dayOf } from '../../support/read-vault';

const today = dayOf('2026-06-01');
const RUNS = { numRuns: 1500 };

const day = fc.constantFrom('2026-03-01', '01.04.2026', '"2026-04-02"', "'2026-05-01'", '[[2026-04-09]]', 'Mar 3, 2026', 'soon');
const what = fc.constantFrom(
	'call',
	'call: yes',
	'planned newsletter',
	'marketing/newsletter',
	'planned lunch #x',
	'😀 rang',
	'call # mine',
	'| call | "fair"',
	'<b>x</b>',
);
const open = fc.constantFrom('open', 'won', 'in progress', 'negotiation');

const item = fc.oneof(
	fc.tuple(day, what).map(([on, words]) => [`  - ${on} ${words}`]),
	fc.tuple(day, what).map(([on, words]) => [`  - "${on.replaceAll('"', '')} ${words.replaceAll('"', '')}"`]),
	fc.tuple(day, what).map(([on, words]) => [`  - date: ${on}`, `    type: ${words.replace(/[:#|<].*/, '')}`]),
	fc.tuple(day, fc.boolean()).map(([on, isPlanned]) => [`  - {date: ${on}, type: call, planned: ${String(isPlanned)}}`]),
	fc.constantFrom(['  # a comment'], [''], ['  - ']),
);
const deal = fc.oneof(
	fc.tuple(day, open).map(([on, status]) => [`  - ${on} ${status} Website`]),
	fc.tuple(day, open).map(([on, status]) => [`  - ${status} ${on} Website`]),
	fc.tuple(day, open).map(([on, status]) => [`  - name: Shop`, `    opened: ${on}`, `    status: ${status}`]),
);
const entry = fc.oneof(
	fc.tuple(day, what).map(([on, words]) => `- ${on} ${words}`),
	fc.tuple(day, what).map(([on, words]) => `- [ ] ${on} ${words}`),
	fc.tuple(day, what).map(([on, words]) => `- TODO ${on} ${words}`),
	fc.tuple(day, what).map(([on, words]) => `- **DONE:** ${on} ${words}`),
	fc.tuple(day, what).map(([on, words]) => `- ~~yesterday~~ ${on.replaceAll('-', '_')} ~~call~~ ${words} (cancelled)`),
	fc.tuple(day, what).map(([on, words]) => `### ${on} ${words}`),
	fc.tuple(day, what).map(([on, words]) => `| ${on} | ${words} |`),
	fc.constantFrom('', 'Words.', '```', '- no day'),
);

/** Notes of contacts as people write them, and worse: every shape of list, both line ends, with and without a final one. */
const notes = fc
	.record({
		activities: fc.array(item, { maxLength: 5 }),
		deals: fc.array(deal, { maxLength: 2 }),
		others: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: frontmatters }),
		entries: fc.array(entry, { maxLength: 5 }),
		end: fc.constantFrom('\n', '\r\n'),
		mark: fc.constantFrom('', '\ufeff'),
		isEnded: fc.boolean(),
	})
	.map(({ activities, deals, others, entries, end, mark, isEnded }) => {
		const head = [
			'---',
			'type: contact',
			...(others === '' ? [] : [others.replace(/\n$/, '')]),
			'activities:',
			...activities.flat(),
			'deals:',
			...deals.flat(),
			'---',
		];
		return `${mark}${[...head, '## Log', ...entries].join(end)}${isEnded ? end : ''}`;
	});

/** Every edit that can be asked of what a note tells. */
function everyEdit(path: string, told: NoteTold): NoteEdit[] {
	const decided: readonly DealDecision[] = [
		{ decision: 'yes', on: today, value: '4,200 EUR' },
		{ decision: 'no', on: today, value: '' },
	];
	const shownOf = (fact: { readonly at: Place; readonly source: string }): Evidence => ({
		path,
		at: fact.at,
		text: fact.source,
	});
	return [
		...told.activities.filter(({ role }) => role === null).map((fact) => tagActivity(shownOf(fact), 'sales', editContext)),
		...told.activities.filter(({ isPlanned }) => isPlanned).map((fact) => markDone(shownOf(fact), today, editContext)),
		...told.mentions.map((fact) => confirmTouch(shownOf(fact), 'marketing', editContext)),
		...told.deals
			.filter(({ status }) => status === 'open')
			.flatMap((fact) =>
				decided.flatMap(
					(one) =>
						decideDeal(
							{ ...fact, status: 'open', path: null, evidence: [{ path, at: fact.at, text: fact.text }], referredBy: [], openParts: [] },
							one,
							editContext,
						)?.edit ?? [],
				),
			),
	];
}

/** How many lines in one place of a text gave way to how many: all before and behind them are the same, to the byte. */
function linesChanged(before: string, after: string): { readonly gone: number; readonly come: number } {
	const [a, b] = [before.split('\n'), after.split('\n')];
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return { gone: a.length - start - end, come: b.length - start - end };
}

test('a tag, a done step, a decision change their own lines and no other byte, whatever the note looks like', () => {
	let made = 0;
	fc.assert(
		fc.property(notes, (text) => {
			const told = toldIn('People/Anna.md', text, editContext);
			if (told === null) return;
			for (const edit of everyEdit('People/Anna.md', told)) {
				const result = edit(text);
				if (!result.edited) continue;
				made++;
				const { gone, come } = linesChanged(text, result.text);
				// A map may change its day, its status and gain its close and its value; everything else stands on one line.
				expect(gone).toBeLessThanOrEqual(3);
				expect(come - gone).toBeGreaterThanOrEqual(0);
				expect(come - gone).toBeLessThanOrEqual(2);
				expect(result.text.includes('\r\n')).toBe(text.includes('\r\n'));
				expect(result.text.replaceAll('\r\n', '').includes('\n')).toBe(text.replaceAll('\r\n', '').includes('\n'));
				expect(result.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
				expect(toldIn('People/Anna.md', result.text, editContext)?.activities.length).toBe(told.activities.length);
			}
		}),
		RUNS,
	);
	expect(made).toBeGreaterThan(2000);
});

test('in a daily note a mention gets its tag on its own line, and nothing else changes', () => {
	const line = fc.constantFrom(
		'Saw [[Anna]] at the fair',
		'- [[Anna]] rang ^block1',
		'  - coffee with [[Anna]]',
		'> [[Anna]] wrote',
		'# Day',
		'',
		'- [ ] call [[Anna]]',
	);
	let made = 0;
	fc.assert(
		fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
			const text = lines.join(end);
			const told = toldIn('Daily/2026-05-03.md', text, editContext);
			if (told === null) return;
			for (const edit of everyEdit('Daily/2026-05-03.md', told)) {
				const result = edit(text);
				if (!result.edited) continue;
				made++;
				expect(linesChanged(text, result.text)).toEqual({ gone: 1, come: 1 });
			}
		}),
		RUNS,
	);
	expect(made).toBeGreaterThan(500);
});

test('no text makes an edit throw, wherever it is said to stand', () => {
	const place: fc.Arbitrary<Place> = fc.oneof(
		fc.record({ line: fc.integer({ min: -2, max: 40 }) }),
		fc.record({ property: fc.constantFrom('activities', 'deals', '__proto__', ''), index: fc.option(fc.integer({ min: -1, max: 5 })) }),
	);
	const text = fc.oneof(notes, fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 60 }));
	fc.assert(
		fc.property(text, place, fc.string({ maxLength: 20 }), (note, at, source) => {
			const shown = { path: 'Anna.md', at, text: source };
			for (const edit of [tagActivity(shown, 'sales', editContext), markDone(shown, today, editContext), confirmTouch(shown, 'sales', editContext)]) {
				expect(typeof edit(note).edited).toBe('boolean');
			}
		}),
		RUNS,
	);
});

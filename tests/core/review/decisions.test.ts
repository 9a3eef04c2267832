import type { DealDot } from '../../../src/core/review/review-shape';
import { contactNote, list, onlyPeriod, placesOf, reviewOf } from '../../support/review';

function words({ deal, state, days, conversations }: DealDot): string {
	return `${deal} ${state} ${days ?? '?'} ${conversations ?? '?'}`;
}

const deals = list(
	'deals',
	'2026-03-22..2026-04-11 won Before',
	'2026-04-02..2026-04-12 won Short',
	'2026-04-06..2026-06-05 lost Long',
	'2026-04-20 open Waiting',
	'2026-05-31 open Late',
	'2026-05-10..2026-07-20 won Next quarter',
	'2026-06-01 lost No opening',
);

test('decided, undecided and opened are the ones counted by hand', () => {
	const { decisions } = onlyPeriod(reviewOf({ 'Anna.md': contactNote(deals) }, { asOf: '2026-06-30' }));
	expect(decisions.decided.map(words)).toEqual(['Before won 20 0', 'Short won 10 0', 'No opening lost ? ?', 'Long lost 60 0']);
	expect(decisions.undecided.map(words)).toEqual(['Waiting open 71 0', 'Next quarter open 51 0', 'Late open 30 0']);
	expect([decisions.opened.count, decisions.won.count, decisions.lost.count, decisions.unsaid.count]).toEqual([5, 2, 2, 0]);
	expect(decisions.medianDays).toEqual({ all: { value: 20, cases: 3 }, won: { value: 15, cases: 2 }, lost: { value: 60, cases: 1 } });
	expect(placesOf(decisions.won.evidence)).toEqual(['Anna.md deals 0', 'Anna.md deals 1']);
});

test('how long those opened took is told with those that still wait', () => {
	/*
	 * Opened in the quarter, seen on 30 June: Short after 10 days, Long after 60, Next quarter waits for 51, Waiting for 71, Late for 30.
	 * Day 10: 5 followed, 1 ended, 4/5. Days 30 and 51: two leave. Day 60: 2 followed (Long, Waiting), 1 ended, 4/5 × 1/2 = 2/5: half.
	 */
	const notes = { 'Anna.md': contactNote(deals) };
	const seenAtItsEnd = onlyPeriod(reviewOf(notes)).decisions.curve;
	expect(seenAtItsEnd.steps.map(({ days, atRisk, ended }) => [days, atRisk, ended])).toEqual([
		[10, 5, 1],
		[60, 2, 1],
	]);
	expect(seenAtItsEnd.medianDays).toBe(60);
	/* Seen on 31 July, Next quarter took 71 days: 10: 4/5; 60: of 5 − 1 = 4 followed (Late waits for 61) 1, 3/5; 71: of 2, 3/10. */
	const seenLater = onlyPeriod(reviewOf(notes, { asOf: '2026-07-31' })).decisions.curve;
	expect(seenLater.steps.map(({ days, atRisk, ended }) => [days, atRisk, ended])).toEqual([
		[10, 5, 1],
		[60, 4, 1],
		[71, 2, 1],
	]);
	expect([seenLater.medianDays, seenLater.ended, seenLater.cases]).toEqual([71, 3, 5]);
});

test('an open deal whose opening is not known is undecided on the day asked, and in no earlier period', () => {
	const review = reviewOf({ 'Anna.md': contactNote('deal: Audit', 'deal-status: open') }, { from: '2026-01-01' });
	expect(review.periods.map(({ decisions }) => decisions.undecided.map(words))).toEqual([[], ['Audit open ? ?']]);
});

test('closed without a word on how is counted apart', () => {
	const { decisions } = onlyPeriod(reviewOf({ 'Anna.md': contactNote(list('deals', '2026-05-01 closed Audit')) }));
	expect([decisions.unsaid.count, decisions.won.count, decisions.decided.length]).toEqual([1, 0, 1]);
});

test('a deal of two contacts is one deal', () => {
	const deal = '---\ntype: deal\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\nstatus: won\nopened: 2026-04-02\nclosed: 2026-04-12\n---\n';
	const { decisions } = onlyPeriod(reviewOf({ 'Anna.md': contactNote(), 'Ben.md': contactNote(), 'Audit.md': deal }));
	expect(decisions.decided.map(({ contacts, days }) => ({ names: contacts.map(({ name }) => name), days }))).toEqual([{ names: ['Anna', 'Ben'], days: 10 }]);
});

describe('the conversations a decision took', () => {
	test('are the sales activities from its opening to its close, both days among them', () => {
		const anna = contactNote(
			list('deals', '2026-04-10..2026-05-10 won Audit'),
			list(
				'activities',
				'2026-04-09 demo',
				'2026-04-10 discovery-call',
				'2026-04-20 newsletter',
				'2026-04-30 call',
				'2026-05-10 closing-call',
				'2026-05-11 terms',
			),
		);
		const [dot] = onlyPeriod(reviewOf({ 'Anna.md': anna })).decisions.decided;
		expect(dot?.conversations).toBe(2);
		expect(placesOf(dot?.talks ?? [])).toEqual(['Anna.md activities 1', 'Anna.md activities 4']);
	});

	test('belong to the deal in whose note they stand, else to the deal opened last', () => {
		const notes = {
			'Anna.md': contactNote(
				list('deals', '2026-04-01..2026-06-01 lost First', '2026-05-01..2026-06-10 won Second'),
				list('activities', '2026-04-15 demo', '2026-05-15 quote'),
			),
			'Third.md':
				'---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-04-10\ndecision: yes\ndecided-on: 2026-06-20\nactivities:\n  - 2026-05-20 call\n---\n',
		};
		expect(onlyPeriod(reviewOf(notes)).decisions.decided.map(words)).toEqual(['First lost 61 0', 'Second won 40 1', 'Third won 71 2']);
	});

	test('with a person count for the deal of the company, once where both tell it', () => {
		const notes = {
			'Acme.md': contactNote(list('deals', '2026-04-10..2026-05-10 won Audit'), list('activities', '2026-04-20 demo')),
			'Anna.md': contactNote('company: "[[Acme]]"', list('activities', '2026-04-20 demo', '2026-04-28 quote')),
		};
		expect(onlyPeriod(reviewOf(notes)).decisions.decided.map(words)).toEqual(['Audit won 30 2']);
	});

	test('have medians for won and for lost', () => {
		const note = (deal: string, ...talks: readonly string[]): string => contactNote(list('deals', deal), list('activities', ...talks));
		const { medianConversations } = onlyPeriod(
			reviewOf({
				'Anna.md': note('2026-04-01..2026-04-30 won A', '2026-04-02 demo', '2026-04-03 quote', '2026-04-04 terms'),
				'Ben.md': note('2026-04-01..2026-04-30 won B', '2026-04-02 demo', '2026-04-03 quote'),
				'Cleo.md': note('2026-04-01..2026-04-30 lost C', '2026-04-02 demo'),
			}),
		).decisions;
		expect(medianConversations).toEqual({ all: { value: 2, cases: 3 }, won: { value: 2.5, cases: 2 }, lost: { value: 1, cases: 1 } });
	});
});

test('a deal is undecided at the end of each period that it is open in', () => {
	const notes = { 'Anna.md': contactNote(list('deals', '2026-02-01..2026-05-10 won Audit', '2026-01-01..2026-07-20 lost Shop', '2026-03-01 open Fair')) };
	const review = reviewOf(notes, { from: '2026-01-01', asOf: '2026-07-31' });
	expect(review.periods.map(({ decisions }) => decisions.undecided.map(words))).toEqual([
		['Shop open 89 0', 'Audit open 58 0', 'Fair open 30 0'],
		['Shop open 180 0', 'Fair open 121 0'],
	]);
});

describe('conversations', () => {
	const talksOf = (notes: Readonly<Record<string, string>>, asOf = '2026-06-30'): string[] => {
		const { decided, undecided } = onlyPeriod(reviewOf(notes, { asOf })).decisions;
		return [...decided, ...undecided].map((dot) => `${dot.deal} ${dot.conversations ?? '?'}: ${placesOf(dot.talks).join(', ')}`);
	};

	test('belong to an open deal, until the end of the period', () => {
		const notes = {
			'Anna.md': contactNote(list('deals', '2026-05-01 open Audit'), list('activities', '2026-04-30 demo', '2026-05-01 demo', '2026-07-02 demo')),
		};
		expect(talksOf(notes, '2026-07-31')).toEqual(['Audit 1: Anna.md activities 1']);
	});

	test('belong to no deal that was closed on an unknown day, nor to one that is closed or not yet open', () => {
		const lines = list('activities', '2026-05-05 demo', '2026-06-20 demo');
		expect(
			talksOf({
				'Anna.md': contactNote(list('deals', '2026-05-10..2026-06-10 won Audit'), lines, 'deal: Shop', 'deal-status: won', 'deal-opened: 2026-05-01'),
			}),
		).toEqual(['Audit 0: ']);
	});

	test('of two deals opened on one day belong to the first', () => {
		const notes = {
			'Anna.md': contactNote(list('deals', '2026-05-01..2026-06-01 won One', '2026-05-01..2026-06-02 won Two'), list('activities', '2026-05-05 demo')),
		};
		expect(talksOf(notes)).toEqual(['One 1: Anna.md activities 0', 'Two 0: ']);
	});

	test('are known of a deal without an opening where its own note tells them, each by its first line', () => {
		const deal = '---\ntype: deal\ncontact: "[[Anna]]"\nstatus: won\nclosed: 2026-05-20\nactivities:\n  - 2026-05-05 demo\n---\n';
		expect(talksOf({ 'Anna.md': contactNote(), 'Audit.md': deal })).toEqual(['Audit 1: Audit.md activities 0']);
		expect(talksOf({ 'Anna.md': contactNote(list('activities', '2026-05-05 demo')), 'Audit.md': deal })).toEqual(['Audit 1: Anna.md activities 0']);
	});

	test('with somebody who has no deal, and whose company has none, are of no deal', () => {
		const notes = {
			'Acme.md': contactNote(),
			'Anna.md': contactNote('company: "[[Acme]]"', list('activities', '2026-05-05 demo')),
			'Ben.md': contactNote(list('deals', '2026-05-01..2026-06-01 won One')),
		};
		expect(talksOf(notes)).toEqual(['One 0: ']);
	});
});

test('a deal closed on a day that is not known is opened, and followed no further', () => {
	const { decisions } = onlyPeriod(reviewOf({ 'Anna.md': contactNote('deal: Shop', 'deal-status: won', 'deal-opened: 2026-05-01') }));
	expect([decisions.opened.count, decisions.curve.cases, decisions.decided.length, decisions.undecided.length]).toEqual([1, 0, 0, 0]);
});

import { contactNote, list, onlyPeriod, placesOf, reviewOf, type ReviewedSpan } from '../../support/review';

/** `end days` of each close of the quarter, and where it can be followed. */
function silenceOf(notes: Readonly<Record<string, string>>, span: ReviewedSpan = {}): { ends: string[]; places: string[][] } {
	const { closes } = onlyPeriod(reviewOf(notes, span)).silence;
	return { ends: closes.map(({ end, days }) => `${end} ${days}`), places: closes.map(({ evidence }) => placesOf(evidence)) };
}

const won = list('deals', '2026-04-10 won Audit');

test.each([
	['the first marketing after the close', list('activities', '2026-05-01 newsletter', '2026-05-20 newsletter'), 'marketing 21'],
	['marketing on the very day does not count', list('activities', '2026-04-10 thank-you', '2026-05-01 newsletter'), 'marketing 21'],
	['nor does work, nor a plan', list('activities', '2026-04-20 kick-off', '2026-04-21 planned newsletter'), 'as-of 81'],
	['none yet: followed until the day asked', '', 'as-of 81'],
	['a stop on purpose is no silence', list('reevaluations', '2026-04-25 stop wrong fit'), 'stop 15'],
	['a stop that stood at the close', list('reevaluations', '2026-03-01 stop wrong fit'), 'stop 0'],
	['a stop that was taken back before the close', list('reevaluations', '2026-03-01 stop no', '2026-03-20 continue yes'), 'as-of 81'],
	['marketing before the stop', [list('activities', '2026-04-15 article'), list('reevaluations', '2026-04-25 stop no')].join('\n'), 'marketing 5'],
	['not to be contacted: not followed', 'do-not-contact: true', 'stop 0'],
	['not to be contacted since, but there was marketing', ['do-not-contact: true', list('activities', '2026-04-15 article')].join('\n'), 'marketing 5'],
])('%s', (_what, lines, end) => {
	expect(silenceOf({ 'Anna.md': contactNote(won, lines) }).ends).toEqual([end]);
});

test('a close is followed no longer than the look-back', () => {
	const notes = { 'Anna.md': contactNote(won, list('activities', '2026-06-20 newsletter')) };
	// Two months after 10 April is 10 June, 61 days.
	expect(silenceOf(notes, { lookBackMonths: 2 }).ends).toEqual(['look-back 61']);
	expect(silenceOf(notes, { lookBackMonths: 3 }).ends).toEqual(['marketing 71']);
});

test('a close and the marketing after it can both be followed to their lines', () => {
	const { places } = silenceOf({ 'Anna.md': contactNote(won, list('activities', '2026-05-01 newsletter')) });
	expect(places).toEqual([['Anna.md deals 0', 'Anna.md activities 0']]);
});

test('marketing to its people ends a company’s silence', () => {
	const notes = { 'Acme.md': contactNote(won), 'Anna.md': contactNote('company: "[[Acme]]"', list('activities', '2026-05-01 newsletter')) };
	expect(silenceOf(notes).ends).toEqual(['marketing 21']);
});

test('a deal with two contacts closes once, and the first marketing to one of them ends the silence', () => {
	const deal = '---\ntype: deal\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\nstatus: won\nclosed: 2026-04-10\n---\n';
	const stopped = contactNote(list('reevaluations', '2026-04-25 stop no'));
	expect(silenceOf({ 'Anna.md': stopped, 'Ben.md': contactNote(list('activities', '2026-05-01 article')), 'Audit.md': deal }).ends).toEqual(['marketing 21']);
	expect(silenceOf({ 'Anna.md': stopped, 'Ben.md': contactNote(), 'Audit.md': deal }).ends).toEqual(['as-of 81']);
});

test('closes of other periods, and on unknown days, are not among them', () => {
	const review = reviewOf({ 'Anna.md': contactNote(list('deals', '2026-03-31 won One', '2026-07-01 won Two', 'lost Three')) });
	expect(onlyPeriod(review).silence.closes).toEqual([]);
	expect(review.before?.silence.closes.map(({ deal, days }) => ({ deal, days }))).toEqual([{ deal: 'One', days: 91 }]);
	expect(placesOf(review.undated.evidence)).toEqual(['Anna.md deals 2']);
});

test('a later day sees the same close further on', () => {
	const notes = { 'Anna.md': contactNote(won, list('activities', '2026-08-01 newsletter')) };
	expect(silenceOf(notes, { asOf: '2026-07-31' }).ends).toEqual(['as-of 112']);
	expect(silenceOf(notes, { asOf: '2026-08-01' }).ends).toEqual(['marketing 113']);
	expect(silenceOf(notes, { asOf: '2026-04-09' }).ends).toEqual([]);
});

test.each([
	['a stop on the day of the close', list('reevaluations', '2026-04-10 stop no'), 'stop 0'],
	['a stop on the day of the close that was taken back on it', list('reevaluations', '2026-04-10 stop no', '2026-04-10 continue yes'), 'as-of 81'],
	['a stop on the day asked', list('reevaluations', '2026-06-30 stop no'), 'stop 81'],
	['a stop that lies ahead', list('reevaluations', '2026-07-01 stop no'), 'as-of 81'],
	['a stop behind other decisions', list('reevaluations', '2026-04-20 continue yes', '2026-04-25 stop no'), 'stop 15'],
	['decisions that stand in no order', list('reevaluations', '2026-03-20 continue yes', '2026-03-01 stop no', '2026-04-25 stop no'), 'stop 15'],
	['a stop, and not to be contacted', ['do-not-contact: true', list('reevaluations', '2026-04-25 stop no')].join('\n'), 'stop 15'],
	['a stop that lies ahead, and not to be contacted', ['do-not-contact: true', list('reevaluations', '2026-07-01 stop no')].join('\n'), 'stop 0'],
	['marketing on the day of the stop', [list('activities', '2026-04-25 article'), list('reevaluations', '2026-04-25 stop no')].join('\n'), 'marketing 15'],
	['marketing after the stop', [list('activities', '2026-04-26 article'), list('reevaluations', '2026-04-25 stop no')].join('\n'), 'stop 15'],
])('silence ends by what comes first: %s', (_what, lines, end) => {
	expect(silenceOf({ 'Anna.md': contactNote(won, lines) }).ends).toEqual([end]);
});

test.each([
	['on its last day', list('activities', '2026-06-10 newsletter'), {}, 'marketing 61'],
	['a stop on its last day', list('reevaluations', '2026-06-10 stop no'), {}, 'stop 61'],
	['a stop behind it', list('reevaluations', '2026-06-11 stop no'), {}, 'look-back 61'],
	['marketing behind it, and not to be contacted', ['do-not-contact: true', list('activities', '2026-06-20 newsletter')].join('\n'), {}, 'look-back 61'],
	['seen on its last day', '', { to: '2026-06-10' }, 'as-of 61'],
])('a close is followed through two months of look-back: %s', (_what, lines, span, end) => {
	expect(silenceOf({ 'Anna.md': contactNote(won, lines) }, { lookBackMonths: 2, ...span }).ends).toEqual([end]);
});

test.each([
	['the stop that followed', list('reevaluations', '2026-04-25 stop no'), ['Anna.md deals 0', 'Anna.md reevaluations 0']],
	['the stop that stood', list('reevaluations', '2026-03-01 stop no'), ['Anna.md deals 0', 'Anna.md reevaluations 0']],
	['that it is not to be contacted', 'do-not-contact: true', ['Anna.md deals 0', 'Anna.md do-not-contact']],
	['nothing where it goes on', '', ['Anna.md deals 0']],
	['one line of the marketing', list('activities', '2026-05-01 newsletter', '2026-05-01 newsletter'), ['Anna.md deals 0', 'Anna.md activities 0']],
])('a close is told with its line and %s', (_what, lines, places) => {
	expect(silenceOf({ 'Anna.md': contactNote(won, lines) }).places).toEqual([places]);
});

describe('of a deal with two contacts', () => {
	const deal = '---\ntype: deal\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\nstatus: won\nclosed: 2026-04-10\n---\n';
	const article = (day: string): string => contactNote(list('activities', `${day} article`));
	const stopped = (day: string): string => contactNote(list('reevaluations', `${day} stop no`));

	test.each([
		['the earlier marketing ends the silence', article('2026-05-20'), article('2026-05-01'), 'marketing 21'],
		['the earlier marketing ends it, whoever is told first', article('2026-05-01'), article('2026-05-20'), 'marketing 21'],
		['marketing ends it before a longer stop', article('2026-05-01'), stopped('2026-06-20'), 'marketing 21'],
		['the later stop ends it', stopped('2026-04-25'), stopped('2026-05-10'), 'stop 30'],
		['the later stop ends it, whoever is told first', stopped('2026-05-10'), stopped('2026-04-25'), 'stop 30'],
	])('%s', (_what, anna, ben, end) => {
		expect(silenceOf({ 'Anna.md': anna, 'Ben.md': ben, 'Audit.md': deal }).ends).toEqual([end]);
	});
});

test('a period that lies ahead has no close', () => {
	const [ahead] = reviewOf({ 'Anna.md': contactNote(won) }, { from: '2026-10-01', to: '2026-12-31', asOf: '2026-07-31' }).periods;
	expect([ahead?.silence.closes, ahead?.decisions.decided, ahead?.decisions.undecided, ahead?.skills.empty.cost.of]).toEqual([[], [], [], 0]);
});

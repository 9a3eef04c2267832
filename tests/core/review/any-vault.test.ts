import fc from 'fast-check';
import { addDays, periodUnits } from '../../../src/core/model/iso-date';
import { linesLookedUp } from '../../../src/core/review/review-evidence';
import { figuresOf } from '../../../src/core/review/review-figures';
import { heldAgainst, type PeriodReview, type RoleReview } from '../../../src/core/review/review-shape';
import { reviewCsv } from '../../../src/core/view/review-csv';
import { reviewJson } from '../../../src/core/view/review-json';
import { reviewMarkdown } from '../../../src/core/view/review-markdown';
import { reviewText } from '../../../src/core/view/review-text';
import { englishReview } from '../../../src/core/i18n/english-review';
import { germanReview } from '../../../src/core/i18n/german-review';
import { noPaint } from '../../../src/core/view/plain-text';
import { dayOf } from '../../support/read-vault';
import { contactNote, list, reviewOf } from '../../support/review';

const day = fc.integer({ min: -400, max: 400 }).map((offset) => addDays(dayOf('2026-01-15'), offset));
const name = fc.constantFrom('Anna', 'Ben', 'Cleo', 'Acme');
const kind = fc.constantFrom('newsletter', 'article', 'discovery-call', 'proposal', 'kick-off', 'call', 'planned newsletter', 'marketing/', '#sales');
const activity = fc.tuple(day, kind).map(([on, what]) => `"${on} ${what}"`);
const deal = fc.oneof(
	fc.tuple(day, fc.nat(200), fc.constantFrom('won', 'lost', 'closed')).map(([on, took, state]) => `${on}..${addDays(on, took)} ${state} Deal`),
	fc.tuple(day, fc.constantFrom('open', 'won')).map(([on, state]) => `${on} ${state} Deal`),
	fc.constant('lost Some time ago'),
);
const reevaluation = fc.tuple(day, fc.constantFrom('continue', 'pause 2026-09-01', 'stop')).map(([on, what]) => `${on} ${what} reason`);
const contact = fc
	.tuple(fc.array(activity, { maxLength: 6 }), fc.array(deal, { maxLength: 3 }), fc.array(reevaluation, { maxLength: 2 }), fc.boolean())
	.map(([activities, deals, reevaluations, isOfAcme]) =>
		contactNote(
			...(isOfAcme ? ['company: "[[Acme]]"'] : []),
			...(activities.length === 0 ? [] : [list('activities', ...activities)]),
			...(deals.length === 0 ? [] : [list('deals', ...deals)]),
			...(reevaluations.length === 0 ? [] : [list('reevaluations', ...reevaluations)]),
		),
	);
const campaign = fc
	.tuple(day, fc.array(name, { minLength: 1, maxLength: 4 }))
	.map(([on, names]) => `---\ntype: campaign\ndate: ${on}\nactivity: newsletter\ncontacts:\n${names.map((one) => `  - "[[${one}]]"\n`).join('')}---\n`);
const conversation = fc
	.tuple(name, day, fc.nat(90), fc.constantFrom('yes', 'no', 'open'), fc.subarray(['problem', 'cost', 'fit', 'price']))
	.map(([with_, on, took, decision, parts]) =>
		[
			'---',
			'type: sales-conversation',
			`contact: "[[${with_}]]"`,
			`started: ${on}`,
			`decision: ${decision}`,
			...(decision === 'open' ? [] : [`decided-on: ${addDays(on, took)}`]),
			...parts.map((part) => `${part}: mine`),
			list('activities', `${addDays(on, 1)} call`, `${addDays(on, 40)} proposal`),
			'---',
			'',
		].join('\n'),
	);
const vault = fc
	.record({
		Anna: contact,
		Ben: contact,
		Cleo: contact,
		Acme: contact,
		'Issue 1': campaign,
		'Issue 2': campaign,
		'Talk 1': conversation,
		'Talk 2': conversation,
	})
	.map((notes) => Object.fromEntries(Object.entries(notes).map(([path, text]) => [`${path}.md`, text])));
const anyReview = fc
	.tuple(vault, day, fc.nat(300), fc.constantFrom(...periodUnits), day)
	.map(([notes, from, length, by, asOf]) => reviewOf(notes, { from, to: addDays(from, length), by, asOf, lookBackMonths: 12 }));

function allPeriods({ lookBack, before, periods }: RoleReview): PeriodReview[] {
	return [lookBack, ...(before === null ? [] : [before]), ...periods];
}

function forEveryReview(check: (review: RoleReview) => void): void {
	fc.assert(fc.property(anyReview, check), { numRuns: 60 });
}

test('the hats of a period add up to its acts, and the kinds to its marketing', () => {
	forEveryReview((review) => {
		for (const { hats, kinds } of allPeriods(review)) {
			const sum = Object.values(hats).reduce((total, { count }) => total + count, 0);
			expect(Object.values(hats).map(({ of }) => of)).toEqual([sum, sum, sum, sum]);
			expect(kinds.reduce((total, { count }) => total + count, 0)).toBe(hats.marketing.count);
		}
	});
});

test('however a span is cut, its periods add up to the same', () => {
	const cuts = fc.tuple(vault, day, fc.nat(300), fc.constantFrom(...periodUnits), fc.constantFrom(...periodUnits), day);
	fc.assert(
		fc.property(cuts, ([notes, from, length, one, other, asOf]) => {
			const sums = [one, other].map((by) => {
				const { periods } = reviewOf(notes, { from, to: addDays(from, length), by, asOf });
				const sum = (valueOf: (period: PeriodReview) => number): number => periods.reduce((total, period) => total + valueOf(period), 0);
				return {
					marketing: sum(({ hats }) => hats.marketing.count),
					sales: sum(({ hats }) => hats.sales.count),
					first: sum(({ contacts }) => contacts.first.count),
					closes: sum(({ silence }) => silence.closes.length),
					opened: sum(({ decisions }) => decisions.opened.count),
					won: sum(({ decisions }) => decisions.won.count),
				};
			});
			expect(sums[0]).toEqual(sums[1]);
		}),
		{ numRuns: 40 },
	);
});

test('every count has as many lines as it counts, and none counts more than there are', () => {
	forEveryReview((review) => {
		for (const period of allPeriods(review)) {
			for (const { value, of, isMedian, evidence } of figuresOf(period)) {
				if (isMedian) continue;
				expect(evidence).toHaveLength(value ?? 0);
				expect(of === null || (value ?? 0) <= of).toBe(true);
			}
		}
	});
});

test('the curves never rise, and stay between 0 and 1', () => {
	forEveryReview((review) => {
		for (const { silence, decisions } of allPeriods(review)) {
			for (const { steps } of [silence.curve, decisions.curve]) {
				steps.forEach(({ share, days }, index) => {
					expect(share >= 0 && share < (steps[index - 1]?.share ?? 1) + Number.EPSILON && days >= 0).toBe(true);
				});
			}
		}
	});
});

test('no conversation is counted for two deals', () => {
	forEveryReview((review) => {
		for (const { decisions } of allPeriods(review)) {
			const talks = decisions.decided.flatMap((dot) => dot.talks).map(({ path, at }) => `${path} ${JSON.stringify(at)}`);
			expect(new Set(talks).size).toBe(talks.length);
		}
	});
});

test('touched, no more and never touched share out the contacts', () => {
	forEveryReview((review) => {
		for (const { contacts, period } of allPeriods(review)) {
			const { touched, marketed, first, lapsed, never } = contacts;
			expect(marketed.count <= touched.count && first.count <= touched.count).toBe(true);
			expect(period.daysSeen === 0 || touched.count + lapsed.count + never.count === touched.of).toBe(true);
		}
	});
});

test('a period is held against the one that ends the day before it, or that would', () => {
	forEveryReview((review) => {
		review.periods.forEach(({ period }, index) => {
			const before = heldAgainst(review, index)?.period;
			expect(before !== undefined && before.to < period.from && (index === 0 || addDays(before.to, 1) === period.from)).toBe(true);
		});
	});
});

test('reviewing and printing never throws, and says nothing that is no word', () => {
	forEveryReview((review) => {
		const lineOf = linesLookedUp(review, () => 1);
		const texts = [englishReview, germanReview].flatMap((words) => [reviewMarkdown(review, { words, lineOf }), reviewText(review, { words, lineOf }, noPaint)]);
		for (const text of [...texts, reviewCsv(review, lineOf)]) expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
		expect(() => {
			JSON.parse(reviewJson(review, lineOf));
		}).not.toThrow();
	});
});

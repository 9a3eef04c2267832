import type { RoleReview, SkillReview } from '../../../src/core/review/review-shape';
import { englishReview } from '../../../src/core/i18n/english-review';
import { skillLines } from '../../../src/core/view/review-sentences';
import { contactNote, onlyPeriod, placesOf, reviewOf } from '../../support/review';

interface Told {
	readonly decision: 'yes' | 'no' | 'open';
	readonly parts: readonly string[];
}

function skillsOf(told: readonly Told[], asOf?: string): SkillReview {
	return onlyPeriod(reviewOfTold(told, asOf)).skills;
}

function reviewOfTold(told: readonly Told[], asOf = '2026-06-30'): RoleReview {
	const notes = told.map(({ decision, parts }, index): readonly [string, string] => [
		`Talk ${index}.md`,
		[
			'---',
			'type: sales-conversation',
			'contact: "[[Anna]]"',
			'started: 2026-04-10',
			`decision: ${decision}`,
			...(decision === 'open' ? [] : ['decided-on: 2026-05-10']),
			...parts.map((part) => `${part}: words of mine`),
			'---',
			'',
		].join('\n'),
	]);
	return reviewOf({ 'Anna.md': contactNote(), ...Object.fromEntries(notes) }, { asOf });
}

function counts(shares: Readonly<Record<string, { readonly count: number; readonly of: number }>>): Record<string, string> {
	return Object.fromEntries(Object.entries(shares).map(([name, { count, of }]) => [name, `${count}/${of}`]));
}

const few: readonly Told[] = [
	{ decision: 'yes', parts: ['problem', 'cost', 'fit', 'price'] },
	{ decision: 'yes', parts: ['problem', 'fit'] },
	{ decision: 'no', parts: ['problem', 'cost'] },
	{ decision: 'no', parts: ['problem', 'fit'] },
	{ decision: 'no', parts: [] },
	{ decision: 'open', parts: ['problem'] },
];

test('the parts left empty, where lost ones ended and whether a cost was named are counted', () => {
	const skills = skillsOf(few);
	expect(counts(skills.empty)).toEqual({ problem: '1/6', cost: '4/6', fit: '3/6', price: '5/6', decision: '1/6' });
	expect(counts(skills.lostAfter)).toEqual({ none: '1/3', problem: '0/3', cost: '1/3', fit: '1/3', price: '0/3' });
	expect(counts(skills.costNamed)).toEqual({ won: '1/2', lost: '1/3' });
	expect(placesOf(skills.costNamed.won.evidence)).toEqual(['Talk 0.md decided-on']);
});

test('a decision that lies ahead is still empty', () => {
	expect(counts(skillsOf(few, '2026-05-09').empty)['decision']).toBe('6/6');
	expect(counts(skillsOf(few, '2026-05-09').lostAfter)['none']).toBe('0/0');
});

test('there is no verdict on nine cases, and one on ten', () => {
	const nine = Array.from({ length: 9 }, (): Told => ({ decision: 'no', parts: ['problem'] }));
	expect(skillsOf(nine).verdicts).toEqual({ emptiest: null, lostAfter: null, cost: null });
	const ten = [...nine, { decision: 'no', parts: ['problem', 'fit', 'price'] } as const];
	expect(skillsOf(ten).verdicts).toEqual({ emptiest: 'cost', lostAfter: 'problem', cost: null });
});

test.each([
	[5, 2, 'won'],
	[2, 5, 'lost'],
	[3, 3, 'same'],
	[0, 0, 'same'],
] as const)('of 5 won %i named a cost, of 5 lost %i: %s', (won, lost, verdict) => {
	const of = (decision: 'yes' | 'no', named: number): Told[] => [0, 1, 2, 3, 4].map((index) => ({ decision, parts: index < named ? ['cost'] : [] }));
	expect(skillsOf([...of('yes', won), ...of('no', lost)]).verdicts.cost).toBe(verdict);
});

test('where two parts are left empty equally often, neither stands out', () => {
	const told = Array.from({ length: 10 }, (): Told => ({ decision: 'yes', parts: ['problem', 'cost'] }));
	expect(skillsOf(told).verdicts.emptiest).toBeNull();
});

const silent = 'No verdict where there are fewer than 10 cases, or where no one answer stands out.';

test.each<readonly [string, readonly Told[], readonly string[]]>([
	['nothing of nine cases', Array.from({ length: 9 }, (): Told => ({ decision: 'no', parts: [] })), [silent]],
	[
		'nothing of ten of which two parts are empty equally often',
		Array.from({ length: 10 }, (): Told => ({ decision: 'yes', parts: ['problem', 'cost'] })),
		[silent],
	],
	[
		'one thing, and that the rest says nothing',
		Array.from({ length: 10 }, (): Told => ({ decision: 'yes', parts: ['problem', 'cost', 'price'] })),
		['Look-back: The part most often left empty is fit.', silent],
	],
	[
		'all three',
		[
			...Array.from({ length: 10 }, (): Told => ({ decision: 'no', parts: ['problem', 'cost', 'price'] })),
			{ decision: 'yes', parts: ['problem', 'cost', 'price'] },
		],
		[
			'Look-back: The part most often left empty is fit. Most lost conversations had come to: price. A cost was named about as often in conversations won and lost.',
		],
	],
])('the review says %s', (_, told, lines) => {
	expect(skillLines(reviewOfTold(told), englishReview)).toEqual(lines);
});

test('deals told in lines or in notes of type deal have no parts', () => {
	const notes = { 'Anna.md': contactNote('deals:', '  - 2026-05-01 lost Audit') };
	expect(onlyPeriod(reviewOf(notes)).skills.empty.cost.of).toBe(0);
});

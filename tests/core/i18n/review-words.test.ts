import { englishReview, type ReviewWords } from '../../../src/core/i18n/english-review';
import { germanReview } from '../../../src/core/i18n/german-review';
import { figuresOfSections, type FigureId } from '../../../src/core/review/review-figures';
import { sectionIds } from '../../../src/core/view/review-table';
import { survivalCurve } from '../../../src/core/review/survival';

const ids: readonly FigureId[] = sectionIds.flatMap((section): readonly FigureId[] => figuresOfSections[section]);
const items = ['', 'marketing', 'sales', 'delivery', 'untagged', 'all', 'won', 'lost', 'problem', 'cost', 'fit', 'price', 'decision', 'none'];
const curve = survivalCurve([1, 2, 3].map((days) => ({ days, isEnded: true })));
const period = { label: '2026-Q2', from: '2026-04-01', to: '2026-06-30', isWhole: true, daysSeen: 62, days: 91 } as const;
const dot = { deal: '', contacts: [], openedOn: null, closedOn: null, evidence: { path: 'A.md', at: { line: 1 }, text: '' }, talks: [] } as const;

/** Everything that one language says of samples. */
function sentencesOf(words: ReviewWords): string[] {
	return [
		words.title(['A', 'B']),
		words.seen({ from: '2026-04-01', to: '2026-06-30', asOf: '2026-06-01' }),
		words.column(period),
		words.column({ ...period, isWhole: false, days: 62 }),
		...sectionIds.map((section) => words.section[section]),
		...ids.flatMap((id) => (id === 'marketing-kind' ? [''] : items).map((item) => words.figure({ id, item }))).filter((word) => word !== ''),
		words.of(1, 2),
		words.cases(1),
		words.cases(2),
		words.silence(curve),
		words.undecided(survivalCurve([])),
		words.stillWaiting(30, 0.5),
		...(['won', 'lost', 'same'] as const).flatMap((cost) => words.verdicts({ emptiest: 'cost', lostAfter: 'none', cost })),
		words.tooFew(10),
		words.noVerdict(10),
		...(['open', 'won', 'lost', 'closed', 'unstarted'] as const).flatMap((state) => [
			words.dot({ ...dot, state, days: null, conversations: null }),
			words.dot({ ...dot, state, days: 1, conversations: 1 }),
			words.dot({ ...dot, state, days: 30, conversations: 3 }),
		]),
		words.decided,
		words.lookBack,
		words.undated(2),
		words.figures,
		words.evidence,
		words.line(3),
		words.more(4),
		words.hiddenPeriods(12, 26),
		words.questions,
		...words.questionsAsked,
	];
}

test('both languages say everything, in words of their own', () => {
	const english = sentencesOf(englishReview);
	const german = sentencesOf(germanReview);
	expect(german).toHaveLength(english.length);
	for (const text of [...english, ...german]) expect(text).not.toMatch(/undefined|null|NaN|\s{2}|^\s|\s$|\{|\}/);
	const same = german.filter((text, index) => text === english[index]);
	expect(same.filter((text) => !/marketing|Problem|^problem|^2026/i.test(text))).toEqual([]);
});

test('German puts days in the case it needs', () => {
	expect(germanReview.silence(curve)).toBe('Abschlüsse im Rückblick: 3; nach 3 gab es wieder Marketing; bei der Hälfte aller binnen 2 Tagen.');
	expect(germanReview.dot({ ...dot, state: 'won', days: 30, conversations: 2 })).toBe('30 Tage, gewonnen, 2 Gespräche');
	expect(germanReview.number(2.5)).toBe('2,5');
});

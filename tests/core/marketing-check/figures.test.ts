import { marketingCorpus, type CorpusText } from '../../support/marketing-corpus';
import { figuresOf, judge, stepFigures, type Figures, type Judged } from '../../support/marketing-figures';

const signals = ['price', 'discount', 'urgency', 'buy', 'guarantee'];

/** Of what is found, the part that is right; of what there is, the part that is found. 1 where there is nothing. */
function precision({ right, wrong }: Figures): number {
	return right + wrong === 0 ? 1 : right / (right + wrong);
}

function recall({ met, missed }: Figures): number {
	return met + missed === 0 ? 1 : met / (met + missed);
}

function tableOf(title: string, judged: readonly Judged[]): string {
	const rows: readonly (readonly [string, Figures])[] = [
		...signals.map((signal) => [signal, figuresOf(judged, (one) => one === signal)] as const),
		['all signals', figuresOf(judged, () => true)],
		['no next step', stepFigures(judged)],
	];
	const cells = rows.map(([name, figures]) => {
		const { right, wrong, met, missed } = figures;
		return `${name.padEnd(13)} precision ${precision(figures).toFixed(2)} (${right} of ${right + wrong})  recall ${recall(figures).toFixed(2)} (${met} of ${met + missed})`;
	});
	return [`${title}, ${judged.length} texts`, ...cells].join('\n');
}

function judgedOf(collection: CorpusText['collection'], isHeldBack: boolean): readonly Judged[] {
	return marketingCorpus.filter((text) => text.collection === collection && text.isHeldBack === isHeldBack).map(judge);
}

const parts = [
	{
		title: 'Tuned',
		judged: judgedOf('first', false),
		precise: 0.95,
		complete: 0.95,
		signal: { precise: 0.9, complete: 0.9 },
		step: { precise: 0.95, complete: 0.9 },
	},
	{
		title: 'Held back',
		judged: judgedOf('first', true),
		precise: 0.93,
		complete: 0.93,
		signal: { precise: 0.8, complete: 0.8 },
		step: { precise: 0.95, complete: 0.8 },
	},
	// Subtle on purpose: they show how a letter of a stranger fares.
	{
		title: 'Ten voices, tuned',
		judged: judgedOf('voices', false),
		precise: 0.9,
		complete: 0.65,
		signal: { precise: 0.85, complete: 0.5 },
		step: { precise: 0.8, complete: 0.9 },
	},
	{
		title: 'Ten voices, held back',
		judged: judgedOf('voices', true),
		precise: 0.9,
		complete: 0.4,
		signal: { precise: 0.75, complete: 0.2 },
		step: { precise: 0.75, complete: 0.9 },
	},
	// Plain letters as they come, a third of them clean.
	{
		title: 'Post bag, tuned',
		judged: judgedOf('post bag', false),
		precise: 0.95,
		complete: 0.9,
		signal: { precise: 0.9, complete: 0.85 },
		step: { precise: 0.9, complete: 0.95 },
	},
	{
		title: 'Post bag, held back',
		judged: judgedOf('post bag', true),
		precise: 0.95,
		complete: 0.8,
		signal: { precise: 0.85, complete: 0.65 },
		step: { precise: 0.6, complete: 0.9 },
	},
];

beforeAll(() => {
	process.stdout.write(`\n${parts.map(({ title, judged }) => tableOf(title, judged)).join('\n\n')}\n\n`);
});

describe.each(parts)('$title', ({ judged, precise, complete, signal: ofSignal, step }) => {
	test('of what is found most is right, and of what is there most is found', () => {
		const all = figuresOf(judged, () => true);
		expect(precision(all)).toBeGreaterThanOrEqual(precise);
		expect(recall(all)).toBeGreaterThanOrEqual(complete);
	});

	test.each(signals)('that holds for %s alone', (signal) => {
		const figures = figuresOf(judged, (one) => one === signal);
		expect(figures.met + figures.missed).toBeGreaterThanOrEqual(5);
		expect(precision(figures)).toBeGreaterThanOrEqual(ofSignal.precise);
		expect(recall(figures)).toBeGreaterThanOrEqual(ofSignal.complete);
	});

	test('a missing next step is told where one is missing', () => {
		const figures = stepFigures(judged);
		expect(precision(figures)).toBeGreaterThanOrEqual(step.precise);
		expect(recall(figures)).toBeGreaterThanOrEqual(step.complete);
	});
});

test('nine in ten of the texts that sell nothing raise no finding', () => {
	const clean = parts.flatMap(({ judged }) => judged).filter(({ text }) => text.expected.length === 0);
	expect(clean.filter(({ wrong }) => wrong.length === 0).length / clean.length).toBeGreaterThan(0.9);
});

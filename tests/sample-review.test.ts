import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { days, emptyParts, halfEndedBy, NaiveReview } from './support/naive-review';
import { reviewOfFolder, type JsonEvidence, type PeriodJson } from './support/review-json';

const folder = join(__dirname, '../examples/vault');
const asOf = '2026-06-01';
const naive = new NaiveReview(folder, asOf);
const review = reviewOfFolder(folder, '--as-of', asOf, '--from', '2025-07-01');
const periods = [review.lookBack, ...review.periods].map((period) => ({ label: period.period.label, period, from: period.period.from, to: period.period.to }));

test('the year is cut into four quarters', () => {
	expect(review.periods.map(({ period }) => period.label)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
	expect(review.lookBack.contacts.touched.of).toBe(naive.contacts.length);
});

describe.each(periods)('$label is what filters over the contacts say', ({ period, from, to }) => {
	const counts = (shares: Readonly<Record<string, { readonly count: number }>>): Record<string, number> =>
		Object.fromEntries(Object.entries(shares).map(([name, { count }]) => [name, count]));

	test('the mix of hats, and marketing by kind', () => {
		const { hats, kinds } = period;
		expect(hats.marketing.count).toBeGreaterThan(0);
		for (const role of ['marketing', 'sales', 'delivery'] as const) expect(hats[role].count).toBe(naive.acts(from, to, (act) => act.role === role));
		expect(hats.untagged.count).toBe(naive.acts(from, to, (act) => act.role === null));
		for (const { kind, count } of kinds) expect([kind, count]).toEqual([kind, naive.acts(from, to, (act) => act.role === 'marketing' && act.kind === kind)]);
		expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(hats.marketing.count);
	});

	test('the contacts touched, and those never touched', () => {
		const before = naive.touched('0000-01-01', to);
		const inIt = naive.touched(from, to);
		const earlier = naive.touched('0000-01-01', dayBefore(from));
		const { touched, marketed, first, lapsed, never } = period.contacts;
		expect(counts({ touched, marketed, first, lapsed, never })).toEqual({
			touched: inIt.length,
			marketed: naive.touched(from, to, ({ role }) => role === 'marketing').length,
			first: inIt.filter((path) => !earlier.includes(path)).length,
			lapsed: before.filter((path) => !inIt.includes(path)).length,
			never: naive.contacts.length - before.length,
		});
		expect(never.evidence.map(({ path }) => path).sort()).toEqual(naive.contacts.map(({ path }) => path).filter((path) => !before.includes(path)));
	});

	test('outcomes, days to a decision and the conversations each took', () => {
		const closed = naive.closed(from, to);
		const { won, lost, opened, decided } = period.decisions;
		expect([won.count, lost.count]).toEqual([closed.filter(({ state }) => state === 'won').length, closed.filter(({ state }) => state === 'lost').length]);
		expect(opened.count).toBe(naive.opened(from, to).length);
		const told = closed.map((deal) => `${deal.name ?? ''} ${deal.opened === null ? '?' : days(deal.opened, deal.closed ?? '')} ${naive.talks(deal)}`);
		expect(decided.map((dot) => `${dot.deal} ${dot.days ?? '?'} ${dot.conversations ?? 0}`).sort()).toEqual(told.sort());
	});

	test('how long those opened stayed undecided', () => {
		const followed = naive
			.opened(from, to)
			.filter(({ closed, state }) => closed !== null || state === 'open')
			.map(({ opened, closed }) => ({ days: days(opened ?? '', closed ?? asOf), isEnded: closed !== null }));
		const { cases, medianDays, ended } = period.decisions.curve;
		expect([cases, ended, medianDays]).toEqual([followed.length, followed.filter(({ isEnded }) => isEnded).length, halfEndedBy(followed)]);
	});

	test('the silence after each close, and how long it took half of them', () => {
		const told = naive.closed(from, to).map((deal) => naive.silence(deal));
		expect(period.silence.closes.map((close) => `${close.end === 'marketing'} ${close.days}`).sort()).toEqual(told.sort());
		const followed = told.map((one) => ({ isEnded: one.startsWith('true'), days: Number(one.split(' ')[1]) }));
		expect(period.silence.curve.medianDays).toBe(halfEndedBy(followed));
	});

	test('the parts left empty, and where lost conversations ended', () => {
		const { empty, lostAfter, costNamed } = period.skills;
		const written = emptyParts(folder);
		const seenTo = to < asOf ? to : asOf;
		const inIt = [...written]
			.map(([path, parts]) => ({ path, parts, text: readFileSync(join(folder, path), 'utf8') }))
			.flatMap(({ path, parts, text }) => {
				const started = /^started: (\S+)/m.exec(text)?.[1] ?? '';
				const decidedOn = /^decided-on: (\S+)/m.exec(text)?.[1] ?? '9999';
				if (started > seenTo || decidedOn < from) return [];
				const outcome = decidedOn > seenTo ? 'open' : (/^decision: (\S+)/m.exec(text)?.[1] ?? '');
				return [{ path, parts, outcome }];
			});
		for (const part of ['problem', 'cost', 'fit', 'price'] as const) {
			expect([part, empty[part].count, empty[part].of]).toEqual([part, inIt.filter(({ parts }) => parts.includes(part)).length, inIt.length]);
		}
		expect(empty.decision.count).toBe(inIt.filter(({ outcome }) => outcome === 'open').length);
		const lost = inIt.filter(({ outcome }) => outcome === 'no');
		const last = ['price', 'fit', 'cost', 'problem'] as const;
		for (const part of last) {
			expect(lostAfter[part].count).toBe(lost.filter(({ parts }) => last.find((one) => !parts.includes(one)) === part).length);
		}
		expect([costNamed.lost.count, costNamed.lost.of]).toEqual([lost.filter(({ parts }) => !parts.includes('cost')).length, lost.length]);
		const wonOnes = inIt.filter(({ outcome }) => outcome === 'yes');
		expect([costNamed.won.count, costNamed.won.of]).toEqual([wonOnes.filter(({ parts }) => !parts.includes('cost')).length, wonOnes.length]);
	});
});

test('every line named bears the words named', () => {
	const told = [...evidenceIn(review.lookBack), ...review.periods.flatMap(evidenceIn)];
	expect(told.length).toBeGreaterThan(500);
	const wrong = told.filter(({ path, line, text }) => {
		const words = (readFileSync(join(folder, path), 'utf8').split('\n')[line - 1] ?? '').replace(/["'\\]/g, '');
		const first =
			text
				.replace(/["'\\]/g, '')
				.split(/[|:]/)[0]
				?.trim() ?? '';
		return !words.includes(first) && !path.includes(first);
	});
	expect(wrong).toEqual([]);
});

function evidenceIn({ hats, contacts, silence, decisions }: PeriodJson): JsonEvidence[] {
	return [
		...[hats.marketing, hats.sales, hats.delivery, hats.untagged, contacts.touched, contacts.lapsed].flatMap(({ evidence }) => evidence),
		...silence.closes.flatMap(({ evidence }) => evidence),
		...decisions.decided.flatMap(({ evidence, talks }) => [evidence, ...talks]),
	];
}

function dayBefore(day: string): string {
	return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runCli } from './support/temporary-vault';
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

	test('the middle of the days and of the conversations, and what was undecided at the end', () => {
		const closed = naive.closed(from, to);
		const middle = (values: readonly number[]): number | null => {
			const sorted = [...values].sort((a, b) => a - b);
			const half = Math.floor(sorted.length / 2);
			return sorted.length === 0 ? null : sorted.length % 2 === 1 ? (sorted[half] ?? null) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
		};
		const { medianDays, medianConversations, undecided } = period.decisions;
		for (const [outcome, deals] of [
			['all', closed],
			['won', closed.filter(({ state }) => state === 'won')],
			['lost', closed.filter(({ state }) => state === 'lost')],
		] as const) {
			const opened = deals.filter((deal) => deal.opened !== null);
			expect([outcome, medianDays[outcome].value, medianDays[outcome].cases]).toEqual([
				outcome,
				middle(opened.map((deal) => days(deal.opened ?? '', deal.closed ?? ''))),
				opened.length,
			]);
			const talks = deals.filter((deal) => deal.opened !== null || naive.talks(deal) > 0);
			expect([outcome, medianConversations[outcome].value]).toEqual([outcome, middle(talks.map((deal) => naive.talks(deal)))]);
		}
		const seenTo = to < asOf ? to : asOf;
		const open = naive.opened('0000-01-01', seenTo).filter(({ closed: end, state }) => (end === null ? state === 'open' : end > seenTo));
		const known = undecided.filter(({ openedOn }) => openedOn !== null);
		expect(known.map(({ deal }) => deal).sort()).toEqual(open.map(({ name }) => name ?? '').sort());
		expect(known.map((dot) => dot.days).sort()).toEqual(open.map((deal) => days(deal.opened ?? '', seenTo)).sort());
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

/** Every place of a JSON where something is counted, by its path in it. */
function countsIn(value: unknown, place = ''): { readonly place: string; readonly count: number; readonly evidence: readonly unknown[] }[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = new Map<string, unknown>(Object.entries(value));
	const [count, evidence] = [own.get('count'), own.get('evidence')];
	const here = typeof count === 'number' && Array.isArray(evidence) ? [{ place, count, evidence }] : [];
	return [...here, ...[...own].flatMap(([key, inside]) => countsIn(inside, `${place}.${key}`))];
}

test('every count of the JSON has as many lines, each a line of a note that is there', () => {
	const counts = countsIn(review);
	expect(counts.length).toBeGreaterThan(150);
	expect(counts.filter(({ count, evidence }) => evidence.length !== count).map(({ place }) => place)).toEqual([]);
	const lengths = new Map<string, number>();
	const lengthOf = (path: string): number => {
		const known = lengths.get(path) ?? readFileSync(join(folder, path), 'utf8').split('\n').length;
		lengths.set(path, known);
		return known;
	};
	const told = counts.flatMap(({ evidence }) => evidence).filter(isEvidence);
	expect(told.length).toBe(counts.reduce((sum, { count }) => sum + count, 0));
	expect(told.filter(({ path, line }) => line < 1 || line > lengthOf(path))).toEqual([]);
});

function isEvidence(value: unknown): value is JsonEvidence {
	return typeof value === 'object' && value !== null && 'path' in value && 'line' in value;
}

test('the table for a spreadsheet and the note name the lines of each figure of the period', () => {
	const lastQuarter = ['--as-of', asOf] as const;
	const [period] = reviewOfFolder(folder, ...lastQuarter).periods;
	const csv = runCli('review', folder, ...lastQuarter, '--csv').out;
	const note = runCli('review', folder, ...lastQuarter, '--markdown').out;
	const named = countsIn(period).flatMap(({ evidence }) => evidence.filter(isEvidence));
	expect(named.length).toBeGreaterThan(100);
	expect(named.filter(({ path, line }) => !csv.includes(`${path}:${line}`))).toEqual([]);
	// The note folds the first lines of a figure, and says how many more there are.
	const heads = [...note.matchAll(/^> - .+, 2026-Q2: (\d+)(?:\.\d+)?(?: of \d+)?(?: \((?:(\d+) cases?|\d+%)\))?\n((?:> {5}- .*\n)*)/gm)];
	expect(heads.length).toBeGreaterThan(20);
	for (const [, count = '', cases, lines = ''] of heads) {
		const told = lines.split('\n').filter((line) => line.includes('[['));
		const more = /and (\d+) more/.exec(lines)?.[1] ?? '0';
		const all = told.length + Number(more);
		// A count rests on as many lines; a median on those of its cases, and the conversations of each besides.
		expect([cases, cases === undefined ? all === Number(count) : all >= Number(cases)]).toEqual([cases, true]);
	}
});

test('every line named bears the words named', () => {
	const contactNames = new Set(naive.contacts.map(({ path }) => basename(path, '.md')));
	const told = [...evidenceIn(review.lookBack), ...review.periods.flatMap(evidenceIn)];
	expect(told.length).toBeGreaterThan(500);
	const wrong = told.filter(({ path, line, text }) => {
		const words = (readFileSync(join(folder, path), 'utf8').split('\n')[line - 1] ?? '').replace(/["'\\]/g, '');
		// What a note tells of a contact that is not its own begins with the contact's name.
		const [name = '', ...rest] = text.split(': ');
		const first =
			(contactNames.has(name) && !path.includes(name) ? rest.join(': ') : text)
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

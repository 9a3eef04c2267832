import { join } from 'node:path';
import { isReview, reviewOfFolder } from '../support/review-json';
import { runCli, temporaryVault, type TemporaryVault } from '../support/temporary-vault';

const anna = [
	'---',
	'type: contact',
	'deals:',
	'  - 2026-02-01..2026-04-10 won Website',
	'activities:',
	'  - 2026-02-02 sales/discovery-call',
	'  - 2026-05-01 marketing/newsletter',
	'  - "2026-05-02 marketing/article \\e[31mRed"',
	'---',
	'',
].join('\n');
let vault: TemporaryVault;

beforeEach(() => {
	vault = temporaryVault({ 'People/Anna Berg.md': anna });
});

afterEach(() => {
	vault.remove();
});

test('the review is of the quarter of the day asked, against the one before', () => {
	const { code, out, err } = runCli('review', vault.folder);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toMatch(/^Role review 2026-Q2\n2026-04-01 to 2026-06-30, as of 2026-06-01\./);
	expect(out).toMatch(/^ +2026-Q1 +2026-Q2 \(62 of 91 days\)$/m);
	expect(out).toMatch(/^ {2}Marketing +0 of 1 +2 of 2, \+2$/m);
	expect(out).toContain('68 days, won, 1 conversation  People/Anna Berg.md:4');
});

test('the JSON is what its schema says, and its lines are those of the note', () => {
	const review = reviewOfFolder(vault.folder);
	expect(review.periods.map(({ period }) => period.label)).toEqual(['2026-Q2']);
	expect(review.periods[0]?.hats.marketing.evidence.map(({ path, line }) => `${path}:${line}`)).toEqual(['People/Anna Berg.md:7', 'People/Anna Berg.md:8']);
	expect(review.before?.hats.sales.evidence).toEqual([{ path: 'People/Anna Berg.md', line: 6, text: '2026-02-02 sales/discovery-call' }]);
});

test('the schema refuses a review that lacks a part or has one too many', () => {
	const review = reviewOfFolder(vault.folder);
	expect(isReview({ ...review, periods: undefined })).toBe(false);
	expect(isReview({ ...review, more: 1 })).toBe(false);
	expect(isReview({ ...review, lookBack: { ...review.lookBack, skills: {} } })).toBe(false);
	expect(isReview({ ...review, undated: { count: -1, evidence: [] } })).toBe(false);
});

test.each([
	[['--by', 'week'], ['2026-W23']],
	[
		['--by', 'month', '--from', '2026-04-15'],
		['2026-04', '2026-05', '2026-06'],
	],
	[['--by', 'year', '--as-of', '2025-03-01'], ['2025']],
	[['--to', '2026-03-31'], ['2026-Q1']],
	[
		['--from', '2025-12-31', '--to', '2026-01-01'],
		['2025-Q4', '2026-Q1'],
	],
])('%j reviews %j', (args, labels) => {
	expect(reviewOfFolder(vault.folder, ...args).periods.map(({ period }) => period.label)).toEqual(labels);
});

test('--as-of sees the review as of another day', () => {
	expect(reviewOfFolder(vault.folder, '--as-of', '2026-05-01').periods[0]?.hats.marketing.count).toBe(1);
	expect(reviewOfFolder(vault.folder, '--as-of', '2026-04-09').periods[0]?.decisions.undecided).toHaveLength(1);
});

test('the look-back is the one of the settings', () => {
	vault.write('.obsidian/plugins/two-hats/data.json', '{"lookBackMonths": 1}');
	const { lookBack } = reviewOfFolder(vault.folder);
	expect([lookBack.period.from, lookBack.hats.sales.count, lookBack.hats.marketing.count]).toEqual(['2026-05-01', 0, 2]);
});

test('--markdown prints a note, in the language of the settings', () => {
	expect(runCli('review', vault.folder, '--markdown').out).toContain('\n# Role review 2026-Q2\n');
	vault.write('german.json', '{"language": "de"}');
	expect(runCli('review', vault.folder, '--markdown', '--settings', join(vault.folder, 'german.json')).out).toContain('\n# Rollenrückblick 2026-Q2\n');
});

test('--csv prints a table', () => {
	const { out } = runCli('review', vault.folder, '--csv');
	expect(out.split('\r\n')[0]).toMatch(/^period,from,to,/);
	expect(out).toContain('2026-Q2,2026-04-01,2026-06-30,62,hat,marketing,2,2,0,2,"People/Anna Berg.md:7\nPeople/Anna Berg.md:8"');
});

test('control characters of a note do not reach the terminal', () => {
	vault.write('Be\u0007n.md', '---\ntype: contact\ndeals:\n  - 2026-04-02..2026-05-01 won Audit\n---\n');
	const { out } = runCli('review', vault.folder);
	expect(out).toContain('Be·n.md:4');
	expect(Array.from(out).filter((char) => char < ' ' && char !== '\n')).toEqual([]);
});

describe('what the user gets wrong is told in one line, with exit code 2', () => {
	test.each([
		[['--from', '2026-02-30'], '--from 2026-02-30 is no day'],
		[['--to', 'June'], '--to June is no day'],
		[['--from', '2026-06-02', '--to', '2026-06-01'], 'There is no day from 2026-06-02 to 2026-06-01'],
		[['--from', '1990-01-01', '--by', 'week'], 'is too long by week'],
		[['--by', 'day'], "argument 'day' is invalid"],
		[['--json', '--csv'], "option '--json' cannot be used with option '--csv'"],
		[['--markdown', '--csv'], "option '--markdown' cannot be used with option '--csv'"],
	])('%j', (args, message) => {
		const { code, out, err } = runCli('review', vault.folder, ...args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(message);
		expect(err.trim().split('\n')).toHaveLength(1);
	});
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMarketing } from '../src/core/marketing-check/check-marketing';
import { reviewOfFolder } from './support/review-json';
import { runCli } from './support/temporary-vault';

const folder = join(__dirname, '../examples/vault');
const asOf = '2026-06-01';

interface ReadyJson {
	readonly contact: string;
	readonly wait: string | null;
	readonly signs: readonly { readonly because: 'refers' | 'towards' | 'trust'; readonly sure: boolean; readonly evidence: readonly Line[] }[];
}

interface Line {
	readonly path: string;
	readonly line: number;
}

interface Lists {
	readonly ready: readonly ReadyJson[];
	readonly keptBack: readonly ReadyJson[];
	readonly soldCold: readonly {
		readonly contact: string;
		readonly deal: string | null;
		readonly warmedBy: readonly Line[];
		readonly evidence: readonly Line[];
	}[];
}

interface Referrals {
	readonly referrers: readonly {
		readonly name: string;
		readonly bought: boolean;
		readonly questionedStop: Line | null;
		readonly referrals: readonly object[];
	}[];
	readonly stopProposals: readonly {
		readonly contact: string;
		readonly touches: number;
		readonly lostDeals: number;
		readonly ready: boolean;
		readonly evidence: readonly Line[];
	}[];
}

const lists = printed('ready');
const referrals = printed('referrals');
if (!isLists(lists) || !isReferrals(referrals)) throw new Error('The lists are not as they are described.');
const { ready, keptBack, soldCold } = lists;
const { referrers, stopProposals } = referrals;

function printed(command: 'ready' | 'referrals'): unknown {
	const { code, out } = runCli(command, folder, '--as-of', asOf, '--json');
	if (code !== 0) throw new Error(`${command} ended with ${code}.`);
	return JSON.parse(out);
}

function isLists(value: unknown): value is Lists {
	return typeof value === 'object' && value !== null && 'soldCold' in value;
}

function isReferrals(value: unknown): value is Referrals {
	return typeof value === 'object' && value !== null && 'stopProposals' in value;
}

function linesOf(path: string): string[] {
	return readFileSync(join(folder, path), 'utf8').split('\n');
}

test('each thing that speaks for a conversation speaks for somebody, and somebody must wait', () => {
	expect(ready.map(({ contact, signs }) => `${contact}: ${signs.map(({ because }) => because).join(', ')}`)).toEqual([
		'Mireille Dassonville: trust',
		'Margriet Colpaert: refers',
		'Ewan Carmichael: towards',
	]);
	expect(keptBack.map(({ contact, wait }) => `${contact}: ${String(wait)}`)).toEqual(
		expect.arrayContaining(['Gerrit Holvoet: stopped', 'Ornella Brusati: recent-deal', 'Roisin Keary: in-delivery']),
	);
});

const saying = { refers: /^referred-by:/, towards: /\b(?:asked|replied|signed up|interested|answered)\b/i, trust: /marketing\/|Case study/ } as const;

test('what speaks for a conversation stands in the lines named', () => {
	for (const { signs } of [...ready, ...keptBack]) {
		for (const { because, evidence } of signs) {
			const told = evidence.map(({ path, line }) => linesOf(path)[line - 1] ?? '');
			expect([because, told.some((line) => saying[because].test(line))]).toEqual([because, true]);
		}
	}
});

test('some were sold to cold, and some of these were warmed by a referral all the same', () => {
	expect(soldCold.filter(({ warmedBy }) => warmedBy.length === 0).map(({ contact }) => contact)).toEqual(
		expect.arrayContaining(['Milan Kovarik', 'Rory Tredinnick']),
	);
	expect(soldCold.filter(({ warmedBy }) => warmedBy.length > 0).map(({ contact }) => contact)).toEqual(['Freya Ashdown', 'Linnea Forsgård']);
	// Each of these had marketing before the talk, the day of which stands first in its note.
	for (const name of ['Mats Ekelund', 'Ornella Brusati', 'Hilde Vanthournout', 'Fergus Drummond', 'Una Ravensworth']) {
		expect(soldCold.map(({ contact }) => contact)).not.toContain(name);
	}
});

test('a stop is proposed to one who neither buys nor refers, with the touches that can be counted in the notes', () => {
	expect(stopProposals.map(({ contact, lostDeals, ready: isReady }) => ({ contact, lostDeals, isReady }))).toEqual([
		{ contact: 'Aurelio Pirri', lostDeals: 1, isReady: false },
	]);
	const own = linesOf('People/Aurelio Pirri.md').filter((line) => /^ {2}- \d{4}-\d\d-\d\d marketing\//.test(line));
	// He has been on the list since April 2025: four issues of it have gone out.
	const issues = readdirSync(join(folder, 'Campaigns')).filter((name) => {
		const text = readFileSync(join(folder, 'Campaigns', name), 'utf8');
		const day = /^(?:date|published): (\S+)/m.exec(text)?.[1] ?? '';
		return text.includes('audience: margin-note') && !text.includes('contacts:') && day > '2025-04-01' && day <= asOf;
	});
	expect([own.length, issues.length, stopProposals[0]?.touches]).toEqual([17, 4, 21]);
});

test('the stop of one who sends others is questioned, with what came of it', () => {
	const questioned = referrers.filter(({ questionedStop }) => questionedStop !== null);
	expect(questioned.map((one) => [one.name, one.bought, one.referrals.length])).toEqual([['Gerrit Holvoet', false, 2]]);
	const { out } = runCli('referrals', folder, '--as-of', asOf);
	expect(out).toContain('Gerrit Holvoet: 2 referrals; deals: 1 won (5200), 1 lost, 0 open');
});

test('of the verdicts two rest on ten cases or more and are given; one does not, and is not', () => {
	const { empty, lostAfter, costNamed, verdicts } = reviewOfFolder(folder, '--as-of', asOf).lookBack.skills;
	expect([empty.fit.of, costNamed.won.of + costNamed.lost.of, lostAfter.price.of]).toEqual([15, 11, 6]);
	expect(verdicts).toEqual({ emptiest: 'fit', lostAfter: null, cost: 'won' });
	expect([costNamed.won.count, costNamed.lost.count]).toEqual([4, 4]);
});

test('the cost of lost conversations is named where the review says so', () => {
	const { lost } = reviewOfFolder(folder, '--as-of', asOf).lookBack.skills.costNamed;
	expect(lost.evidence).toHaveLength(lost.count);
	for (const { path } of lost.evidence) {
		expect(linesOf(path)).toContain('decision: no');
		expect(linesOf(path).some((line) => /^cost: \S/.test(line))).toBe(true);
	}
});

test('one campaign sells, and is the only one', () => {
	const selling = readdirSync(join(folder, 'Campaigns')).filter(
		(name) => checkMarketing(readFileSync(join(folder, 'Campaigns', name), 'utf8'), { sellingWords: [], nextStepWords: [] }).findings.length > 0,
	);
	expect(selling).toEqual(['The Margin Note 8.md']);
});

test.each([
	['Cards from the chamber.vcf', '3 people, 1 of them perhaps a contact already'],
	['People from the fair.csv', '5 people, 3 of them perhaps a contact already'],
	['Calendar spring 2026.ics', '2025-06-01 to 2026-06-01: 4 lines to confirm, 0 in the notes already, 1 with nobody who is a contact'],
])('%s can be imported', (name, head) => {
	const span = name.endsWith('.ics') ? ['--from', '2025-06-01', '--through', asOf] : [];
	const { code, out } = runCli('import', folder, join(folder, 'Imports', name), ...span);
	expect([code, out.split('\n')[0]]).toEqual([0, head]);
	expect(out).toContain('  1. ');
});

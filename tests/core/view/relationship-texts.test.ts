import { english } from '../../../src/core/i18n/english';
import type { Paint } from '../../../src/core/view/plain-text';
import { readyReport } from '../../../src/core/view/ready-report';
import { readyText } from '../../../src/core/view/ready-text';
import { referralsReport } from '../../../src/core/view/referrals-report';
import { referralsText } from '../../../src/core/view/referrals-text';
import { relationshipEvidence } from '../../../src/core/view/relationship-row';
import { relationshipSections } from '../../../src/core/view/relationship-sections';
import { list, listsOf, person } from '../../support/relationship';

const marks: Paint = { bold: (text) => `*${text}*`, dim: (text) => `_${text}_`, heading: (text) => `# ${text}` };
const host = { lineOf: () => 7 };

function readyLines(notes: Readonly<Record<string, string>>): string[] {
	return readyText(readyReport(listsOf(notes), host), english.relationship.ready, marks).split('\n');
}

function referralLines(notes: Readonly<Record<string, string>>, touchesBeforeStop = 12): string[] {
	return referralsText(referralsReport(listsOf(notes, { settings: { touchesBeforeStop } }), host), english.relationship.referrals, marks).split('\n');
}

const warm = list('activities', '2026-04-20 case-study', '2026-04-21 thank-you', '2026-04-22 newsletter');
const contacts = {
	'Anna.md': person(list('deals', '2025-03-10 won Website'), warm),
	'Ben.md': person(warm, 'snoozed-until: 2026-07-01'),
	'Cleo.md': person(list('deals', '2026-05-01 open Audit')),
	'Dora.md': person('referred-by: "[[Anna]]"', list('deals', '2026-05-02 open')),
	'2026-04-01.md': 'Saw [[Cleo]].\n',
};

test('who is ready is told with a step, each sign with its lines; then who waits, then who was sold to cold', () => {
	expect(readyLines(contacts)).toEqual([
		'# Ready for a conversation (1)',
		'  *Anna*: last deal ended 2025-03-10',
		'    _→_ Thank them for whom they sent, and ask how things are with them.',
		'    refers others',
		'      _Dora.md:7_  referred-by: Anna',
		'    marketing has reached trust (latest 2026-04-20)',
		'      _Anna.md:7_  2026-04-20 case-study',
		'      _Anna.md:7_  2026-04-22 newsletter',
		'      _Anna.md:7_  2026-04-21 thank-you',
		'',
		'# Ready, but wait (1)  Ben (paused or snoozed)',
		'',
		'# Sold cold (3)',
		'  *Cleo*: Audit: no marketing before 2026-05-01',
		'      _Cleo.md:7_  2026-05-01 open Audit',
		'      _2026-04-01.md:7_  was this marketing? Saw [[Cleo]].',
		'  *Anna*: Website: no marketing before 2025-03-10',
		'      _Anna.md:7_  2025-03-10 won Website',
		'  *Dora*: A sales conversation: no marketing before 2026-05-02',
		'      _Dora.md:7_  2026-05-02 open',
		'      _Dora.md:7_  warmed by referred-by: Anna',
		'',
	]);
});

test('the lists of readiness are plain data: weights of two decimals, lines looked up, what waits apart', () => {
	const { ready, keptBack, soldCold } = readyReport(listsOf(contacts), host);
	expect(ready).toMatchObject([
		{
			contact: 'Anna',
			path: 'Anna.md',
			wait: null,
			lastDeal: '2025-03-10',
			weight: 1.72,
			sure: true,
			ladder: { know: 0.73, like: 0.73, trust: 0.72 },
			signs: [
				{ because: 'refers', newest: null, weight: 1, sure: true, evidence: [{ path: 'Dora.md', line: 7, text: 'referred-by: Anna' }] },
				{ because: 'trust', newest: '2026-04-20', weight: 0.72, sure: true },
			],
		},
	]);
	expect(keptBack.map(({ contact, wait, lastDeal }) => [contact, wait, lastDeal])).toEqual([['Ben', 'snoozed', null]]);
	expect(soldCold.map(({ contact, path, deal, state, before }) => [contact, path, deal, state, before])).toEqual([
		['Cleo', 'Cleo.md', 'Audit', 'open', '2026-05-01'],
		['Anna', 'Anna.md', 'Website', 'won', '2025-03-10'],
		['Dora', 'Dora.md', null, 'open', '2026-05-02'],
	]);
	expect(soldCold.map(({ warmedBy, perhaps }) => [warmedBy.length, perhaps.length])).toEqual([
		[0, 1],
		[0, 0],
		[1, 0],
	]);
});

test('somebody sold to without a deal is told by what was done', () => {
	const notes = { 'Anna.md': person(list('activities', '2026-05-01 sales/demo')) };
	const { soldCold } = readyReport(listsOf(notes), host);
	expect(soldCold.map(({ deal, state, before }) => [deal, state, before])).toEqual([[null, null, '2026-05-01']]);
});

const senders = {
	'Anna.md': person('marketing: stop', list('deals', '2025-03-10 won Website')),
	'Ben.md': person('referred-by: "[[Anna]]"', list('deals', '2026-05-01 won Audit', '2026-05-02 lost'), 'company: "[[Acme]]"'),
	'Acme.md': person(),
	'Fair.md': '---\ntype: deal\ncontact: "[[Acme]]"\nstatus: won\nclosed: 2026-05-03\nvalue: EUR 2000\n---\n',
	'Cleo.md': person(
		'referred-by: Uncle Bob',
		list('activities', '2026-03-01 newsletter', '2026-04-01 newsletter'),
		list('reevaluations', '2026-01-01 continue'),
	),
	'Dora.md': person('referred-by: "[[Ed]]"', list('activities', '2026-03-01 newsletter', '2026-04-01 newsletter', '2026-05-01 newsletter')),
	'A/Ed.md': person(),
	'B/Ed.md': person(),
};

test('who sends others is told with whom, what came of it and the stop to think over; then to whom a stop is proposed', () => {
	expect(referralLines(senders, 2)).toEqual([
		'# Who refers (3)',
		'  *Anna*: 1 referral; deals: 2 won (EUR 2000), 1 lost, 0 open, 1 won without a value',
		'    _→_ Marketing to them is stopped, though they send others. Decide again:',
		'      _Anna.md:7_  marketing: stop',
		'    Ben',
		'      _Ben.md:7_  referred-by: Anna',
		'      _Ben.md:7_  lost: 2026-05-02 lost',
		'      _Ben.md:7_  won Audit: 2026-05-01 won Audit',
		'      _Fair.md:7_  won Fair EUR 2000 (Acme): closed: 2026-05-03',
		'  *Ed* (may be A/Ed.md, B/Ed.md): 1 referral; deals: 0 won, 0 lost, 0 open',
		'    Dora: no deal yet',
		'      _Dora.md:7_  referred-by: Ed',
		'  *Uncle Bob* (has no note as a contact): 1 referral; deals: 0 won, 0 lost, 0 open',
		'    Cleo: no deal yet',
		'      _Cleo.md:7_  referred-by: Uncle Bob',
		'',
		'# Neither buys nor refers (2)',
		'  *Dora*: 3 marketing touches from 2026-03-01 to 2026-05-01, no deal won, none lost, nobody referred',
		'    _→_ Ask whether they still want to hear from you, or write a re-evaluation: stop.',
		'      _Dora.md:7_  2026-05-01 newsletter',
		'      _Dora.md:7_  2026-04-01 newsletter',
		'      _Dora.md:7_  2026-03-01 newsletter',
		'  *Cleo*: 2 marketing touches from 2026-03-01 to 2026-04-01, no deal won, none lost, nobody referred',
		'    _→_ Ask whether they still want to hear from you, or write a re-evaluation: stop.',
		'      _Cleo.md:7_  counted since you decided to continue on 2026-01-01: 2026-01-01 continue',
		'      _Cleo.md:7_  2026-04-01 newsletter',
		'      _Cleo.md:7_  2026-03-01 newsletter',
		'',
	]);
});

test('the lists of referrals are plain data, lines looked up', () => {
	const { asOf, referrers, stopProposals } = referralsReport(listsOf(senders, { settings: { touchesBeforeStop: 2 } }), host);
	expect(asOf).toBe('2026-06-01');
	expect(referrers.map(({ name, path, candidates, bought, questionedStop }) => [name, path, candidates, bought, questionedStop?.line ?? null])).toEqual([
		['Anna', 'Anna.md', [], true, 7],
		['Ed', null, ['A/Ed.md', 'B/Ed.md'], null, null],
		['Uncle Bob', null, [], null, null],
	]);
	expect(referrers[0]?.outcome).toMatchObject({ won: 2, lost: 1 });
	expect(referrers[0]?.referrals.map(({ contact, path }) => [contact, path])).toEqual([['Ben', 'Ben.md']]);
	expect(referrers[0]?.referrals[0]?.deals.map((deal) => [deal.name, deal.with, deal.state, deal.value, deal.evidence.length])).toEqual([
		[null, 'Ben', 'lost', null, 1],
		['Audit', 'Ben', 'won', null, 1],
		['Fair', 'Acme', 'won', 'EUR 2000', 1],
	]);
	expect(
		stopProposals.map(({ contact, path, touches, first, last, lostDeals, continued, ready }) => [
			contact,
			path,
			touches,
			first,
			last,
			lostDeals,
			continued?.text,
			ready,
		]),
	).toEqual([
		['Dora', 'Dora.md', 3, '2026-03-01', '2026-05-01', 0, undefined, false],
		['Cleo', 'Cleo.md', 2, '2026-03-01', '2026-04-01', 0, '2026-01-01 continue', false],
	]);
});

test('where nobody is ready, sends others or is to be stopped, that is said', () => {
	expect(readyLines({})).toEqual(['# Ready for a conversation (0)', expect.stringMatching(/^ {2}Nobody is ready/), '']);
	expect(referralLines({})).toEqual([
		'# Who refers (0)',
		expect.stringMatching(/^ {2}Nobody is named/),
		'',
		'# Neither buys nor refers (0)',
		'  No stop is proposed.',
		'',
	]);
});

test('who sends others and never bought is told so, and several who wait are set apart', () => {
	expect(referralLines({ 'Anna.md': person(), 'Ben.md': person('referred-by: "[[Anna]]"') }).slice(1, 3)).toEqual([
		'  *Anna*: 1 referral; deals: 0 won, 0 lost, 0 open',
		'    never bought, and worth marketing to: sends others',
	]);
	const waits = person(warm, 'snoozed-until: 2026-07-01');
	expect(readyLines({ 'Anna.md': waits, 'Ben.md': waits })).toContain('# Ready, but wait (2)  Anna (paused or snoozed) · Ben (paused or snoozed)');
});

test('a row of a list rests on the lines that the command line prints', () => {
	const { ready, referrals } = relationshipSections(listsOf({ ...contacts, ...senders }), '');
	const evidenceOf = (key: string): string[] =>
		[...ready, ...referrals].flatMap((row) =>
			row.key === key && (row.row === 'ready' || row.row === 'referrer') ? relationshipEvidence(row).map(({ text }) => text) : [],
		);
	expect(evidenceOf('referrer Anna.md')).toEqual(
		expect.arrayContaining(['referred-by: Anna', '2026-05-02 lost', '2026-05-01 won Audit', 'closed: 2026-05-03']),
	);
	expect(evidenceOf('referrer Uncle Bob')).toEqual(['referred-by: Uncle Bob']);
	expect(evidenceOf('ready Dora.md')).toEqual([]);
});

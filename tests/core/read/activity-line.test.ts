import fc from 'fast-check';
import { readActivityLine, type LineStyle } from '../../../src/core/read/activity-line';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';

const lexicon = lexiconOf(defaultSettings);

function said(line: string, style: LineStyle = 'prose'): string {
	const read = readActivityLine(line, style, lexicon);
	if (read.found !== 'activity') return read.found;
	return `${read.day} ${read.isPlanned ? 'planned ' : ''}${read.role ?? '-'}/${read.kind} "${read.text}" ${read.roleReason}`;
}

test.each([
	['2026-03-01 marketing/newsletter Q1 issue on pricing', '2026-03-01 marketing/newsletter "Q1 issue on pricing" written'],
	['2026-03-09 sales/discovery-call', '2026-03-09 sales/discovery-call "" written'],
	['2026-04-02 call about the scope', '2026-04-02 -/call "about the scope" channel'],
	['2026-07-15 planned marketing/check-in', '2026-07-15 planned marketing/check-in "" written'],
	['2026-03-01 | email | Follow up | Sent', '2026-03-01 -/email "Follow up | Sent" channel'],
	['2026-03-01 - newsletter', '2026-03-01 marketing/newsletter "" vocabulary'],
	['2026-03-01: Discovery call with both', '2026-03-01 sales/discovery-call "with both" vocabulary'],
	['2026-03-01 · slack · said hello', '2026-03-01 -/slack "said hello" unknown'],
	['2026-03-01 sales discovery call', '2026-03-01 sales/discovery-call "" written'],
	['2026-03-01 #marketing coffee at the fair', '2026-03-01 marketing/coffee "at the fair" written'],
	['2026-03-01 coffee at the fair #marketing', '2026-03-01 marketing/coffee "at the fair" written'],
	['2026-03-01 #sales/discovery-call on the roof', '2026-03-01 sales/discovery-call "on the roof" written'],
	['**2026-03-12** — Kick off', '2026-03-12 delivery/kick-off "" vocabulary'],
	['[[2026-03-12]] white paper on fees', '2026-03-12 marketing/white-paper "on fees" vocabulary'],
	['[[Aug 14, 2026|2026-08-14]] lunch', '2026-08-14 -/lunch "" channel'],
	['[[2026-04-10 - Intro Call - Jane Doe]]', '2026-04-10 -/ "Intro Call - Jane Doe" unknown'],
	['March 1, 2026: newsletter', '2026-03-01 marketing/newsletter "" vocabulary'],
	['1. März 2026 Newsletter', '2026-03-01 marketing/newsletter "" vocabulary'],
	['2026-03-01T10:00:00+02:00 email', '2026-03-01 -/email "" channel'],
	['2026-03-01 14:30 email', '2026-03-01 -/email "" channel'],
	['2026-03-01 call: Anna said yes', '2026-03-01 -/call "Anna said yes" channel'],
	['2026-03-01 call : Anna said yes', '2026-03-01 -/call "Anna said yes" channel'],
	['2026-03-01 Marketing/Newsletter  - Q1 issue ', '2026-03-01 marketing/newsletter "Q1 issue" written'],
	['2026-03-01 marketing/newsletter Q1 issue  ', '2026-03-01 marketing/newsletter "Q1 issue" written'],
	['2026-03-01 newsletter -10 % for all', '2026-03-01 marketing/newsletter "-10 % for all" vocabulary'],
	['2026-03-01 newsletter - Q1, issue', '2026-03-01 marketing/newsletter "Q1, issue" vocabulary'],
	['2026-03-01 newsletter about my talk with Ben', '2026-03-01 marketing/newsletter "about my talk with Ben" vocabulary'],
	['2026-03-01 marketing/newsletter — Q1 issue', '2026-03-01 marketing/newsletter "Q1 issue" written'],
	['2026-03-01 marketing/Q1 issue', '2026-03-01 marketing/q1 "issue" written'],
	['2026-03-01 marketing/issue-Q1 out', '2026-03-01 marketing/issue-q1 "out" written'],
	['2026-03-01 #sales/demo', '2026-03-01 sales/demo "" written'],
])('%s', (line, expected) => {
	expect(said(line)).toBe(expected);
});

describe('the longest kind of the vocabulary that the words begin with', () => {
	test.each([
		['2026-03-01 Proposal follow up sent', '2026-03-01 sales/proposal-follow-up "sent" vocabulary'],
		['2026-03-01 proposal follow-through', '2026-03-01 sales/proposal "follow-through" vocabulary'],
		['2026-03-01 discovery meeting', '2026-03-01 -/ "discovery meeting" unknown'],
		['2026-03-01 discovery call-back', '2026-03-01 -/ "discovery call-back" unknown'],
		['2026-03-01 newsletter-édition', '2026-03-01 -/ "newsletter-édition" unknown'],
		['2026-03-01 newsletter- and more', '2026-03-01 marketing/newsletter "and more" vocabulary'],
		['2026-03-01 newsletter and a follow-up', '2026-03-01 marketing/newsletter "and a follow-up" vocabulary'],
		['2026-03-01 discovery', '2026-03-01 -/ "discovery" unknown'],
	])('%s', (line, expected) => {
		expect(said(line)).toBe(expected);
	});

	test('is never one without letters, whatever the settings hold', () => {
		const odd = lexiconOf({ ...defaultSettings, vocabulary: { '—': 'sales' } });
		expect(readActivityLine('2026-03-01 Anna wrote', 'list', odd)).toMatchObject({ role: null, kind: '', text: 'Anna wrote' });
	});
});

describe('a role stands first, or in a tag', () => {
	test.each([
		['2026-04-02 sales', '2026-04-02 sales/ "" written'],
		['2026-04-02 sales — talk of fees', '2026-04-02 sales/talk "of fees" written'],
		['2026-04-02 email about sales/demo', '2026-04-02 -/email "about sales/demo" channel'],
		['2026-04-02 email | sales', '2026-04-02 -/email "sales" channel'],
		['2026-04-02 email / sales: fees', '2026-04-02 -/email "/ sales: fees" channel'],
	])('%s', (line, expected) => {
		expect(said(line)).toBe(expected);
	});
});

describe('what is planned says so first', () => {
	test.each([
		['2026-04-02 planned', '2026-04-02 planned -/ "" unknown'],
		['2026-04-02 Planned: email', '2026-04-02 planned -/email "" channel'],
		['2026-04-02 email on what is planned', '2026-04-02 -/email "on what is planned" channel'],
		['2026-04-02 plannedness', '2026-04-02 -/ "plannedness" unknown'],
	])('%s', (line, expected) => {
		expect(said(line)).toBe(expected);
	});
});

describe('the first of several fields', () => {
	test.each([
		['2026-03-01 | discovery call - long | went well', '2026-03-01 sales/discovery-call "long went well" vocabulary'],
		['2026-03-01 Met [[Ben Roth|Ben]] about fees', '2026-03-01 -/ "Met [[Ben Roth|Ben]] about fees" unknown'],
		['2026-03-01 call with [[Ben Roth|Ben]]', '2026-03-01 -/call "with [[Ben Roth|Ben]]" channel'],
		['2026-03-01 call with [[Ben Roth|B]] | fees', '2026-03-01 -/call "with [[Ben Roth|B]] fees" channel'],
		['2026-03-01 | discovery call |', '2026-03-01 sales/discovery-call "" vocabulary'],
		['2026-03-01 | talk | a full room', '2026-03-01 marketing/talk "a full room" vocabulary'],
		['2026-03-01 | review of the year | a good one', '2026-03-01 -/ "review of the year a good one" unknown'],
		['2026-03-01 | first video chat | said hello', '2026-03-01 -/first-video-chat "said hello" unknown'],
		['2026-03-01 | our first video chat | said hello', '2026-03-01 -/ "our first video chat said hello" unknown'],
		['2026-03-01 | our first video chat |', '2026-03-01 -/ "our first video chat" unknown'],
		['2026-03-01 ? | said hello', '2026-03-01 -/ "? said hello" unknown'],
		[`2026-03-01 | ${'x'.repeat(30)} | said hello`, `2026-03-01 -/${'x'.repeat(30)} "said hello" unknown`],
		[`2026-03-01 | ${'x'.repeat(31)} | said hello`, `2026-03-01 -/ "${'x'.repeat(31)} said hello" unknown`],
	])('%s', (line, expected) => {
		expect(said(line)).toBe(expected);
	});
});

test.each([
	['2026-02-30 call', 'no-such-day'],
	['2026-02-30 marketing/newsletter', 'no-such-day'],
	['1.3.2026 call', 'order-unknown'],
	['call on Monday', 'no-day'],
	['2026-04-02', 'only-a-day'],
	['', 'no-day'],
	['20260401 call', 'no-day'],
])('%s is no activity: %s', (line, expected) => {
	expect(said(line)).toBe(expected);
});

describe('words of everyday speech', () => {
	test.each([
		['2026-04-02 talk with Anna about the contract', '-'],
		['2026-04-02 talk', 'marketing'],
		['2026-04-02 talk: pricing for makers', 'marketing'],
		['2026-04-02 Talk — pricing for makers', 'marketing'],
		['2026-04-02 talk - pricing for makers', 'marketing'],
		['2026-04-02 talk -ing shop', '-'],
		['2026-04-02 review of the numbers', '-'],
		['2026-04-02 marketing/talk with a full room', 'marketing'],
		['2026-04-02 decision made to wait', '-'],
		['2026-04-02 Review.', 'delivery'],
		['2026-04-02 review !', 'delivery'],
	])('in a bullet, %s has the role %s', (line, role) => {
		const read = readActivityLine(line, 'prose', lexicon);
		expect(read.found === 'activity' ? (read.role ?? '-') : read.found).toBe(role);
	});

	test('in a bullet they are its words, not its kind', () => {
		expect(said('2026-04-02 review of the numbers')).toBe('2026-04-02 -/ "review of the numbers" unknown');
		expect(said('2026-04-02 talk with Anna')).toBe('2026-04-02 -/ "talk with Anna" unknown');
	});

	test('in a property for activities the kind stands first by the grammar', () => {
		expect(said('2026-04-02 demo of the new portal', 'list')).toBe('2026-04-02 sales/demo "of the new portal" vocabulary');
		expect(said('2026-04-02 talk at the fair', 'list')).toBe('2026-04-02 marketing/talk "at the fair" vocabulary');
	});

	test.each(['2026-04-02 talk with Anna about the contract', '2026-04-02 Talk to Ben', '2026-04-02 talk mit Jo', '2026-04-02 talk  with Jo'])(
		'a talk had with somebody is no talk given, in a property either: %s',
		(line) => {
			expect(said(line, 'list')).toMatch(/^2026-04-02 -/);
			expect(said(line.replace(/talk/i, 'marketing/talk'), 'list')).toMatch(/^2026-04-02 marketing\/talk/);
		},
	);
});

test.each(['2026-03-01 Marketing manager left the firm', '2026-03-01 sales are down, they say', '2026-03-01 podcast-appearance of theirs'])(
	'"%s" names no role',
	(line) => {
		const read = readActivityLine(line, 'prose', lexicon);
		expect(read.found === 'activity' && read.role).toBeNull();
	},
);

test('any string is read without throwing, and what is read keeps its role, kind and day', () => {
	const pieces = fc.constantFrom(
		'2026-03-01',
		' ',
		'|',
		' - ',
		':',
		'marketing',
		'/',
		'#sales',
		'newsletter',
		'[[',
		']]',
		'**',
		'planned',
		'·',
		'talk',
		'1.3.2026',
		'März',
	);
	const lines = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(lines, fc.constantFrom<LineStyle>('list', 'prose'), (line, style) => {
			const read = readActivityLine(line, style, lexicon);
			expect(read.found === 'activity' ? read.kind : '').toMatch(/^[^A-Z\s]*$/);
		}),
		{ numRuns: 3000 },
	);
});

test('a canonical line written from its parts reads back as those parts', () => {
	const kinds = fc.constantFrom(...Object.keys(defaultSettings.vocabulary));
	const roles = fc.constantFrom('marketing', 'sales', 'delivery');
	fc.assert(
		fc.property(roles, kinds, fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,20}[a-z]$/), fc.boolean(), (role, kind, text, isPlanned) => {
			const line = `2026-03-01 ${isPlanned ? 'planned ' : ''}${role}/${kind} ${text}`;
			expect(said(line, 'list')).toBe(`2026-03-01 ${isPlanned ? 'planned ' : ''}${role}/${kind} "${text}" written`);
		}),
	);
});

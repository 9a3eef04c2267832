import fc from 'fast-check';
import { proposeMeetings, type MeetingsRead } from '../../../src/core/import/propose-meetings';
import { readActivityLine } from '../../../src/core/read/activity-line';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';
import { dayOf, readVault } from '../../support/read-vault';
import { list, person } from '../../support/relationship';

const lexicon = lexiconOf(defaultSettings);
const notes = {
	'Anna Berg.md': person('email: Anna@Berg.example'),
	'Ben.md': person('E-Mail: [ben@ode.example, b@ode.example]', list('activities', '2026-05-04 meeting about prices', '2026-05-11 coffee, quarterly talk')),
	'Cleo.md': person(),
};

function event(...lines: readonly string[]): string {
	return ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n');
}

function proposed(text: string, known: Readonly<Record<string, string>> = notes): MeetingsRead {
	const vault = readVault(known);
	const span = { from: dayOf('2026-01-01'), through: dayOf('2026-06-30'), asOf: dayOf('2026-06-01') };
	return proposeMeetings(text, span, { contacts: vault.contacts.map((name) => vault.contact(name)), lexicon });
}

function lines(text: string): string[] {
	return proposed(text).proposals.map(({ contact, line }) => `${contact.name}: ${line}`);
}

const anna = 'ATTENDEE;CN=Anna;PARTSTAT=ACCEPTED:mailto:anna@berg.example';
const ben = 'ATTENDEE:MAILTO:B@ode.example';

test.each<[string, string, readonly string[]]>([
	['a meeting', event('UID:1', 'DTSTART:20260503T100000Z', 'SUMMARY:Prices\\, again', anna), ['Anna Berg: 2026-05-03 meeting Prices, again']],
	['a whole day', event('UID:1', 'DTSTART;VALUE=DATE:20260503', 'SUMMARY:Fair', anna), ['Anna Berg: 2026-05-03 meeting Fair']],
	['a time zone is left as written', event('UID:1', 'DTSTART;TZID=Pacific/Apia:20260503T233000', 'SUMMARY:Late', anna), ['Anna Berg: 2026-05-03 meeting Late']],
	['two contacts', event('UID:1', 'DTSTART:20260503T100000', 'SUMMARY:All', anna, ben), ['Anna Berg: 2026-05-03 meeting All', 'Ben: 2026-05-03 meeting All']],
	['the organizer', event('UID:1', 'DTSTART:20260503T100000', 'ORGANIZER:mailto:anna@berg.example'), ['Anna Berg: 2026-05-03 meeting']],
	[
		'an address beside the name of a system',
		event('UID:1', 'DTSTART:20260503T100000', 'ATTENDEE;EMAIL=anna@berg.example:/principal/4711'),
		['Anna Berg: 2026-05-03 meeting'],
	],
	['who declined', event('UID:1', 'DTSTART:20260503T100000', 'ATTENDEE;PARTSTAT=DECLINED:mailto:anna@berg.example'), []],
	['cancelled', event('UID:1', 'DTSTART:20260503T100000', 'STATUS:CANCELLED', anna), []],
	['a coming one is planned', event('UID:1', 'DTSTART:20260603T100000', 'SUMMARY:Next', anna), ['Anna Berg: 2026-06-03 planned meeting Next']],
	['outside the span', event('UID:1', 'DTSTART:20251231T100000', anna) + event('UID:2', 'DTSTART:20260701T100000', anna), []],
	[
		'two on a day are one line',
		event('UID:1', 'DTSTART:20260503T100000', 'SUMMARY:A', anna) + event('UID:2', 'DTSTART:20260503T110000', 'SUMMARY:B', anna),
		['Anna Berg: 2026-05-03 meeting A; B'],
	],
	[
		'every week, one day left out, one moved, one cancelled',
		event('UID:1', 'DTSTART:20260501T100000', 'SUMMARY:Weekly', 'RRULE:FREQ=WEEKLY;COUNT=5', 'EXDATE:20260508T100000', anna) +
			event('UID:1', 'RECURRENCE-ID:20260515T100000', 'DTSTART:20260516T100000', 'SUMMARY:Moved', anna) +
			event('UID:1', 'RECURRENCE-ID:20260522T100000', 'DTSTART:20260522T100000', 'STATUS:CANCELLED', anna),
		['Anna Berg: 2026-05-01 meeting Weekly', 'Anna Berg: 2026-05-16 meeting Moved', 'Anna Berg: 2026-05-29 meeting Weekly'],
	],
	['a tag in the summary says no role', event('UID:1', 'DTSTART:20260503T100000', 'SUMMARY:#sales talk', anna), ['Anna Berg: 2026-05-03 meeting sales talk']],
	[
		'what an alarm says is not said of the meeting, and a name in quotes may hold any sign',
		event(
			'UID:1',
			'DTSTART:20260503T100000',
			'SUMMARY:A',
			'ATTENDEE;CN="Berg; Anna: x":mailto:anna@berg.example',
			'BEGIN:VALARM',
			'SUMMARY:B',
			ben,
			'END:VALARM',
		),
		['Anna Berg: 2026-05-03 meeting A'],
	],
	[
		'days added, and one left out that is written in another zone',
		event(
			'UID:1',
			'DTSTART;TZID=Europe/Brussels:20260501T100000',
			'RRULE:FREQ=DAILY;COUNT=3',
			'EXDATE:20260502T080000Z',
			'RDATE;VALUE=DATE:20260520,20260521',
			anna,
		),
		['Anna Berg: 2026-05-01 meeting', 'Anna Berg: 2026-05-03 meeting', 'Anna Berg: 2026-05-20 meeting', 'Anna Berg: 2026-05-21 meeting'],
	],
	['a word in lower case says as much', event('uid:1', 'dtstart:20260503t100000z', 'summary:Fair', 'status:cancelled', anna), []],
	['who declined in lower case', event('UID:1', 'DTSTART:20260503T100000', 'ATTENDEE;PARTSTAT=declined:mailto:anna@berg.example'), []],
	['nobody else who is named', event('UID:1', 'DTSTART:20260503T100000', 'CONTACT:anna@berg.example'), []],
	[
		'a contact that is there twice, by its first address',
		event('UID:1', 'DTSTART:20260503T100000', 'ATTENDEE:mailto:ben@ode.example', ben),
		['Ben: 2026-05-03 meeting'],
	],
	[
		'two that are called alike on a day are told once',
		event('UID:1', 'DTSTART:20260503T100000', 'SUMMARY:A', anna) + event('UID:2', 'DTSTART:20260503T110000', 'SUMMARY:A', anna),
		['Anna Berg: 2026-05-03 meeting A'],
	],
	[
		'one without words beside another of the day',
		event('UID:1', 'DTSTART:20260503T100000', anna) + event('UID:2', 'DTSTART:20260503T110000', 'SUMMARY:B', anna),
		['Anna Berg: 2026-05-03 meeting B'],
	],
	[
		'meetings without a name of their own are not one',
		event('DTSTART:20260503T100000', 'SUMMARY:A', anna) + event('RECURRENCE-ID:20260503T100000', 'DTSTART:20260504T100000', 'SUMMARY:B', anna),
		['Anna Berg: 2026-05-03 meeting A', 'Anna Berg: 2026-05-04 meeting B'],
	],
	[
		'by day, then by contact, in whatever order the file has them',
		event('UID:1', 'DTSTART:20260504T100000', anna) + event('UID:2', 'DTSTART:20260503T100000', ben) + event('UID:3', 'DTSTART:20260503T100000', anna),
		['Anna Berg: 2026-05-03 meeting', 'Ben: 2026-05-03 meeting', 'Anna Berg: 2026-05-04 meeting'],
	],
	[
		'a day that stands in for one, of a meeting whose own beginning is not in the file',
		event('UID:1', 'RECURRENCE-ID:20260501T100000', 'DTSTART:20260502T100000', 'SUMMARY:Moved', anna),
		['Anna Berg: 2026-05-02 meeting Moved'],
	],
	[
		'days left out on one line, days added with how long they take',
		event(
			'UID:1',
			'DTSTART:20260501T100000',
			'rrule:freq=daily;count=4',
			'EXDATE:20260502T100000,20260503T100000',
			'RDATE;VALUE=PERIOD:20260510T100000/PT1H',
			anna,
		),
		['Anna Berg: 2026-05-01 meeting', 'Anna Berg: 2026-05-04 meeting', 'Anna Berg: 2026-05-10 meeting'],
	],
	['a day added that is none, beside its first', event('UID:1', 'DTSTART:20260501T100000', 'RDATE:soon', anna), ['Anna Berg: 2026-05-01 meeting']],
	[
		'an alarm within an alarm, and what comes behind them',
		event('UID:1', 'DTSTART:20260503T100000', 'BEGIN:VALARM', 'BEGIN:X', 'END:X', ben, 'END:VALARM', 'SUMMARY:A', anna),
		['Anna Berg: 2026-05-03 meeting A'],
	],
	[
		'the first and the last day of the span',
		event('UID:1', 'DTSTART:20260101T100000', anna) + event('UID:2', 'DTSTART;VALUE=DATE:20260630', anna),
		['Anna Berg: 2026-01-01 meeting', 'Anna Berg: 2026-06-30 planned meeting'],
	],
	['on the day asked it is not planned', event('UID:1', 'DTSTART:20260601T100000', anna), ['Anna Berg: 2026-06-01 meeting']],
	['blanks around its words', event('UID:1', 'DTSTART: 20260503 ', 'SUMMARY:  A # b ', anna), ['Anna Berg: 2026-05-03 meeting A b']],
	[
		'folded lines',
		event('UID:1', 'DTSTART:20260503T100000', 'SUMMARY:Long', '  story', 'ATTENDEE:mailto:anna@', ' berg.example'),
		['Anna Berg: 2026-05-03 meeting Long story'],
	],
])('%s', (_what, text, found) => {
	expect(lines(text)).toEqual(found);
});

test('what the notes have is not proposed again; what else they tell of the day is shown beside it', () => {
	const known = event('UID:1', 'DTSTART:20260504T100000', 'SUMMARY:Anything', ben) + event('UID:2', 'DTSTART:20260511T100000', 'SUMMARY:Quarterly talk', ben);
	expect(proposed(known)).toMatchObject({ proposals: [], known: 2, others: 0 });
	const other = proposed(event('UID:2', 'DTSTART:20260511T100000', 'SUMMARY:Audit', ben));
	expect(other.proposals.map(({ address, sameDay }) => [address, sameDay.map(({ kind }) => kind)])).toEqual([['b@ode.example', ['coffee']]]);
});

test('meetings with strangers are counted, and a broken one is told with its line and leaves the others', () => {
	const text = `BEGIN:VCALENDAR\r\n${event('UID:1', 'nonsense')}${event('UID:2', 'SUMMARY:No day', anna)}${event('UID:3', 'DTSTART:20260503T100000', 'ATTENDEE:mailto:x@y.example')}BEGIN:VEVENT\r\nUID:4`;
	const { proposals, others, problems } = proposed(text);
	expect([proposals, others, problems.map(({ line }) => line)]).toEqual([[], 1, [2, 6, 16]]);
});

test.each([
	['its end is missing', 'BEGIN:VEVENT\r\nUID:1\r\n', 'cut', ''],
	['a line without a colon', event('UID:1', 'no colon '.repeat(20)), 'no-colon', 'no colon '.repeat(20).slice(0, 80)],
	['no day', event('UID:1', 'SUMMARY:A\\, b'), 'no-day', 'A, b'],
	['a day the calendar has not', event('UID:1', 'DTSTART:20260431T100000', 'SUMMARY:A'), 'no-day', 'A'],
	['words around its day', event('UID:1', 'DTSTART:on 20260430', 'SUMMARY:A'), 'no-day', 'A'],
	['a day with half a time', event('UID:1', 'DTSTART:20260430T10', 'SUMMARY:A'), 'no-day', 'A'],
	['a rule that is not followed', event('UID:1', 'DTSTART:20260503T100000', 'RRULE:FREQ=YEARLY;BYWEEKNO=20', anna), 'rule', 'FREQ=YEARLY;BYWEEKNO=20'],
])('a meeting that cannot be read is told: %s', (_what, text, why, found) => {
	expect(proposed(text)).toMatchObject({ proposals: [], others: 0, problems: [{ line: 1, why, found }] });
});

test('what cannot be read is told by its line, and a rule that is not followed with the meeting it begins', () => {
	const text = `${event('UID:1', 'DTSTART:20260503T100000', 'RRULE:FREQ=HOURLY')}${event('UID:2', 'none')}${event('UID:3', 'SUMMARY:A')}`;
	expect(proposed(text).problems.map(({ line, why }) => [line, why])).toEqual([
		[1, 'rule'],
		[6, 'no-colon'],
		[10, 'no-day'],
	]);
});

test('meetings of a day are known by any of their words, told in a line or in the note of the day', () => {
	const known = {
		...notes,
		'2026-05-12.md': '- #sales talk about the audit with [[Cleo]]\n',
		'Cleo.md': person('email: cleo@x.example', list('activities', '2026-05-13 coffee')),
	};
	const at = (day: string, ...summaries: readonly string[]): MeetingsRead =>
		proposed(
			summaries.map((summary, index) => event(`UID:${day}-${index}`, `DTSTART:${day}T100000`, `SUMMARY:${summary}`, 'ATTENDEE:mailto:cleo@x.example')).join(''),
			known,
		);
	expect(at('20260512', 'Our audits', 'Something else')).toMatchObject({ known: 0, proposals: [{ line: '2026-05-12 meeting Our audits; Something else' }] });
	expect(at('20260512', 'About the audit', 'Something else')).toMatchObject({ known: 1, proposals: [] });
	expect(at('20260513', '')).toMatchObject({ known: 0, proposals: [{ line: '2026-05-13 meeting' }] });
	expect(at('20260514', 'coffee')).toMatchObject({ known: 0, proposals: [{ contact: { name: 'Cleo', path: 'Cleo.md' } }] });
});

test.each([
	['FREQ=SECONDLY', 0],
	['FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2', 0],
	['FREQ=NEVER', 0],
	['FREQ=YEARLY;BYDAY=60MO', 0],
	['FREQ=DAILY;BYMONTHDAY=-1', 6],
	['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 0],
	// No interval is taken for one: every day of the span.
	['FREQ=DAILY;INTERVAL=0', 181],
])('a rule that never ends or never comes ends here: %s gives %p days', (rule, days) => {
	const start = performance.now();
	const { proposals } = proposed(event('UID:1', 'DTSTART:19700101T100000', `RRULE:${rule}`, anna));
	expect(proposals.length).toBe(days);
	expect(performance.now() - start).toBeLessThan(10_000);
});

test('whatever a meeting is called, its line reads as a meeting without a role', () => {
	const odd = lexiconOf({ ...defaultSettings, vocabulary: { ...defaultSettings.vocabulary, 'meeting-minutes': 'delivery' } });
	const contact = readVault({ 'Anna.md': person('email: anna@berg.example') }).contact('Anna');
	const span = { from: dayOf('2026-01-01'), through: dayOf('2026-06-30'), asOf: dayOf('2026-06-01') };
	const summary = fc.oneof(
		fc.string(),
		fc.constantFrom('minutes', '#marketing/talk', 'sales/demo', 'planned', '| call | x', ': sales', '- proposal', '2026-03-01 sales/demo'),
	);
	fc.assert(
		fc.property(summary, (words) => {
			const escaped = words.replace(/[\\;,]/g, '\\$&').replace(/[\r\n]/g, ' ');
			const { proposals } = proposeMeetings(event('UID:1', 'DTSTART:20260503T100000', `SUMMARY:${escaped}`, anna), span, { contacts: [contact], lexicon: odd });
			const [proposal] = proposals;
			expect(readActivityLine(proposal?.line ?? '', 'list', odd)).toMatchObject({
				found: 'activity',
				day: '2026-05-03',
				kind: 'meeting',
				role: null,
				isPlanned: false,
			});
		}),
	);
});

test.each([
	['minutes of May', ': minutes of May', false],
	['Canceled: Prices', '“Canceled: Prices”', true],
	['Prices (postponed)', '“Prices (postponed)”', true],
])('a meeting is proposed as its line is read: %s', (summary, written, isPlanned) => {
	const odd = lexiconOf({ ...defaultSettings, vocabulary: { ...defaultSettings.vocabulary, 'meeting-minutes': 'delivery' } });
	const contact = readVault({ 'Anna.md': person('email: anna@berg.example') }).contact('Anna');
	const span = { from: dayOf('2026-01-01'), through: dayOf('2026-06-30'), asOf: dayOf('2026-06-01') };
	const { proposals } = proposeMeetings(event('UID:1', 'DTSTART:20260503T100000', `SUMMARY:${summary}`, anna), span, { contacts: [contact], lexicon: odd });
	const line = `2026-05-03 ${isPlanned ? 'planned ' : ''}meeting ${written}`;
	expect(proposals).toMatchObject([{ line, activity: { isPlanned, text: written } }]);
	expect(readActivityLine(line, 'list', odd)).toMatchObject({ kind: 'meeting', role: null, isPlanned });
});

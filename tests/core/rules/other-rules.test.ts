import { contact, type ContactBuilder } from '../../support/contact-builder';
import { readVault } from '../../support/read-vault';

const conversation = (lines: string): string => `---\ntype: sales-conversation\ncontact: "[[Anna]]"\n${lines}\n---\n`;
const talk = (lines: string): ContactBuilder => contact().note('Shop.md', conversation(lines));

describe('undecided', () => {
	test.each<[string, ContactBuilder, string, readonly string[]]>([
		['on the day named for the decision it has time', talk('started: 2026-01-01\ndecide-by: 2026-06-01'), '2026-06-01', []],
		['the day after, it is flagged', talk('started: 2026-01-01\ndecide-by: 2026-06-01'), '2026-06-02', ['undecided']],
		['30 days open is not too long', talk('started: 2026-05-02'), '2026-06-01', []],
		['31 days open is', talk('started: 2026-05-01'), '2026-06-01', ['undecided']],
		['a day named in the future gives an old deal time', talk('started: 2025-05-01\ndecide-by: 2026-07-01'), '2026-06-01', []],
		['an open deal with no day at all cannot be said to be late', talk('decision: open'), '2026-06-01', []],
		['a stop does not keep it back', talk('started: 2026-05-01').reevaluated('2026-05-02 stop'), '2026-06-01', ['undecided']],
		['a snooze does', talk('started: 2026-05-01').property('snoozed-until: 2026-07-01'), '2026-06-01', ['undecided (kept back)']],
	])('%s', (_name, anna, asOf, expected) => {
		expect(anna.flags(asOf)).toEqual(expected);
	});
});

describe('gone-quiet', () => {
	const reached = contact().deal('2025-09-01 won Audit');
	test.each<[string, ContactBuilder, readonly string[]]>([
		['90 days of silence are none', reached.marketing('2026-03-03'), []],
		['91 days are', reached.marketing('2026-03-02'), ['gone-quiet']],
		['not raised beside stalled-marketing', reached.marketing('2025-12-01').deal('2026-01-10 won Shop'), ['stalled-marketing']],
		['without a closed deal there is none', contact().marketing('2025-01-01'), []],
		['marketing before the close is no sign of life after it', reached.marketing('2025-08-01'), ['stalled-marketing']],
		['a stop keeps it back', reached.marketing('2025-12-01').reevaluated('2026-01-01 stop'), ['gone-quiet (kept back)']],
		['an open deal keeps it back', reached.marketing('2025-12-01').deal('2026-05-20 open Shop'), ['gone-quiet (kept back)']],
		['what went quiet before the look-back is past', contact().deal('2023-01-10 won Audit').marketing('2023-03-01'), []],
		['on the first day of the look-back it is not', contact().deal('2023-01-10 won Audit').marketing('2024-06-01'), ['gone-quiet']],
	])('%s', (_name, anna, expected) => {
		expect(anna.flags('2026-06-01')).toEqual(expected);
	});

	test('marketing on the very day of the close did not go on after it', () => {
		expect(reached.marketing('2025-09-01').flags('2026-06-01', { graceDays: 300 })).toEqual([]);
	});

	test.each([
		['2025-08-01 won Audit', '2025-09-01 lost Shop'],
		['2025-09-01 lost Shop', '2025-08-01 won Audit'],
	])('it names the latest close, with %s before %s, and what came since that is no marketing', (one, other) => {
		const anna = contact().deal(one).deal(other).marketing('2025-12-01').sales('2025-12-01').sales('2026-01-05').delivery('2026-02-05');
		const [flag] = readVault(anna.notes).report.flags;
		expect(flag).toMatchObject({ flag: 'gone-quiet', deal: 'Shop', since: '2025-12-01' });
		expect(flag?.evidence.map(({ text }) => text)).toEqual([
			'2025-12-01 marketing/newsletter',
			'2025-09-01 lost Shop',
			'2026-01-05 sales/discovery-call',
			'2026-02-05 delivery/kick-off',
		]);
	});
});

describe('not-reevaluated', () => {
	const decided = talk('started: 2026-03-01\ndecision: no\ndecided-on: 2026-05-20').marketing('2026-05-25');
	test.each<[string, ContactBuilder, string, readonly string[]]>([
		['on the 7th day there is time', decided, '2026-05-27', []],
		['on the 8th day it is flagged', decided, '2026-05-28', ['not-reevaluated']],
		['a re-evaluation on the day of the decision answers it', decided.reevaluated('2026-05-20 continue'), '2026-06-01', []],
		['one before it does not', decided.reevaluated('2026-05-19 continue'), '2026-06-01', ['not-reevaluated']],
		['one that is yet to come does not', decided.reevaluated('2026-06-10 continue'), '2026-06-01', ['not-reevaluated']],
		['one on the day asked does', decided.reevaluated('2026-06-01 stop'), '2026-06-01', []],
		['a conversation that ended before the look-back is past', decided, '2028-05-21', ['gone-quiet']],
		['on the first day of the look-back it is not', decided, '2028-05-20', ['gone-quiet', 'not-reevaluated']],
		['a deal on the contact asks for none', contact().deal('2026-05-01 won Audit').marketing('2026-05-25'), '2026-06-01', []],
	])('%s', (_name, anna, asOf, expected) => {
		expect(anna.flags(asOf)).toEqual(expected);
	});

	test('a setting asks it of every closed deal', () => {
		const anna = contact().deal('2026-05-01 won Audit').marketing('2026-05-25');
		expect(anna.flags('2026-06-01', { reevaluateEveryClose: true })).toEqual(['not-reevaluated']);
	});
});

describe('marketing-after-stop', () => {
	const campaign = '---\ntype: campaign\ndate: 2026-05-06\nactivity: marketing/newsletter\naudience: News\n---\n';
	test.each<[string, ContactBuilder, readonly string[]]>([
		['marketing the day after the stop', contact().reevaluated('2026-05-01 stop').marketing('2026-05-02'), ['marketing-after-stop']],
		['marketing on its day is not after it', contact().reevaluated('2026-05-01 stop').marketing('2026-05-01'), []],
		[
			'a campaign that still reaches them',
			contact().property('lists: [News]').reevaluated('2026-05-01 stop').note('May.md', campaign),
			['marketing-after-stop'],
		],
		['a membership that ended in time', contact().property('lists: [News 2026-01-01..2026-05-01]').reevaluated('2026-05-01 stop').note('May.md', campaign), []],
		['who was taken up again is not stopped', contact().reevaluated('2026-05-01 stop').marketing('2026-05-02').reevaluated('2026-05-03 continue'), []],
		['planned marketing has not reached them', contact().reevaluated('2026-05-01 stop').planned('2026-05-20'), []],
	])('%s', (_name, anna, expected) => {
		expect(anna.flags('2026-06-01')).toEqual(expected);
	});
});

describe('closed-undated', () => {
	test.each<[string, ContactBuilder, readonly string[]]>([
		['a won line without a day', contact().deal('won Audit'), ['closed-undated']],
		['a lost deal note without one', contact().note('Shop.md', '---\ntype: deal\ncontact: "[[Anna]]"\nstage: closed-lost\n---\n'), ['closed-undated']],
		['an opening is no close', contact().note('Shop.md', '---\ntype: deal\ncontact: "[[Anna]]"\nstage: won\nopened: 2026-01-01\n---\n'), ['closed-undated']],
		['with its day it is not', contact().deal('2026-05-25 won Audit'), []],
	])('%s', (_name, anna, expected) => {
		expect(anna.flags('2026-06-01')).toEqual(expected);
	});
});

describe('untagged', () => {
	const closed = contact().deal('2026-03-20 won Audit').marketing('2026-05-20');
	test.each<[string, ContactBuilder, readonly string[]]>([
		['a call after the latest close', closed.untagged('2026-03-21'), ['untagged']],
		['a call on its day is not after it', closed.untagged('2026-03-20'), []],
		['a call before the latest of two closes is history', closed.untagged('2026-03-21').deal('2026-05-19 won Shop'), []],
		['a planned call has not happened', closed.planned('2026-04-01', 'call'), []],
		['without a close nobody asks', contact().untagged('2026-03-21'), []],
	])('%s', (_name, anna, expected) => {
		expect(anna.flags('2026-06-01')).toEqual(expected);
	});

	test('it is one flag, with each activity as evidence', () => {
		const { report } = readVault(closed.untagged('2026-04-01').untagged('2026-04-02', 'email').notes);
		expect(report.flags.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([['2026-04-01 call', '2026-04-02 email']]);
	});

	test('a setting widens it to every contact', () => {
		const everywhere = { untaggedEverywhere: true };
		expect(contact().untagged('2026-03-21').flags('2026-06-01', everywhere)).toEqual(['untagged']);
		const { report } = readVault(closed.untagged('2026-02-01').untagged('2026-04-01').notes, { settings: everywhere });
		expect(report.flags.map(({ since, evidence }) => [since, evidence.length])).toEqual([['2026-02-01', 2]]);
		expect(readVault(closed.untagged('2026-04-01').notes).report.flags.map(({ since }) => since)).toEqual(['2026-03-20']);
	});
});

test('a hidden flag is not raised', () => {
	expect(
		contact()
			.deal('won Audit')
			.flags('2026-06-01', { hiddenFlags: ['closed-undated'] }),
	).toEqual([]);
});

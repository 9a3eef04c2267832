import { contact, type ContactBuilder } from '../../support/contact-builder';
import { readVault } from '../../support/read-vault';

const stalled = ['stalled-marketing'];
const won = contact().deal('2026-03-20 won Audit');

test.each<[string, ContactBuilder, string, readonly string[]]>([
	['on the 14th day the grace still holds', won, '2026-04-03', []],
	['on the 15th day it is flagged', won, '2026-04-04', stalled],
	['a lost deal is flagged like a won one', contact().deal('2026-03-20 lost Audit'), '2026-06-01', stalled],
	['marketing on the day after the close clears it', won.marketing('2026-03-21'), '2026-06-01', []],
	['marketing on the day asked clears it', won.marketing('2026-06-01'), '2026-06-01', []],
	['marketing on the very day of the close does not', won.marketing('2026-03-20'), '2026-06-01', stalled],
	['marketing before the close does not', won.marketing('2026-03-19'), '2026-06-01', stalled],
	['marketing dated later than the day asked does not', won.marketing('2026-06-02'), '2026-06-01', stalled],
	['planned marketing does not, even when its day has passed', won.planned('2026-05-01'), '2026-06-01', stalled],
	['delivery does not', won.delivery('2026-03-25'), '2026-06-01', stalled],
	['sales does not', won.sales('2026-04-25'), '2026-06-01', stalled],
	['an untagged call does not, and is flagged itself', won.untagged('2026-05-01'), '2026-06-01', ['stalled-marketing', 'untagged']],
	['a mention in a daily note does not', won.mentioned('2026-05-01'), '2026-06-01', stalled],
	['a close that is yet to come leaves the deal open', contact().deal('2026-02-01..2026-07-01 won Audit'), '2026-06-01', ['undecided']],
])('%s', (_name, anna, asOf, expected) => {
	expect(anna.flags(asOf)).toEqual(expected);
});

test('each closed deal without marketing after it is one flag; marketing between two clears the first only', () => {
	const two = contact().deal('2026-01-10 won Audit').deal('2026-03-20 lost Shop');
	expect(two.flags('2026-06-01')).toEqual(['stalled-marketing', 'stalled-marketing']);
	const { report } = readVault(two.marketing('2026-02-01').notes);
	expect(report.flags.map(({ deal, since, days }) => ({ deal, since, days }))).toEqual([{ deal: 'Shop', since: '2026-03-20', days: 73 }]);
});

test('a mention on the day of the close is not asked about: marketing on that day would not clear it', () => {
	const { report } = readVault(won.mentioned('2026-03-20').mentioned('2026-03-21').notes);
	expect(report.flags.map(({ possible }) => possible.map(({ day }) => day))).toEqual([['2026-03-21']]);
});

test('deals closed more than 24 months ago are counted as older, not flagged', () => {
	const old = contact().deal('2024-05-31 won Audit');
	expect(old.flags('2026-06-01')).toEqual([]);
	expect(readVault(old.notes).report.deals).toEqual({ open: 0, won: 1, lost: 0, older: 1 });
	const justInside = contact().deal('2024-06-01 won Audit');
	expect(justInside.flags('2026-06-01')).toEqual(stalled);
	expect(readVault(justInside.notes).report.deals).toEqual({ open: 0, won: 1, lost: 0, older: 0 });
	expect(old.flags('2026-06-01', { lookBackMonths: 36 })).toEqual(stalled);
});

describe('what keeps it back', () => {
	const kept = ['stalled-marketing (kept back)'];
	test.each<[string, ContactBuilder, readonly string[]]>([
		['a stop', won.reevaluated('2026-03-20 stop wrong fit'), kept],
		['a stop that was taken back does not', won.reevaluated('2026-03-20 stop').reevaluated('2026-04-01 continue'), stalled],
		['of two decisions on one day the later line holds', won.reevaluated('2026-04-01 stop').reevaluated('2026-04-01 continue'), stalled],
		['a stop that is yet to come does not', won.reevaluated('2026-06-02 stop'), stalled],
		['a pause through the day before it ends', won.reevaluated('2026-03-20 pause 2026-06-02'), kept],
		['a pause that ends on the day asked does not', won.reevaluated('2026-03-20 pause 2026-06-01'), stalled],
		['do-not-contact', won.property('do-not-contact: true'), kept],
		['do-not-contact: false does not', won.property('do-not-contact: false'), stalled],
		['marketing: stop', won.property('marketing: stop'), kept],
		['a snooze through the day before it ends', won.property('snoozed-until: 2026-06-02'), kept],
		['a snooze that ends on the day asked does not', won.property('snoozed-until: 2026-06-01'), stalled],
		['another deal that is open', won.deal('2026-05-20 open Shop'), kept],
		['another deal that is open but undecided does not', won.deal('2026-04-20 open Shop'), ['stalled-marketing', 'undecided']],
	])('%s', (_name, anna, expected) => {
		expect(anna.flags('2026-06-01')).toEqual(expected);
	});

	test('the reason is kept with it', () => {
		const { report } = readVault(won.reevaluated('2026-03-20 pause 2026-09-01 budget frozen').notes);
		expect(report.suppressed.map(({ why, deal }) => ({ why, deal }))).toEqual([{ why: 'Paused until 2026-09-01', deal: 'Audit' }]);
	});

	test('an open deal does not when the settings say so', () => {
		expect(won.deal('2026-05-20 open Shop').flags('2026-06-01', { suppressWhileOpen: false })).toEqual(stalled);
	});
});

test('a contact with paid work in the last 30 days is flagged, but marked', () => {
	const marked = (day: string): readonly boolean[] => readVault(won.delivery(day).notes).report.flags.map(({ inDelivery }) => inDelivery);
	expect(marked('2026-05-02')).toEqual([true]);
	expect(marked('2026-05-01')).toEqual([false]);
});

test('the evidence is the close, the last marketing up to it, and what came since that does not clear it', () => {
	const { report } = readVault(
		won
			.marketing('2026-01-05')
			.marketing('2026-02-05')
			.marketing('2026-03-20')
			.sales('2026-03-19')
			.sales('2026-03-20')
			.delivery('2026-03-25')
			.untagged('2026-05-01').notes,
	);
	const [flag] = report.flags.filter(({ flag: id }) => id === 'stalled-marketing');
	expect(flag?.evidence.map(({ text }) => text.slice(0, 14))).toEqual([
		'2026-03-20 won',
		'2026-03-20 mar',
		'2026-03-20 sal',
		'2026-03-25 del',
		'2026-05-01 cal',
	]);
});

describe('a company and its people', () => {
	const company = { 'Acme.md': '---\ntype: client\ndeals: ["2026-03-20 won Audit"]\n---\n' };
	const person = (line: string): Record<string, string> => ({
		...company,
		'Anna.md': `---\ntype: contact\ncompany: "[[Acme]]"\nactivities:\n  - ${line}\n---\n`,
	});

	test('marketing to a person counts for the deals of the company', () => {
		expect(readVault(person('2026-04-01 marketing/newsletter')).report.flags).toEqual([]);
		expect(readVault(person('2026-03-20 marketing/newsletter')).report.flags.map(({ contact: name }) => name)).toEqual(['Acme']);
	});

	test('marketing to the company does not count for a deal of the person', () => {
		const notes = {
			'Acme.md': '---\ntype: client\nactivities: ["2026-04-01 marketing/newsletter"]\n---\n',
			'Anna.md': '---\ntype: contact\ncompany: "[[Acme]]"\ndeals: ["2026-03-20 won Audit"]\n---\n',
		};
		expect(readVault(notes).report.flags.map(({ contact: name }) => name)).toEqual(['Anna']);
	});

	test('the evidence says through whom', () => {
		const vault = readVault(person('2026-04-01 marketing/newsletter'));
		expect(vault.contact('Acme').throughPeople.map(({ through, day }) => `${day} ${through ?? ''}`)).toEqual(['2026-04-01 Anna']);
	});

	test('companies of one another do not go round in a circle', () => {
		const notes = {
			'A.md': '---\ntype: client\ncompany: "[[B]]"\ndeals: ["2026-03-20 won Audit"]\n---\n',
			'B.md': '---\ntype: client\ncompany: "[[A]]"\nactivities: ["2026-04-01 marketing/newsletter"]\n---\n',
		};
		expect(readVault(notes).report.flags).toEqual([]);
	});
});

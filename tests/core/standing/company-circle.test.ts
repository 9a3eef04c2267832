import { contactAsOf } from '../../../src/core/model/contact-as-of';
import { CompanyCircles } from '../../../src/core/standing/company-circle';
import { standingOf, together, type Standing } from '../../../src/core/standing/standing';
import { dayOf, readVault } from '../../support/read-vault';
import { list, person } from '../../support/relationship';

const asOf = dayOf('2026-06-01');

function standing(...properties: readonly string[]): Standing {
	return standingOf(contactAsOf(readVault({ 'Anna.md': person(...properties) }).contact('Anna'), asOf));
}

const nothing = {
	openDeal: null,
	hasBought: false,
	hasUnclearClose: false,
	lastDealOn: null,
	lastDeliveryOn: null,
	firstBoughtOn: null,
	firstMarketingOn: null,
	lastSalesOn: null,
	hasPlannedSales: false,
};

test.each<[string, readonly string[], Partial<Standing>]>([
	['nothing', [], {}],
	[
		'paid work twice, and no deal',
		[list('activities', '2026-01-10 kick-off', '2026-03-10 review')],
		{ hasBought: true, lastDealOn: dayOf('2026-03-10'), lastDeliveryOn: dayOf('2026-03-10'), firstBoughtOn: dayOf('2026-01-10') },
	],
	[
		'a deal won behind the paid work',
		[list('deals', '2026-04-01 won Audit'), list('activities', '2026-01-10 kick-off')],
		{ hasBought: true, lastDealOn: dayOf('2026-04-01'), lastDeliveryOn: dayOf('2026-01-10'), firstBoughtOn: dayOf('2026-01-10') },
	],
	[
		'paid work behind the deals won',
		[list('deals', '2026-02-01 won Audit', '2025-02-01 won Check'), list('activities', '2026-03-10 kick-off')],
		{ hasBought: true, lastDealOn: dayOf('2026-03-10'), lastDeliveryOn: dayOf('2026-03-10'), firstBoughtOn: dayOf('2025-02-01') },
	],
	['a close of which nobody says how', [list('deals', '2026-02-01 closed Audit')], { hasUnclearClose: true, lastDealOn: dayOf('2026-02-01') }],
	[
		'talks, and marketing',
		[list('activities', '2026-01-10 demo', '2026-02-10 newsletter', '2026-03-10 demo', '2026-04-10 newsletter')],
		{ lastSalesOn: dayOf('2026-03-10'), firstMarketingOn: dayOf('2026-02-10') },
	],
	['a talk planned for today', [list('activities', '2026-06-01 planned demo')], { hasPlannedSales: true }],
	['a talk that was planned for yesterday', [list('activities', '2026-05-31 planned demo')], {}],
	['marketing that is planned', [list('activities', '2026-06-10 planned newsletter')], {}],
])('of %s it is told how it stands', (_, properties, told) => {
	expect(standing(...properties)).toEqual({ ...nothing, ...told });
});

test('two together stand with the latest of their last days, the earliest of their first, and all that either has', () => {
	const early: Standing = {
		...nothing,
		hasBought: true,
		lastDealOn: dayOf('2025-01-01'),
		lastDeliveryOn: dayOf('2025-01-02'),
		firstBoughtOn: dayOf('2025-01-03'),
		firstMarketingOn: dayOf('2025-01-04'),
		lastSalesOn: dayOf('2025-01-05'),
	};
	const late: Standing = {
		...nothing,
		hasUnclearClose: true,
		hasPlannedSales: true,
		lastDealOn: dayOf('2026-01-01'),
		lastDeliveryOn: dayOf('2026-01-02'),
		firstBoughtOn: dayOf('2026-01-03'),
		firstMarketingOn: dayOf('2026-01-04'),
		lastSalesOn: dayOf('2026-01-05'),
	};
	const both = { ...late, hasBought: true, firstBoughtOn: early.firstBoughtOn, firstMarketingOn: early.firstMarketingOn };
	expect(together(early, late)).toEqual(both);
	expect(together(late, early)).toEqual(both);
	for (const one of [early, late]) {
		expect(together(one, nothing)).toEqual(one);
		expect(together(nothing, one)).toEqual(one);
	}
	const open = standing(list('deals', '2026-05-01 open Audit'));
	const shut = standing(list('deals', '2026-05-02 open Check'));
	expect([together(open, shut).openDeal, together(nothing, shut).openDeal]).toEqual([open.openDeal, shut.openDeal]);
});

function circlesOf(notes: Readonly<Record<string, string>>, ...entered: readonly string[]): CompanyCircles {
	const read = readVault(notes);
	const circles = new CompanyCircles();
	for (const name of entered) circles.add(contactAsOf(read.contact(name), asOf));
	return circles;
}

test('a circle is the contact, its company and who belongs to it, as far as they were entered', () => {
	const notes = {
		'Acme.md': person(),
		'Anna.md': person('company: "[[Acme]]"'),
		'Ben.md': person('company: "[[Acme]]"', list('activities', '2026-03-10 demo')),
		'Cleo.md': person(list('activities', '2026-04-10 demo')),
	};
	const all = circlesOf(notes, 'Acme', 'Anna', 'Ben', 'Cleo');
	expect(['Acme.md', 'Anna.md', 'Ben.md', 'Cleo.md', 'Anna.md'].map((path) => all.of(path).lastSalesOn)).toEqual([
		'2026-03-10',
		'2026-03-10',
		'2026-03-10',
		'2026-04-10',
		'2026-03-10',
	]);
	expect(circlesOf(notes, 'Anna').of('Anna.md')).toEqual(nothing);
	expect(circlesOf(notes, 'Acme', 'Anna').of('Anna.md')).toEqual(nothing);
	expect([all.has('Ben.md'), all.has('Dora.md')]).toEqual([true, false]);
	expect(() => all.of('Dora.md')).toThrow('Dora.md was not entered.');
});

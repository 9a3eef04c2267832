import { english } from '../../../src/core/i18n/english';
import { contactAsOf } from '../../../src/core/model/contact-as-of';
import { checkRules, ruleContext } from '../../../src/core/rules/check-rules';
import { contactReport, type ContactReport } from '../../../src/core/view/contact-report';
import { defaultSettings } from '../../../src/core/settings/settings';
import { list, person } from '../../support/relationship';
import { dayOf, readVault } from '../../support/read-vault';

const asOf = dayOf('2026-06-01');

function reportOf(name: string, notes: Readonly<Record<string, string>>): ContactReport {
	const seen = contactAsOf(readVault(notes).contact(name), asOf);
	const lineOf = (path: string): number => path.length;
	return contactReport(seen, checkRules(seen, ruleContext(asOf, defaultSettings)), { lineOf, words: english });
}

test('a contact is told with its deals, what was done and is planned, and why each has its role', () => {
	const report = reportOf('Anna', {
		'Anna.md': person(
			'aliases: [Annie]',
			'company: "[[Acme]]"',
			list('deals', '2026-02-01..2026-03-10 won Website', 'lost'),
			list('activities', '2026-04-01 newsletter the spring one', '2026-05-01 call', '2026-05-02 planned call', '2026-06-01 newsletter', '2026-07-01 2 pages'),
			list('reevaluations', '2026-03-20 pause 2026-05-10 busy'),
		),
		'Acme.md': person(),
		'2026-05-03.md': 'Saw [[Anna]].\n',
	});
	expect(report).toMatchObject({
		asOf: '2026-06-01',
		contact: 'Anna',
		path: 'Anna.md',
		aliases: ['Annie'],
		companies: ['Acme'],
		people: [],
		deals: [
			{ name: null, state: 'lost', opened: null, closed: null },
			{ name: 'Website', state: 'won', opened: '2026-02-01', closed: '2026-03-10', decideBy: null, openParts: [] },
		],
		possible: [{ day: '2026-05-03', role: null, kind: null, path: '2026-05-03.md', line: 13, text: 'Saw [[Anna]].' }],
		reevaluation: { day: '2026-03-20', decision: 'pause', until: '2026-05-10', reason: 'busy', path: 'Anna.md', line: 7 },
		doNotContact: false,
		snoozedUntil: null,
		suppressed: [],
	});
	expect(report.deals[1]?.evidence).toEqual([{ path: 'Anna.md', line: 7, text: '2026-02-01..2026-03-10 won Website' }]);
	expect(report.activities.map(({ day, role, kind, text, isPlanned, suggested, through }) => [day, role, kind, text, isPlanned, suggested, through])).toEqual([
		['2026-04-01', 'marketing', 'newsletter', 'the spring one', false, null, null],
		['2026-05-01', null, 'call', '', false, 'marketing', null],
		['2026-05-02', null, 'call', '', true, 'marketing', null],
		['2026-06-01', 'marketing', 'newsletter', '', false, null, null],
		['2026-07-01', null, null, '2 pages', true, 'marketing', null],
	]);
	expect(report.activities[0]?.evidence).toEqual([{ path: 'Anna.md', line: 7, text: '2026-04-01 newsletter the spring one' }]);
	expect(report.activities.every(({ why }) => why !== '')).toBe(true);
	expect(report.flags.map(({ flag }) => flag)).toEqual(['closed-undated', 'untagged']);
});

test('a company is told with its people and what reached it through them', () => {
	const report = reportOf('Acme', { 'Acme.md': person(), 'Anna.md': person('company: "[[Acme]]"', list('activities', '2026-04-01 newsletter')) });
	expect([report.people, report.companies]).toEqual([['Anna'], []]);
	expect(report.activities.map(({ day, through }) => [day, through])).toEqual([['2026-04-01', 'Anna']]);
});

test('what is kept back is told with its deal and why', () => {
	const report = reportOf('Anna', {
		'Anna.md': person(
			list('deals', '2026-03-10 won Website'),
			list('activities', '2025-01-01 newsletter'),
			'snoozed-until: 2026-07-01',
			'do-not-contact: true',
		),
	});
	expect([report.doNotContact, report.snoozedUntil, report.reevaluation]).toEqual([true, '2026-07-01', null]);
	expect(reportOf('Ben', { 'Ben.md': person('snoozed-until: 2020-01-01') }).snoozedUntil).toBeNull();
	expect(report.suppressed).toContainEqual({ flag: 'stalled-marketing', deal: 'Website', why: 'Not to be contacted' });
	expect(report.flags).toEqual([]);
});

test.each([
	['of a deal without a name', [list('deals', '2026-03-10 won')], 'stalled-marketing'],
	['of no deal', [list('reevaluations', '2026-03-20 stop'), list('activities', '2026-05-01 newsletter')], 'marketing-after-stop'],
])('what is kept back %s names none', (_what, lines, flag) => {
	const report = reportOf('Anna', { 'Anna.md': person(...lines, 'snoozed-until: 2026-07-01') });
	expect(report.suppressed.map((one) => [one.flag, one.deal])).toContainEqual([flag, null]);
});

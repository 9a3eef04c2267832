import { english } from '../../../src/core/i18n/english';
import { contactAsOf } from '../../../src/core/model/contact-as-of';
import { checkRules, ruleContext } from '../../../src/core/rules/check-rules';
import { defaultSettings } from '../../../src/core/settings/settings';
import { contactReport } from '../../../src/core/view/contact-report';
import { contactText } from '../../../src/core/view/contact-text';
import type { Paint } from '../../../src/core/view/plain-text';
import { list, person } from '../../support/relationship';
import { dayOf, readVault } from '../../support/read-vault';

const marks: Paint = { bold: (text) => `*${text}*`, dim: (text) => `_${text}_`, heading: (text) => `# ${text}` };
const asOf = dayOf('2026-06-01');

/** What is said of a contact, a line each. */
function linesOf(name: string, notes: Readonly<Record<string, string>>): string[] {
	const vault = readVault(notes);
	const seen = contactAsOf(vault.contact(name), asOf);
	const checked = checkRules(seen, ruleContext(asOf, defaultSettings));
	return contactText({ report: contactReport(seen, checked, vault.host), flags: checked.flags, words: english }, marks).split('\n');
}

test('a contact is told with its company, its flags, its deals, why each activity has its role, and what may have been one', () => {
	const anna = person(
		'company: "[[Acme]]"',
		list('deals', '2026-02-01..2026-03-10 won Website', 'lost', '2026-05-30 open Audit'),
		list('activities', '2026-04-01 newsletter the spring one', '2026-05-01 call', '2026-05-02 planned call', '2026-07-01 2 pages'),
	);
	expect(linesOf('Anna', { 'Anna.md': anna, 'Acme.md': person(), '2026-05-03.md': 'Saw [[Anna]].\n' })).toEqual([
		'*Anna*  _Anna.md_, as of 2026-06-01',
		'Company: Acme',
		'',
		'# Flags (2)',
		'  Closed without a day: Lost, but no day is written',
		'  Untagged activities: 1 activity without a role since the latest close',
		'',
		'# Deals (3)',
		'  lost (no name)',
		'  won Website from 2026-02-01 to 2026-03-10',
		'  open Audit from 2026-05-30',
		'',
		'# Activities (4)',
		'  2026-04-01  marketing/newsletter the spring one  _(newsletter is marketing)  Anna.md:9_',
		'  2026-05-01  untagged/call  _(call is a channel, not a purpose; marketing?)  Anna.md:10_',
		'  2026-05-02  planned untagged/call  _(call is a channel, not a purpose; marketing?)  Anna.md:11_',
		'  2026-07-01  planned untagged 2 pages  _(no kind is named; sales?)  Anna.md:12_',
		'',
		'# Possible touches (1)',
		'  2026-05-03  Saw [[Anna]].  _2026-05-03.md:1_',
		'',
	]);
});

test('what keeps flags back stands above them: the decision, that nobody is to be contacted, and the snooze', () => {
	const ben = person(
		list('deals', '2026-03-29 won Shop'),
		list('reevaluations', '2026-03-30 pause 2026-09-01 busy'),
		'do-not-contact: true',
		'snoozed-until: 2026-07-01',
	);
	expect(linesOf('Ben', { 'Ben.md': ben }).slice(0, 7)).toEqual([
		'*Ben*  _Ben.md_, as of 2026-06-01',
		'Marketing: pause until 2026-09-01 since 2026-03-30 busy',
		'Marketing: not to be contacted',
		'Snoozed until 2026-07-01',
		'',
		'# Flags (1)',
		'  kept back: stalled-marketing (Not to be contacted)',
	]);
});

test('a decision without an end or a reason ends with its day', () => {
	expect(linesOf('Ben', { 'Ben.md': person(list('reevaluations', '2026-03-30 continue')) })).toEqual([
		'*Ben*  _Ben.md_, as of 2026-06-01',
		'Marketing: continue since 2026-03-30',
		'',
	]);
});

test('a company is told with its people, and with whom it was reached through', () => {
	const reached = person('company: "[[Acme]]"', list('activities', '2026-05-01 newsletter'));
	expect(linesOf('Acme', { 'Acme.md': person(), 'Anna.md': reached, 'Ben.md': person('company: "[[Acme]]"') })).toEqual([
		'*Acme*  _Acme.md_, as of 2026-06-01',
		'People: Anna, Ben',
		'',
		'# Activities (1)',
		'  2026-05-01  marketing/newsletter  _(newsletter is marketing; through Anna)  Anna.md:5_',
		'',
	]);
});

test('a conversation is told with the parts that are still open', () => {
	const audit = ['---', 'type: sales-conversation', 'contact: "[[Anna]]"', 'started: 2026-05-01', 'problem: nobody calls back', '---', ''].join('\n');
	expect(linesOf('Anna', { 'Anna.md': person(), 'Audit.md': audit })).toContain('  open Audit from 2026-05-01 (open: cost, fit, price, decision)');
});

test('control characters of names and words are shown as points', () => {
	const lines = linesOf('A\u001bnna', { 'A\u001bnna.md': person(list('deals', '2026-05-30 open We\u202eb'), list('activities', '2026-05-01 call We\u202eb')) });
	expect(lines.join('')).not.toMatch(/(?![\n·])\p{C}/u);
	expect(lines).toContain('  open We·b from 2026-05-30');
});

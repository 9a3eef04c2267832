import { lexiconOf } from '../../../src/core/read/lexicon';
import { readNote } from '../../../src/core/read/read-note';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readVault, type VaultReading } from '../../support/read-vault';

function anna(properties: readonly string[], body = ''): VaultReading {
	return readVault({ 'Anna.md': `---\ntype: contact\n${properties.map((line) => `${line}\n`).join('')}---\n${body}` });
}

function touches(properties: readonly string[], body = ''): readonly string[] {
	return anna(properties, body)
		.contact('Anna')
		.possible.map(({ day, evidence }) => `${day} ${evidence[0]?.text ?? ''}`);
}

describe('a last contact is a possible touch', () => {
	test.each([
		[['last_contact: 2026-03-01'], '', ['2026-03-01 last_contact: 2026-03-01']],
		[['Last contacted: "[[2026-03-01]]"'], '', ['2026-03-01 Last contacted: [[2026-03-01]]']],
		[[], '- **Last contact:** 2026-03-01\n', ['2026-03-01 **Last contact:** 2026-03-01']],
		[['contacts: [{name: Ben, last_contacted: 2026-03-01}]'], '', ['2026-03-01 Ben: 2026-03-01']],
		[['contacts: [{contact: "[[Ben Roth|Ben]]", last_contact: 2026-03-01}]'], '', ['2026-03-01 Ben: 2026-03-01']],
		[['people: [{person: Ben, last_touch: 2026-03-01}]'], '', ['2026-03-01 Ben: 2026-03-01']],
		[['people: [Cy, null, {name: Ben}, {name: Di, last_touch: soon}]'], '', []],
		[['people: {name: Ben, last_touch: 2026-03-01}'], '', []],
	])('%s %s', (properties, body, expected) => {
		expect(touches(properties, body)).toEqual(expected);
	});

	test('that is no day is told, in a property', () => {
		expect(anna(['last_contact: soon']).problems).toEqual(['day-unreadable Anna.md:3']);
		expect(anna([], '**Last contact:** soon, in 2 days\n').problems).toEqual([]);
	});
});

describe('a next contact is planned', () => {
	test.each([
		[['next_follow_up: 2026-07-01'], '', '2026-07-01 next_follow_up: 2026-07-01'],
		[[], 'Words.\n**Next contact:** 2026-07-01\n', '2026-07-01 **Next contact:** 2026-07-01'],
	])('%s %s', (properties, body, expected) => {
		const found = anna(properties, body).contact('Anna').activities;
		expect(found.map(({ day, evidence }) => `${day} ${evidence[0]?.text ?? ''}`)).toEqual([expected]);
		expect(found).toMatchObject([{ isPlanned: true, role: null, roleReason: 'unknown', kind: '', text: '' }]);
	});

	test('that is no day is told', () => {
		const vault = anna(['next_follow_up: soon']);
		expect(vault.problems).toEqual(['day-unreadable Anna.md:3']);
		expect(vault.activities('Anna')).toEqual([]);
	});
});

describe('the lists of a contact', () => {
	const lexicon = lexiconOf(defaultSettings);

	function memberships(...lists: readonly unknown[]): readonly string[] {
		const note = { path: 'Anna.md', frontmatter: { type: 'contact', lists }, isTemplateHead: false, opening: '', body: () => ({ text: '', firstLine: 1 }) };
		return (readNote(note, lexicon).contact?.lists ?? []).map(({ list, from, through }) => `${list} ${from ?? '?'}..${through ?? '?'}`);
	}

	test.each([
		['Letters', 'Letters ?..?'],
		['[[Letters]]', 'Letters ?..?'],
		[' Letters 2026-01-10 ', 'Letters 2026-01-10..?'],
		['Letters: 2026-01-10', 'Letters 2026-01-10..?'],
		['Letters 2026-01-10..2026-05-01', 'Letters 2026-01-10..2026-05-01'],
		['Letters 2026-01-10 ... 2026-05-01', 'Letters 2026-01-10..2026-05-01'],
		['Letters  2026-01-10  until  2026-05-01', 'Letters 2026-01-10..2026-05-01'],
		['Letters 2026-01-10 bis 2026-05-01', 'Letters 2026-01-10..2026-05-01'],
		['Letters 2026-01-10 – 2026-05-01', 'Letters 2026-01-10..2026-05-01'],
		['Letters 2026-01-10..', 'Letters 2026-01-10..?'],
		['Fair 2026', 'Fair 2026 ?..?'],
		[`${'x'.repeat(300)} 2026-01-10`, `${'x'.repeat(300)} 2026-01-10 ?..?`],
	])('"%s" is a membership in %s', (written, membership) => {
		expect(memberships(written)).toEqual([membership]);
	});

	test.each([
		['Letters 2026-02-30', 'day-unreadable'],
		['Letters 2026-01-10..2026-02-30', 'day-unreadable'],
		['Letters 2026-01-10..soon', 'day-unreadable'],
		['Letters 1.2.2026', 'date-order'],
		['Letters 2026-05-01..2026-01-10', 'membership-days-reversed'],
		['Letters 2026-05-01 until 2026-04-30', 'membership-days-reversed'],
	])('"%s" is none, and told: %s', (written, code) => {
		expect(memberships(written)).toEqual([]);
		const { report } = anna([`lists: ["${written}"]`]);
		expect(report.problems.map((problem) => problem.code)).toEqual([code]);
		expect(report.problems[0]?.message).toContain(written);
	});

	test('may hold a membership of one day', () => {
		expect(memberships('Letters 2026-01-10..2026-01-10')).toEqual(['Letters 2026-01-10..2026-01-10']);
	});

	test('tell a membership that ends before it begins where it stands, and keep the others', () => {
		const { report } = anna(['lists:', '  - Cards 2026-01-10', '  - Letters 2026-05-01..2026-01-10']);
		expect(report.problems.map(({ code, path, line }) => `${code} ${path}:${String(line)}`)).toEqual(['membership-days-reversed Anna.md:5']);
		expect(memberships('Cards 2026-01-10', 'Letters 2026-05-01..2026-01-10')).toEqual(['Cards 2026-01-10..?']);
	});

	test('are one a line, and no maps', () => {
		expect(memberships('Letters', 'Cards 2026-01-10')).toEqual(['Letters ?..?', 'Cards 2026-01-10..?']);
	});
});

test('a label in the body is evidence on its line', () => {
	const contact = anna([], 'Words.\n**Last contact:** 2026-03-01\n**Next contact:** 2026-07-01\n').contact('Anna');
	expect(contact.possible).toMatchObject([{ evidence: [{ path: 'Anna.md', at: { line: 5 } }] }]);
	expect(contact.activities).toMatchObject([{ evidence: [{ path: 'Anna.md', at: { line: 6 } }] }]);
});

test.each([
	[['snoozed-until: 2026-09-01'], '2026-09-01'],
	[['snoozed-until: soon'], null],
	[[], null],
])('with %j a contact is snoozed until %s', (properties, day) => {
	expect(anna(properties).contact('Anna').snoozedUntil).toBe(day);
});

test('the addresses of a contact are read from all that it writes', () => {
	expect(anna(['email: [Anna@example.org, "Office <office@example.org>"]']).contact('Anna').emails).toEqual(['anna@example.org', 'office@example.org']);
});

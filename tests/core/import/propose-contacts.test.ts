import fc from 'fast-check';
import type { ImportedPerson } from '../../../src/core/import/imported-person';
import { proposeContacts, type KnownContact } from '../../../src/core/import/propose-contacts';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readVault } from '../../support/read-vault';

function imported(name: string, ...emails: readonly string[]): ImportedPerson {
	return { name, emails, phones: [], company: '', title: '', birthday: '', line: 1 };
}

const anna: KnownContact = { path: 'People/Anna Berg.md', name: 'Anna Berg', aliases: ['Annie'], emails: ['anna@berg.example'] };
const ben: KnownContact = { path: 'Ben.md', name: 'Ben', aliases: [], emails: ['office@berg.example'] };

/** `Anna Berg by email, name`. */
function same(person: ImportedPerson): string[] {
	const [proposal] = proposeContacts([person], { contacts: [ben, anna], paths: [], folder: '', settings: defaultSettings });
	return (proposal?.same ?? []).map(({ contact, because }) => `${contact.name} by ${because.join(', ')}`);
}

test.each<[ImportedPerson, readonly string[]]>([
	[imported('Somebody', 'anna@berg.example'), ['Anna Berg by email']],
	[imported('anna  berg'), ['Anna Berg by name']],
	[imported('Berg, Anna'), ['Anna Berg by name']],
	[imported('Annie'), ['Anna Berg by name']],
	[imported('Anna Berg', 'office@berg.example'), ['Ben by email', 'Anna Berg by name']],
	[imported('Anna Berg', 'anna@berg.example', 'office@berg.example'), ['Anna Berg by email, name', 'Ben by email']],
	[imported('Anna Bergmann', 'anna@bergmann.example'), []],
	[imported('', 'new@berg.example'), []],
])('%j may be %j', (person, found) => {
	expect(same(person)).toEqual(found);
});

test('a person told twice in one file is shown as a repeat, and every note has a free name', () => {
	const people = [
		imported('Anna Berg', 'a@b.example'),
		imported('anna berg'),
		imported('A. Berg', 'a@b.example'),
		imported('', 'x/y@z.example'),
		imported('???'),
		imported('CON'),
	];
	const proposals = proposeContacts(people, { contacts: [], paths: ['People/anna berg.md'], folder: 'People', settings: defaultSettings });
	expect(proposals.map(({ repeats }) => repeats)).toEqual([null, 0, 0, null, null, null]);
	expect(proposals.map(({ path }) => path)).toEqual([
		'People/Anna Berg 2.md',
		'People/anna berg 3.md',
		'People/A. Berg.md',
		'People/x y@z.example.md',
		'People/Contact.md',
		'People/_CON.md',
	]);
});

test('thousands of one name have a note each, and time grows with their number alone', () => {
	const people = Array.from({ length: 20_000 }, () => imported('Anna Berg'));
	const start = performance.now();
	const proposals = proposeContacts(people, { contacts: [], paths: [], folder: '', settings: defaultSettings });
	expect([proposals.at(-1)?.path, proposals.at(-1)?.repeats]).toEqual(['Anna Berg 20000.md', 0]);
	// Counted through for each of them it takes minutes.
	expect(performance.now() - start).toBeLessThan(10_000);
});

test('the note is properties that any editor shows', () => {
	const person = { ...imported('Berg: Anna', 'a@b.example', 'c@d.example'), phones: ['+32 55'], company: 'Yes', title: '# 1', birthday: '1980-04-30' };
	expect(proposeContacts([person], { contacts: [], paths: [], folder: '', settings: defaultSettings })[0]).toMatchObject({
		path: 'Berg Anna.md',
		text: '---\ntype: contact\naliases:\n  - "Berg: Anna"\nemail:\n  - a@b.example\n  - c@d.example\nphone: "+32 55"\ncompany: "Yes"\ntitle: "# 1"\nbirthday: 1980-04-30\n---\n',
	});
});

test.each<[string, Partial<ImportedPerson>, string]>([
	['nothing but a name', {}, ''],
	['one address', { emails: ['a@b.example'] }, 'email: a@b.example\n'],
	['several telephones', { phones: ['+32 55', '0170'] }, 'phone:\n  - "+32 55"\n  - "0170"\n'],
	['a title and no firm', { title: 'Owner' }, 'title: Owner\n'],
	['a birthday without a year', { birthday: '--0430' }, 'birthday: "--0430"\n'],
	['placeholders in its words', { company: '<% x %> {{y}} {{z}}', title: '{{title}}' }, 'company: "< % x %> { {y}} { {z}}"\ntitle: "{ {title}}"\n'],
])('the note of a person with %s has a line for each', (_what, words, lines) => {
	const into = { contacts: [], paths: [], folder: '', settings: defaultSettings };
	expect(proposeContacts([{ ...imported('Anna'), ...words }], into).map(({ path, text }) => [path, text])).toEqual([
		['Anna.md', `---\ntype: contact\n${lines}---\n`],
	]);
});

test.each([
	['name', imported('Anna $& {{Berg}}'), 'Anna $& { {Berg}}.md'],
	['address', imported('', 'a@b.example', 'c@d.example'), 'a@b.example.md'],
	['neither', imported(''), 'Contact.md'],
])('a note is named by the %s', (_what, person, path) => {
	expect(proposeContacts([person], { contacts: [], paths: [], folder: '', settings: defaultSettings })[0]?.path).toBe(path);
});

test('a name that no note can bear is an alias, one that it can is not told twice', () => {
	const into = { contacts: [], paths: [], folder: '', settings: defaultSettings };
	expect(proposeContacts([imported('A/B')], into)[0]?.text).toBe('---\ntype: contact\naliases:\n  - A/B\n---\n');
	expect(proposeContacts([imported('', 'x/y@z.example')], into)[0]?.text).toBe('---\ntype: contact\nemail: x/y@z.example\n---\n');
});

test('addresses stand under the first name that the settings give them, or as email', () => {
	const textWith = (email: readonly string[]): string | undefined => {
		const settings = { ...defaultSettings, properties: { ...defaultSettings.properties, email } };
		return proposeContacts([imported('Anna', 'a@b.example')], { contacts: [], paths: [], folder: '', settings })[0]?.text;
	};
	expect(textWith(['post', 'email'])).toContain('\npost: a@b.example\n');
	expect(textWith([])).toContain('\nemail: a@b.example\n');
});

test.each([
	['Berg, Anna, Dr.', []],
	['Berg Anna', []],
	['ANNA BERG', ['Anna Berg by name']],
])('the name %j may be %j', (name, found) => {
	expect(same(imported(name))).toEqual(found);
});

test('a second contact of one name is shown beside the first, and a repeat names the first it repeats', () => {
	const twin = { ...anna, path: 'Anna Berg.md', emails: [] };
	const people = [imported('Cleo', 'c@d.example'), imported('Anna Berg'), imported('Cleo'), imported('C.', 'c@d.example')];
	const proposals = proposeContacts(people, { contacts: [twin, anna], paths: [], folder: '', settings: defaultSettings });
	expect(proposals.map((one) => one.same.map(({ contact }) => contact.path))).toEqual([[], ['Anna Berg.md', 'People/Anna Berg.md'], [], []]);
	expect(proposals.map(({ repeats }) => repeats)).toEqual([null, null, 0, 0]);
});

test.each([
	['company', imported('Anna Berg', 'anna@berg.example'), { company: '<% tp.date.now() %>' }],
	['name', imported('{{title}}', 'anna@berg.example'), {}],
])('a %s like a placeholder makes no template of the note', (_name, person, words) => {
	const [proposal] = proposeContacts([{ ...person, ...words }], { contacts: [], paths: [], folder: '', settings: defaultSettings });
	expect(readVault({ [proposal?.path ?? '']: proposal?.text ?? '' }).contacts).toHaveLength(1);
});

test('whatever a file says, the note reads back as a contact with that name and those addresses, which is then its own double', () => {
	const text = fc.string({ minLength: 1, maxLength: 20 }).map((name) => name.replace(/\s+/g, ' ').trim());
	const email = fc.stringMatching(/^[a-z]{1,5}@[a-z]{1,5}\.example$/);
	fc.assert(
		fc.property(text, fc.array(email, { maxLength: 3 }), text, (name, addresses, company) => {
			const emails = [...new Set(addresses)];
			fc.pre((name !== '' || emails.length > 0) && !/<%|\{\{/.test(name));
			const person = { ...imported(name, ...emails), company };
			const into = { contacts: [], paths: [], folder: '', settings: defaultSettings };
			const [proposal] = proposeContacts([person], into);
			const vault = readVault({ [proposal?.path ?? '']: proposal?.text ?? '' });
			expect(vault.problems).toEqual([]);
			const contact = vault.contact(vault.contacts[0] ?? '');
			expect(contact.emails).toEqual(emails);
			expect([contact.name, ...contact.aliases, '']).toContain(name);
			const again = proposeContacts([person], { ...into, contacts: [contact], paths: [contact.path] })[0];
			expect(again?.path).not.toBe(proposal?.path);
			const canBeTold = /[\p{L}\p{N}]/u.test(name) || emails.length > 0;
			expect(again?.same.map((one) => one.contact.path)).toEqual(canBeTold ? [contact.path] : []);
		}),
	);
});

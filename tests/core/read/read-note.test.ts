import fc from 'fast-check';
import { readVault } from '../../support/read-vault';
import { memoryNoteStore } from '../../support/read-vault';
import { ContactBook } from '../../../src/contact-book/contact-book';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { readNote } from '../../../src/core/read/read-note';
import { defaultSettings } from '../../../src/core/settings/settings';
import { contactAsOf } from '../../../src/core/model/contact-as-of';
import { checkRules, ruleContext } from '../../../src/core/rules/check-rules';

const lexicon = lexiconOf(defaultSettings);
const names = Object.values(defaultSettings.properties).flat();
const words = fc.oneof(
	fc.constantFrom(
		'contact',
		'deal',
		'sales-conversation',
		'campaign',
		'meeting',
		'won',
		'open',
		'2026-03-01',
		'2026-03-01 marketing/newsletter',
		'[[Anna]]',
		'Anna',
		'1.3.2026',
		'',
	),
	fc.constantFrom('2026-02-01..2026-03-01 won X', '2026-03-01 pause 2026-09-01', '2026-03-01 stop', 'News 2026-01-01..', '2026-03-01 won [[Deal]]', 'News'),
	fc.string({ unit: 'binary', maxLength: 20 }),
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		words,
		words,
		fc.constantFrom(null, true, false, 0, -1, 1.5, Number.NaN, new Date('2026-03-01'), new Date(Number.NaN), undefined),
		fc.array(tie('value'), { maxLength: 4 }),
		fc.dictionary(
			fc.oneof(fc.constantFrom('date', 'type', 'text', 'role', 'name', 'status', 'closed', '__proto__', '2026-03-01'), fc.string({ maxLength: 6 })),
			tie('value'),
			{ maxKeys: 4 },
		),
	),
})).value;
const frontmatter = fc.oneof(fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 6 })), value, { maxKeys: 8 }), value);
const bodyLine = fc.oneof(
	fc.constantFrom(
		'## Log',
		'### 2026-03-01',
		'- 2026-03-01 call',
		'- #marketing [[Anna]]',
		'| Date | Type |',
		'|--|--|',
		'| 2026-03-01 | call |',
		'- [ ] [[Anna]]',
	),
	fc.constantFrom(
		'company:: [[Anna]]',
		'Attendees::',
		'**Last contact:** 2026-03-01',
		'## Participants',
		'## Problem',
		'```',
		'%%',
		'> q',
		'![[Anna]]',
		'#client',
	),
	fc.string({ unit: 'binary', maxLength: 30 }),
);
const body = fc.array(bodyLine, { maxLength: 12 }).map((lines) => lines.join('\n'));
const path = fc.constantFrom('Anna.md', 'Deal.md', '2026-03-01.md', '2026-03-05 Anna.md', '1.3.2026.md', 'Templates/x.md', 'a/b/Anna.md', '.md', 'x');

test('whatever a vault holds, it is read, checked and told without throwing', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(path, frontmatter, body), { minLength: 1, maxLength: 5 }), (notes) => {
			const book = new ContactBook();
			for (const [name, properties, text] of notes) {
				book.put(readNote({ path: name, frontmatter: properties, isTemplateHead: false, opening: text, body: () => ({ text, firstLine: 1 }) }, lexicon));
			}
			const context = ruleContext('2026-06-01', defaultSettings);
			for (const contact of book.contactPaths().flatMap((one) => book.contact(one) ?? [])) {
				for (const flag of checkRules(contactAsOf(contact, '2026-06-01'), context).flags) expect(flag.evidence.length).toBeGreaterThan(0);
				for (const { day } of contact.activities) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			}
			for (const problem of book.problems()) expect(problem.found.length).toBeLessThanOrEqual(121);
		}),
		{ numRuns: 3000 },
	);
}, 60_000);

test('a note put in, replaced and removed leaves the book as if it had never been there', () => {
	const deal = '---\ntype: deal\ncontact: "[[Anna]]"\nstatus: won\nclosed: 2026-01-10\n---\n';
	const notes: Readonly<Record<string, string>> = { 'Anna.md': '---\ntype: contact\n---\n', 'Audit.md': deal };
	const store = memoryNoteStore(notes, lexicon);
	const book = new ContactBook();
	const put = (name: string): void => {
		const opened = store.open(name);
		if (opened.opened) book.put(readNote(opened.note, lexicon));
	};
	put('Anna.md');
	const before = book.contact('Anna.md');
	put('Audit.md');
	put('Audit.md');
	expect(book.contact('Anna.md')?.deals.map(({ name }) => name)).toEqual(['Audit']);
	book.remove('Audit.md');
	expect(book.contact('Anna.md')).toEqual(before);
	book.remove('Anna.md');
	expect(book.contact('Anna.md')).toBeNull();
	expect(book.contactPaths()).toEqual([]);
});

test('a name that a later note bears too becomes ambiguous', () => {
	const anna = '---\ntype: contact\n---\n';
	const deal = '---\ntype: deal\ncontact: "[[Anna]]"\nstatus: won\nclosed: 2026-01-10\n---\n';
	expect(readVault({ 'A/Anna.md': anna, 'Audit.md': deal }).problems).toEqual([]);
	const both = readVault({ 'A/Anna.md': anna, 'B/Anna.md': anna, 'Audit.md': deal });
	expect(both.problems).toEqual(['contact-ambiguous Audit.md:3']);
	expect(both.report.problems[0]?.message).toBe('"Anna" may be A/Anna.md or B/Anna.md. Write the link with its folder.');
});

test.each(['/People/', 'People//', './people', 'People\\', ' People '])('a note in the folder that the settings write as "%s" is a contact', (folder) => {
	const vault = readVault({ 'People/Anna.md': 'Nothing.' }, { settings: { contactFolders: [folder] } });
	expect(vault.contacts).toEqual(['Anna']);
});

test.each(['Work//People', 'Work\\People', '/work/people'])('so is one in a folder below another, written %s', (folder) => {
	const vault = readVault({ 'Work/People/Anna.md': 'Nothing.', 'Work/Ben.md': 'Nothing.' }, { settings: { contactFolders: [folder] } });
	expect(vault.contacts).toEqual(['Anna']);
});

test('a template folder may be written with backslashes', () => {
	const vault = readVault({ 'Work/Forms/Anna.md': '---\ntype: contact\n---\n' }, { settings: { templateFolders: ['Work\\Forms'] } });
	expect(vault.contacts).toEqual([]);
});

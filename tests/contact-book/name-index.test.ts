import { addNames, emptyNameIndex, removeNames, resolveName, targetFrom, type NameIndex } from '../../src/contact-book/name-index';
import { readVault } from '../support/read-vault';

function indexOf(notes: Readonly<Record<string, readonly string[]>>): NameIndex {
	const index = emptyNameIndex();
	for (const [path, aliases] of Object.entries(notes)) addNames(index, path, aliases);
	return index;
}

/** The path of the note meant, `missing`, or all paths that may be meant. */
function meant(index: NameIndex, name: string): string {
	const resolution = resolveName(index, name);
	return resolution.found === 'note' ? resolution.path : resolution.found === 'missing' ? 'missing' : resolution.candidates.join(' or ');
}

const notes = {
	'CRM/People/Anna.md': ['Annie', 'ANNIE', ' Ann '],
	'Former/People/Ben.md': [],
	'CRM/People/Ben.md': [],
	'Ben Weiß.md': [],
	'Ju\u0308rgen.md': [],
	'Spec.md draft.md': [],
	'Sam.md': ['Cleo'],
	'Cleo.md': [],
	'Dora.md': ['Sis'],
	'Eva.md': ['Sis'],
};

test.each([
	['Anna', 'CRM/People/Anna.md'],
	['anna.MD', 'CRM/People/Anna.md'],
	['People/Anna', 'CRM/People/Anna.md'],
	['CRM/People/Anna', 'CRM/People/Anna.md'],
	['ople/Anna', 'missing'],
	['Friends/Anna', 'missing'],
	['annie', 'CRM/People/Anna.md'],
	['Ann', 'CRM/People/Anna.md'],
	['Ben', 'CRM/People/Ben.md or Former/People/Ben.md'],
	['People/Ben', 'CRM/People/Ben.md or Former/People/Ben.md'],
	['CRM/People/Ben', 'CRM/People/Ben.md'],
	['Ben Weiss', 'missing'],
	['BEN WEIß', 'Ben Weiß.md'],
	['J\u00fcrgen', 'Ju\u0308rgen.md'],
	['Spec.md draft', 'Spec.md draft.md'],
	['Cleo', 'Cleo.md'],
	['Sis', 'Dora.md or Eva.md'],
])('%s is %s', (name, expected) => {
	expect(meant(indexOf(notes), name)).toBe(expected);
});

test('a note taken out is found no more, by its name or an alias, and those that bear the same name still are', () => {
	const index = indexOf({ ...notes, 'Old/People/Ben.md': [] });
	removeNames(index, 'CRM/People/Anna.md', notes['CRM/People/Anna.md']);
	removeNames(index, 'Former/People/Ben.md', []);
	removeNames(index, 'Dora.md', ['Sis']);
	expect(['Anna', 'Annie', 'Ben', 'Sis'].map((name) => meant(index, name))).toEqual(['missing', 'missing', 'CRM/People/Ben.md or Old/People/Ben.md', 'Eva.md']);
	removeNames(index, 'Old/People/Ben.md', []);
	expect(meant(index, 'Ben')).toBe('CRM/People/Ben.md');
	removeNames(index, 'Gone.md', ['Gone too']);
	expect(meant(index, 'Gone')).toBe('missing');
});

test.each([
	['../People/Sam', 'People/Sam'],
	['../../People/Sam', 'People/Sam'],
	['../Sam', 'Sam'],
	['../../../Sam', 'Sam'],
	['People/../Sam', 'People/../Sam'],
	['Sam', 'Sam'],
])('%s, written in the note Daily/2026/1 March.md, is %s', (target, expected) => {
	const from = target.startsWith('../../') ? 'Daily/2026/1 March.md' : 'Daily/1 March.md';
	expect(targetFrom(from, target)).toBe(expected);
});

describe('a plain name with commas or semicolons', () => {
	const contact = '---\ntype: contact\n---\n';
	const dealWith = (names: string): string => `---\ntype: deal\ncontact: ${names}\nstatus: won\nclosed: 2026-05-25\n---\n`;
	const told = (names: string): string[] => {
		const vault = readVault({ 'Meier, Anna.md': contact, 'Ben.md': contact, 'Cleo.md': contact, 'Audit.md': dealWith(names) });
		const withDeal = vault.contacts.filter((name) => vault.deals(name).length > 0);
		return [...withDeal, ...vault.report.problems.map(({ message }) => message)];
	};

	test.each([
		['several people', '"Ben, Cleo"', ['Ben', 'Cleo']],
		['several people, some unknown', '"Ben; Dora ;Cleo"', ['Ben', 'Cleo', '"Dora" is not the name of a contact\'s note.']],
		['nothing between commas', '"Ben, , Cleo,"', ['Ben', 'Cleo']],
		['a note of that whole name', '"Meier, Anna"', ['Meier, Anna']],
		['a name without one, unknown', 'Dora', ['"Dora" is not the name of a contact\'s note.']],
		['a link, which is one name', '"[[Ben, Cleo]]"', ['"Ben, Cleo" is not the name of a contact\'s note.']],
	])('is %s', (_case, names, expected) => {
		expect(told(names)).toEqual(expected);
	});
});

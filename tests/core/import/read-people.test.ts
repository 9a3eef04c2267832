import fc from 'fast-check';
import type { ImportedPerson } from '../../../src/core/import/imported-person';
import { readCsvPeople } from '../../../src/core/import/read-csv-people';
import { readVcards } from '../../../src/core/import/read-vcards';

const nobody: ImportedPerson = { name: '', emails: [], phones: [], company: '', title: '', birthday: '', line: 1 };

function card(...lines: readonly string[]): string {
	return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

test.each<[string, string, Partial<ImportedPerson>]>([
	[
		'3.0',
		card('VERSION:3.0', 'FN:Anna Berg', 'N:Berg;Anna;;;', 'EMAIL;TYPE=INTERNET,HOME:Anna@Berg.example', 'ORG:Berg & Co;Sales'),
		{ name: 'Anna Berg', emails: ['anna@berg.example'], company: 'Berg & Co' },
	],
	[
		'4.0',
		card('VERSION:4.0', 'FN:Anna Berg', 'TEL;VALUE=uri:tel:+32-55', 'BDAY:19800430', 'TITLE:Owner'),
		{ name: 'Anna Berg', phones: ['+32-55'], birthday: '1980-04-30', title: 'Owner' },
	],
	[
		'2.1',
		card('VERSION:2.1', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;;', 'TEL;CELL;VOICE:0170'),
		{ name: 'Jürgen Müller', phones: ['0170'] },
	],
	[
		'groups, as one maker writes them',
		card('VERSION:3.0', 'FN:Anna', 'item1.EMAIL;type=INTERNET:a@b.example', 'item1.X-ABLabel:Work'),
		{ name: 'Anna', emails: ['a@b.example'] },
	],
	['folded lines', card('VERSION:3.0', 'FN:Anna', ' Maria', '  Berg'), { name: 'AnnaMaria Berg' }],
	['only an address', card('VERSION:3.0', 'EMAIL:a@b.example'), { emails: ['a@b.example'] }],
	['escapes', card('VERSION:3.0', 'FN:Berg\\, Anna', 'ORG:A\\;B;C'), { name: 'Berg, Anna', company: 'A;B' }],
	['lower case, bare line ends, a byte-order mark', '\ufeffbegin:vcard\nversion:3.0\nfn:Anna\nend:vcard\n', { name: 'Anna' }],
])('a vCard is read: %s', (_what, text, person) => {
	expect(readVcards(text)).toEqual({ people: [{ ...nobody, ...person }], problems: [] });
});

test('a broken card is told with its line, and the others are read', () => {
	const text = `${card('VERSION:3.0', 'no colon here')}${card('VERSION:3.0', 'FN:Anna')}${card('VERSION:3.0', 'NOTE:x')}BEGIN:VCARD\r\nFN:Ben`;
	const { people, problems } = readVcards(text);
	expect(people.map(({ name, line }) => [name, line])).toEqual([['Anna', 5]]);
	expect(problems.map(({ line }) => line)).toEqual([1, 9, 13]);
	expect(problems.map(({ why }) => why)).toEqual(['no-colon', 'nobody', 'cut']);
});

test.each<[string, string, Partial<ImportedPerson>]>([
	['commas', 'Name,E-mail,Company\nAnna Berg,anna@berg.example,"Berg, Co"\n', { name: 'Anna Berg', emails: ['anna@berg.example'], company: 'Berg, Co' }],
	[
		'semicolons, German',
		'Vorname;Nachname;E-Mail-Adresse;Firma;Geburtstag\nAnna;Berg;a@b.example;Berg;30.04.1980\n',
		{ name: 'Anna Berg', emails: ['a@b.example'], company: 'Berg', birthday: '30.04.1980' },
	],
	[
		'an address book',
		'First Name,Middle Name,Last Name,Organization Name,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value\nAnna,M,Berg,Co,a@b.example ::: c@d.example,e@f.example,1 ::: 2\n',
		{ name: 'Anna M Berg', emails: ['a@b.example', 'c@d.example', 'e@f.example'], phones: ['1', '2'], company: 'Co' },
	],
	['one column', 'email\na@b.example\n', { emails: ['a@b.example'] }],
	['tabs and quotes', 'name\temail\n"Anna ""A"" Berg"\ta@b.example\r\n', { name: 'Anna "A" Berg', emails: ['a@b.example'] }],
])('a table is read: %s', (_what, text, person) => {
	const { people, problems } = readCsvPeople(text);
	expect([people, problems]).toEqual([[{ ...nobody, line: 2, ...person }], []]);
});

test('columns that say nothing here are named, rows that name nobody are told, lines are those of the file', () => {
	const { people, problems, unusedColumns } = readCsvPeople('Name,Shoe size,Notes\n"Anna\nBerg",39,\n\n,40,x\nBen,41,\n');
	expect(people.map(({ name, line }) => [name, line])).toEqual([
		['Anna Berg', 2],
		['Ben', 6],
	]);
	expect(problems).toEqual([{ line: 5, why: 'nobody', found: '40, x' }]);
	expect(unusedColumns).toEqual(['Shoe size', 'Notes']);
});

test.each([
	['', []],
	['a,b\n1,2\n', [1]],
	['Name\n"Anna\n', [2]],
])('a table that cannot be is told: %j', (text, lines) => {
	expect(readCsvPeople(text).problems.map(({ line }) => line)).toEqual(lines);
});

test('words that are no name are cut, and a quote that never closes is told', () => {
	const { people, problems } = readCsvPeople(`Name,E-mail\n"Anna${',x\n'.repeat(100_000)}`);
	expect([people.map(({ name }) => name.length <= 1000), problems]).toEqual([[true], [{ line: 2, why: 'quotes', found: '' }]]);
});

test.each<[string, string, Partial<ImportedPerson>]>([
	[
		'an encoded value over several lines',
		card('VERSION:2.1', 'FN;ENCODING=QUOTED-PRINTABLE:J=C3=BCr=', 'gen =', 'M', 'TEL;CELL:0170'),
		{ name: 'Jürgen M', phones: ['0170'] },
	],
	['a picture that ends with =', card('VERSION:2.1', 'PHOTO;ENCODING=BASE64;JPEG:AAAA', ' BBBB==', '', 'FN:Anna'), { name: 'Anna' }],
	['a quote that never closes', card('VERSION:3.0', 'FN;X-A="b:Anna', 'EMAIL;TYPE="work;home":a@b.example'), { name: 'Anna', emails: ['a@b.example'] }],
	['a birthday without a year', card('VERSION:4.0', 'FN:Anna', 'BDAY:--0430'), { name: 'Anna', birthday: '--0430' }],
	['a birthday with a time', card('VERSION:4.0', 'FN:Anna', 'BDAY:1980-04-30T00:00:00Z'), { name: 'Anna', birthday: '1980-04-30' }],
])('a vCard is read: %s', (_what, text, person) => {
	expect(readVcards(text)).toEqual({ people: [{ ...nobody, ...person }], problems: [] });
});

const word = fc
	.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('A', 'b', 'ü', ' ', ',', ';', '"', "'", '-', '.', '\\') })
	.map((text) => `A${text.replace(/\s+/g, ' ').trim()}`);

test('a person written into a table or a card is read back as written', () => {
	fc.assert(
		fc.property(fc.array(fc.record({ name: word, company: word }), { minLength: 1, maxLength: 5 }), (people) => {
			const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
			const csv = ['name,company,email', ...people.map(({ name, company }) => [name, company, 'a@b.example'].map(cell).join(','))].join('\n');
			const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&');
			const cards = people.map(({ name, company }) => card('VERSION:3.0', `FN:${escaped(name)}`, `ORG:${escaped(company)}`, 'EMAIL:a@b.example')).join('');
			for (const read of [readCsvPeople(csv), readVcards(cards)]) {
				expect(read.people.map(({ name, company }) => ({ name, company }))).toEqual(people);
			}
		}),
	);
});

test('nothing in a file throws', () => {
	const noise = fc.string({
		unit: fc.constantFrom('BEGIN:VCARD', 'END:VCARD', '\n', 'FN:', 'N:', ';', ',', '"', '=', ':', 'A', ' ', 'BDAY:', 'VERSION:2.1', 'name', 'email', '@'),
	});
	fc.assert(
		fc.property(noise, (text) => {
			expect(Array.isArray(readVcards(text).people)).toBe(true);
			expect(Array.isArray(readCsvPeople(text).people)).toBe(true);
		}),
	);
});

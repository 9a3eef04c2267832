import fc from 'fast-check';
import type { ImportedPerson } from '../../../src/core/import/imported-person';
import { parseCsv } from '../../../src/core/import/parse-csv';
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
	expect(readVcards(text)).toEqual({ people: [{ ...nobody, ...person }], problems: [], unusedColumns: [] });
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
	expect(readVcards(text)).toEqual({ people: [{ ...nobody, ...person }], problems: [], unusedColumns: [] });
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

test.each<[string, string, Partial<ImportedPerson>]>([
	['an encoding named alone, as the oldest cards have it', card('N;QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen'), { name: 'Jürgen Müller' }],
	['an encoding in quotes and lower case', card('FN;encoding="quoted-printable":J=C3=BCrgen'), { name: 'Jürgen' }],
	['an encoding of its photo alone', card('FN:a=C3=BC', 'PHOTO;ENCODING=QUOTED-PRINTABLE:x'), { name: 'a=C3=BC' }],
	['the encoding of older programs', card('FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen 100% A'), { name: 'Jürgen 100% A' }],
	['a percent sign in an encoded value', card('FN;ENCODING=QUOTED-PRINTABLE:100%25 J=C3=BCrgen'), { name: '100%25 Jürgen' }],
	['a value that ends with = and is not encoded', card('FN:Anna=', 'TITLE:Owner'), { name: 'Anna=', title: 'Owner' }],
	['line ends within a value', card('FN:Anna\\nMaria\\NBerg'), { name: 'Anna Maria Berg' }],
	['a name without its middle', card('N:Berg;Anna'), { name: 'Anna Berg' }],
	['a name in all its parts', card('N:Berg;Anna;Maria;Dr.'), { name: 'Anna Maria Berg' }],
	['only a family name, spaces around it', card('N: Berg ;'), { name: 'Berg' }],
	['the name as it is shown before its parts', card('N:Berg;Anna', 'FN:Dr. Berg'), { name: 'Dr. Berg' }],
	[
		'the first of several names, firms and titles',
		card('FN:Anna', 'FN:Ann', 'ORG:One', 'ORG:Two', 'TITLE:A', 'TITLE:B'),
		{ name: 'Anna', company: 'One', title: 'A' },
	],
	['a backslash at the end', card('FN:Anna', 'ORG:Acme\\'), { name: 'Anna', company: 'Acme\\' }],
	['a semicolon in a name that has no parts', card('FN:Berg; Anna'), { name: 'Berg; Anna' }],
	['a firm by itself, as cards of firms have it', card('FN:', 'N:;;;;', 'ORG:Acme;Sales', 'TEL:1'), { name: 'Acme', phones: ['1'] }],
	['a firm that begins with its department', card('FN:Anna', 'ORG:;Sales'), { name: 'Anna' }],
	[
		'telephones, each by itself, and an empty one',
		card('FN:Anna', 'TEL:TEL:+32 55', 'TEL:', 'TEL;TYPE=fax:0170 tel:1'),
		{ name: 'Anna', phones: ['+32 55', '0170 tel:1'] },
	],
	['a birthday with a time, no dashes', card('FN:Anna', 'BDAY:19800430T000000'), { name: 'Anna', birthday: '1980-04-30' }],
	['a birthday that is no day of the calendar', card('FN:Anna', 'BDAY:19800431'), { name: 'Anna', birthday: '19800431' }],
	['words around a birthday', card('FN:Anna', 'BDAY:born 19800430'), { name: 'Anna', birthday: 'born 19800430' }],
	['a birthday and more', card('FN:Anna', 'BDAY:19800430 or so'), { name: 'Anna', birthday: '19800430 or so' }],
	['a colon in its value', card('FN:Anna: the first'), { name: 'Anna: the first' }],
	['a semicolon in quotes, and a colon', card('FN;X="a;b:c";Y=d:Anna'), { name: 'Anna' }],
	['folds with a tab, and an empty line', card('FN:An', '\tna', '', 'TITLE:Owner'), { name: 'Anna', title: 'Owner' }],
	['blanks around its beginning and behind its end', ' BEGIN:VCARD \nFN:Anna\nEND:VCARD \n', { name: 'Anna' }],
	['old line ends', 'BEGIN:VCARD\rFN:Anna\rEND:VCARD\r', { name: 'Anna' }],
])('a vCard is read that has %s', (_what, text, person) => {
	expect(readVcards(text)).toEqual({ people: [{ ...nobody, ...person }], problems: [], unusedColumns: [] });
});

test('what stands before, between and behind cards is no card', () => {
	const text = `FN:Nobody\r\n${card('FN:Anna')}FN:Nobody\r\n${card('FN:Ben')}END:VCARD\r\n`;
	expect(readVcards(text)).toEqual({
		people: [
			{ ...nobody, name: 'Anna', line: 2 },
			{ ...nobody, name: 'Ben', line: 6 },
		],
		problems: [],
		unusedColumns: [],
	});
});

test('a card that begins within another leaves that one cut', () => {
	expect(readVcards(`BEGIN:VCARD\nFN:Anna\n${card('FN:Ben')}`)).toEqual({
		people: [{ ...nobody, name: 'Ben', line: 3 }],
		problems: [{ line: 1, why: 'cut', found: '' }],
		unusedColumns: [],
	});
});

test('of a line that is none its first words are shown', () => {
	expect(readVcards(card('FN:Anna', ` ${'x'.repeat(100)}`, `NOTE;X="a:b ${'word '.repeat(30)}`)).problems).toEqual([]);
	expect(readVcards(card('FN:Anna', `  ${'word '.repeat(30)}`.trimStart())).problems).toEqual([{ line: 1, why: 'no-colon', found: 'word '.repeat(16) }]);
});

test('what is longer than a thousand characters is cut, spaces around it taken off', () => {
	expect(readVcards(card(`FN:  ${'a'.repeat(1200)}`)).people[0]?.name).toBe('a'.repeat(1000));
});

/** The only person of a table with one column beside the name. */
function toldIn(header: string): ImportedPerson | undefined {
	return readCsvPeople(`Name;${header}\nAnna;a@b.example\n`).people[0];
}

test.each<[keyof ImportedPerson, readonly string[]]>([
	['emails', ['E-Mail', 'Mail', 'E-mail Address', 'E-mail 1 - Value', 'E-Mail-Adresse', 'Primary Email']],
	['phones', ['Phone', 'Tel.', 'Mobile Phone', 'Phone 2 - Value', 'Business Phone', 'Telefon', 'Handy']],
	['company', ['Company', 'Organization Name', 'Organisation', 'Firma', 'Unternehmen', 'Employer']],
	['title', ['Title', 'Job Title', 'Position', 'Titel', 'Beruf']],
	['birthday', ['Birthday', 'Date of Birth', 'Geburtstag', 'Geburtsdatum']],
])('a column of %s is known by the names that address books give it', (property, headers) => {
	for (const header of headers)
		expect([header, toldIn(header)?.[property]]).toEqual([header, ['emails', 'phones'].includes(property) ? ['a@b.example'] : 'a@b.example']);
});

test.each([
	['Full Name\nAnna Berg\n', 'Anna Berg'],
	['First Name,Last Name\nAnna,Berg\n', 'Anna Berg'],
	['Given Name,Additional Name,Family Name\nAnna,Maria,Berg\n', 'Anna Maria Berg'],
	['Vorname,Weitere Vornamen,Nachname\nAnna,Maria,Berg\n', 'Anna Maria Berg'],
	['Surname\nBerg\n', 'Berg'],
	['First Name\nAnna\n', 'Anna'],
	['Name,First Name,Last Name\n,Anna,Berg\n', 'Anna Berg'],
	['Name,First Name,Last Name\nA. Berg,Anna,Berg\n', 'A. Berg'],
	['First Name 1,First Name 2,Middle Name 1,Middle Name 2,Last Name 1,Last Name 2\nA,B,C,D,E,F\n', 'A C E'],
	['Name\n  Anna\n', 'Anna'],
])('a name is put together from its columns: %j', (text, name) => {
	expect(readCsvPeople(text)).toMatchObject({ people: [{ name }], problems: [] });
});

test('telephones of one cell are parted, and firms, titles and birthdays are the first', () => {
	const { people } = readCsvPeople('Name,Phone,Company,Company,Title,Title,Birthday,Birthday\nAnna,"1 ; 2 ::: 3;",A,B,C,D,E,F\n');
	expect(people).toEqual([{ ...nobody, line: 2, name: 'Anna', phones: ['1', '2', '3'], company: 'A', title: 'C', birthday: 'E' }]);
});

test('a table without a name and an address in its columns is told with what its columns are', () => {
	const columns = Array.from({ length: 30 }, (_, index) => `Column ${index}`).join(',');
	expect(readCsvPeople(`\n${columns}\n1,2\n`).problems).toEqual([{ line: 2, why: 'no-columns', found: columns.replaceAll(',', ', ').slice(0, 80) }]);
	expect(readCsvPeople('Phone,Company\n1,A\n')).toEqual({ people: [], problems: [{ line: 1, why: 'no-columns', found: 'Phone, Company' }], unusedColumns: [] });
	expect(readCsvPeople('Name,\nAnna,x\n').unusedColumns).toEqual([]);
	expect(readCsvPeople('')).toEqual({ people: [], problems: [], unusedColumns: [] });
});

test('of a row that names nobody its first words are shown, and what is blank names nobody', () => {
	const { people, problems } = readCsvPeople(`Name,Notes\n ,${'x'.repeat(100)}\n`);
	expect([people, problems]).toEqual([[], [{ line: 2, why: 'nobody', found: ` , ${'x'.repeat(77)}` }]]);
});

test.each<[string, string, readonly (readonly string[])[]]>([
	['pipes', 'name|email\nA|b', [['A', 'b']]],
	['the first of two signs that are as many', 'name,email;x\nA,b;c', [['A', 'b;c']]],
	['a sign that stands in quotes in the head', '"a;b;c",name\nA,b', [['A', 'b']]],
	[
		'a byte-order mark and old line ends',
		'\ufeff"name",email\rA,b\rC,d',
		[
			['A', 'b'],
			['C', 'd'],
		],
	],
	['a delimiter at the end', 'name,email,\nA,b,', [['A', 'b', '']]],
	['line ends and delimiters in quotes', 'name,email\n"A\n, B",b', [['A\n, B', 'b']]],
	['a quote within a cell', 'name,email\nA "x",b', [['A "x"', 'b']]],
	['rows of nothing but blanks', 'name,email\n , \n\n\t\nA,b', [['A', 'b']]],
])('a table is cut into cells: %s', (_what, text, cells) => {
	expect(
		parseCsv(text)
			.rows.slice(1)
			.map((row) => row.cells),
	).toEqual(cells);
});

test.each<[string, readonly number[]]>([
	['name,email\n"A" ,b\n', []],
	['name,email\n"A"x,b\n"C"x,d\ne,f\n', [2, 3]],
	['name,email\nA,b\n"C,d', [3]],
	['name,email\n"A\nB"x,b\n"C"x,d\n', [2, 4]],
	['name,email\nA"B,b\n', []],
	['name,email\n"A ""B"" C",d\n', []],
	['name,email\n"A"x,"b"\n', [2]],
])('quotes that are not as they should be are told with the line of their row: %j', (text, lines) => {
	expect(parseCsv(text).oddQuotes).toEqual(lines);
});

test('what follows a quote that closed too soon stays in its cell', () => {
	expect(parseCsv('name\n"A" Berg\n').rows.at(-1)).toEqual({ cells: ['A Berg'], line: 2 });
	expect(parseCsv('name\n"A, Berg\n').rows.at(-1)).toEqual({ cells: ['A, Berg\n'], line: 2 });
});

import { plainWord } from '../model/plain-word';
import { emailsIn } from '../read/email';
import { importedWords, type ImportedPerson, type ImportProblem, type PeopleRead } from './imported-person';
import { parseCsv } from './parse-csv';

/** What a column can mean. */
type Column = 'name' | 'given' | 'middle' | 'family' | 'email' | 'phone' | 'company' | 'title' | 'birthday';

/** Headers as `plainWord` writes them, numbers taken out: those of address books and of tables by hand, in English and German. */
const headers: Readonly<Record<Column, string>> = {
	name: 'name fullname displayname contact person contactname filesas vollständigername anzeigename kontakt',
	given: 'firstname givenname first given vorname',
	middle: 'middlename additionalname weiterevornamen zweitervorname',
	family: 'lastname familyname surname last family nachname familienname',
	email: 'email emails mail emailaddress emailvalue emailadresse emailprimary primaryemail',
	phone: 'phone phones telephone tel mobile mobilephone phonevalue businessphone homephone phonenumber telefon handy mobil mobiltelefon',
	company: 'company organization organisation organizationname organisationname firma unternehmen employer',
	title: 'title jobtitle position organizationtitle organisationtitle titel beruf',
	birthday: 'birthday birthdate dateofbirth geburtstag geburtsdatum',
};

const columnOf = new Map(Object.entries(headers).flatMap(([column, words]) => words.split(' ').map((word) => [word, column])));

/** The people in a table whose first row names its columns. A row that names nobody is told with its line. Never throws. */
export function readCsvPeople(text: string): PeopleRead {
	const { rows, oddQuotes } = parseCsv(text);
	const [head, ...body] = rows;
	const columns = (head?.cells ?? []).map((header) => columnOf.get(plainWord(header).replace(/\d+/g, '')));
	const isUsed = columns.some((column) => column === 'name' || column === 'given' || column === 'family' || column === 'email');
	const unusedColumns = (head?.cells ?? []).filter((header, index) => columns[index] === undefined && header.trim() !== '');
	const problems: ImportProblem[] = oddQuotes.map((line) => ({ line, why: 'quotes', found: '' }));
	const people: ImportedPerson[] = [];
	if (head === undefined) return { people, problems, unusedColumns };
	if (!isUsed) return { people, problems: [...problems, { line: head.line, why: 'no-columns', found: head.cells.join(', ').slice(0, 80) }], unusedColumns };
	for (const { cells, line } of body) {
		const person = personOf(cells, columns, line);
		if (person === null)
			problems.push({
				line,
				why: 'nobody',
				found: cells
					.filter((cell) => cell !== '')
					.join(', ')
					.slice(0, 80),
			});
		else people.push(person);
	}
	return { people, problems, unusedColumns };
}

function personOf(cells: readonly string[], columns: readonly (string | undefined)[], line: number): ImportedPerson | null {
	const all = (column: Column): string[] =>
		cells.filter((_cell, index) => columns[index] === column).flatMap((cell) => (cell.trim() === '' ? [] : [importedWords(cell)]));
	const whole = all('name')[0] ?? [...all('given').slice(0, 1), ...all('middle').slice(0, 1), ...all('family').slice(0, 1)].join(' ');
	const emails = emailsIn(all('email'));
	if (whole === '' && emails.length === 0) return null;
	return {
		name: whole,
		emails,
		phones: all('phone')
			.flatMap((cell) => cell.split(/:::|;/))
			.map((phone) => phone.trim())
			.filter((phone) => phone !== ''),
		company: all('company')[0] ?? '',
		title: all('title')[0] ?? '',
		birthday: all('birthday')[0] ?? '',
		line,
	};
}

import { emailsIn } from '../read/email';
import { fileBlocks, type FileBlock } from './file-blocks';
import type { ImportedPerson, ImportProblem, PeopleRead } from './imported-person';
import { parseCard, type CardProperty } from './parse-ical';

/** The people in a file of vCards (2.1, 3.0, 4.0). A card that cannot be read is told with its line, the others are read. Never throws. */
export function readVcards(text: string): PeopleRead {
	const people: ImportedPerson[] = [];
	const problems: ImportProblem[] = [];
	for (const block of fileBlocks(text, 'VCARD')) {
		const parsed = block.isCut ? { wrong: 'END:VCARD is missing' } : parseCard(isOldCard(block.text) ? asNewCard(block.text) : block.text);
		const person = 'wrong' in parsed ? null : personOf(parsed.value, block);
		if ('wrong' in parsed) problems.push({ line: block.line, found: parsed.wrong });
		else if (person === null) problems.push({ line: block.line, found: 'neither a name nor an e-mail address' });
		else people.push(person);
	}
	return { people, problems };
}

function personOf(properties: readonly CardProperty[], { line }: FileBlock): ImportedPerson | null {
	const all = (name: string): string[][] => properties.filter((property) => property.name === name).map(wordsOf);
	const first = (name: string): string[] => all(name)[0] ?? [];
	const [family = '', given = '', middle = ''] = first('n');
	const isOld = first('version')[0] !== '4.0';
	const formatted = plainText(first('fn').join(' '), isOld).trim();
	const name = formatted === '' ? [given, middle, family].filter((part) => part !== '').join(' ') : formatted;
	const emails = emailsIn(all('email').flat());
	if (name === '' && emails.length === 0) return null;
	return {
		name,
		emails,
		phones: all('tel').flatMap((words) => words.map((word) => word.replace(/^tel:/i, '')).filter((word) => word !== '')),
		company: first('org')[0] ?? '',
		title: plainText(first('title').join(', '), isOld),
		birthday: first('bday')[0] ?? '',
		line,
	};
}

/** Values as words on one line, those of old cards decoded. */
function wordsOf({ values, encoding }: CardProperty): string[] {
	const decoded = encoding === 'quoted-printable' ? values.map(fromQuotedPrintable) : values;
	return decoded.map((value) => value.replace(/\s+/g, ' ').trim());
}

/** Before 4.0 the parser leaves `\;` as it stands in a value that has no parts. */
function plainText(value: string, isOld: boolean): string {
	return isOld ? value.replace(/\\;/g, ';') : value;
}

function fromQuotedPrintable(text: string): string {
	try {
		return decodeURIComponent(text.replace(/%/g, '%25').replace(/=([\dA-F]{2})/gi, '%$1'));
	} catch {
		// Another encoding than UTF-8: the words stay as they are written, to be seen and mended.
		return text;
	}
}

function isOldCard(text: string): boolean {
	return /^VERSION:2\.1\s*$/im.test(text);
}

/** A card of 2.1 in the grammar of 3.0: encoded lines joined where a `=` ends them, parameters given their names. */
function asNewCard(text: string): string {
	return text
		.replace(/=\r?\n/g, '')
		.split(/\r?\n/)
		.map((line) => {
			const colon = line.indexOf(':');
			const [name = '', ...parameters] = line.slice(0, Math.max(colon, 0)).split(';');
			const named = parameters.map((one) =>
				one.includes('=') ? one : /^(?:quoted-printable|base64|8bit|7bit)$/i.test(one) ? `ENCODING=${one}` : `TYPE=${one}`,
			);
			return parameters.length === 0 ? line : `${[name, ...named].join(';')}${line.slice(colon)}`;
		})
		.join('\r\n');
}

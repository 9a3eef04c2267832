import { isoDayOf } from '../model/iso-date';
import { emailsIn } from '../read/email';
import { contentLine, partsOf, unescaped, type ContentLine } from './content-line';
import { fileBlocks, type FileBlock } from './file-blocks';
import { importedWords, type ImportedPerson, type ImportProblem, type PeopleRead } from './imported-person';

/** The people in a file of vCards (2.1, 3.0, 4.0). A card that cannot be read is told with its line, the others are read. Never throws. */
export function readVcards(text: string): PeopleRead {
	const people: ImportedPerson[] = [];
	const problems: ImportProblem[] = [];
	for (const block of fileBlocks(text, 'VCARD')) {
		const read = block.isCut ? { line: block.line, why: 'cut' as const, found: '' } : personOf(block);
		if ('why' in read) problems.push(read);
		else people.push(read);
	}
	return { people, problems, unusedColumns: [] };
}

function personOf({ lines, line }: FileBlock): ImportedPerson | ImportProblem {
	const properties: ContentLine[] = [];
	for (const written of joined(lines)) {
		const property = contentLine(written);
		if (property === null) return { line, why: 'no-colon', found: written.trim().slice(0, 80) };
		properties.push(property);
	}
	const all = (name: string): string[][] => properties.filter((property) => property.name === name).map(wordsOf);
	const first = (name: string): string[] => all(name)[0] ?? [];
	const [family = '', given = '', middle = ''] = first('n');
	const [formatted = ''] = first('fn');
	const [company = ''] = first('org');
	const own = formatted === '' ? [given, middle, family].filter((part) => part !== '').join(' ') : formatted;
	// The card of a firm names nobody else.
	const name = own === '' ? company : own;
	const emails = emailsIn(all('email').flat());
	if (name === '' && emails.length === 0) return { line, why: 'nobody', found: '' };
	return {
		name,
		emails,
		phones: all('tel').flatMap((words) => words.map((word) => word.replace(/^tel:/i, '')).filter((word) => word !== '')),
		company: own === '' ? '' : company,
		title: first('title')[0] ?? '',
		birthday: dayOf(first('bday')[0] ?? ''),
		line,
	};
}

/** Values as words on one line, those of old cards decoded; a name and an organization have parts. */
function wordsOf({ name, parameters, value }: ContentLine): string[] {
	const parts = name === 'n' || name === 'org' ? partsOf(value) : [unescaped(value)];
	const words = isEncoded(parameters) ? parts.map(fromQuotedPrintable) : parts;
	return words.map(importedWords);
}

function isEncoded(parameters: ContentLine['parameters']): boolean {
	return parameters.has('quoted-printable') || parameters.get('encoding')?.toLowerCase() === 'quoted-printable';
}

function fromQuotedPrintable(text: string): string {
	try {
		return decodeURIComponent(text.replace(/%/g, '%25').replace(/=([\dA-F]{2})/gi, '%$1'));
	} catch {
		// Not UTF-8: cards of older programs, whose bytes are those of Latin 1.
		return text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	}
}

/** An encoded value of vCard 2.1 goes on in the next line where it ends with `=`. */
function joined(lines: readonly string[]): string[] {
	const whole: string[] = [];
	let isOpen = false;
	for (const line of lines) {
		if (isOpen) whole.push((whole.pop() ?? '').slice(0, -1) + line);
		else whole.push(line);
		const last = whole.at(-1) ?? '';
		const colon = last.indexOf(':');
		isOpen = last.endsWith('=') && colon >= 0 && last.slice(0, colon).toLowerCase().includes('quoted-printable');
	}
	return whole;
}

/** `19800430` as the day it is; what is no whole day stays as written. */
function dayOf(written: string): string {
	const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?$/.exec(written) ?? [];
	return isoDayOf(Number(year), Number(month), Number(day)) ?? written;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { docExamples } from '../support/doc-examples';

const project = join(__dirname, '../..');

function textsOf(folder: string, most = 400): string[] {
	if (!existsSync(folder)) return [];
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => extname(path) === '.md');
	return paths.sort().flatMap((path, index) => (index < most ? [readFileSync(join(folder, path), 'utf8').slice(0, 4000)] : []));
}

/** The examples of the format page. */
const examples = docExamples(readFileSync(join(project, 'docs/format.md'), 'utf8')).flatMap(({ notes }) => Object.values(notes));

/**
 * Notes as people keep them: the sample vault, the examples of the docs, texts of marketing; and, where `FUZZ_NOTES` names a folder,
 * the notes in it, which are read there and nowhere kept.
 */
export const realNotes: readonly string[] = [
	...textsOf(join(project, 'examples/vault')),
	...textsOf(join(project, 'tests/core/marketing-check/corpus')),
	...examples,
	...textsOf(process.env['FUZZ_NOTES'] ?? ''),
];

/** Files of contacts and meetings as other programs write them. */
export const realFiles: readonly string[] = [
	'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Anna;;Dr.;\r\nFN:Anna Berg\r\nEMAIL;TYPE=WORK:anna@berg.example\r\nTEL:+49 30 1\r\nORG:Berg\\, GmbH;Sales\r\nBDAY:1980-02-29\r\nNOTE:a\\nb\r\nEND:VCARD\r\n',
	'BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BCller;Jo=\n=20=20;;;\nitem1.EMAIL:jo@example.org\nEND:VCARD\n',
	'Name,E-mail 1 - Value,Phone 1 - Value,Organization Name,Birthday\n"Berg, ""A""",a@berg.example ::: b@berg.example,1;2,Acme,1980-02-29\nBen,,,,\n',
	'Vorname;Nachname;E-Mail\r\nAnna;"Be\r\nrg";anna@berg.example\r\n',
	'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Berlin:20260503T100000\r\nRRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO,TU\r\nEXDATE:20260510T100000\r\nSUMMARY:Prices\\, again\r\nATTENDEE;CN=Anna;PARTSTAT=ACCEPTED:mailto:anna@berg.example\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID:20260504T100000\r\nDTSTART;VALUE=DATE:20260505\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
];

/** Words that mean something to one reader or another, and signs that have broken readers before. */
const words = fc.constantFrom(
	...[
		'---',
		'---\n',
		'\n---\n',
		'---js\n',
		'...',
		'- ',
		'  - ',
		': ',
		'::',
		'[a:: b]',
		'(x:: [[y]])',
		'|',
		'| a | b |\n| --- | --- |\n',
		'[[',
		']]',
		'[[A|b]]',
		'![[',
		'](',
	],
	...[
		'#marketing',
		'#sales/call ',
		'planned ',
		'perhaps ',
		'marketing/',
		'won ',
		'lost ',
		'open ',
		'stop ',
		'continue ',
		'pause until ',
		'..',
		' to ',
		'bis',
		'::: ',
		';',
	],
	...['2026-03-01', '2026-02-30', '0000-01-01', '9999-12-31', '01.02.2026', '3/4/26', '1 March 2026', 'März', '12:30', '2026-03-01T25:61Z', '20261301T999999'],
	...[
		'type: contact\n',
		'activities:\n',
		'deals: [',
		'lists: ',
		'&a',
		'*a',
		'!!js/function ',
		'<<: ',
		'? ',
		'|-\n',
		'>\n',
		"'",
		'"',
		'\\',
		'{{',
		'}}',
		'<%',
		'%>',
		'{',
		'}',
		'[',
		']',
	],
	...[
		'```',
		'~~~',
		'%%',
		'<!--',
		'-->',
		'> ',
		'# ',
		'## Log\n',
		'- [ ] ',
		'- [x] ',
		'^id',
		'\t',
		'\r',
		'\r\n',
		'\n',
		'\u0000',
		'\u2028',
		'\u00a0',
		'\ufeff',
		'\u202e',
		'\ud800',
		'😀',
	],
	...[
		'__proto__',
		'constructor',
		'toString',
		'null',
		'NaN',
		'1e999',
		'-0',
		'€ 4.800,50',
		'99999999999999999999',
		'BEGIN:VEVENT\r\n',
		'END:VCARD\r\n',
		'RRULE:FREQ=SECONDLY\r\n',
		'DTSTART:',
	],
	...['buy now', 'only today', '50 %', '„', '“', 'Gratis!', 'a@b.example', '@', 'https://x.example/'],
);

type Change = (text: string, other: string) => string;

const place = fc.nat(10_000);
const at = (text: string, where: number): number => Math.floor((where / 10_000) * text.length);

const change: fc.Arbitrary<Change> = fc.oneof(
	fc.tuple(place, words).map(
		([where, word]) =>
			(text: string) =>
				text.slice(0, at(text, where)) + word + text.slice(at(text, where)),
	),
	fc.tuple(place, words, fc.integer({ min: 2, max: 300 })).map(
		([where, word, times]) =>
			(text: string) =>
				text.slice(0, at(text, where)) + word.repeat(times) + text.slice(at(text, where)),
	),
	fc.tuple(place, fc.integer({ min: 1, max: 200 })).map(
		([where, length]) =>
			(text: string) =>
				text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
	),
	fc.tuple(place, fc.string({ unit: 'binary', maxLength: 3 })).map(
		([where, sign]) =>
			(text: string) =>
				text.slice(0, at(text, where)) + sign + text.slice(at(text, where) + 1),
	),
	fc.tuple(place, place).map(
		([first, second]) =>
			(text: string) =>
				swapped(text.split('\n'), first, second),
	),
	fc.tuple(place, place).map(
		([where, from]) =>
			(text: string, other: string) =>
				text.slice(0, at(text, where)) + other.slice(at(other, from)),
	),
	place.map((where) => (text: string) => text.slice(0, at(text, where))),
	fc.constant((text: string) => text.replace(/\r?\n/g, '\r\n')),
	place.map((where) => (text: string) => text.slice(0, at(text, where)) + text.slice(Math.max(0, at(text, where) - 150))),
);

function swapped(lines: readonly string[], first: number, second: number): string {
	const [a, b] = [Math.floor((first / 10_001) * lines.length), Math.floor((second / 10_001) * lines.length)];
	return lines.map((line, index) => (index === a ? lines[b] : index === b ? lines[a] : line)).join('\n');
}

/** Texts with one to six things changed, as a slip, a merge, a broken sync or malice would change them. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
	const one = fc.constantFrom(...texts);
	return fc
		.tuple(one, one, fc.array(change, { minLength: 1, maxLength: 6 }))
		.map(([text, other, changes]) => changes.reduce((now, make) => make(now, other), text).slice(0, 20_000));
}

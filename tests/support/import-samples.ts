import type { ImportsWords } from '../../src/core/i18n/import-words';
import type { Words } from '../../src/core/i18n/words';
import type { ImportFault } from '../../src/core/import/imported-person';

const counts = [0, 1, 2, 1234];
const faults: readonly ImportFault[] = ['cut', 'no-colon', 'nobody', 'no-columns', 'quotes', 'no-day', 'rule'];

function sample(tried: (imports: ImportsWords) => readonly string[]): (words: Words) => readonly string[] {
	return ({ ui }) => tried(ui.imports);
}

/** Every sentence about imports, with something to fill in, tried. */
export const importSamples: Readonly<Record<string, (words: Words) => readonly string[]>> = {
	'ui.imports.unreadable': sample((imports) => [imports.unreadable('people.csv')]),
	'ui.imports.people': sample((imports) => counts.flatMap((count) => counts.map((doubles) => imports.people(count, doubles)))),
	'ui.imports.lines': sample((imports) => counts.flatMap((count) => [imports.lines(count, 1, 2)])),
	'ui.imports.becomes': sample((imports) => [imports.becomes('Anna.md')]),
	'ui.imports.decide': sample((imports) => [imports.decide('Anna')]),
	'ui.imports.repeats': sample((imports) => counts.map(imports.repeats)),
	'ui.imports.sameDay': sample((imports) => [imports.sameDay('2026-05-01 call')]),
	'ui.imports.unused': sample((imports) => [imports.unused(['Shoe size', 'Fax'])]),
	'ui.imports.problems': sample((imports) => counts.map(imports.problems)),
	'ui.imports.problem': sample((imports) => faults.flatMap((fault) => [imports.problem(1, fault, ''), imports.problem(1234, fault, 'x')])),
	'ui.imports.more': sample((imports) => counts.map(imports.more)),
	'ui.imports.write': sample((imports) => counts.map(imports.write)),
};

import fc from 'fast-check';
import { labelledDays } from '../../../src/core/read/body-labels';
import { readBodyLog } from '../../../src/core/read/body-log';
import { inlineFields } from '../../../src/core/read/inline-fields';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { bodyLines, mayTellOfContact } from '../../../src/core/read/note-body';
import { readingOf } from '../../../src/core/read/reading';
import { defaultSettings } from '../../../src/core/settings/settings';

const lexicon = lexiconOf(defaultSettings);

/** Everything a contact's body could tell, activities and problems alike. */
function toldBy(body: string): readonly unknown[] {
	const reading = readingOf('People/Anna Berg.md', lexicon);
	const lines = bodyLines({ text: body, firstLine: 1 });
	const days = [...labelledDays(lines, 'lastContact', reading), ...labelledDays(lines, 'nextContact', reading)];
	return [...readBodyLog(lines, reading), ...inlineFields(lines), ...days, ...reading.problems, ...reading.unorderedDays];
}

const scraps = [
	'## Log',
	'# Interactions',
	'- ',
	'* [x] ',
	'- [ ] ',
	'| ',
	' | ',
	'Last contact: ',
	'Next: ',
	'yesterday',
	'March',
	'٣',
	'二〇二六',
	'call',
	'newsletter',
	'#',
	'#sales',
	'#marketing/article',
	'::',
	'company:: ',
	'2026-03-01 ',
	'3 May',
	'\n',
	'\n\n',
	'\t',
	' ',
	'Words for the reader.',
	'>',
	'```',
	'%%',
];

test('a body that may tell nothing tells nothing', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), (parts) => {
			const body = parts.join('');
			fc.pre(!mayTellOfContact(body));
			expect(toldBy(body)).toEqual([]);
		}),
		{ numRuns: 5000 },
	);
});

test.each([
	['a day', '## Log\n- 2026-03-01 newsletter', true],
	['a role without a day, which is a problem', '## Log\n- #Sales/call with Anna', true],
	['an inline field', 'company:: [[Acme]]', true],
	['words for the reader', 'Met at the fair. Likes tea.\n\n## Log\n- nothing yet', false],
])('a body with %s: may it tell something?', (_, body, may) => {
	expect(mayTellOfContact(body)).toBe(may);
	expect(toldBy(body).length > 0).toBe(may);
});

import fc from 'fast-check';
import { checkMarketing } from '../../../src/core/marketing-check/check-marketing';
import { marketingCorpus } from '../../support/marketing-corpus';

const own = { sellingWords: [], nextStepWords: [] };

function wordsFound(text: string): readonly string[] {
	return checkMarketing(text, own).findings.map((finding) => finding.text);
}

test.each([
	['frontmatter', '---\ntitle: Act now\n---\nCalm.\n'],
	['fenced code', '```\nAct now\n```\n'],
	['indented code', 'Calm.\n\n    Act now\n'],
	['inline code', 'The words `Act now` sell.\n'],
	['a quote', '> Act now\n'],
	['a comment', 'Calm. %% Act now %%\n<!-- Act now -->\n'],
	['the target of a link', 'Calm [words](act-now-today.md "Act now").\n'],
	['the name of a link with words of its own', 'Calm [[Act now|words]].\n'],
	['an HTML tag', '<b title="Act now">Calm</b>\n'],
])('what a reader does not read as said sells nothing: %s', (_, text) => {
	expect(wordsFound(text)).toEqual([]);
});

test.each([
	['plain', 'Act now.\n'],
	['behind an HTML tag at the beginning of a paragraph', '<strong>Act now</strong>.\n'],
	['behind a picture', '![A logo](logo.png) Act now.\n'],
	['in the words of a link', '[Act now](https://example.com)\n'],
	['in a list', '- Act now\n'],
	['in a heading', '## Act now\n'],
	['in a cell', '| a | b |\n| - | - |\n| Act now | c |\n'],
	['with CRLF', '---\r\ntype: campaign\r\n---\r\nAct now.\r\n'],
	['over the end of a line', 'Please act\nnow.\n'],
])('what is said is found: %s', (_, text) => {
	expect(wordsFound(text).map((words) => words.replace(/\s+/, ' ').toLowerCase())).toEqual(['act now']);
});

describe('of a part of a text', () => {
	const text = 'Act now.\n\nLast chance: hurry up. Write back and tell me.\n';
	const partOf = (words: string): { readonly start: number; readonly end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

	test('only what stands in it is told, with its place in the whole', () => {
		const found = checkMarketing(text, own, partOf('hurry up'));
		expect(found.findings).toEqual([expect.objectContaining({ text: 'hurry up', line: 3, start: text.indexOf('hurry') })]);
		expect(found).toMatchObject({ nextStep: null, words: 2 });
	});

	test('the invitation is looked for in it', () => {
		expect(checkMarketing(text, own, partOf('Write back')).nextStep).toMatchObject({ kind: 'reply', line: 3 });
	});

	test('no words are in an empty one', () => {
		expect(checkMarketing(text, own, { start: 5, end: 5 })).toMatchObject({ findings: [], words: 0 });
	});

	test('the whole as a part is the whole', () => {
		for (const { text: letter } of marketingCorpus) {
			expect(checkMarketing(letter, own, { start: 0, end: letter.length })).toEqual(checkMarketing(letter, own));
		}
	});
});

test('every place bears its words, whatever the text', () => {
	const piece = fc.constantFrom(
		'Act now',
		'only 5 places left',
		'50 % off',
		'€ 20',
		'\n',
		'\n\n',
		'> ',
		'- ',
		'`',
		'%%',
		'```\n',
		'<b>',
		'[a](b)',
		'“',
		'”',
		'. ',
		', ',
		'und ',
		'\u{1f600}',
		'\r\n',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
			const text = pieces.join(' ');
			for (const { start, end, line, text: words } of checkMarketing(text, own).findings) {
				expect(text.slice(start, end)).toBe(words);
				expect(text.slice(0, start).split('\n').length).toBe(line);
			}
		}),
	);
});

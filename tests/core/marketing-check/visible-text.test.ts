import { checkMarketing } from '../../../src/core/marketing-check/check-marketing';
import { BLOCK_MARK, visibleText } from '../../../src/core/marketing-check/visible-text';

/** What is left of a text; ¶ stands where a block begins or ends. */
function shown(text: string): string {
	return visibleText(text).replaceAll(BLOCK_MARK, '¶');
}

test.each([
	['plain lines', 'Calm.\nWords\n', 'Calm.\nWords\n'],
	['a heading', '# Title\nText', '¶ Title¶Text'],
	['a heading that is set in', '   ### Title\nText', '   ¶## Title¶Text'],
	['no heading of seven signs', '####### Title\nText', '####### Title\nText'],
	['no heading within a line', 'a # b', 'a # b'],
	['items', '- one\n+ two\n  * three', '¶ one\n¶ two\n  ¶ three'],
	['numbered items', '12. one\n3) two', '¶2. one\n¶) two'],
	['no item without a blank', '-one\n1.two', '-one\n1.two'],
	['no item within a line', 'a - b', 'a - b'],
	['a quote', '> quoted\nText', '        ¶Text'],
	['a quote that is set in', '  > quoted\nText', '          ¶Text'],
	['a quote in an item', '-  > quoted\n12. > quoted\nText', '           ¶            ¶Text'],
	['no quote within a line', 'a > b\nab. > c\n-x> y', 'a > b\nab. > c\n-x> y'],
	['a table', '| a | b |\n| - | - |\n | c |', '¶ a ¶ b ¶¶         ¶ ¶ c ¶'],
	['no table that only ends as one', 'a | b |', 'a | b |'],
	['a rule', 'a\n---\nb', 'a\n   ¶b'],
	['properties', '---\nx: 1\n---\nText', '             Text'],
	['code between fences', '```\ncode\nmore\n```\nText', '   ¶    ¶    ¶   ¶Text'],
	['a fence within another', '~~~\n```\n~~~\nText', '   ¶   ¶   ¶Text'],
	['a fence that never closes', 'a\n```\ncode', 'a\n   ¶    '],
	['code that is set in, of several lines', 'a\n\n    code\n\tmore\nb', 'a\n¶        ¶     ¶b'],
	['code at the beginning', '  \tcode\nb', '       ¶b'],
	['no code that follows a line', 'a\n    b', 'a\n    b'],
	['no code set in too little', 'a\n\n   b', 'a\n¶   b'],
	['words below an item', '- a\n\n    b\n\n    c', '¶ a\n¶    b\n¶    c'],
	['code behind a list', '- a\n\nb\n\n    code', '¶ a\n¶b\n¶        '],
	['code behind a line that goes on set in', 'a\n    b\n\n    code', 'a\n    b\n¶        '],
	['code behind a quote', '> a\n\n    code', '   ¶¶        '],
	['a comment', 'a %% b %% c', 'a         c'],
	['comments one behind the other', 'a%%b%%c%%d%%e', 'a     c     e'],
	['a comment over lines', 'a <!-- b\nc\nd --> e', 'a       \n ¶      e'],
	['a comment that never ends', 'a %% b\nc', 'a     \n '],
	['a fence within a comment', '%%\n```\n%%\nText', '  ¶   ¶  ¶Text'],
	['code within a line', 'a `b` c `d', 'a     c `d'],
	['what is struck out', 'a ~~b c~~ d~~e~~', 'a         d     '],
	['what is struck out with a tilde in it', 'a ~~b ~1 c~~ d ~e~', 'a            d ~e~'],
	['no line struck out that is not closed', 'a ~~b\nc~~', 'a ~~b\nc~~'],
	['no code within a line that is struck out', '`~~` a ~~b~~', '     a      '],
	['a block of a quote', '#+BEGIN_QUOTE\nquoted\n#+END_QUOTE\nText', '             ¶      ¶           ¶Text'],
	['a block in an item, in small letters', '- #+begin_quote\n  quoted\n  #+end_quote\nText', '               ¶        ¶             ¶Text'],
	[
		'blocks one behind the other, and what is between',
		'#+BEGIN_SRC\na\n#+END_SRC\nb\n#+BEGIN_QUOTE\n#+END_QUOTE\nc',
		'           ¶ ¶         ¶b\n             ¶           ¶c',
	],
	['a block that never ends', '#+BEGIN_QUOTE\na', '#+BEGIN_QUOTE\na'],
	[
		'no block within a comment or a fence',
		'%%\n#+BEGIN_QUOTE\n%%\na\n```\n#+BEGIN_QUOTE\n```\nb\n#+END_QUOTE',
		'  ¶             ¶  ¶a\n   ¶             ¶   ¶b\n#+END_QUOTE',
	],
	['links to notes', '[[Note]] a [[Note|words]] b', '         a        words]] b'],
	['embeds', '![[Picture.png]] a', '                 a'],
	['where a link leads', '[words](a(b)c.md "Title") x', '[words                    x'],
	['a link with blanks before its title', '[words](a.md \t"A b") x', '[words               x'],
	['a picture', '![its words](a.png) x', '                    x'],
	['no picture without a place', '![its words] x', '![its words] x'],
	['HTML', 'a <b title="x">c</b> d', 'a              c     d'],
	['no HTML that is none', 'a <3 b> c', 'a <3 b> c'],
	['addresses', 'a (https://x.example/b?c) http://x d', 'a (                     )          d'],
	['tags', '#tag/sub a #b\u00e4r c', '         a      c'],
	['no tag of a figure, nor within a word', '#1 a#b', '#1 a#b'],
])('the reader is shown %s', (_what, text, visible) => {
	expect(shown(text)).toBe(visible);
});

test.each(['~~Buy now, only 3 seats left.~~', '#+BEGIN_QUOTE\nBuy now, only 3 seats left.\n#+END_QUOTE'])(
	'what is struck out or quoted does not sell: %s',
	(text) => {
		const own = { sellingWords: [], nextStepWords: [] };
		expect(checkMarketing('Buy now, only 3 seats left.', own).findings).not.toEqual([]);
		expect(checkMarketing(`Calm.\n\n${text}\n\nWords.\n`, own)).toMatchObject({ findings: [], words: 2 });
	},
);

test('nothing of code that goes on over lines sells', () => {
	expect(checkMarketing('Calm.\n\n    x = 1\n    Act now\n', { sellingWords: [], nextStepWords: [] }).findings).toEqual([]);
});

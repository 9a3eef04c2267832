import fc from 'fast-check';
import { linksIn, namesIn, withoutLinkMarks } from '../../../src/core/read/link';

test.each([
	['[[Sam Rivera]]', ['Sam Rivera']],
	['[[People/Sam Rivera|Sam]] and [[Anna#Call]]', ['People/Sam Rivera', 'Anna']],
	['[Sam](People/Sam%20Rivera.md) and [x](<Anna Berg.md>)', ['People/Sam Rivera', 'Anna Berg']],
	['[site](https://example.org) [mail](mailto:a@b.c)', []],
	['[[|empty]] [[]] [[#heading]]', []],
	['| [[Sam\\|S]] |', ['Sam']],
	['100%[a](100%.md)', ['100%']],
	['[[a [[Sam]]', ['Sam']],
	['[Anna](Anna.md) before [[Sam]] and [Ben](Ben.md)', ['Anna', 'Sam', 'Ben']],
	['[[ Sam ]] [[Sam #Call]] [[Sam^block]]', ['Sam', 'Sam', 'Sam']],
	['[[./Sam]] [[/People/Sam]] [[People/./Sam]]', ['Sam', 'People/Sam', 'People/./Sam']],
	['[[Sam.md]] [[Sam.MD]] [[Sam.md.old]]', ['Sam', 'Sam', 'Sam.md.old']],
	['[[A\\B\\|S]]', ['A\\B']],
	['[Sam](Sam.md "Sam Rivera") [Ben](Ben.md  "") [Di](Di.md x)', ['Sam', 'Ben']],
	['[Sam](People/note:1.md) [Ben](obsidian:open)', ['People/note:1']],
])('%s', (text, targets) => {
	expect(linksIn(text).map(({ target }) => target)).toEqual(targets);
});

test('a link has the alias that is shown instead of its name, if any', () => {
	expect(namesIn('[[Sam Rivera]] [[Sam Rivera| Sam ]] [[Sam|a|b]] [[Sam|]] [[Sam Rivera\\|S]] [ Sam ](Sam.md) [](Sam.md)')).toEqual([
		{ target: 'Sam Rivera', alias: null, isLink: true },
		{ target: 'Sam Rivera', alias: 'Sam', isLink: true },
		{ target: 'Sam', alias: 'a|b', isLink: true },
		{ target: 'Sam', alias: null, isLink: true },
		{ target: 'Sam Rivera', alias: 'S', isLink: true },
		{ target: 'Sam', alias: 'Sam', isLink: true },
		{ target: 'Sam', alias: null, isLink: true },
	]);
});

test.each([
	['[[Sam Rivera]] called', 'Sam Rivera called'],
	['with [[Sam Rivera|Sam]] and [[Anna]]', 'with Sam and Anna'],
	['[the roof](../Deals/Roof.md) again', 'the roof again'],
	['[[#Notes]] of [the site](https://example.org)', '[[#Notes]] of [the site](https://example.org)'],
	['[x] done', '[x] done'],
	['', ''],
])('"%s" is shown as "%s"', (text, shown) => {
	expect(withoutLinkMarks(text)).toBe(shown);
});

test('an embed is told apart from a link', () => {
	expect(linksIn('![[Sam]] [[Sam]] ![p](x.png)').map(({ isEmbed }) => isEmbed)).toEqual([true, false, true]);
});

test('a text without links is one plain name', () => {
	expect(namesIn(' Anna Berg ')).toEqual([{ target: 'Anna Berg', alias: null, isLink: false }]);
	expect(namesIn('  ')).toEqual([]);
});

test('any string is read without throwing, links in order and inside it', () => {
	const pieces = fc.constantFrom('[[', ']]', '](', ')', '[', ']', '|', '#', 'Sam', ' ', '!', '<', '>', '%', 'a.md');
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
			),
			(text) => {
				let last = 0;
				for (const { start, end, target } of linksIn(text)) {
					expect(target).not.toBe('');
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(start).toBeGreaterThanOrEqual(last);
					last = start;
				}
			},
		),
		{ numRuns: 2000 },
	);
});

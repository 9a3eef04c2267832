import fc from 'fast-check';
import { linksIn, namesIn } from '../../../src/core/read/link';

test.each([
	['[[Sam Rivera]]', ['Sam Rivera']],
	['[[People/Sam Rivera|Sam]] and [[Anna#Call]]', ['People/Sam Rivera', 'Anna']],
	['[Sam](People/Sam%20Rivera.md) and [x](<Anna Berg.md>)', ['People/Sam Rivera', 'Anna Berg']],
	['[site](https://example.org) [mail](mailto:a@b.c)', []],
	['[[|empty]] [[]] [[#heading]]', []],
	['| [[Sam\\|S]] |', ['Sam']],
	['100%[a](100%.md)', ['100%']],
	['[[a [[Sam]]', ['Sam']],
])('%s', (text, targets) => {
	expect(linksIn(text).map(({ target }) => target)).toEqual(targets);
});

test('an embed is told apart from a link', () => {
	expect(linksIn('![[Sam]] [[Sam]] ![p](x.png)').map(({ isEmbed }) => isEmbed)).toEqual([true, false, true]);
});

test('a text without links is one plain name', () => {
	expect(namesIn(' Anna Berg ')).toEqual([{ target: 'Anna Berg', alias: null, isLink: false }]);
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

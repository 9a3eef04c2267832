import { keyOfLine, markedLines, wordsOfLine } from '../../../src/core/marketing-check/marked-lines';

/** The words that are marked in lines as an editor shows them. */
function markedIn(text: string, parts: readonly string[], shown: readonly string[]): readonly string[] {
	const lines = markedLines(
		text,
		parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
	);
	return shown.flatMap((line) => {
		const words = wordsOfLine(line);
		return [...(lines.get(keyOfLine(words))?.values() ?? [])].map(({ first, last }) => line.slice(words[first]?.start, words[last]?.end));
	});
}

test.each([
	['as it is written', 'Please **act** now.', '**act** now', 'Please **act** now.', 'act** now'],
	['with its stars hidden', 'Please **act** now.', '**act** now', 'Please act now.', 'act now'],
	['with the target of its link hidden', 'See [book now](https://example.com/now) today', 'book now', 'See book now today', 'book now'],
	['with the name of its link hidden', 'See [[Other note|book now]]', 'book now', 'See book now', 'book now'],
	['with the sign of its heading hidden', '## Act now', 'Act now', 'Act now', 'Act now'],
	['with a box in place of its brackets', '- [x] Act now', 'Act now', '- Act now', 'Act now'],
	['with its figures', 'Save 20 % today', 'Save 20 %', 'Save 20 % today', 'Save 20 %'],
	['the second time the words stand there', 'now, and act now', 'act now', 'now, and act now', 'act now'],
	['with brackets in the target of its link', 'See [book now](a(b)c.md) today', 'book now](a(b)c.md) today', 'See book now today', 'book now today'],
	['with the title of its link hidden', '[book now](a.md \t"One two") today', 'book now](a.md \t"One two") today', 'book now today', 'book now today'],
	['with its tags hidden', 'Please <b class="x">act</b> now', 'act</b> now', 'Please act now', 'act now'],
	['with a sign that is no tag', 'From <3 act now> on', 'act now', 'From <3 act now> on', 'act now'],
	['with an open box in place of its brackets', '- [ ] Act now', 'Act now', '- Act now', 'Act now'],
	['with a crossed word that is no box', 'The [x]act now', 'act now', 'The [x]act now', 'act now'],
	['behind other lines', 'Calm.\n\nPlease act now.\nCalm.', 'act now', 'Please act now.', 'act now'],
	['at the very end', 'Calm.\nPlease act now', 'act now', 'Please act now', 'act now'],
])('a line is known again %s', (_, text, part, shown, marked) => {
	expect(markedIn(text, [part], [shown])).toEqual([marked]);
});

test('a part without words marks nothing, and two parts of a line mark it twice', () => {
	expect(markedLines('Please ** act now.', [{ start: 7, end: 9 }]).size).toBe(0);
	expect(markedIn('Act now, hurry up, act.', ['Act now', 'hurry up'], ['Act now, hurry up, act.'])).toEqual(['Act now', 'hurry up']);
	expect([...markedLines('Act now.\nCalm.\n', [{ start: 0, end: 7 }]).keys()]).toEqual(['Act now']);
});

test('words over the end of a line are marked in both', () => {
	expect(markedIn('With our money back\nguarantee.', ['money back\nguarantee'], ['With our money back', 'guarantee.'])).toEqual(['money back', 'guarantee']);
});

test('a line that has changed, or is another one, is not marked', () => {
	expect(markedIn('Act now.', ['Act now'], ['Act now, Anna.', '', 'Calm.'])).toEqual([]);
});

test('ten thousand lines alike cost no more than their number', () => {
	const text = 'Act now.\n'.repeat(10_000);
	const parts = Array.from({ length: 10_000 }, (_, index) => ({ start: index * 9, end: index * 9 + 7 }));
	expect([...markedLines(text, parts)].map(([key, marks]) => [key, ...marks.values()])).toEqual([['Act now', { first: 0, last: 1 }]]);
});

test('a line of a hundred thousand words to be marked costs no more than its length', () => {
	const text = 'Act now. '.repeat(100_000);
	const parts = Array.from({ length: 100_000 }, (_, index) => ({ start: index * 9, end: index * 9 + 7 }));
	const started = performance.now();
	expect([...markedLines(text, parts).values()][0]?.size).toBe(100_000);
	expect(performance.now() - started).toBeLessThan(5000);
});

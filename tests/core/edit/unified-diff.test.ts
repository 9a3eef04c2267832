import fc from 'fast-check';
import { unifiedDiff } from '../../../src/core/edit/unified-diff';

const lines = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_none, at) => `${String(from + at)}\n`).join('');

test('nothing changed is no diff', () => {
	expect(unifiedDiff('Anna.md', 'a\n', 'a\n')).toBe('');
});

test.each<[string, string, string, string]>([
	['a line in the middle, with three lines around it', lines(1, 9), lines(1, 5) + 'NEW\n' + lines(6, 9), '@@ -3,6 +3,7 @@\n 3\n 4\n 5\n+NEW\n 6\n 7\n 8\n'],
	['a line changed', lines(1, 9), lines(1, 4) + 'x\n' + lines(6, 9), '@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n'],
	['the first line', 'a\nb\n', 'x\nb\n', '@@ -1,2 +1,2 @@\n-a\n+x\n b\n'],
	['a line taken away at the end', 'a\nb\n', 'a\n', '@@ -1,2 +1,1 @@\n a\n-b\n'],
	['a line said twice', 'a\na\n', 'a\na\na\n', '@@ -1,2 +1,3 @@\n a\n a\n+a\n'],
	['a line said once of two', 'a\na\na\n', 'a\na\n', '@@ -1,3 +1,2 @@\n a\n a\n-a\n'],
	['a new note', '', 'a\nb\n', '@@ -0,0 +1,2 @@\n+a\n+b\n'],
	['a note emptied', 'a\n', '', '@@ -1,1 +0,0 @@\n-a\n'],
	['a final line end', 'a', 'a\n', '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n'],
	['a last line that looks like the head of a diff', 'a\n', 'a\n++ b', '@@ -1,1 +1,2 @@\n a\n+++ b\n\\ No newline at end of file\n'],
])('%s reads so', (_what, before, after, hunk) => {
	expect(unifiedDiff('People/Anna.md', before, after)).toBe(`--- a/People/Anna.md\n+++ b/People/Anna.md\n${hunk}`);
});

const texts = fc.array(fc.constantFrom('a\n', 'b\n', '\n', '-- c\n'), { maxLength: 12 }).map((all) => all.join(''));

test('taking the lines of a diff back gives both texts', () => {
	fc.assert(
		fc.property(texts, texts, (before, after) => {
			const [, start = '', body = ''] = /^(?:---.*\n\+\+\+.*\n@@ -(\d+).*\n)?([^]*)$/.exec(unifiedDiff('x', before, after)) ?? [];
			const side = (without: string): string => [...body.matchAll(/^(.)(.*\n)/gm)].flatMap(([, mark, line]) => (mark === without ? [] : [line])).join('');
			const from = before
				.split('\n')
				.slice(0, Math.max(0, Number(start) - 1))
				.map((line) => `${line}\n`)
				.join('');
			expect([before.startsWith(from + side('+')), after.startsWith(from + side('-'))]).toEqual([true, true]);
		}),
	);
});

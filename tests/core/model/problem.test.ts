import { problemAt } from '../../../src/core/model/problem';

test.each([
	['words on several lines become one line', ' what  was\n\twritten ', 'what was written'],
	['120 characters stay', 'x'.repeat(120), 'x'.repeat(120)],
	['what is longer is cut there, and says so', 'x'.repeat(121), `${'x'.repeat(120)}…`],
])('what a problem quotes can be read: %s', (_case, words, found) => {
	expect(problemAt('day-unreadable', { path: 'Anna.md', at: { line: 4 } }, words)).toEqual({
		code: 'day-unreadable',
		path: 'Anna.md',
		at: { line: 4 },
		found,
		candidates: [],
		count: 1,
	});
});

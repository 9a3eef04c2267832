import fc from 'fast-check';
import { movedPart } from '../../../src/core/marketing-check/moved-part';

const text = 'Before. Chosen words. After.';
const part = { start: text.indexOf('Chosen'), end: text.indexOf(' After') };

test.each([
	['above it', text.replace('Before.', 'Something else before.'), 'Chosen words.'],
	['below it', text.replace('After.', 'Afterwards.'), 'Chosen words.'],
	['in it', text.replace('words', 'few words and more'), 'Chosen few words and more.'],
	['over its beginning', text.replace('Before. Chosen', 'Now'), 'Now words.'],
	['over its end', text.replace('words. After', 'things'), 'Chosen things'],
	['by words put in right before it', text.replace('Chosen', 'Well Chosen'), 'Well Chosen words.'],
	['by signs put in right behind it', text.replace('words.', 'words.!!'), 'Chosen words.!!'],
	['right before it, by other words', text.replace('Before. ', 'Now:'), 'Chosen words.'],
	['right behind it, by other words', text.replace(' After', ':then'), 'Chosen words.'],
	['all of it', text.replace('Chosen words.', ''), ''],
	['not at all', text, 'Chosen words.'],
])('a part is where its words are once the text was changed: %s', (_, after, words) => {
	const moved = movedPart(part, text, after);
	expect(after.slice(moved.start, moved.end)).toBe(words);
});

test('a part stays inside the text, whatever becomes of it', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, a, b) => {
			const [start = 0, end = 0] = [a % (before.length + 1), b % (before.length + 1)].sort((one, other) => one - other);
			const moved = movedPart({ start, end }, before, after);
			expect(moved.start).toBeGreaterThanOrEqual(0);
			expect(moved.end).toBeGreaterThanOrEqual(moved.start);
			expect(moved.end).toBeLessThanOrEqual(after.length);
		}),
	);
});

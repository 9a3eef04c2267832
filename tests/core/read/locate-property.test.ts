import fc from 'fast-check';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { lineOfPlace } from '../../../src/core/read/locate-property';
import { frontmatters } from '../../support/frontmatter-arbitrary';

const note = [
	'---',
	'type: contact',
	'activities:',
	'  # first',
	'  - 2026-03-01 newsletter',
	'',
	'  - date: 2026-03-02',
	'    type: call',
	'  - last',
	"'deal': x",
	'---',
].join('\n');

test.each([
	['type', null, 2],
	['activities', null, 3],
	['activities', 0, 5],
	['activities', 1, 7],
	['activities', 2, 9],
	['activities', 9, 3],
	['deal', null, 10],
	['gone', 0, 1],
])('%s, item %s, stands on line %s', (property, index, line) => {
	expect(lineOfPlace(note, { property, index })).toBe(line);
});

test('a list on one line stands where its key does', () => {
	expect(lineOfPlace('---\na: 1\nlists: [b, c]\n---\n', { property: 'lists', index: 1 })).toBe(3);
});

test('lines are those a parser that keeps positions gives', () => {
	let compared = 0;
	fc.assert(
		fc.property(frontmatters, (head) => {
			const counter = new LineCounter();
			const document = parseDocument(head, { lineCounter: counter, logLevel: 'silent' });
			if (document.errors.length > 0 || !isMap(document.contents)) return;
			for (const { key, value } of document.contents.items) {
				if (!isScalar(key) || typeof key.value !== 'string' || key.range == null || /[&*!?]/.test(head)) continue;
				const place = { property: key.value, index: null };
				const text = `---\n${head}\n---\n`;
				expect(lineOfPlace(text, place)).toBe(counter.linePos(key.range[0]).line + 1);
				compared++;
				if (!isSeq(value) || value.flow === true) continue;
				value.items.forEach((item, index) => {
					if (isScalar(item) && item.range != null && item.value !== null) {
						expect(lineOfPlace(text, { property: place.property, index })).toBe(counter.linePos(item.range[0]).line + 1);
					}
				});
			}
		}),
		{ numRuns: 12_000 },
	);
	expect(compared).toBeGreaterThan(1000);
}, 60_000);

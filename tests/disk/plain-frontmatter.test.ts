import fc from 'fast-check';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { readPlainFrontmatter } from '../../src/disk/plain-frontmatter';
import { frontmatters } from '../support/frontmatter-arbitrary';

const contact = [
	'type: contact',
	'tags: [client, berlin]',
	'phone: +49 30 1234',
	'employees: 12',
	'activities:',
	'  - 2026-03-01 marketing/newsletter Q1 issue',
	'  - "2026-03-09 #sales/discovery-call"',
	'',
	'# a comment',
	'client: false',
	'notes:',
	'',
].join('\n');

test('a head as people write it is read without the parser', () => {
	expect(readPlainFrontmatter(contact)).toEqual({
		type: 'contact',
		tags: ['client', 'berlin'],
		phone: '+49 30 1234',
		employees: 12,
		activities: ['2026-03-01 marketing/newsletter Q1 issue', '2026-03-09 #sales/discovery-call'],
		client: false,
		notes: null,
	});
});

test.each([
	['a nested map', 'name:\n  first: Anna\n'],
	['a colon inside words', 'a: b: c\n'],
	['a comment behind words', 'a: b # c\n'],
	['a key written twice', 'a: 1\na: 2\n'],
	['words over two lines', 'a: one\n  two\n'],
	['a block of text', 'a: |\n  text\n'],
	['an alias', 'a: *x\n'],
	['an unclosed quote', 'a: "b\n'],
	['a link without quotes', 'a: [[Sam]]\n'],
	['a tab', 'a:\tb\n'],
	['a list of a blank that is no space', 'a: [\u00a0]\n'],
	['a list of a word behind a blank that is no space', 'a: [b,\u2003c]\n'],
	['a number with a leading zero', 'a: 012\n'],
	['a list that changes its indentation', 'a:\n  - b\n    - c\n'],
])('%s is left to the parser', (_name, head) => {
	expect(readPlainFrontmatter(head)).toBeNull();
});

test('what is read plainly is what js-yaml 5 reads, and yaml, the parser of the app', () => {
	let plain = 0;
	fc.assert(
		fc.property(frontmatters, (head) => {
			const read = readPlainFrontmatter(head);
			if (read === null) return;
			plain++;
			const isEmpty = head.split(/\r?\n/).every((line) => /^\s*(?:#|$)/.test(line));
			expect(read).toEqual(isEmpty ? {} : load(head));
			expect(read).toEqual(parse(head, { logLevel: 'silent' }) ?? {});
		}),
		{ numRuns: 20_000 },
	);
	expect(plain).toBeGreaterThan(1000);
}, 120_000);

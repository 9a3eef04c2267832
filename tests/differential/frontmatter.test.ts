import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parse } from 'yaml-of-the-app';
import { readPlainFrontmatter } from '../../src/disk/plain-frontmatter';
import { readFrontmatter } from '../../src/disk/read-frontmatter';
import { mutatedHeads } from '../fuzz/mutated-heads';
import { knownDifferences, type HeadRead } from './yaml-differences';

/** As the app reads a head, with the version of `yaml` that it has. */
function readAsTheApp(head: string): HeadRead {
	try {
		const data: unknown = parse(head, { logLevel: 'error' });
		if (data === null || data === undefined) return { read: true, data: {} };
		return typeof data === 'object' && !Array.isArray(data) ? { read: true, data } : { read: false, reason: 'no map' };
	} catch (error) {
		return { read: false, reason: String(error) };
	}
}

const asOurs = (head: string): HeadRead => readFrontmatter(head);

/** The fast way; null where it leaves the head to the parser. */
function asPlain(head: string): HeadRead | null {
	const data = readPlainFrontmatter(head);
	return data === null ? null : { read: true, data };
}

/** Null where both read the same, else by which known difference they do not, or '' for one that nobody knows. */
function differenceOf(head: string, ours: HeadRead): string | null {
	const app = readAsTheApp(head);
	if (app.read && ours.read ? isDeepStrictEqual(app.data, ours.data) : app.read === ours.read) return null;
	return knownDifferences.find(({ isIt }) => isIt({ head, app, ours }))?.name ?? '';
}

// A head that is cut out of a note ends with the line end before its closing dashes.
const heads = mutatedHeads.map((head) => (head === '' || head.endsWith('\n') ? head : `${head}\n`));
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 750) * 4;
// A long run begins elsewhere each time; npm test tries the same cases every time.
const seed = Number(process.env['FUZZ_SEED'] ?? (process.env['FUZZ_RUNS'] === undefined ? 20_260_601 : Date.now() % 2 ** 31));

test(`a head is read as the app reads it, but for the differences that are known (FUZZ_SEED=${String(seed)})`, () => {
	let plain = 0;
	fc.assert(
		fc.property(heads, (head) => {
			expect([head, differenceOf(head, asOurs(head))]).not.toEqual([head, '']);
			const fast = asPlain(head);
			if (fast === null) return;
			plain++;
			// The fast way may differ in nothing.
			expect([head, differenceOf(head, fast)]).toEqual([head, null]);
		}),
		{ seed, numRuns: RUNS },
	);
	expect(plain).toBeGreaterThan(RUNS / 20);
}, 3_600_000);

test.each(knownDifferences.map(({ name, example }) => [name, example]))('%s is a difference still, and the docs tell it', (name, example) => {
	expect(differenceOf(example, asOurs(example))).toBe(name);
	expect(readFileSync(join(__dirname, '../../docs/yaml.md'), 'utf8').replace(/ +/g, ' ')).toContain(`| ${name} |`);
});

/** What `npm run bench:app` runs: the app's side against `JSON.parse` of the same frontmatter, as a Markdown table. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeResults } from '../write-results.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const ROUNDS = 5;
const SIZES = [1000, 10_000];

const folder = mkdtempSync(join(tmpdir(), 'two-hats-bench-app-'));
const program = join(folder, 'measure.mjs');
await build({
	entryPoints: [join(here, 'measure.mjs')],
	outfile: program,
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	alias: { obsidian: join(here, 'obsidian-stub.mjs') },
	banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
	logLevel: 'warning',
});
const rounds = [];
for (let round = 0; round < ROUNDS; round++) {
	for (const size of SIZES) rounds.push({ size, ...JSON.parse(execFileSync(process.execPath, ['--expose-gc', program, String(size)], { encoding: 'utf8' })) });
}
rmSync(folder, { recursive: true, force: true });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (size, key) => median(rounds.filter((round) => round.size === size).map((round) => round[key]));
const ratio = (value) => value.toFixed(value < 0.01 ? 5 : 2);
const rows = SIZES.map((size) => {
	const parse = of(size, 'jsonParse');
	const first = of(size, 'build') + of(size, 'check');
	return [
		size.toLocaleString('en'),
		ratio(of(size, 'build') / parse),
		ratio(first / parse),
		ratio(of(size, 'change') / of(size, 'build')),
		ratio(of(size, 'change') / first),
		ratio(of(size, 'newDay') / first),
		of(size, 'memory').toFixed(0),
		of(size, 'memoryOfActivity').toFixed(2),
	];
});
const head = [
	'contacts',
	'first build / JSON.parse',
	'build and check / JSON.parse',
	'one change / build',
	'one change / build and check',
	'change of day / build and check',
	'memory of the contact book and the check, MB',
	'kB an activity',
];
const table = [head, head.map(() => '--:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
console.log(table);
if (process.argv.includes('--write')) writeResults(join(here, '../../../docs/performance.md'), table, 'app');

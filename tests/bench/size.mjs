/** What `npm run bench:size` runs: what each room and package of the build adds to `main.js`, as a Markdown table. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeResults } from './write-results.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const AIM = 260_000;
const SMALLEST_SHOWN = 2000;

/** @type {{ readonly outputs: Readonly<Record<string, { readonly bytes: number, readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>> }} */
const { outputs } = JSON.parse(readFileSync(join(root, 'dist/main.meta.json'), 'utf8'));
const { bytes, inputs } = outputs['main.js'];

const rooms = new Map();
for (const [path, { bytesInOutput }] of Object.entries(inputs)) rooms.set(roomOf(path), (rooms.get(roomOf(path)) ?? 0) + bytesInOutput);
const bySize = [...rooms].sort((a, b) => b[1] - a[1]);
const shown = bySize.filter(([, size]) => size >= SMALLEST_SHOWN);
const rest = bySize.slice(shown.length).reduce((sum, [, size]) => sum + size, 0);
const rows = [...shown, ['everything smaller', rest], ['**all**', bytes]].map(([room, size]) => [
	room,
	size.toLocaleString('en'),
	`${((size / bytes) * 100).toFixed(1)} %`,
]);
const table = [['room or package', 'bytes, minified', 'share'], ['---', '--:', '--:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const compressed = gzipSync(readFileSync(join(root, 'main.js'))).length;
const verdict = `${bytes <= AIM ? 'held' : 'MISSED'}: at most ${AIM.toLocaleString('en')} bytes (${bytes.toLocaleString('en')}; ${compressed.toLocaleString('en')} as gzip sends it).`;
console.log(`${table}\n\n${verdict}`);
if (process.argv.includes('--write')) writeResults(join(root, 'docs/performance.md'), `${table}\n\n${verdict}`, 'size');

/** @param {string} path A module of the build. @returns {string} Its folder in `src`, or its package. */
function roomOf(path) {
	const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
	if (inPackage !== null) return inPackage[1];
	const [top, ...folders] = path
		.replace(/^src\//, '')
		.split('/')
		.slice(0, -1);
	return folders.length === 0 ? top : `${top}/${folders[0]}`;
}

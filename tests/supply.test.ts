import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
const built = ['main.js', 'dist/main.meta.json', 'dist/two-hats.cjs', 'dist/THIRD-PARTY-NOTICES.txt'];
let folders: readonly string[] = [];

beforeAll(() => {
	folders = ['a', 'another, longer'].map((name) => mkdtempSync(join(tmpdir(), `two-hats-build-${name}-`)));
	for (const folder of folders) execFileSync(process.execPath, ['esbuild.config.mjs', folder], { cwd: root });
});

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function builtIn(folder: string, file: string): string {
	return readFileSync(join(folder, file), 'utf8');
}

test.each(built.filter((file) => file !== 'dist/main.meta.json'))('%s is the same, byte for byte, whenever and wherever it is built', (file) => {
	const [one = '', other = ''] = folders;
	expect(builtIn(one, file).length).toBeGreaterThan(1000);
	expect(builtIn(one, file) === builtIn(other, file)).toBe(true);
	expect(builtIn(one, file)).not.toContain(root);
});

test('the notice names every package in the build, with the words of its licence', () => {
	const notice = builtIn(folders[0] ?? '', 'dist/THIRD-PARTY-NOTICES.txt');
	const named = [...notice.matchAll(/^-{72}\n(\S+) \S+ \(([^)]+)\)$/gm)].map(([, name = '', licence = '']) => `${name} ${licence}`);
	for (const name of ['date-fns', 'preact', 'commander', 'js-yaml', 'gray-matter', 'yaml', 'd3-shape']) {
		expect(named.map((one) => one.split(' ')[0])).toContain(name);
	}
	expect(named.filter((one) => !/ (?:MIT|ISC|MPL-2\.0|BSD-[23]-Clause|Apache-2\.0)$/.test(one))).toEqual([]);
	expect(notice).toMatch(/Permission is hereby granted/i);
});

test('every dependency is pinned by the lock file, with the hash of what is taken', () => {
	const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	const packages: unknown = typeof lock === 'object' && lock !== null && 'packages' in lock ? lock.packages : {};
	const loose = Object.entries(typeof packages === 'object' && packages !== null ? packages : {}).filter(
		([path, one]: readonly [string, unknown]) =>
			path !== '' && !(typeof one === 'object' && one !== null && (('integrity' in one && 'version' in one) || ('inBundle' in one && one.inBundle === true))),
	);
	expect(loose.map(([path]) => path)).toEqual([]);
});

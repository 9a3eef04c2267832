import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReport } from './support/check-json';

const built = join(__dirname, '../dist/two-hats.cjs');
const vault = join(__dirname, '../examples/vault');
let folder: string;
let alone: string;

beforeAll(() => {
	if (!existsSync(built)) throw new Error('dist/two-hats.cjs is missing: run npm run build first.');
	folder = mkdtempSync(join(tmpdir(), 'two-hats-bundle-'));
	alone = join(folder, 'two-hats.cjs');
	copyFileSync(built, alone);
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('the built command runs alone, with no package beside it', () => {
	const out = execFileSync(process.execPath, [alone, 'check', vault, '--as-of', '2026-06-01', '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
	const report: unknown = JSON.parse(out);
	expect(isReport(report) ? report.flags.length : report).toBe(24);
});

test('it knows nothing of the app, and nothing in it runs text as code', () => {
	const code = readFileSync(built, 'utf8');
	expect(code).not.toMatch(/require\(["']obsidian["']\)/);
	expect(code).not.toMatch(/\beval\(|new Function\(/);
});

test('it prints the same day by day, wherever it runs', () => {
	const outs = ['America/Los_Angeles', 'UTC', 'Asia/Kolkata', 'Pacific/Apia'].map((zone) =>
		execFileSync(process.execPath, [alone, 'check', vault, '--as-of', '2026-06-01'], { encoding: 'utf8', env: { ...process.env, TZ: zone } }),
	);
	expect(new Set(outs).size).toBe(1);
});

test('a reader that has seen enough ends it quietly', () => {
	const command = `"${process.execPath}" "${alone}" check "${vault}" --as-of 2026-06-01 --json | head -n 1`;
	expect(execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })).toBe('{\n');
});

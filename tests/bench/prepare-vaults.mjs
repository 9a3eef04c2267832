import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GENERATOR = fileURLToPath(new URL('generate-vault.mjs', import.meta.url));
const GENERATOR_PARTS = fileURLToPath(new URL('vault/', import.meta.url));

/**
 * The folder of a generated vault of this size, under the system's temporary folder. A complete one from an earlier run is used again, unless
 * the generator has changed since. A process of its own writes it: a child's peak memory is never less than its parent's was, so the
 * process that measures has to stay small.
 * @param {number} noteCount
 * @returns {string}
 */
export function prepareVault(noteCount) {
	const parent = join(tmpdir(), 'two-hats-bench');
	const vault = join(parent, `vault-${noteCount}`);
	const marker = `${vault}.complete`;
	const generator = fingerprintGenerator();
	if (existsSync(vault) && existsSync(marker) && readFileSync(marker, 'utf8') === generator) return vault;
	rmSync(marker, { force: true });
	rmSync(vault, { recursive: true, force: true });
	mkdirSync(parent, { recursive: true });
	console.error(`Writing a vault of ${noteCount} notes to ${vault}`);
	execFileSync(process.execPath, [GENERATOR, vault, String(noteCount)], { stdio: ['ignore', 'ignore', 'inherit'] });
	writeFileSync(marker, generator);
	return vault;
}

/** @returns {string} Changes whenever the text of the generator does. */
function fingerprintGenerator() {
	const parts = readdirSync(GENERATOR_PARTS)
		.sort()
		.map((name) => join(GENERATOR_PARTS, name));
	const hash = createHash('sha256');
	for (const part of [GENERATOR, ...parts]) hash.update(readFileSync(part));
	return hash.digest('hex');
}

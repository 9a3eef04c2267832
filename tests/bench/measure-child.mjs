import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RECORDER = fileURLToPath(new URL('record-peak-memory.cjs', import.meta.url));
const KEPT_ERROR_CHARACTERS = 2000;

/**
 * What one run of a whole process cost.
 * @typedef {object} Cost
 * @property {number} milliseconds Wall time, from before the start of the process until it has ended and its output is read.
 * @property {number} peakMegabytes Peak resident memory, in units of 1,000,000 bytes; NaN when the child left no record.
 */

/** A measured command that could not be started or did not end with 0; the message names it and holds the end of its standard error. */
export class ChildFailure extends Error {}

/**
 * Runs a command to its end, its standard output read and thrown away.
 * @param {readonly string[]} command The program and its arguments; a Node program, or its memory is not known.
 * @returns {Promise<Cost>}
 * @throws {ChildFailure}
 */
export async function measureChild(command) {
	const scratch = mkdtempSync(join(tmpdir(), 'two-hats-peak-'));
	const peakFile = join(scratch, 'kilobytes');
	try {
		const milliseconds = await timeChild(command, {
			...process.env,
			NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(RECORDER)}`.trim(),
			TWO_HATS_BENCH_PEAK: peakFile,
		});
		return { milliseconds, peakMegabytes: readPeak(peakFile) };
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

/**
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} Milliseconds.
 */
function timeChild([program = '', ...args], env) {
	return new Promise((resolve, reject) => {
		const startedAt = process.hrtime.bigint();
		const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
		let errors = '';
		child.stdout.resume();
		child.stderr.setEncoding('utf8').on('data', (text) => {
			errors = (errors + text).slice(-KEPT_ERROR_CHARACTERS);
		});
		child.on('error', (error) => reject(new ChildFailure(error.message)));
		child.on('close', (code, signal) => {
			const milliseconds = Number(process.hrtime.bigint() - startedAt) / 1e6;
			if (code === 0) resolve(milliseconds);
			else reject(new ChildFailure(`${[program, ...args].join(' ')} ended with ${code ?? signal}\n${errors}`.trim()));
		});
	});
}

/** @param {string} file */
function readPeak(file) {
	try {
		return (Number(readFileSync(file, 'utf8')) * 1024) / 1e6;
	} catch {
		return NaN;
	}
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';
import { dayOf } from './read-vault';

/** A folder of notes that lives as long as a test. */
export interface TemporaryVault {
	readonly folder: string;
	readonly write: (path: string, text: string | Buffer) => void;
	readonly remove: () => void;
}

/** Makes a folder of notes on the disk. */
export function temporaryVault(notes: Readonly<Record<string, string | Buffer>>): TemporaryVault {
	const folder = mkdtempSync(join(tmpdir(), 'two-hats-test-'));
	const write = (path: string, text: string | Buffer): void => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	for (const [path, text] of Object.entries(notes)) write(path, text);
	return {
		folder,
		write,
		remove: () => {
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** What a run of the command line left behind. */
export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Runs the command line in this process, as of 1 June 2026. */
export function runCli(...args: readonly string[]): Ran {
	let out = '';
	let err = '';
	const code = run(args, '1.2.3', {
		out: (text) => {
			out += text;
		},
		err: (text) => {
			err += text;
		},
		hasColor: false,
		showsProgress: false,
		today: dayOf('2026-06-01'),
	});
	return { code, out, err };
}

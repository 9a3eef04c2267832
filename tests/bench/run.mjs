/** What `npm run bench` runs: `two-hats check` against the limit and the peer, on generated vaults, as a Markdown table. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ChildFailure } from './measure-child.mjs';
import { measureRounds } from './measure-rounds.mjs';
import { prepareVault } from './prepare-vaults.mjs';
import { printResults } from './print-results.mjs';
import { summarise } from './summarise.mjs';
import { canWriteResults, writeResults } from './write-results.mjs';

const USAGE = `Usage: node tests/bench/run.mjs [--rounds N] [--sizes 1000,10000,50000,100000] [--command "node some.js"] [--write]

  --rounds N     rounds to take the medians of (5)
  --sizes LIST   notes in each generated vault
  --command CMD  what to measure in place of dist/two-hats.cjs; split at spaces, "check VAULT --as-of 2026-06-01 --json" is added
  --write        also write the results between the markers in docs/performance.md`;
const PERFORMANCE_PAGE = pathTo('../../docs/performance.md');
const COMMAND_LINE = pathTo('../../dist/two-hats.cjs');

/** A reason to stop that is told as one line, without a stack. */
class Refusal extends Error {}

try {
	await main();
} catch (error) {
	console.error(error instanceof Refusal || error instanceof ChildFailure ? error.message : error);
	process.exitCode = 1;
}

async function main() {
	const { rounds, sizes, program, isWriting } = readOptions();
	const vaults = sizes.map((noteCount) => ({ noteCount, vault: prepareVault(noteCount) }));
	const measured = await measureRounds({
		vaults,
		rounds,
		commands: {
			limit: (vault) => [process.execPath, pathTo('walk-and-read.mjs'), vault],
			ours: (vault) => [...program, 'check', vault, '--as-of', '2026-06-01', '--json'],
			libraries: (vault) => [process.execPath, pathTo('heads-through-libraries.mjs'), vault],
			peer: (vault) => [process.execPath, pathTo('gray-matter-defaults.mjs'), vault],
		},
	});
	const results = printResults(summarise(measured));
	console.log(results);
	if (isWriting) writeResults(PERFORMANCE_PAGE, results);
}

/**
 * The options as asked for, each checked before anything slow begins.
 * @throws {Refusal} When an option makes no sense, the build is missing, or there is no place to write the results to.
 */
function readOptions() {
	const options = parseOptions();
	if (options.help) {
		console.log(USAGE);
		process.exit(0);
	}
	const rounds = readCount(options.rounds, 1);
	const sizes = options.sizes.split(',').map((size) => readCount(size, 20));
	if (options.command === undefined && !existsSync(COMMAND_LINE)) throw new Refusal('dist/two-hats.cjs is missing: run npm run build first.');
	if (options.write && !canWriteResults(PERFORMANCE_PAGE)) {
		throw new Refusal('docs/performance.md needs the lines <!-- bench:start --> and <!-- bench:end --> to write between.');
	}
	return { rounds, sizes, program: readProgram(options.command), isWriting: options.write };
}

function parseOptions() {
	try {
		return parseArgs({
			options: {
				rounds: { type: 'string', default: '5' },
				sizes: { type: 'string', default: '1000,10000,50000,100000' },
				command: { type: 'string' },
				write: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		}).values;
	} catch (error) {
		throw new Refusal(`${/** @type {Error} */ (error).message}\n${USAGE}`);
	}
}

/**
 * @param {string} text
 * @param {number} least
 * @throws {Refusal}
 */
function readCount(text, least) {
	const count = Number(text);
	if (!Number.isInteger(count) || count < least) throw new Refusal(`"${text}" is not a whole number from ${least} up.`);
	return count;
}

/**
 * @param {string | undefined} command
 * @returns {readonly string[]} The program and its first arguments; `node` stands for the one that runs this.
 */
function readProgram(command) {
	if (command === undefined) return [process.execPath, COMMAND_LINE];
	return command
		.trim()
		.split(/\s+/)
		.map((word, index) => (index === 0 && word === 'node' ? process.execPath : word));
}

/** @param {string} relative A path from this file. */
function pathTo(relative) {
	return fileURLToPath(new URL(relative, import.meta.url));
}

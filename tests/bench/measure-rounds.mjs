import { measureChild } from './measure-child.mjs';
/** @import { Cost } from './measure-child.mjs' */

/** @typedef {'limit' | 'ours' | 'libraries' | 'peer'} Way One of the ways to read a vault. */

/**
 * What every way cost on a vault of one size, one entry a round; the same index is the same round.
 * @typedef {object} SizeCosts
 * @property {number} noteCount
 * @property {Readonly<Record<Way, Cost[]>>} costs
 * @property {readonly number[]} starts Milliseconds that Node takes to start and do nothing.
 */

/**
 * @typedef {object} Plan
 * @property {readonly { readonly noteCount: number, readonly vault: string }[]} vaults
 * @property {Readonly<Record<Way, (vault: string) => readonly string[]>>} commands The command that reads a vault, a way.
 * @property {number} rounds
 */

/**
 * Warms the disk cache, then runs every way on every vault once a round, so that whatever else the machine does falls on all of them alike.
 * Each round begins with another way. Progress goes to standard error.
 * @param {Plan} plan
 * @returns {Promise<readonly SizeCosts[]>} In the order of the vaults.
 */
export async function measureRounds({ vaults, commands, rounds }) {
	/** @type {readonly Way[]} */
	const ways = ['limit', 'ours', 'libraries', 'peer'];
	/** @type {number[]} */
	const starts = [];
	const results = vaults.map(({ noteCount, vault }) => ({ noteCount, vault, costs: { limit: [], ours: [], libraries: [], peer: [] } }));
	await warmUp(
		vaults.map(({ vault }) => vault),
		commands,
	);
	for (let round = 0; round < rounds; round++) {
		console.error(`Round ${round + 1} of ${rounds}`);
		starts.push((await measureChild([process.execPath, '--eval', '0'])).milliseconds);
		for (const { vault, costs } of results) {
			for (let turn = 0; turn < ways.length; turn++) {
				const way = /** @type {Way} */ (ways[(round + turn) % ways.length]);
				/** @type {Cost[]} */ (costs[way]).push(await measureChild(commands[way](vault)));
			}
		}
	}
	return results.map(({ noteCount, costs }) => ({ noteCount, costs, starts }));
}

/**
 * Reads every vault once, and runs the other ways on the first, so that a command that does not work fails at once.
 * @param {readonly string[]} vaults
 * @param {Plan['commands']} commands
 */
async function warmUp(vaults, commands) {
	for (const vault of vaults) await measureChild(commands.limit(vault));
	for (const vault of vaults.slice(0, 1)) {
		await measureChild(commands.ours(vault));
		await measureChild(commands.libraries(vault));
		await measureChild(commands.peer(vault));
	}
}

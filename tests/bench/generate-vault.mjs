import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeContactNote } from './vault/contact-note.mjs';
import { writeCampaignNote, writeConversationNote, writeDailyNote } from './vault/dated-notes.mjs';
import { LAST_DAY, isoDay } from './vault/days.mjs';
import { nameCompany, namePerson } from './vault/names.mjs';
import { writePlainNote } from './vault/plain-note.mjs';
import { createRandom } from './vault/random.mjs';
/** @import { Random } from './vault/random.mjs' */

const NOTES_A_FOLDER = 500;
const FEWEST_NOTES = 20;

/**
 * How many notes of each kind a vault holds.
 * @typedef {object} Shares
 * @property {number} companies
 * @property {number} people
 * @property {number} daily
 * @property {number} campaigns
 * @property {number} conversations
 * @property {number} plain
 */

/**
 * Writes a vault that is the same, byte for byte, for the same count and seed.
 * @param {string} folder Made when missing; must be empty.
 * @param {number} noteCount At least 20.
 * @param {number} [seed]
 * @returns {Shares}
 * @throws {Error} When the folder holds something already, or the count is no whole number from 20 up.
 */
export function generateVault(folder, noteCount, seed = 1) {
	if (!Number.isInteger(noteCount) || noteCount < FEWEST_NOTES) throw new RangeError(`A vault needs a whole number of notes, at least ${FEWEST_NOTES}.`);
	mkdirSync(folder, { recursive: true });
	if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);
	const random = createRandom(seed);
	const shares = shareOut(noteCount);
	const folders = new Set();
	for (const [path, text] of writeNotes(random, shares)) {
		const file = join(folder, path);
		const parent = dirname(file);
		if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
		folders.add(parent);
		writeFileSync(file, text);
	}
	return shares;
}

/**
 * @param {number} noteCount
 * @returns {Shares} Together exactly `noteCount`; one contact in ten is a company.
 */
function shareOut(noteCount) {
	const contacts = Math.round(noteCount * 0.2);
	const companies = Math.max(1, Math.round(contacts * 0.1));
	const daily = Math.round(noteCount * 0.03);
	const campaigns = Math.max(1, Math.round(noteCount * 0.002));
	const conversations = Math.max(1, Math.round(noteCount * 0.005));
	const plain = noteCount - contacts - daily - campaigns - conversations;
	return { companies, people: contacts - companies, daily, campaigns, conversations, plain };
}

/**
 * @param {Random} random
 * @param {Shares} shares
 * @returns {Generator<readonly [path: string, text: string]>}
 */
function* writeNotes(random, shares) {
	const companies = numbered(shares.companies, nameCompany);
	const people = numbered(shares.people, namePerson);
	for (const [index, name] of companies.entries()) yield [place('Companies', index, name), writeContactNote(random, null, true)];
	for (const [index, name] of people.entries()) {
		const company = random.chance(0.4) ? random.pick(companies) : null;
		yield [place('People', index, name), writeContactNote(random, company, false)];
	}
	for (const day of numbered(shares.daily, (index) => isoDay(LAST_DAY - index))) {
		yield [`Daily/${day.slice(0, 4)}/${day}.md`, writeDailyNote(random, people)];
	}
	for (const [index, name] of numbered(shares.campaigns, (n) => `Newsletter ${n + 1}`).entries()) {
		yield [place('Campaigns', index, name), writeCampaignNote(random, people)];
	}
	for (let index = 0; index < shares.conversations; index++) {
		const contact = people[(index * 7) % people.length] ?? '';
		yield [place('Conversations', index, `Advice ${index + 1} for ${contact}`), writeConversationNote(random, contact)];
	}
	for (const [index, name] of numbered(shares.plain, (n) => `Thought ${n + 1}`).entries()) {
		yield [place('Notes', index, name), writePlainNote(random, name)];
	}
}

/**
 * @param {number} count
 * @param {(index: number) => string} name
 * @returns {readonly string[]}
 */
function numbered(count, name) {
	return Array.from({ length: count }, (_, index) => name(index));
}

/**
 * @param {string} kind
 * @param {number} index
 * @param {string} name
 * @returns {string} A path in a folder that never holds more than 500 notes.
 */
function place(kind, index, name) {
	return `${kind}/${String(Math.floor(index / NOTES_A_FOLDER) + 1).padStart(3, '0')}/${name}.md`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [folder, count, seed = '1'] = process.argv.slice(2);
	if (folder === undefined || count === undefined) {
		console.error('Usage: node tests/bench/generate-vault.mjs FOLDER COUNT [SEED]');
		process.exit(2);
	}
	try {
		console.log(JSON.stringify(generateVault(folder, Number(count), Number(seed))));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}

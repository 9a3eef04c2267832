import { LAST_DAY, LOOK_BACK_DAYS, isoDay } from './days.mjs';
import { writeProse, writeSentence } from './prose.mjs';
/** @import { Random } from './random.mjs' */

/**
 * A daily note: some lines of the day, one to three of them with a link to a contact, a few tagged with a role.
 * @param {Random} random
 * @param {readonly string[]} contacts Names to link to.
 * @returns {string}
 */
export function writeDailyNote(random, contacts) {
	const tags = ['', '', '', ' #marketing/check-in', ' #sales/discovery-call'];
	const links = Array.from({ length: random.integer(1, 3) }, () => `- coffee with [[${random.pick(contacts)}]]${random.pick(tags)}`);
	const lines = ['## Today', '', `- ${writeSentence(random)}`, ...links, `- [ ] call [[${random.pick(contacts)}]]`, `- [x] ${writeSentence(random)}`];
	return `${lines.join('\n')}\n\n${writeProse(random, random.integer(200, 1200))}`;
}

/**
 * A campaign that reached 20 to 60 contacts, each named once.
 * @param {Random} random
 * @param {readonly string[]} contacts Names to link to.
 * @returns {string}
 */
export function writeCampaignNote(random, contacts) {
	const reached = new Set(Array.from({ length: random.integer(20, 60) }, () => random.pick(contacts)));
	const head = [
		'type: campaign',
		`date: ${isoDay(LAST_DAY - random.integer(1, LOOK_BACK_DAYS))}`,
		'activity: marketing/newsletter',
		'contacts:',
		...[...reached].map((name) => `  - "[[${name}]]"`),
	];
	return `---\n${head.join('\n')}\n---\n\n${writeProse(random, random.integer(1000, 4000))}`;
}

/**
 * A sales-conversation note, decided two times in three, with its five parts as headings.
 * @param {Random} random
 * @param {string} contact The name of the contact it was with.
 * @returns {string}
 */
export function writeConversationNote(random, contact) {
	const started = LAST_DAY - random.integer(60, 600);
	const decision = random.pick(['open', 'yes', 'no']);
	const head = [
		'type: sales-conversation',
		`contact: "[[${contact}]]"`,
		`started: ${isoDay(started)}`,
		`decision: ${decision}`,
		`decide-by: ${isoDay(started + 30)}`,
		...(decision === 'open' ? [] : [`decided-on: ${isoDay(started + random.integer(5, 50))}`]),
		'activities:',
		`  - ${isoDay(started)} discovery-call`,
		`  - ${isoDay(started + 4)} proposal`,
	];
	const parts = ['Problem', 'Cost', 'Fit', 'Price', 'Decision'].map((part) => `## ${part}\n\n${writeSentence(random)}\n`);
	return `---\n${head.join('\n')}\n---\n\n${parts.join('\n')}`;
}

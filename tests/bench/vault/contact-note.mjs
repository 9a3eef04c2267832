import { writeActivityLines } from './activity-lines.mjs';
import { LAST_DAY, isoDay } from './days.mjs';
import { writeProse, writeSentence } from './prose.mjs';
/** @import { Random } from './random.mjs' */

const DEAL_NAMES = ['Website redesign', 'Audit', 'Pricing workshop', 'Annual report', 'Team coaching', 'Second phase'];
const REEVALUATIONS = ['continue good fit next year', 'continue refers others', 'stop wrong fit, never refers'];
const PERSON_TYPES = ['contact', 'person', 'client', 'lead'];

/**
 * A contact with 5 to 40 activities in its frontmatter; three in four have one or two deals, one in six has been
 * neglected for half a year, one in ten keeps a log in its body too.
 * @param {Random} random
 * @param {string | null} company The company a person works for; null for a company and for people on their own.
 * @param {boolean} isCompany
 * @returns {string}
 */
export function writeContactNote(random, company, isCompany) {
	const lastDay = LAST_DAY - random.integer(0, 20) - (random.chance(1 / 6) ? 180 : 0);
	const head = [
		`type: ${isCompany ? 'company-client' : random.pick(PERSON_TYPES)}`,
		...(company === null ? [] : [`company: "[[${company}]]"`]),
		...(isCompany ? [] : [`email: someone${random.integer(1, 99999)}@example.com`]),
		...(random.chance(0.3) ? ['tags: [berlin, design]'] : []),
		...list('deals', writeDeals(random)),
		...list('reevaluations', writeReevaluations(random)),
		...list('activities', writeActivityLines(random, random.integer(5, 40), lastDay)),
	];
	return `---\n${head.join('\n')}\n---\n\n${writeProse(random, random.integer(200, 1500))}${writeLog(random, lastDay)}`;
}

/** @param {Random} random */
function writeDeals(random) {
	const count = random.chance(0.75) ? random.integer(1, 2) : 0;
	return Array.from({ length: count }, (_, index) => {
		const opened = LAST_DAY - random.integer(60, 700);
		const status = random.pick(['won', 'won', 'lost', 'open']);
		const name = DEAL_NAMES[(random.integer(0, 2) + index * 3) % DEAL_NAMES.length];
		if (status === 'open') return `${isoDay(opened)} open ${name}`;
		const closed = isoDay(opened + random.integer(5, 58));
		return random.chance(0.5) ? `${closed} ${status} ${name}` : `${isoDay(opened)}..${closed} ${status} ${name}`;
	});
}

/** @param {Random} random */
function writeReevaluations(random) {
	if (!random.chance(0.15)) return [];
	const day = LAST_DAY - random.integer(10, 300);
	const pause = `pause ${isoDay(day + 120)} budget frozen`;
	return [`${isoDay(day)} ${random.pick([...REEVALUATIONS, pause])}`];
}

/**
 * @param {Random} random
 * @param {number} lastDay
 */
function writeLog(random, lastDay) {
	if (!random.chance(0.1)) return '';
	const bullets = writeActivityLines(random, random.integer(2, 6), lastDay).map((line) => `- ${line}`);
	return `\n## Log\n\n${bullets.join('\n')}\n\n## Notes\n\n${writeSentence(random)}\n`;
}

/**
 * @param {string} key
 * @param {readonly string[]} lines
 * @returns {readonly string[]} The YAML lines of a list property; none for an empty list.
 */
function list(key, lines) {
	return lines.length === 0 ? [] : [`${key}:`, ...lines.map((line) => `  - ${line}`)];
}

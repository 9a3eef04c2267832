import { LAST_DAY, LOOK_BACK_DAYS, isoDay } from './days.mjs';
/** @import { Random } from './random.mjs' */

const TAGGED = [
	'marketing/newsletter',
	'marketing/article',
	'marketing/check-in',
	'marketing/case-study',
	'marketing/thank-you',
	'newsletter',
	'webinar',
	'sales/discovery-call',
	'sales/proposal',
	'sales/price-discussion',
	'delivery/kick-off',
	'delivery/review',
	'delivery/invoice',
];
const UNTAGGED = ['call about the scope', 'coffee by the station', 'email with two questions', 'meeting at their office', 'linkedin message'];
const TEXTS = ['', 'Q1 issue on pricing', 'asked about the second phase', 'sent the link', 'with the whole team', 'short and friendly', 'about the schedule'];

/**
 * Activity lines in the grammar `DAY [planned] [ROLE/]KIND [TEXT]`, oldest first. Three contacts in ten are untidy: a quarter of their lines have no role.
 * @param {Random} random
 * @param {number} count
 * @param {number} lastDay Nothing done is later than this day number; what is planned may be.
 * @returns {readonly string[]}
 */
export function writeActivityLines(random, count, lastDay) {
	const untaggedShare = random.chance(0.3) ? 0.25 : 0;
	const days = Array.from({ length: count }, () => lastDay - random.integer(0, LOOK_BACK_DAYS)).sort((a, b) => a - b);
	const lines = days.map((day) => `${isoDay(day)} ${writeWhat(random, untaggedShare)}`);
	if (random.chance(0.2)) lines[lines.length - 1] = `${isoDay(LAST_DAY + random.integer(-20, 60))} planned marketing/check-in`;
	return lines;
}

/**
 * @param {Random} random
 * @param {number} untaggedShare From 0 to 1.
 */
function writeWhat(random, untaggedShare) {
	if (random.chance(untaggedShare)) return random.pick(UNTAGGED);
	return `${random.pick(TAGGED)} ${random.pick(TEXTS)}`.trim();
}

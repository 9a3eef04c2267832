/** @import { Random } from './random.mjs' */

const SUBJECTS = ['The first draft', 'A small team', 'Every project', 'The price list', 'My notebook', 'Good advice', 'The market', 'An old customer'];
const VERBS = ['begins with', 'depends on', 'hides', 'explains', 'gets better through', 'rarely survives', 'asks for', 'points at'];
const OBJECTS = [
	'a plain question',
	'the work of last year',
	'careful reading',
	'a second opinion',
	'too many meetings',
	'one honest number',
	'a walk by the river',
];
const PLAIN_ENDINGS = ['and that takes time.', 'though nobody says so.', 'which I keep forgetting.', 'at least in winter.', 'when the deadline is far away.'];
const TYPOGRAPHIC_ENDINGS = [...PLAIN_ENDINGS, '— as the café owner “knew”.'];
const HEADINGS = ['Background', 'What I read', 'Open questions', 'Sources', 'Summary', 'Next'];

/**
 * Paragraphs of prose in Markdown, with the odd heading, list, rule and code block that real notes have. Four texts in ten hold characters
 * beyond ASCII: one is enough to make a note slower to decode, so a vault where all or none did would not be typical.
 * @param {Random} random
 * @param {number} length The least number of characters; the text ends with the paragraph that reaches it.
 * @returns {string} Ends with a line end.
 */
export function writeProse(random, length) {
	const endings = random.chance(0.4) ? TYPOGRAPHIC_ENDINGS : PLAIN_ENDINGS;
	const parts = [];
	let written = 0;
	while (written < length) {
		const part = writeBlock(random, endings);
		parts.push(part);
		written += part.length + 2;
	}
	return `${parts.join('\n\n')}\n`;
}

/**
 * One sentence.
 * @param {Random} random
 * @param {readonly string[]} [endings] What it may end with.
 * @returns {string}
 */
export function writeSentence(random, endings = PLAIN_ENDINGS) {
	return `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(endings)}`;
}

/**
 * @param {Random} random
 * @param {readonly string[]} endings
 */
function writeBlock(random, endings) {
	const shape = random.fraction();
	if (shape < 0.1) return `## ${random.pick(HEADINGS)}`;
	if (shape < 0.2) return writeLines(random, endings, '- ');
	if (shape < 0.23) return `\`\`\`\n${writeSentence(random)}\n\`\`\``;
	if (shape < 0.25) return '---';
	return writeLines(random, endings, '').replaceAll('\n', ' ');
}

/**
 * @param {Random} random
 * @param {readonly string[]} endings
 * @param {string} prefix What each line begins with.
 */
function writeLines(random, endings, prefix) {
	return Array.from({ length: random.integer(3, 7) }, () => prefix + writeSentence(random, endings)).join('\n');
}

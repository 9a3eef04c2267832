import { LAST_DAY, isoDay } from './days.mjs';
import { writeProse } from './prose.mjs';
/** @import { Random } from './random.mjs' */

const TAGS = ['reading', 'ideas', 'craft', 'travel', 'garden', 'money', 'health'];

/**
 * A long note that has nothing to do with contacts: 2 to 8 thousand characters, half of them under a small frontmatter.
 * @param {Random} random
 * @param {string} title
 * @returns {string}
 */
export function writePlainNote(random, title) {
	const body = `# ${title}\n\n${writeProse(random, random.integer(2000, 7500))}`;
	if (random.chance(0.5)) return body;
	const created = isoDay(LAST_DAY - random.integer(0, 1500));
	return `---\ntitle: ${title}\ncreated: ${created}\ntags: [${random.pick(TAGS)}, ${random.pick(TAGS)}]\n---\n\n${body}`;
}

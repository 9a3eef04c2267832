import type { IsoDay } from '../model/iso-date';
import { readActivityWords } from './activity-line';
import { linksIn, type NameRef } from './link';
import type { BodyLine } from './note-body';
import type { Mention, SharedActivity } from './note-facts';
import type { Reading } from './reading';

const ROLE_TAG = /#(?:marketing|sales|delivery)(?:\/[\p{L}\p{N}_/-]+)?(?![\p{L}\p{N}_-])/iu;

/** What the body of a dated note tells of the contacts it links to. */
export interface MentionsFound {
	readonly shared: SharedActivity[];
	readonly mentions: Mention[];
}

/**
 * The linked names in the body of a dated note. A list item with a role tag is an activity of that day; any other linked
 * mention in a list item or paragraph is a possible touch. Embeds, and tasks that are open or cancelled, are no touch; an
 * open task with a role tag is planned.
 */
export function readMentions(day: IsoDay, lines: readonly BodyLine[], reading: Reading): MentionsFound {
	const found: MentionsFound = { shared: [], mentions: [] };
	for (const line of lines) {
		if (line.kind === 'heading' || line.kind === 'row') continue;
		const refs = refsIn(line.text);
		const at = { line: line.line };
		const box = line.kind === 'bullet' ? line.box : 'none';
		if (refs.length === 0 || box === 'cancelled') continue;
		if (line.kind === 'bullet' && ROLE_TAG.test(line.text)) {
			const words = readActivityWords(withoutLinks(line.text), 'prose', reading.lexicon.vocabulary);
			const isPlanned = box === 'none' ? words.isPlanned : box === 'open';
			const activity = { day, at, source: line.text, ...words, isPlanned };
			found.shared.push({ activity, with: refs.map((ref) => ({ ref, at })), isStrict: true, isCampaign: false });
		} else if (box !== 'open') {
			found.mentions.push({ day, refs, at, source: line.text });
		}
	}
	return found;
}

/** Links under a heading named like a property of people (`## Participants`), and list items that are nothing but a name. */
export function peopleUnderHeadings(lines: readonly BodyLine[], isPeopleHeading: (heading: string) => boolean): { ref: NameRef; at: { line: number } }[] {
	const people: { ref: NameRef; at: { line: number } }[] = [];
	let isHere = false;
	let level = 0;
	for (const line of lines) {
		if (line.kind === 'heading') {
			if (isPeopleHeading(line.text)) {
				isHere = true;
				level = line.level;
			} else if (line.level <= level) isHere = false;
		} else if (isHere && line.kind !== 'row') {
			const refs = refsIn(line.text);
			const plain = line.kind === 'bullet' && line.text !== '' ? [{ target: line.text, alias: null, isLink: false }] : [];
			for (const ref of refs.length > 0 ? refs : plain) people.push({ ref, at: { line: line.line } });
		}
	}
	return people;
}

function refsIn(text: string): NameRef[] {
	if (!text.includes('[')) return [];
	return linksIn(text)
		.filter((link) => !link.isEmbed)
		.map(({ target, alias, isLink }) => ({ target, alias, isLink }));
}

/** Links are names, not kinds: `[[Newsletter]] #marketing` is not taken for a newsletter. */
function withoutLinks(text: string): string {
	let rest = '';
	let at = 0;
	for (const link of linksIn(text)) {
		rest += `${text.slice(at, link.start)} `;
		at = link.end;
	}
	return (rest + text.slice(at)).replace(/^[\s|·:,—–-]+/, '').trim();
}

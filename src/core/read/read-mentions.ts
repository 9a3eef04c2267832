import type { IsoDay } from '../model/iso-date';
import { readActivityWords, ROLE_TAG, withBox } from './activity-line';
import { leadingDay } from './leading-day';
import { linksIn, withLinksAs, type NameRef } from './link';
import { heldBoxes, type BodyLine, type Checkbox } from './note-body';
import type { Mention, SharedActivity } from './note-facts';
import type { Reading } from './reading';
import { taskDay } from './task-day';

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
	for (const { item, box } of itemsIn(lines)) {
		if (box === 'cancelled') continue;
		const tagged = taggedActivity(day, { item, box }, reading);
		if (tagged !== null) found.shared.push(tagged);
		else if (box !== 'open') {
			for (const line of item) {
				const refs = refsIn(line.text);
				if (refs.length > 0) found.mentions.push({ day, refs, at: { line: line.line }, source: line.text });
			}
		}
	}
	return found;
}

type TextLine = Extract<BodyLine, { readonly kind: 'bullet' | 'text' }>;

/** A list item or a paragraph, with the box that holds for it. */
interface Item {
	readonly item: readonly TextLine[];
	readonly box: Checkbox;
}

/**
 * The list items and paragraphs of a body, line by line: what is indented right below a bullet belongs to its item. An item
 * without a box, below a task that is open or cancelled, is as that task is.
 */
function itemsIn(lines: readonly BodyLine[]): Item[] {
	const items: Item[] = [];
	let open: { readonly indent: number; readonly item: TextLine[] } | null = null;
	const boxOf = heldBoxes();
	let last = 0;
	for (const line of lines) {
		const isNext = line.line === last + 1;
		last = line.line;
		if (line.kind === 'heading' || line.kind === 'row') {
			open = null;
			boxOf(line);
		} else if (line.kind === 'text' && open !== null && isNext && line.indent > open.indent) {
			open.item.push(line);
		} else {
			const item: TextLine[] = [line];
			items.push({ item, box: boxOf(line) });
			open = line.kind === 'bullet' ? { indent: line.indent, item } : null;
		}
	}
	return items;
}

/** A list item with a role tag and a link, as the activity it is, of the day it begins with, else of that of its task, else of the note's; null where either lacks. */
function taggedActivity(day: IsoDay, { item, box }: Item, reading: Reading): SharedActivity | null {
	const first = item[0];
	if (first?.kind !== 'bullet') return null;
	const text = item.length === 1 ? first.text : item.map((line) => line.text).join(' ');
	if (!ROLE_TAG.test(text)) return null;
	const people = item.flatMap((line) => refsIn(line.text).map((ref) => ({ ref, at: { line: line.line } })));
	if (people.length === 0) return null;
	const { days, vocabulary } = reading.lexicon;
	const leading = leadingDay(text, days);
	const task = leading.found === 'day' ? null : taskDay(text, box);
	const own = leading.found === 'day' ? leading : { day: task?.day ?? day, rest: task?.words ?? text };
	const words = readActivityWords(withoutLinks(own.rest), 'prose', vocabulary);
	const { isPlanned } = withBox(words, { box, source: text });
	return { activity: { day: own.day, at: { line: first.line }, source: text, ...words, isPlanned }, with: people, isStrict: true, isCampaign: false };
}

/** Links under a heading named like a property of people (`## Participants`), in a table there, too, and list items that are nothing but a name. */
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
		} else if (isHere) {
			const refs = refsIn(line.kind === 'row' ? line.cells.join(' ') : line.text);
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
	return withLinksAs(text, () => ' ')
		.replace(/^[\s|·:,—–-]+/, '')
		.trim();
}

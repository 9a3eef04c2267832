import { conversationParts, type ConversationPart } from '../model/deal';
import type { BodyLine } from './note-body';
import { plainWord } from './plain-word';
import type { Properties } from './properties';
import { textsOf } from './property-value';

interface PartTable {
	/** Headings that open the section of a part, in any case. */
	readonly headings: readonly string[];
	/** What the part asks: lines of the template, not words of the user's (`vocabulary.md`, the sales conversation). */
	readonly questions: readonly string[];
}

/** What each part of a sales conversation is headed with and asks. */
export const partTable: Readonly<Record<ConversationPart, PartTable>> = {
	problem: {
		headings: ['Problem'],
		questions: ['What is happening, since when?', 'A recent example?', 'What was tried?', 'Said back in one sentence: agreed?'],
	},
	cost: {
		headings: ['Cost of the problem', 'Cost'],
		questions: ['What does it cost per month or year: money, time, risk, people?', 'What if nothing changes?', 'Why now?'],
	},
	fit: {
		headings: ['Fit at a price', 'Fit'],
		questions: ['What would success look like, how would both know?', 'Am I the right one?'],
	},
	price: { headings: ['Price'], questions: ['Price said aloud, and the reaction?'] },
	decision: { headings: ['Decision'], questions: ['Who says yes?', 'What must be true first?', 'By when?'] },
};

/**
 * The parts of a sales-conversation note that are still open. A part is answered when its property or its section holds words
 * of the user's own; a decision, when it is a yes or a no. Lines that only repeat the template's questions do not count.
 */
export function openConversationParts(properties: Properties, lines: readonly BodyLine[], isDecided: boolean): ConversationPart[] {
	const sections = answeredSections(lines);
	return conversationParts.filter((part) => {
		if (part === 'decision') return !isDecided;
		const property = properties.get(part);
		return (property === undefined || !holdsWords(textsOf(property.value))) && !sections.has(part);
	});
}

function holdsWords(texts: readonly string[]): boolean {
	return texts.some((text) => text !== '' && plainWord(text) !== 'unknown');
}

function answeredSections(lines: readonly BodyLine[]): ReadonlySet<ConversationPart> {
	const answered = new Set<ConversationPart>();
	let part: ConversationPart | null = null;
	let level = 0;
	for (const line of lines) {
		if (line.kind === 'heading') {
			const headed = partHeaded(line.text);
			if (headed !== null || line.level <= level) {
				part = headed;
				level = line.level;
			}
		} else if (part !== null && isAnswer(line, part)) {
			answered.add(part);
		}
	}
	return answered;
}

function partHeaded(heading: string): ConversationPart | null {
	const plain = plainWord(heading.replace(/^\s*\d+[.)]?\s*/, ''));
	return conversationParts.find((part) => partTable[part].headings.some((name) => plainWord(name) === plain)) ?? null;
}

function isAnswer(line: BodyLine, part: ConversationPart): boolean {
	if (line.kind === 'row' || line.kind === 'heading') return false;
	const words = plainWord(line.text);
	return words !== '' && !partTable[part].questions.some((question) => words === plainWord(question));
}

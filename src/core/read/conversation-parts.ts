import { conversationParts, type ConversationPart } from '../model/deal';
import type { LanguageCode } from '../model/language';
import { plainWord } from '../model/plain-word';
import type { BodyLine } from './note-body';
import type { Properties } from './properties';
import { textsOf } from './property-value';

/** The headings under which a part of a sales conversation is written down, the first one used for new notes, and what it asks. */
export interface PartTexts {
	readonly headings: readonly [string, ...string[]];
	/** Lines of the template, not words of the user's (`vocabulary.md`, the sales conversation). */
	readonly questions: readonly string[];
}

/** The parts of a sales conversation in one language. `reevaluation` is no part of its own, but the last section of a new note. */
export type PartTable = Readonly<Record<ConversationPart | 'reevaluation', PartTexts>>;

/** What each part of a sales conversation is headed with and asks, by language; all of them are read in every vault. */
export const partTables: Readonly<Record<LanguageCode, PartTable>> = {
	en: {
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
		reevaluation: {
			headings: ['Re-evaluate'],
			questions: ['Go on with marketing to them?', 'A good fit next time?', 'Do they refer others?', 'Would you want a next time?'],
		},
	},
	de: {
		problem: {
			headings: ['Problem'],
			questions: ['Was geschieht, und seit wann?', 'Ein Beispiel aus letzter Zeit?', 'Was wurde versucht?', 'In einem Satz zurückgesagt: einverstanden?'],
		},
		cost: {
			headings: ['Kosten des Problems', 'Kosten'],
			questions: ['Was kostet es im Monat oder Jahr: Geld, Zeit, Risiko, Menschen?', 'Was, wenn sich nichts ändert?', 'Warum jetzt?'],
		},
		fit: {
			headings: ['Passung zu einem Preis', 'Passung'],
			questions: ['Wie sähe Erfolg aus, und woran merken es beide?', 'Bin ich die richtige Person dafür?'],
		},
		price: { headings: ['Preis'], questions: ['Preis ausgesprochen, und die Reaktion?'] },
		decision: { headings: ['Entscheidung'], questions: ['Wer sagt Ja?', 'Was muss vorher gegeben sein?', 'Bis wann?'] },
		reevaluation: {
			headings: ['Neu bewerten'],
			questions: ['Weiter Marketing für sie?', 'Passt es beim nächsten Mal?', 'Empfehlen sie andere?', 'Möchtest du ein nächstes Mal?'],
		},
	},
};

const TABLES = Object.values(partTables);
const PARTS_BY_HEADING: ReadonlyMap<string, ConversationPart> = new Map(
	conversationParts.flatMap((part) => TABLES.flatMap((table) => table[part].headings.map((name) => [plainWord(name), part] as const))),
);
const QUESTIONS: ReadonlySet<string> = new Set(TABLES.flatMap((table) => Object.values(table).flatMap(({ questions }) => questions.map(plainWord))));

/**
 * The parts of a sales-conversation note that are still open. A part is answered when its property or its section holds words
 * of the user's own; a decision, when it is a yes or a no. Lines that only repeat the template's questions do not count.
 */
export function openConversationParts(properties: Properties, lines: readonly BodyLine[], isDecided: boolean): ConversationPart[] {
	const sections = answeredSections(lines);
	return conversationParts.filter((part) => {
		if (part === 'decision') return !isDecided;
		return !sections.has(part) && textsOf(properties.get(part)?.value).every((text) => plainWord(text) === 'unknown');
	});
}

/** The part of a sales conversation that a heading opens, in any language; null for any other heading. */
export function partHeaded(heading: string): ConversationPart | null {
	return PARTS_BY_HEADING.get(plainWord(heading).replace(/^\d+/, '')) ?? null;
}

function answeredSections(lines: readonly BodyLine[]): ReadonlySet<ConversationPart | null> {
	const answered = new Set<ConversationPart | null>();
	let part: ConversationPart | null = null;
	let level = 0;
	for (const line of lines) {
		if (line.kind === 'heading') {
			const headed = partHeaded(line.text);
			if (headed !== null || line.level <= level) {
				part = headed;
				level = line.level;
			}
		} else if (isAnswer(line.kind === 'row' ? line.cells.join('') : line.text) && !isQuestion(line)) {
			answered.add(part);
		}
	}
	return answered;
}

/** An item of a list that asks: a question of the user's own template. */
function isQuestion(line: BodyLine): boolean {
	return line.kind === 'bullet' && /[?？؟]\s*$/.test(line.text);
}

function isAnswer(text: string): boolean {
	const words = plainWord(text);
	return words !== '' && !QUESTIONS.has(words);
}

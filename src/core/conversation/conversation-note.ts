import { readData, setProperty } from '../edit/edit-frontmatter';
import { addHeaded } from '../edit/edit-body';
import { inTurn, lineEndOf, noChange, type Edited, type NoteEdit } from '../edit/text-edit';
import { yamlScalar } from '../edit/yaml-scalar';
import { conversationParts, type ConversationPart } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import { plainWord } from '../model/plain-word';
import { partHeaded, type PartTable } from '../read/conversation-parts';
import type { Lexicon } from '../read/lexicon';
import { bodyLines } from '../read/note-body';
import { propertiesOf } from '../read/properties';
import { bodyOf } from '../read/split-note';
import type { EditContext } from './edit-context';
import { named, type WrittenProperty } from './named-property';

/** What the head of a sales-conversation note says at its start. */
export interface ConversationStart {
	/** The link to the contact, `[[Anna]]`. */
	readonly contact: string;
	readonly startedOn: IsoDay;
}

const EMPTY = ['problem', 'cost', 'fit', 'price'] as const;

/** The properties that say what a sales conversation is, by the names that the settings give them. */
function properties(lexicon: Lexicon): Readonly<Record<'type' | 'contact' | 'started' | 'decision' | 'decideBy' | 'decidedOn', WrittenProperty>> {
	return {
		type: named('noteType', lexicon, 'type'),
		contact: named('dealContact', lexicon, 'contact'),
		started: named('opened', lexicon, 'started'),
		decision: named('status', lexicon, 'decision'),
		decideBy: named('decideBy', lexicon, 'decide-by'),
		decidedOn: named('closed', lexicon, 'decided-on'),
	};
}

/** A new sales-conversation note: flat properties, and the five sections with what each asks. */
export function conversationNote({ contact, startedOn }: ConversationStart, table: PartTable, lexicon: Lexicon): string {
	const { type, contact: person, started, decision, decideBy, decidedOn } = properties(lexicon);
	const head = [
		'---',
		line(type, 'sales-conversation'),
		line(person, yamlScalar(contact)),
		line(started, startedOn),
		...EMPTY.map((key) => `${key}:`),
		line(decision, 'open'),
		line(decideBy),
		line(decidedOn),
		'next-step:',
		'---',
		'',
	];
	return [...head, ...sectionsLines(sections, table)].join('\n');
}

function line({ newKey }: WrittenProperty, value = ''): string {
	return `${yamlScalar(newKey)}: ${value}`.trimEnd();
}

type Section = keyof PartTable;

const sections: readonly Section[] = [...conversationParts, 'reevaluation'];

/** The price is asked within the fit, where that is asked too: both are one part of the talk. */
function sectionsLines(asked: readonly Section[], table: PartTable): string[] {
	return asked.flatMap((section) => sectionLines(section, table, section === 'price' && asked.includes('fit') ? '###' : '##'));
}

function sectionLines(section: Section, table: PartTable, level = '##'): string[] {
	const { headings, questions } = table[section];
	return [`${level} ${headings[0]}`, '', ...questions.map((question) => `- ${question}`), '', ''];
}

/**
 * Adds to a note what a sales-conversation note needs and it has not: its properties, and the sections that are missing, at its
 * end. What stands there stays, also where it says something else.
 */
export function completeConversation(start: ConversationStart, table: PartTable, { lexicon, readHead }: EditContext): NoteEdit {
	return (text) => {
		const read = readData(text, readHead);
		if ('refusal' in read) return read.refusal;
		const there = propertiesOf(read.data, []);
		const { type, contact, started, decision } = properties(lexicon);
		const needed = [
			{ key: type.newKey, value: 'sales-conversation' },
			{ key: contact.newKey, value: start.contact },
			{ key: started.newKey, value: { day: start.startedOn } },
			{ key: decision.newKey, value: 'open' },
		];
		const missing = needed.filter(({ key }) => !there.has(plainWord(key)));
		const edits = missing.map(
			({ key, value }): NoteEdit =>
				(now) =>
					setProperty(now, { keys: [key], newKey: key, value }, readHead),
		);
		return inTurn([...edits, (now) => addSections(now, table)])(text);
	};
}

function addSections(text: string, table: PartTable): Edited {
	const body = bodyOf(text) ?? { text, firstLine: 1 };
	const lines = bodyLines(body);
	const isHeaded = (section: Section, heading: string): boolean =>
		partHeaded(heading) === section || plainWord(heading) === plainWord(table[section].headings[0]);
	const missing = sections.filter((section) => !lines.some((line) => line.kind === 'heading' && isHeaded(section, line.text)));
	if (missing.length === 0) return noChange(text);
	const end = lineEndOf(text);
	const gap = body.text.trim() === '' ? '' : text.endsWith(end) ? end : end + end;
	const insert = gap + sectionsLines(missing, table).join(end);
	return addHeaded(text, insert);
}

/**
 * The 1-based line on which to write first: an empty one below the questions of the first open part headed at or behind `from`
 * (counted from 0), else in the whole note. Null where none is empty: the app selects the line it opens, and typing replaces it.
 */
export function firstAnswerLine(text: string, open: readonly ConversationPart[], from = 0): number | null {
	const lines = text.split('\n');
	const isHeading = (line: string): boolean => /^#{1,6}[ \t]/.test(line);
	const isOpen = (line: string): boolean => isHeading(line) && open.some((part) => part === partHeaded(line.replace(/^#+/, '')));
	const heading = lines.findIndex((line, index) => index >= from && isOpen(line));
	if (heading < 0) return from > 0 ? firstAnswerLine(text, open) : null;
	const next = lines.findIndex((line, index) => index > heading && isHeading(line));
	const stop = next < 0 ? lines.length : next;
	const filled = lines.slice(0, stop).join('\n').trimEnd().split('\n').length;
	return stop > filled ? Math.min(filled + 2, stop) : null;
}

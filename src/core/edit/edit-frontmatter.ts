import type { IsoDay } from '../model/iso-date';
import { plainWord } from '../model/plain-word';
import { propertiesOnly, type HeadReader } from '../read/head-reader';
import { bodyOf, splitNote } from '../read/split-note';
import { writtenHead, type HeadLine, type WrittenHead, type WrittenProperty } from './head-lines';
import { sameValue } from './same-value';
import { applySplice, edited, lineEndOf, refused, type Edited, type Splice } from './text-edit';
import { yamlScalar } from './yaml-scalar';

/** A line for a list property, or several, in their order. The first of `keys` that the note has is used, as `plainWord` compares them; else `newKey` is added. */
export interface ListLine {
	readonly keys: readonly string[];
	readonly newKey: string;
	readonly line: string | readonly string[];
	/** A number is the place, from 0, of the item that is to stand behind it; on one line (`[a, b]`) that is refused. */
	readonly where: 'first' | 'last' | number;
}

/** A value for a property with one value. */
export interface PropertyValue {
	readonly keys: readonly string[];
	readonly newKey: string;
	/** A day is written as the app's own property editor writes it, without quotes. */
	readonly value: string | number | boolean | { readonly day: IsoDay };
}

/**
 * Adds a line to a list property: beside the items that stand there, in their indentation and style. Only the line is added;
 * every other byte stays. The result is read back with the host's YAML and compared with what was meant; a note where that
 * fails, or where the property is written in an unusual way, is refused. Never throws.
 */
export function addListLine(text: string, asked: ListLine, readHead: HeadReader): Edited {
	const lines = [asked.line].flat();
	const { where } = asked;
	return change(text, asked, {
		readHead,
		splice: (property) => spliceOfList(property, text, { lines, where }),
		added: (end) => `${asked.newKey}:${end}${lines.map((line) => `  - ${yamlScalar(line)}${end}`).join('')}`,
		meant: (before) => {
			if (before !== null && before !== undefined && !Array.isArray(before)) return undefined;
			const items: readonly unknown[] = before ?? [];
			const at = where === 'first' ? 0 : where === 'last' ? items.length : where;
			return [...items.slice(0, at), ...lines, ...items.slice(at)];
		},
	});
}

/** Sets a property of one value, in place of the one that stands there; a comment behind it stays. Refuses lists, maps and texts of several lines. */
export function setProperty(text: string, asked: PropertyValue, readHead: HeadReader): Edited {
	const { value } = asked;
	const written = typeof value === 'object' ? value.day : typeof value === 'string' ? yamlScalar(value) : String(value);
	const meant = typeof value === 'object' ? dayAsRead(value.day, readHead) : value;
	return change(text, asked, {
		readHead,
		splice: (property) => spliceOfValue(property, text, written),
		added: (end) => `${asked.newKey}: ${written}${end}`,
		meant: () => meant,
	});
}

/** What the host's YAML makes of a day without quotes: words, or a date. */
function dayAsRead(day: IsoDay, readHead: HeadReader): unknown {
	const read = readHead(`day: ${day}\n`);
	return read.read ? Reflect.get(propertiesOnly(read.data), 'day') : day;
}

interface Change {
	readonly readHead: HeadReader;
	/** The splice for a property that stands there; `unusual` where it is not changed safely. */
	readonly splice: (property: WrittenProperty) => Splice | 'unusual';
	/** The lines to add where the property is missing, each with the line end. */
	readonly added: (lineEnd: string) => string;
	/** The value meant, from the value before; undefined where that value cannot be added to. */
	readonly meant: (before: unknown) => unknown;
}

function change(text: string, asked: { readonly keys: readonly string[]; readonly newKey: string }, how: Change): Edited {
	const head = writtenHead(text);
	if (head.has === 'broken') return refused('unreadable', 1, '---');
	const before = readData(text, how.readHead);
	if ('refusal' in before) return before.refusal;
	const property = head.has === 'none' ? null : propertyNamed(head.properties, asked.keys);
	const key = property?.key ?? asked.newKey;
	if (property === null && Object.hasOwn(before.data, key)) return refused('unusual', 2, key);
	const meant = how.meant(Object.hasOwn(before.data, key) ? Reflect.get(before.data, key) : undefined);
	const { line, text: found } = property?.line ?? { line: 1, text: key };
	if (meant === undefined) return refused('unusual', line, found);
	const splice = property === null ? newProperty(head, how.added, lineEndOf(text)) : how.splice(property);
	if (splice === 'unusual') return refused('unusual', line, found);
	const changed = applySplice(text, splice);
	const after = readData(changed, how.readHead);
	// A head must stay a head: what is spliced in neither ends it sooner nor lets it run into the text.
	const isAsMeant = 'data' in after && sameValue(after.data, { ...before.data, [key]: meant }) && bodyOf(changed)?.text === bodyOf(text)?.text;
	return isAsMeant ? edited(text, splice) : refused('not-as-meant', line, found);
}

/** The properties of a note's text, none where it has no head; or why they cannot be read. */
export function readData(text: string, readHead: HeadReader): { readonly data: object } | { readonly refusal: Edited } {
	const split = splitNote(text);
	if (split.kind === 'plain') return { data: {} };
	if (split.kind !== 'frontmatter') return { refusal: refused('unreadable', 1, '---') };
	const read = readHead(split.head);
	if (!read.read) return { refusal: refused('unreadable', read.line, read.reason) };
	return { data: propertiesOnly(read.data) };
}

function propertyNamed(properties: readonly WrittenProperty[], keys: readonly string[]): WrittenProperty | null {
	for (const key of keys) {
		const found = properties.find((property) => plainWord(property.key) === plainWord(key));
		if (found !== undefined) return found;
	}
	return null;
}

function newProperty(head: Exclude<WrittenHead, { readonly has: 'broken' }>, added: Change['added'], lineEnd: string): Splice {
	const lines = added(lineEnd);
	if (head.has === 'head') return { start: head.end, end: head.end, insert: lines };
	return { start: head.start, end: head.start, insert: `---${lineEnd}${lines}---${lineEnd}` };
}

const COMMENT = /(?:^|[ \t])#[^]*/;

interface ListLines {
	readonly lines: readonly string[];
	readonly where: ListLine['where'];
}

function spliceOfList(property: WrittenProperty, text: string, { lines, where }: ListLines): Splice | 'unusual' {
	const { valueStart, below } = property;
	const value = text.slice(valueStart, property.line.end);
	if (value.trim().startsWith('[')) return spliceOfFlow(property, text, { lines, where });
	if (value.replace(COMMENT, '').trim() !== '') return 'unusual';
	const items = itemsOf(below);
	if (items === 'unusual') return 'unusual';
	const [first] = items;
	const end = lineEndOf(text);
	const lead = first === undefined ? '  - ' : (/^[ \t]*-[ \t]*/.exec(first.text)?.[0] ?? '- ');
	const item = lines.map((line) => `${lead.endsWith('-') ? `${lead} ` : lead}${yamlScalar(line)}`).join(end);
	if (first === undefined) return { start: property.line.end, end: property.line.end, insert: end + item };
	const next = where === 'last' ? undefined : items[where === 'first' ? 0 : where];
	if (next !== undefined) return { start: next.start, end: next.start, insert: `${item}${end}` };
	const last = lastLineOf(below);
	return { start: last.end, end: last.end, insert: `${end}${item}` };
}

/** The lines on which the items of a block list begin; `unusual` where something else stands below the key. */
function itemsOf(below: readonly HeadLine[]): readonly HeadLine[] | 'unusual' {
	const lines = below.filter(({ text }) => !/^\s*(?:#|$)/.test(text));
	const [first] = lines;
	if (first === undefined) return [];
	const indent = /^[ \t]*/.exec(first.text)?.[0] ?? '';
	const isItem = ({ text }: HeadLine): boolean => text.startsWith(indent) && /^-(?:[ \t]|$)/.test(text.slice(indent.length));
	return isItem(first) && !/^[ \t]*-[ \t]+[&*!|>?]/.test(first.text) ? lines.filter(isItem) : 'unusual';
}

/** The last line that belongs to the items: blank lines and comments behind them stand for themselves. */
function lastLineOf(below: readonly HeadLine[]): HeadLine {
	let last = below.length - 1;
	while (last > 0 && /^\s*(?:#|$)/.test(below[last]?.text ?? '')) last--;
	return below[last] ?? { start: 0, end: 0, text: '', line: 1 };
}

/** A list on one line: `[a, b]`. One that goes over several lines is unusual. */
function spliceOfFlow(property: WrittenProperty, text: string, { lines, where }: ListLines): Splice | 'unusual' {
	const value = text.slice(property.valueStart, property.line.end);
	const open = property.valueStart + value.indexOf('[');
	const close = property.valueStart + value.replace(COMMENT, '').lastIndexOf(']');
	if (typeof where === 'number' || property.below.some((one) => !/^\s*(?:#|$)/.test(one.text))) return 'unusual';
	const item = lines.map((line) => yamlScalar(line, 'flow')).join(', ');
	const inner = text.slice(open + 1, close);
	if (inner.trim() === '') return { start: open + 1, end: open + 1, insert: item };
	if (where === 'first') return { start: open + 1, end: open + 1, insert: `${item}, ` };
	const stop = open + 1 + inner.trimEnd().length;
	return { start: stop, end: stop, insert: `${inner.trimEnd().endsWith(',') ? '' : ','} ${item}` };
}

/** A value of one line, with nothing but a comment behind it. */
const SCALAR = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#[\]{}&*!|>%@`](?:[^# \t]|[ \t]+[^# \t])*)(?=[ \t]*$|[ \t]+#)/;

function spliceOfValue({ line, valueStart, below }: WrittenProperty, text: string, written: string): Splice | 'unusual' {
	if (below.some((one) => !/^\s*(?:#|$)/.test(one.text))) return 'unusual';
	const rest = text.slice(valueStart, line.end).replace(/^[ \t]+/, '');
	if (rest === '' || rest.startsWith('#')) return { start: valueStart, end: valueStart, insert: ` ${written}` };
	const old = SCALAR.exec(rest)?.[0];
	if (old === undefined) return 'unusual';
	const start = line.end - rest.length;
	return { start, end: start + old.length, insert: written };
}

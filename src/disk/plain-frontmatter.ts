/**
 * Reads frontmatter that is nothing but plain: `key: words`, `key: "words"`, `key: [word, word]` and lists of such words one a
 * line. Gives the very value a YAML 1.2 parser gives, or null for anything it is not sure of, which then goes to the parser.
 *
 * A contact's head of forty lines costs js-yaml five times what reading the note from the disk costs; nearly all heads are plain.
 * That both agree is a property test over tens of thousands of heads (`tests/disk/plain-frontmatter.test.ts`).
 */
export function readPlainFrontmatter(head: string): Record<string, unknown> | null {
	if (NOT_PLAIN.test(head)) return null;
	const data: Record<string, unknown> = {};
	let list: unknown[] | null = null;
	let listKey = '';
	let listIndent = -1;
	for (let start = 0; start < head.length;) {
		let end = head.indexOf('\n', start);
		if (end < 0) end = head.length;
		let at = start;
		while (at < end && head.charCodeAt(at) === SPACE) at++;
		const indent = at - start;
		let stop = end;
		while (stop > at && (head.charCodeAt(stop - 1) === SPACE || head.charCodeAt(stop - 1) === RETURN)) stop--;
		start = end + 1;
		if (at === stop || head.charCodeAt(at) === HASH) continue;
		if (head.charCodeAt(at) === DASH && (at + 1 === stop || head.charCodeAt(at + 1) === SPACE)) {
			if (list === null) {
				if (listKey === '') return null;
				list = [];
				listIndent = indent;
				data[listKey] = list;
			}
			if (indent !== listIndent || at + 1 === stop) return null;
			const item = scalarIn(head, at + 2, stop);
			if (item === undefined) return null;
			list.push(item);
			continue;
		}
		if (indent > 0) return null;
		const colon = head.indexOf(':', at);
		if (colon < 0 || colon >= stop || colon - at > LONGEST_KEY || !isPlainKey(head, at, colon)) return null;
		const key = head.slice(at, colon);
		if (key in data || RESERVED.has(key.toLowerCase())) return null;
		list = null;
		listKey = '';
		if (colon + 1 === stop) {
			listKey = key;
			data[key] = null;
			continue;
		}
		if (head.charCodeAt(colon + 1) !== SPACE) return null;
		const value = valueIn(head, colon + 2, stop);
		if (value === undefined) return null;
		data[key] = value;
	}
	return data;
}

/** YAML allows 1024 signs before the colon; the parser may count them. */
const LONGEST_KEY = 1000;
const SPACE = 0x20;
const RETURN = 0x0d;
const HASH = 0x23;
const DASH = 0x2d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BRACKET = 0x5b;

/** Tabs and control characters, line ends that only some parsers know, a return that is not before a line end. */
const NOT_PLAIN = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n|$)/;
const RESERVED: ReadonlySet<string> = new Set(['null', 'true', 'false', 'constructor', 'prototype']);
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const INTEGER = /^[1-9]\d{0,14}$/;
const MAYBE_NUMBER = /^[-+.0-9][0-9a-fx_o.+-]*$/i;
const WORD_IN_LIST = /^\p{L}[\p{L}\p{N}_/ -]*$/u;

function isPlainKey(head: string, from: number, to: number): boolean {
	if (from === to) return false;
	for (let at = from; at < to; at++) {
		const code = head.charCodeAt(at);
		const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
		if (isLetter) continue;
		const isInner = (code >= 0x30 && code <= 0x39) || code === DASH || code === 0x5f || code === SPACE;
		if (!isInner || at === from || (code === SPACE && at === to - 1)) return false;
	}
	return true;
}

function valueIn(head: string, from: number, to: number): unknown {
	let at = from;
	while (at < to && head.charCodeAt(at) === SPACE) at++;
	return head.charCodeAt(at) === BRACKET ? flowListIn(head.slice(at, to)) : scalarIn(head, at, to);
}

/** Undefined where it is not sure. */
function scalarIn(head: string, from: number, to: number): string | number | boolean | null | undefined {
	let at = from;
	while (at < to && head.charCodeAt(at) === SPACE) at++;
	if (at === to) return undefined;
	const first = head.charCodeAt(at);
	const text = head.slice(at, to);
	if (first === QUOTE || first === APOSTROPHE) return quoted(text, first === QUOTE ? '"' : "'");
	if (!mayBeginPlain(first) || text.includes(': ') || text.includes(' #') || text.endsWith(':')) return undefined;
	if (first >= 0x30 && first <= 0x39) {
		// Most values that begin with a digit are activity lines: "2026-03-01 marketing/newsletter …" is no number, for it has a space.
		if (text.includes(' ') || ISO_DAY.test(text)) return text;
		if (INTEGER.test(text)) return Number(text);
		return MAYBE_NUMBER.test(text) ? undefined : text;
	}
	if (text.length > 5) return MAYBE_NUMBER.test(text) ? undefined : text;
	switch (text) {
		case 'true':
		case 'True':
		case 'TRUE':
			return true;
		case 'false':
		case 'False':
		case 'FALSE':
			return false;
		case 'null':
		case 'Null':
		case 'NULL':
			return null;
		default:
			return MAYBE_NUMBER.test(text) ? undefined : text;
	}
}

/** Letters of any script, digits, and a few signs that mean nothing to YAML. */
function mayBeginPlain(code: number): boolean {
	if (code >= 0x80) return true;
	const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
	return isLetter || (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x28 || code === 0x2f || code === 0x24;
}

function quoted(text: string, mark: string): string | undefined {
	const inner = text.slice(1, -1);
	return text.length >= 2 && text.endsWith(mark) && !inner.includes(mark) && !inner.includes('\\') ? inner : undefined;
}

function flowListIn(text: string): string[] | undefined {
	if (!text.endsWith(']')) return undefined;
	const inner = withoutSpaces(text.slice(1, -1));
	if (inner === '') return [];
	const words = inner.split(',').map(withoutSpaces);
	return words.every((word) => WORD_IN_LIST.test(word) && (word.length > 5 || !RESERVED.has(word.toLowerCase()))) ? words : undefined;
}

/** Only spaces are nothing to YAML: any other blank, which `trim` would take, is a word. */
function withoutSpaces(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && text.charCodeAt(start) === SPACE) start++;
	while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
	return text.slice(start, end);
}

import { kindWord } from '../model/plain-word';
import type { KindRole } from '../model/role';

/** A kind recognised at the beginning of a text; `end` is the offset behind its words. */
export interface KindFound {
	readonly kind: string;
	/** Whether it is also a word of everyday speech (talk, book, review, …), which needs more proof than its place. */
	readonly isEveryday: boolean;
	readonly end: number;
}

interface VocabularyEntry {
	readonly kind: string;
	readonly words: readonly string[];
	readonly isEveryday: boolean;
}

/** The kinds of activities and their roles, ready to be looked up. */
export interface Vocabulary {
	/** By kind, as `kindWord` writes it. */
	readonly roles: ReadonlyMap<string, KindRole>;
	/** By first word; the entries of most words first. */
	readonly byFirstWord: ReadonlyMap<string, readonly VocabularyEntry[]>;
	readonly longest: number;
}

const WORD = /([\p{L}\p{N}']+)[\s_-]*/uy;

/** Makes the kinds of the settings ready for look-up. */
export function vocabularyOf(kinds: Readonly<Record<string, KindRole>>, everydayKinds: readonly string[]): Vocabulary {
	const roles = new Map<string, KindRole>();
	const byFirstWord = new Map<string, VocabularyEntry[]>();
	const everyday = new Set(everydayKinds.map(kindWord));
	let longest = 1;
	for (const [written, role] of Object.entries(kinds)) {
		const kind = kindWord(written);
		if (kind === '') continue;
		const words = kind.split('-');
		const [first = ''] = words;
		roles.set(kind, role);
		longest = Math.max(longest, words.length);
		byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { kind, words, isEveryday: everyday.has(kind) }]);
	}
	for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
	return { roles, byFirstWord, longest };
}

/**
 * The longest kind of the vocabulary that a text begins with, spaces and hyphens alike, ignoring case. A word that goes on
 * behind a hyphen is another word: `podcast-appearance` does not begin with `podcast`. One that is asked (`newsletter?`) is none.
 */
export function kindAtStart(text: string, vocabulary: Vocabulary): KindFound | null {
	WORD.lastIndex = 0;
	const first = nextWord(text);
	const entries = first === null ? undefined : vocabulary.byFirstWord.get(first.word);
	if (first === null || entries === undefined) return null;
	const words = [first];
	while (words.length < vocabulary.longest) {
		const next = nextWord(text);
		if (next === null) break;
		words.push(next);
	}
	for (const entry of entries) {
		const last = words[entry.words.length - 1];
		if (last === undefined || !entry.words.every((word, index) => words[index]?.word === word)) continue;
		if (/^(?:-[\p{L}\p{N}]|\?)/u.test(text.slice(last.end))) continue;
		return { kind: entry.kind, isEveryday: entry.isEveryday, end: last.end };
	}
	return null;
}

/** The word where the last one left off, lower-case, and the offset behind it; null where none follows. */
function nextWord(text: string): { readonly word: string; readonly end: number } | null {
	const at = WORD.lastIndex;
	const found = WORD.exec(text);
	if (found === null) return null;
	const [, word = ''] = found;
	return { word: word.toLowerCase(), end: at + word.length };
}

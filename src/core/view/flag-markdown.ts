import { noteName } from '../read/note-name';
import type { Words } from '../i18n/words';
import type { Flag } from '../model/flag';
import { oneLine } from '../model/one-line';
import type { Evidence, Place } from '../model/place';

/** Looks up the 1-based line of a place in a note. */
export type LineOf = (path: string, at: Place) => number;

/** Flags as a Markdown list, each with its reason and its evidence as links. */
export function flagsMarkdown(flags: readonly Flag[], words: Words, lineOf: LineOf): string {
	return flags.map((flag) => flagMarkdown(flag, words, lineOf)).join('\n');
}

/** One flag as an item of a Markdown list, its evidence below it. */
export function flagMarkdown(flag: Flag, words: Words, lineOf: LineOf): string {
	const evidence = flag.evidence.map((one) => `\t- ${evidenceMarkdown(one, words, lineOf)}`);
	return [`- ${linkTo(flag.contact.path)}: ${oneLine(words.flagReason(flag))}`, ...evidence].join('\n');
}

function evidenceMarkdown({ path, at, text }: Evidence, words: Words, lineOf: LineOf): string {
	return `${linkTo(path)}, ${words.ui.line(lineOf(path, at))}: ${oneLine(text)}`;
}

/** A link that is right wherever it is pasted: by the path, shown as the name. */
export function linkTo(path: string): string {
	const target = path.replace(/\.md$/, '');
	const name = noteName(path);
	return target === name ? `[[${name}]]` : `[[${target}|${name}]]`;
}

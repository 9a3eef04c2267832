import { noteName } from '../read/note-name';
import type { Words } from '../i18n/words';
import type { Flag } from '../model/flag';
import { oneLine } from '../model/one-line';
import type { Evidence, LineOf } from '../model/place';

/** Flags as a Markdown list, each with its reason and its evidence as links. */
export function flagsMarkdown(flags: readonly Flag[], words: Words, lineOf: LineOf): string {
	return flags.map((flag) => flagMarkdown(flag, words, lineOf)).join('\n');
}

function flagMarkdown(flag: Flag, words: Words, lineOf: LineOf): string {
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

import { withoutEnding } from '../read/without-ending';

const FORBIDDEN = /[\\/:*?"<>|#^[\]]/g;
/** Control characters, and marks that turn the direction of writing: a name that shows otherwise than it reads. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST = 100;
/** File systems count bytes: 255 with the ending, and a number where the name is taken. */
const MOST_BYTES = 200;

/**
 * A name that a note may bear on every system: without signs that file systems or links forbid, without dots or spaces at its
 * ends, without `{{`, which would make a template of it, none of the names Windows keeps for itself, at most 100 characters and 200 bytes less `room`. '' where nothing is left of it.
 */
export function noteNameOf(words: string, room = 0): string {
	const plain = words
		.normalize('NFC')
		.replace(/\s/g, ' ')
		.replace(UNSEEN, '')
		.replace(FORBIDDEN, ' ')
		.replace(/\{(?=\{)/g, '{ ')
		.replace(/ +/g, ' ');
	const cut = cutAt(MOST_BYTES - room, Array.from(plain).slice(0, LONGEST - room));
	const trimmed = withoutEnding(cut.replace(/^[\s.]+/, ''), ' .');
	return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}

function cutAt(most: number, signs: readonly string[]): string {
	let bytes = 0;
	const end = signs.findIndex((sign) => (bytes += bytesOf(sign.codePointAt(0) ?? 0)) > most);
	return signs.slice(0, end < 0 ? signs.length : end).join('');
}

/** How many bytes a sign takes in UTF-8. */
function bytesOf(codePoint: number): number {
	return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/** A folder as the settings name it, made safe: each part a name of its own, so that none leads out of the vault. '' is the top. */
export function folderOf(words: string): string {
	return words
		.split(/[\\/]/)
		.map((part) => noteNameOf(part))
		.filter((part) => part !== '')
		.join('/');
}

/** A folder as the vault's `paths`, of notes and folders, write it: `people` is `People`, where that stands there and `people` does not. */
export function folderAsWritten(folder: string, paths: readonly string[]): string {
	let written = '';
	for (const part of folder.split('/')) {
		const next = `${written === '' ? '' : `${written}/`}${part}`;
		const inside = paths.some((path) => path.startsWith(`${next}/`)) ? undefined : paths.find((path) => lowerFolder(path).startsWith(lowerFolder(next)));
		written = inside?.slice(0, next.length) ?? next;
	}
	return written;
}

function lowerFolder(path: string): string {
	return `${path}/`.toLowerCase();
}

/** The path of a new note in a folder: its name, or the name with the first number that is free. `isTaken` compares ignoring case. */
export function freePath(folder: string, name: string, isTaken: (path: string) => boolean): string {
	let number = 1;
	while (isTaken(numberedPath(folder, name, number))) number++;
	return numberedPath(folder, name, number);
}

/** The path of the first, second … note of a name in a folder: `Anna.md`, `Anna 2.md`. */
export function numberedPath(folder: string, name: string, number: number): string {
	return `${folder === '' ? '' : `${folder}/`}${name}${number === 1 ? '' : ` ${String(number)}`}.md`;
}

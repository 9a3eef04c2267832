import { namesParted, type NameRef } from '../core/read/link';
import { noteFolder, noteName } from '../core/read/note-name';

/** Which note a name stands for. */
export type Resolution =
	{ readonly found: 'note'; readonly path: string } | { readonly found: 'missing' } | { readonly found: 'ambiguous'; readonly candidates: readonly string[] };

/** The names of all notes of a vault, whatever they are: a name is unique among notes, not among contacts. */
export interface NameIndex {
	/** Lower-case name → path, or paths where several notes bear it. */
	readonly byName: Map<string, string | readonly string[]>;
	/** Lower-case alias → path, or paths. */
	readonly byAlias: Map<string, string | readonly string[]>;
}

/** An index of no notes. */
export function emptyNameIndex(): NameIndex {
	return { byName: new Map(), byAlias: new Map() };
}

/** Enters a note by its path, its name and its aliases. */
export function addNames(index: NameIndex, path: string, aliases: readonly string[]): void {
	add(index.byName, nameKey(noteName(path)), path);
	for (const alias of aliases) add(index.byAlias, nameKey(alias), path);
}

/** Takes a note out again; the aliases are those it was entered with. */
export function removeNames(index: NameIndex, path: string, aliases: readonly string[]): void {
	remove(index.byName, nameKey(noteName(path)), path);
	for (const alias of aliases) remove(index.byAlias, nameKey(alias), path);
}

/**
 * Resolves a name as the app does: a path, or the end of one (`People/Sam`), else the note of that name, else the note of that
 * alias; ignoring case. A name that several notes bear is ambiguous: nothing is guessed.
 */
export function resolveName(index: NameIndex, name: string): Resolution {
	const key = pathKey(name);
	const named = pathsOf(index.byName.get(key.slice(key.lastIndexOf('/') + 1)));
	const exact = named.find((path) => pathKey(path) === key);
	if (exact !== undefined) return { found: 'note', path: exact };
	if (key.includes('/')) return resolutionOf(named.filter((path) => pathKey(path).endsWith(`/${key}`)));
	return named.length > 0 ? resolutionOf(named) : resolutionOf(pathsOf(index.byAlias.get(key)));
}

/** The paths of all notes whose own name is this one, in order; none for a path or an alias. */
export function notesOfName(index: NameIndex, name: string): readonly string[] {
	return [...pathsOf(index.byName.get(nameKey(name)))].sort();
}

/** The target of a link as the note at a path means it: one that climbs (`../People/Sam`) begins at that note's folder. */
export function targetFrom(path: string, target: string): string {
	const climb = /^(?:\.\.\/)+/.exec(target)?.[0];
	if (climb === undefined) return target;
	const kept = noteFolder(path)
		.split('/')
		.slice(0, -climb.length / 3);
	return [...kept, target.slice(climb.length)].join('/');
}

/** Resolves a reference; a plain name with commas that is nobody's is read as several names. */
export function resolveRef(index: NameIndex, ref: NameRef): readonly { readonly name: string; readonly resolution: Resolution }[] {
	const whole = resolveName(index, ref.target);
	const parts = namesParted(ref.target);
	if (ref.isLink || whole.found !== 'missing' || parts.length === 1) return [{ name: ref.target, resolution: whole }];
	return parts.filter((part) => part.trim() !== '').map((name) => ({ name, resolution: resolveName(index, name) }));
}

/**
 * The keys under which a written name may be looked up, here and in `noteNames`: its last part, for it may be a path, and its
 * parts where it may be several names.
 */
export function namesWritten(target: string): string[] {
	const whole = pathKey(target);
	const parts = namesParted(target);
	return [whole.slice(whole.lastIndexOf('/') + 1), ...(parts.length === 1 ? [] : parts.flatMap(namesWritten))];
}

/** The keys under which a note is found: its name and its aliases. */
export function noteNames(path: string, aliases: readonly string[]): string[] {
	return [nameKey(noteName(path)), ...aliases.map(nameKey)];
}

const ONLY_ASCII = /^[\0-\x7f]*$/;

/** A name as the index keeps it. */
function nameKey(name: string): string {
	const key = name.trim().toLowerCase();
	return ONLY_ASCII.test(key) ? key : key.normalize('NFC');
}

function pathKey(path: string): string {
	return nameKey(path.replace(/\.md$/i, ''));
}

function pathsOf(entry: string | readonly string[] | undefined): readonly string[] {
	if (entry === undefined) return [];
	return typeof entry === 'string' ? [entry] : entry;
}

function resolutionOf(paths: readonly string[]): Resolution {
	const [first, ...others] = paths;
	if (first === undefined) return { found: 'missing' };
	return others.length === 0 ? { found: 'note', path: first } : { found: 'ambiguous', candidates: [...paths].sort() };
}

function add(names: Map<string, string | readonly string[]>, key: string, path: string): void {
	const before = names.get(key);
	if (before === undefined) names.set(key, path);
	else if (!pathsOf(before).includes(path)) names.set(key, [...pathsOf(before), path]);
}

function remove(names: Map<string, string | readonly string[]>, key: string, path: string): void {
	const left = pathsOf(names.get(key)).filter((other) => other !== path);
	if (left.length === 0) names.delete(key);
	else names.set(key, left);
}

import { isDeepStrictEqual } from 'node:util';

/** What two parsers made of one head: its properties, or why they refused it. */
export type HeadRead = { readonly read: true; readonly data: unknown } | { readonly read: false; readonly reason: string };

/** A head that the app and the command line read differently. */
export interface Differing {
	readonly head: string;
	readonly app: HeadRead;
	readonly ours: HeadRead;
}

/** A difference that is known, and held to be harmless; the same are explained in `docs/yaml.md`. */
export interface KnownDifference {
	readonly name: string;
	/** A head that shows it. */
	readonly example: string;
	readonly isIt: (differing: Differing) => boolean;
}

const refuses = (read: HeadRead, why: RegExp): boolean => !read.read && why.test(read.reason);

/** Every way in which js-yaml 5, which the command line uses, is known to differ from yaml 2.7.0, which the app has. */
export const knownDifferences: readonly KnownDifference[] = [
	{ name: 'A return without a line feed', example: 'a: x\rb: y\n', isIt: ({ head }) => /\r(?!\n)/.test(head) },
	{ name: 'A key of more than 1024 signs', example: `${'a'.repeat(1100)}: x\n`, isIt: ({ head, app }) => refuses(app, /1024/) && /[^\n]{1024}/.test(head) },
	{
		name: 'A sign that cannot be printed',
		example: 'a: x\u0007\n',
		isIt: ({ head, ours }) => !ours.read && /[^\P{Cc}\t\n\r\u0085]|\p{Cs}|[\ufffe\uffff]/u.test(head),
	},
	{ name: 'A tag', example: 'a: !t x\n', isIt: ({ ours }) => refuses(ours, /\btag\b/) },
	{ name: 'A map or a list as a key', example: 'date: {{date}}\n', isIt: ({ app, ours }) => app.read && refuses(ours, /complex keys/) },
	{ name: 'Marks of documents', example: '...\n', isIt: ({ head }) => /^(?:\.\.\.|---|%)/m.test(head) },
	{
		name: 'A key that is null',
		example: 'null: x\n',
		isIt: ({ app, ours }) => app.read && ours.read && isDeepStrictEqual(withNullKeys(app.data), withNullKeys(ours.data)),
	},
	{ name: 'Blanks that YAML does not know', example: '\u00a0\n', isIt: ({ head }) => head.replace(/^[ \t]*#.*$/gm, '').trim() === '' },
	{
		name: 'Several colons without a key',
		example: ': : x: y\n',
		isIt: ({ head, app, ours }) => !app.read && ours.read && /(?:^|-)[ \t]*:(?:\s|$)/m.test(head),
	},
	{
		name: 'An anchor against a bracket',
		example: 'a: &b[c]\n',
		isIt: ({ head, app, ours }) => app.read !== ours.read && /[&*][^\s[\]{},]*[[\]{},]/.test(head),
	},
	{ name: 'More than a hundred levels', example: `${'? '.repeat(120)}x\n`, isIt: ({ app, ours }) => app.read && refuses(ours, /depth|nesting/i) },
	{
		name: 'A number too large to hold',
		example: 'a: 1e999\n',
		isIt: ({ head, app, ours }) => app.read && ours.read && /\d\.?[eE]\+?\d{3}|\d{309}/.test(head),
	},
	{
		name: 'More than fifty question marks before a space',
		example: `a: '${'? '.repeat(60)}'\nb: [\n]\n`,
		isIt: ({ head, app, ours }) => app.read && !ours.read && (head.match(/\?(?=\s)/g)?.length ?? 0) > 50,
	},
	{ name: 'A dash behind a key', example: 'a: -\n', isIt: ({ head, app, ours }) => app.read && !ours.read && /:[ \t]+-(?:[ \t]|\r?$)/m.test(head) },
];

/** A key without a value of its own is '' to one and 'null' to the other. */
function withNullKeys(data: unknown): unknown {
	if (Array.isArray(data)) return data.map(withNullKeys);
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key === 'null' ? '' : key, withNullKeys(value)]));
}

import { inPieces } from './in-pieces';

/** A value as JSON of two-space indentation, with a line end behind it. */
export function printJson(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * What `printJson` gives, in pieces (`inPieces`). A list at the top is printed item by item, whatever holds its items; everything
 * else whole.
 */
export function printJsonInPieces(report: object): Generator<string> {
	return inPieces(partsOf(report));
}

function* partsOf(report: object): Generator<string> {
	let before = '{';
	for (const [key, value] of Object.entries(report)) {
		const text = isList(value) ? '[' : indented(value, '  ');
		if (text === undefined) continue;
		yield `${before}\n  ${JSON.stringify(key)}: ${text}`;
		before = ',';
		if (isList(value)) yield* itemsOf(value);
	}
	yield before === '{' ? '{}\n' : '\n}\n';
}

function* itemsOf(list: Iterable<unknown>): Generator<string> {
	let before = '';
	for (const item of list) {
		yield `${before}\n    ${indented(item, '    ') ?? 'null'}`;
		before = ',';
	}
	yield before === '' ? ']' : '\n  ]';
}

function isList(value: unknown): value is Iterable<unknown> {
	return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** JSON has no line ends inside its strings: those that are there are its own. */
function indented(value: unknown, indent: string): string | undefined {
	if (value === undefined) return undefined;
	return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}

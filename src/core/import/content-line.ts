/** One line of a vCard or a calendar (RFC 6350 and 5545 have one grammar for it): `item1.EMAIL;TYPE=work:a@b.example`. */
export interface ContentLine {
	/** Lower-case, without its group. */
	readonly name: string;
	/** By their lower-case names, without quotes; one without a name, as vCard 2.1 has them, is its own name. */
	readonly parameters: ReadonlyMap<string, string>;
	/** As written, escapes and all. */
	readonly value: string;
}

/** Reads a line whose folds are joined; null where no colon sets a value off. Never throws. */
export function contentLine(line: string): ContentLine | null {
	const pieces = piecesOf(line);
	if (pieces === null) return null;
	const [name = '', ...parameters] = pieces.head;
	return {
		name: name.slice(name.lastIndexOf('.') + 1).toLowerCase(),
		parameters: new Map(
			parameters.map((one) => {
				const equals = one.indexOf('=');
				return [(equals < 0 ? one : one.slice(0, equals)).toLowerCase(), one.slice(equals + 1).replaceAll('"', '')];
			}),
		),
		value: pieces.value,
	};
}

/** What stands before the first colon outside quotes, cut at its semicolons, and what stands behind. A quote that never closes is none. */
function piecesOf(line: string): { readonly head: readonly string[]; readonly value: string } | null {
	const head: string[] = [];
	let isQuoted = false;
	let from = 0;
	for (let at = 0; at < line.length; at++) {
		const sign = line.charAt(at);
		if (sign === '"' && (isQuoted || line.includes('"', at + 1))) isQuoted = !isQuoted;
		if (isQuoted || (sign !== ';' && sign !== ':')) continue;
		head.push(line.slice(from, at));
		from = at + 1;
		if (sign === ':') return { head, value: line.slice(from) };
	}
	return null;
}

/** A value as words: line breaks, commas, semicolons and backslashes are escaped in a file. */
export function unescaped(value: string): string {
	return value.replace(/\\(.)/gs, (_whole, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** The parts of a value such as a name's or an organization's, cut at semicolons that are not escaped. */
export function partsOf(value: string): string[] {
	return (value.match(/(?:[^;\\]|\\.)+|;|\\$/gs) ?? []).reduce<string[]>(
		(parts, piece) => {
			if (piece === ';') parts.push('');
			else parts.push((parts.pop() ?? '') + unescaped(piece));
			return parts;
		},
		[''],
	);
}

const PLAIN_START = /^[\p{L}\p{N}]/u;
const NOT_PLAIN = /: |:$| #|[\t\r\n]|^\s|\s$|[^\P{C}\u200d]/u;
const NOT_PLAIN_IN_FLOW = /[[\]{},"']|:/;
/** What YAML, in its old or its present version, would read as something else than words. */
const NOT_WORDS =
	/^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?[\d_.,:]+(?:e[-+]?\d+)?|0[xo][\da-f]+|\d{4}-\d\d?-\d\d?(?:[Tt ][\d:.Zz+-]*)?|[-+]?\.?(?:inf|nan))$/i;

/** A text as a YAML scalar that reads back as that text: plain where it can be, else in double quotes. */
export function yamlScalar(text: string, place: 'block' | 'flow' = 'block'): string {
	const isPlain = PLAIN_START.test(text) && !NOT_PLAIN.test(text) && !NOT_WORDS.test(text) && !(place === 'flow' && NOT_PLAIN_IN_FLOW.test(text));
	return isPlain ? text : doubleQuoted(text);
}

/** JSON's escapes are YAML's; what cannot be seen or would end a line is escaped besides. */
function doubleQuoted(text: string): string {
	return JSON.stringify(text).replace(/[\p{C}\u2028\u2029\u0085]/gu, (char) => {
		const code = (char.codePointAt(0) ?? 0).toString(16);
		return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
	});
}

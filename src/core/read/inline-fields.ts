import type { BodyLine } from './note-body';
import type { Property } from './properties';

const FIELD_LINE = /^(?:\*\*|__|\*|_)?([\p{L}\p{N}][\p{L}\p{N} _/&-]{0,39})(?:\*\*|__|\*|_)?::(?:\*\*|__|\*|_)?(?:\s+(.*)|(\[\[.*))?$/u;
const FIELD_IN_BRACKETS = /[[(]([\p{L}\p{N}][\p{L}\p{N} _-]{0,39})::((?:\[\[[^[\]\n]{1,200}\]\]|[^[\]()\n]){1,400})[\])]/gu;

/**
 * Dataview's inline fields of a body (`company:: Acme`, `[company:: Acme]`), which read as if they were properties of the
 * note. A field with nothing behind it takes the bullets below it as its list.
 */
export function inlineFields(lines: readonly BodyLine[]): Property[] {
	const fields: Property[] = [];
	let list: { readonly name: string; readonly line: number; readonly items: string[] } | null = null;
	for (const line of lines) {
		if (line.kind === 'heading' || line.kind === 'row') {
			list = null;
			continue;
		}
		const field = line.text.includes('::') ? FIELD_LINE.exec(line.text) : null;
		if (field !== null) {
			const value = (field[2] ?? field[3] ?? '').trim();
			list = value === '' ? { name: (field[1] ?? '').trim(), line: line.line, items: [] } : null;
			fields.push({ name: (field[1] ?? '').trim(), value: list === null ? value : list.items, line: line.line });
		} else if (list !== null && line.kind === 'bullet') {
			list.items.push(line.text);
		} else {
			list = null;
			if (line.text.includes('::')) for (const one of bracketFields(line)) fields.push(one);
		}
	}
	return fields;
}

function bracketFields(line: BodyLine & { readonly text: string }): Property[] {
	return [...line.text.matchAll(FIELD_IN_BRACKETS)].map((match) => ({
		name: (match[1] ?? '').trim(),
		value: (match[2] ?? '').trim(),
		line: line.line,
	}));
}

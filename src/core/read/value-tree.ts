import { isPropertyMap } from './property-value';

const DEEPEST = 20;
const LARGEST = 200_000;

/**
 * Why a value that YAML made cannot be walked: an alias that holds itself, lists in lists beyond any use, or a few aliases that
 * stand for millions of values. Null for a value that can. Time grows with what is written, not with what it stands for.
 */
export function unwalkable(value: unknown): string | null {
	if (isFlat(value)) return null;
	const sizes = new Map<object, number>();
	const open = new Set<object>();
	const sizeOf = (part: unknown, depth: number): number => {
		if (typeof part !== 'object' || part === null || part instanceof Date) return 1;
		const known = sizes.get(part);
		if (known !== undefined) return known;
		if (open.has(part)) throw new Unwalkable('an alias stands inside what it names');
		if (depth > DEEPEST) throw new Unwalkable(`lists and maps are nested more than ${String(DEEPEST)} deep`);
		open.add(part);
		let size = 1;
		const values: readonly unknown[] = Object.values(part);
		for (const one of values) size += sizeOf(one, depth + 1);
		open.delete(part);
		if (size > LARGEST) throw new Unwalkable('a few aliases stand for far too many values');
		sizes.set(part, size);
		return size;
	};
	try {
		sizeOf(value, 0);
		return null;
	} catch (error) {
		if (error instanceof Unwalkable) return error.message;
		throw error;
	}
}

/** Properties that are words, or lists of words, as nearly all are. */
function isFlat(value: unknown): boolean {
	return isPropertyMap(value) && Object.values(value).every((property) => (Array.isArray(property) ? property.every(isWord) : isWord(property)));
}

function isWord(value: unknown): boolean {
	return typeof value !== 'object' || value === null;
}

class Unwalkable extends Error {}

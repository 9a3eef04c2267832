/** Whether two values that were read from YAML are the same: scalars, lists, and maps with their keys in the same order. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (a instanceof Date || b instanceof Date) return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const left: readonly (readonly [string, unknown])[] = Object.entries(a);
	const right: readonly (readonly [string, unknown])[] = Object.entries(b);
	return left.length === right.length && left.every(([key, value], index) => right[index]?.[0] === key && sameValue(value, right[index][1]));
}

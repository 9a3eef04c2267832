/** Adds to the set of a key. */
export function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set === undefined) sets.set(key, new Set([value]));
	else set.add(value);
}

/** Takes out of the set of a key; a set that becomes empty goes. */
export function takeFrom(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set === undefined) return;
	set.delete(value);
	if (set.size === 0) sets.delete(key);
}

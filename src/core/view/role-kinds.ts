import type { Role } from '../model/role';
import type { Settings } from '../settings/settings';

/** The kinds to offer for a role: those logged last first, then those of the vocabulary, in its order. */
export function roleKinds(role: Role, { recentKinds, vocabulary }: Settings): string[] {
	const prefix = `${role}/`;
	const recent = recentKinds.filter((kind) => kind.startsWith(prefix)).map((kind) => kind.slice(prefix.length));
	const known = Object.entries(vocabulary).flatMap(([kind, of]) => (of === role ? [kind] : []));
	return [...new Set([...recent, ...known])];
}

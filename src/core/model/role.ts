/** The hats, in the order they are shown: the two of the product's name, and the paid work that is neither. */
export const roles = ['marketing', 'sales', 'delivery'] as const;

/** The hat worn in an activity. Delivery is the paid work and its paperwork: else an invoice would silence a warning. */
export type Role = (typeof roles)[number];

/** What kinds of activities are by default: of a role, or a channel that says nothing of the purpose. */
export const kindRoles = [...roles, 'none'] as const;

/** What a kind of activity is by default: a role, or a channel that says nothing of the purpose. */
export type KindRole = (typeof kindRoles)[number];

/** Whether a value is what a kind can be. */
export function isKindRole(value: unknown): value is KindRole {
	return kindRoles.some((role) => role === value);
}

/**
 * Why an activity has its role: written on it, by its kind in the vocabulary, because its note is a sales conversation or a campaign;
 * or why it has none: its kind is a channel (a call), nothing that is known, or its words leave open whether the user did it.
 */
export type RoleReason = 'written' | 'vocabulary' | 'sales-conversation' | 'campaign' | 'channel' | 'unknown' | 'unsure';

/** Reads a role's name, ignoring case; null for any other word. */
export function roleNamed(word: string): Role | null {
	const lower = word.toLowerCase();
	return roles.find((role) => role === lower) ?? null;
}

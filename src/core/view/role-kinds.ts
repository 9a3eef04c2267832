import type { Role } from '../model/role';
import type { Settings } from '../settings/settings';

/** What is logged most with one contact: better first than the alphabet, or what goes out to many. */
const USUAL: Readonly<Record<Role, readonly string[]>> = {
	marketing: ['check-in', 'newsletter', 'thank-you', 'resource', 'introduction', 'reconnect'],
	sales: ['discovery-call', 'value-conversation', 'proposal', 'proposal-follow-up', 'negotiation', 'closing-call'],
	delivery: ['kick-off', 'status-meeting', 'review', 'handover', 'invoice', 'support'],
};

/** The kinds to offer for a role: those logged last first, then the usual ones, then all others of the vocabulary. */
export function roleKinds(role: Role, { recentKinds, vocabulary }: Settings): string[] {
	const prefix = `${role}/`;
	const recent = recentKinds.filter((kind) => kind.startsWith(prefix)).map((kind) => kind.slice(prefix.length));
	const known = Object.entries(vocabulary).flatMap(([kind, of]) => (of === role ? [kind] : []));
	return [...new Set([...recent, ...USUAL[role].filter((kind) => known.includes(kind)), ...known])];
}

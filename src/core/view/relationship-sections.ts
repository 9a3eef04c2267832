import type { RelationshipLists } from './relationship-lists';
import { matcher } from './search';
import { grouped, type SidebarRow } from './sidebar-sections';

/** The sections of the sidebar that stand below the flags, in their order. */
export const relationshipIds = ['ready', 'cold', 'referrals'] as const;

/** The name of such a section. */
export type RelationshipId = (typeof relationshipIds)[number];

/** The rows of each section that hold the words searched for; who has to wait, and proposals to stop, stand in groups at the end. */
export function relationshipSections(lists: RelationshipLists, search: string): Readonly<Record<RelationshipId, readonly SidebarRow[]>> {
	const holds = matcher(search);
	const ready = lists.ready
		.filter(({ contact }) => holds(contact.name, ''))
		.map((one): Extract<SidebarRow, { row: 'ready' }> => ({ row: 'ready', key: `ready ${one.contact.path}`, ready: one }));
	const cold = lists.soldCold
		.filter(({ contact, deal }) => holds(contact.name, deal?.deal.name ?? ''))
		.map((one, index): SidebarRow => ({ row: 'cold', key: `cold ${one.contact.path} ${String(index)}`, cold: one }));
	const referrers = lists.referrers
		.filter(({ name, referrals }) => holds(name, referrals.map(({ contact }) => contact.name).join(' ')))
		.map((one): SidebarRow => ({ row: 'referrer', key: `referrer ${one.path ?? one.name}`, referrer: one }));
	const stops = lists.stopProposals
		.filter(({ contact }) => holds(contact.name, ''))
		.map((one): SidebarRow => ({ row: 'stop', key: `stop ${one.contact.path}`, stop: one }));
	const waiting = ready.filter(({ ready: { wait } }) => wait !== null);
	return {
		ready: [...ready.filter(({ ready: { wait } }) => wait === null), ...grouped('wait', waiting)],
		cold,
		referrals: [...referrers, ...grouped('stops', stops)],
	};
}

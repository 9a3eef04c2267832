import { editOf } from '../../core/conversation/note-change';
import { reevaluate } from '../../core/conversation/reevaluate';
import type { Contact } from '../../core/model/contact';
import { isStalled, type Flag } from '../../core/model/flag';
import type { IsoDay } from '../../core/model/iso-date';
import type { Command, CommandHost } from './command';
import type { ManyContact } from './dialogs';

/**
 * Decides for many contacts at once whether marketing goes on: those where it stalled, those not heard of, and last those of deals
 * before the look-back, who are not flagged, where nothing was decided since. Whoever was decided on today is not asked about again.
 */
export const decideMany: Command = {
	id: 'decide-many',
	icon: 'list-checks',
	name: ({ ui }) => ui.act.many,
	async run(host) {
		const { notes } = host;
		const words = host.words();
		const asked = askedOf(host);
		if (asked.size === 0) {
			host.tell(host.flags().some(isMissed) ? words.ui.act.unchanged : words.ui.sidebar.noStalled);
			return;
		}
		const decided = await host.dialogs.decideMany([...asked.values()]);
		if (decided === null || decided.size === 0) return;
		const edits = notes.edits();
		const day = notes.today();
		await notes.write(
			words.ui.act.stepMany(decided.size),
			[...decided].map(([path, decision]) => editOf(path, reevaluate({ day, decision, until: null, reason: '', next: null }, edits))),
		);
	},
};

function askedOf(host: CommandHost): ReadonlyMap<string, ManyContact> {
	const words = host.words();
	const asked = new Map<string, ManyContact>();
	const today = host.notes.today();
	for (const flag of host.flags()) {
		const { path } = flag.contact;
		if (!isMissed(flag) || asked.has(path)) continue;
		const isDecided = host.notes.contact(path)?.reevaluations.some(({ day }) => day === today) === true;
		if (!isDecided) asked.set(path, { ...flag.contact, why: words.flagReason(flag) });
	}
	for (const { contact, deal, closedOn } of host.olderDeals()) {
		const told = asked.has(contact.path) ? null : host.notes.contact(contact.path);
		if (told !== null && isLeftOpen(told, closedOn)) {
			asked.set(contact.path, { ...contact, why: words.ui.sidebar.olderDeal(deal.name, words.ui.day(closedOn)) });
		}
	}
	return asked;
}

function isMissed(flag: Flag): boolean {
	return isStalled(flag) || flag.flag === 'gone-quiet' || flag.flag === 'not-reevaluated';
}

/** Whether nothing was decided, and no marketing done, with a company's people either, since a deal closed. */
function isLeftOpen({ doNotContact, reevaluations, activities, throughPeople }: Contact, closedOn: IsoDay): boolean {
	if (doNotContact !== null || reevaluations.some(({ day }) => day >= closedOn)) return false;
	return ![...activities, ...throughPeople].some(({ role, day, isPlanned }) => role === 'marketing' && !isPlanned && day > closedOn);
}

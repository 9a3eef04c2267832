import { editOf } from '../../core/conversation/note-change';
import { reevaluate, snooze } from '../../core/conversation/reevaluate';
import type { Contact } from '../../core/model/contact';
import { contactAsOf, isStopped } from '../../core/model/contact-as-of';
import { addDays, monthsAfter, type IsoDay } from '../../core/model/iso-date';
import type { Words } from '../../core/i18n/words';
import type { CommandHost, ContactAction } from '../commands/command';

function snoozeBy(id: string, name: (words: Words) => string, untilOf: (host: CommandHost, contact: Contact) => Promise<IsoDay | null>): ContactAction {
	return {
		id,
		icon: 'alarm-clock',
		name,
		async run(host, contact) {
			const until = await untilOf(host, contact);
			if (until === null) return;
			await host.notes.write(host.words().ui.act.stepSnooze(contact.name, until), [editOf(contact.path, snooze(contact, until, host.notes.edits()))]);
		},
	};
}

/** Hides a contact's flags for a week. */
export const snoozeWeek = snoozeBy(
	'snooze-week',
	({ ui }) => ui.act.snoozeWeek,
	(host) => Promise.resolve(addDays(host.notes.today(), 7)),
);

/** Hides a contact's flags for a month. */
export const snoozeMonth = snoozeBy(
	'snooze-month',
	({ ui }) => ui.act.snoozeMonth,
	(host) => Promise.resolve(monthsAfter(host.notes.today(), 1)),
);

/** Hides a contact's flags until a day that is asked for. */
export const snoozeUntil = snoozeBy(
	'snooze-until',
	({ ui }) => ui.act.snoozeUntil,
	(host, { name }) => host.dialogs.askDay(host.words().ui.act.snoozeTitle(name)),
);

function decideAs(decision: 'stop' | 'continue', icon: string): ContactAction {
	return {
		id: decision === 'stop' ? 'stop-marketing' : 'go-on-marketing',
		icon,
		name: ({ ui }) => (decision === 'stop' ? ui.act.stop : ui.act.goOnMarketing),
		isFor(contact, host) {
			const seen = contactAsOf(contact, host.notes.today());
			const isHeld = isStopped(seen) || seen.reevaluation?.decision === 'pause';
			return isHeld === (decision === 'continue');
		},
		async run(host, contact) {
			const words = host.words().ui.act;
			if (decision === 'continue' && contact.doNotContact !== null) {
				host.tell(words.doNotContact(contact.name, contact.doNotContact.text));
				return;
			}
			const reason = decision === 'stop' ? await host.dialogs.askText({ title: words.stopTitle(contact.name), label: words.reason, value: '' }) : '';
			if (reason === null) return;
			const edit = reevaluate({ day: host.notes.today(), decision, until: null, reason, next: null }, host.notes.edits());
			await host.notes.write(words.stepReevaluate(contact.name), [editOf(contact.path, edit)]);
		},
	};
}

/** Stops marketing to a contact, with a reason. */
export const stopMarketing = decideAs('stop', 'circle-off');

/** Goes on with marketing to a contact that was stopped or paused. */
export const goOnMarketing = decideAs('continue', 'play');

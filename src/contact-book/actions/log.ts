import { logActivity } from '../../core/conversation/log-activity';
import type { NewActivity } from '../../core/conversation/new-activity';
import { editOf, type NoteChange } from '../../core/conversation/note-change';
import type { ContactName } from '../../core/model/contact';
import type { Role } from '../../core/model/role';
import type { CommandHost, ContactAction } from '../commands/command';
import type { LogDraft } from '../commands/dialogs';

const MOST_RECENT = 12;

/** What logging with the contact of a note settles there: a change made before the activity is written, and what the step is called then. */
export interface Settled {
	readonly step: string;
	readonly change: Extract<NoteChange, { readonly change: 'edit' }>;
}

/**
 * Asks for an activity, beginning with `draft`, and writes it into the note of each contact named, as one step; its kind is offered
 * first the next time. What is `settled` is so where its contact is among them. Gives the paths of the contacts; none where nothing was logged.
 */
export async function logInto(host: CommandHost, draft: LogDraft, settled?: Settled): Promise<readonly string[]> {
	const logged = await host.dialogs.logActivity(draft);
	if (logged === null || logged.contacts.length === 0) return [];
	const { notes } = host;
	const { activity, contacts } = logged;
	const edits = notes.edits();
	const log = contacts.map((path) => editOf(path, (text) => logActivity(text, activity, edits)));
	if (settled !== undefined && contacts.includes(settled.change.path)) await notes.write(settled.step, [settled.change, ...log]);
	else await notes.write(host.words().ui.act.stepLog(activity.kind === '' ? draft.role : activity.kind, log.length), log);
	rememberKind(host, activity);
	return contacts;
}

function rememberKind({ notes }: CommandHost, { role, kind }: NewActivity): void {
	if (kind === '') return;
	const recent = `${role ?? ''}/${kind}`;
	notes.change({ recentKinds: [recent, ...notes.settings().recentKinds.filter((one) => one !== recent)].slice(0, MOST_RECENT) });
}

/** A log dialog's beginning: with these contacts, and the kind that was chosen last for the role. */
export function logDraft(host: CommandHost, role: Role, contacts: readonly ContactName[]): LogDraft {
	const recent = host.notes.settings().recentKinds.find((one) => one.startsWith(`${role}/`));
	return { role, contacts, kind: recent?.slice(role.length + 1) ?? '', day: '', text: '' };
}

function logAs(role: 'marketing' | 'sales', icon: string): ContactAction {
	return {
		id: `log-${role}`,
		icon,
		name: ({ ui }) => (role === 'marketing' ? ui.act.logMarketing : ui.act.logSales),
		async run(host, { path, name }) {
			await logInto(host, logDraft(host, role, [{ path, name }]));
		},
	};
}

/** Logs a marketing activity with a contact, or several. */
export const logMarketing = logAs('marketing', 'megaphone');

/** Logs a sales activity with a contact. */
export const logSales = logAs('sales', 'handshake');

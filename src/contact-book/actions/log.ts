import { logActivity } from '../../core/conversation/log-activity';
import { editOf } from '../../core/conversation/note-change';
import type { ContactName } from '../../core/model/contact';
import type { Role } from '../../core/model/role';
import type { CommandHost, ContactAction } from '../commands/command';
import type { LogDraft } from '../commands/dialogs';

const MOST_RECENT = 12;

/** Asks for an activity, beginning with `draft`, and writes it into the note of each contact named, as one step. */
export async function logInto(host: CommandHost, draft: LogDraft): Promise<void> {
	const logged = await host.dialogs.logActivity(draft);
	if (logged === null || logged.contacts.length === 0) return;
	const { notes } = host;
	const { activity, contacts } = logged;
	const edits = notes.edits();
	const words = host.words().ui.act;
	await notes.write(
		words.stepLog(activity.kind === '' ? draft.role : activity.kind, contacts.length),
		contacts.map((path) => editOf(path, (text) => logActivity(text, activity, edits))),
	);
	if (activity.kind === '') return;
	const recent = `${activity.role ?? ''}/${activity.kind}`;
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
		run: (host, { path, name }) => logInto(host, logDraft(host, role, [{ path, name }])),
	};
}

/** Logs a marketing activity with a contact, or several. */
export const logMarketing = logAs('marketing', 'megaphone');

/** Logs a sales activity with a contact. */
export const logSales = logAs('sales', 'handshake');

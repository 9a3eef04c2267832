import { roleNamed } from '../../core/model/role';
import { kindWord } from '../../core/read/plain-word';
import type { CommandHost } from '../commands/command';
import { logDraft, logInto } from './log';

/**
 * Opens the log dialog filled in from a link, `obsidian://two-hats?contact=Anna&kind=coffee&role=marketing&day=yesterday&text=…`.
 * It always asks before it writes: a link may come from anywhere.
 */
export async function logFromLink(host: CommandHost, given: Readonly<Record<string, string>>): Promise<void> {
	const { notes } = host;
	const slash = (given['kind'] ?? '').split('/');
	const kind = kindWord(slash.at(-1) ?? '');
	const byKind = notes.settings().vocabulary[kind];
	const role = roleNamed(given['role'] ?? '') ?? roleNamed(slash.length > 1 ? (slash[0] ?? '') : (byKind ?? '')) ?? 'marketing';
	const name = (given['contact'] ?? '').trim();
	const contacts = name === '' ? [] : notes.named(name);
	if (name !== '' && contacts.length !== 1) host.tell(host.words().ui.act.noOneCalled(name));
	const draft = logDraft(host, role, contacts.length === 1 ? contacts : []);
	await logInto(host, { ...draft, kind: kind === '' ? draft.kind : kind, day: given['day'] ?? '', text: given['text'] ?? '' });
}

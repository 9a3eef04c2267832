import { kindWord } from '../../core/model/plain-word';
import { roleNamed } from '../../core/model/role';
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
	const { vocabulary } = notes.settings();
	// A link may name the kind `constructor`, which every object has.
	const byKind = Object.hasOwn(vocabulary, kind) ? vocabulary[kind] : undefined;
	const role = roleNamed(given['role'] ?? '') ?? roleNamed(slash.length > 1 ? (slash[0] ?? '') : (byKind ?? '')) ?? 'marketing';
	const name = (given['contact'] ?? '').trim();
	const meant = name === '' ? [] : notes.meant(name);
	const contacts = meant.length === 1 ? meant : [];
	if (name !== '' && contacts.length === 0) host.tell(host.words().ui.act.noOneCalled(name));
	const draft = logDraft(host, role, contacts);
	await logInto(host, { ...draft, kind: kind === '' ? draft.kind : kind, day: given['day'] ?? '', text: given['text'] ?? '' });
}

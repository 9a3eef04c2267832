import { join, resolve } from 'node:path';
import { activityLine, logActivity, type LogPlace, type NewActivity } from '../core/conversation/log-activity';
import { unifiedDiff } from '../core/edit/unified-diff';
import { englishLog } from '../core/i18n/english-log';
import { roleNamed } from '../core/model/role';
import { lexiconOf } from '../core/read/lexicon';
import { kindWord } from '../core/read/plain-word';
import { plainText } from '../core/view/plain-text';
import { printJson } from '../core/view/print-json';
import { readHead } from '../disk/read-frontmatter';
import { readWhole, writeNote, type Written } from '../disk/write-note';
import { asOfDay } from './as-of';
import { UsageError, type Io } from './io';
import { openVault, type OpenVault } from './open-vault';

/** The options of `two-hats log` as the argument parser gives them. */
export interface LogOptions {
	readonly day?: string;
	readonly planned?: true;
	readonly to?: string;
	readonly dryRun?: true;
	readonly json?: true;
	readonly settings?: string;
}

/** What is to be logged: with whom, what, in which words. */
export interface Logged {
	readonly vault: string;
	readonly contact: string;
	/** `marketing/newsletter`, `newsletter` or `marketing`. */
	readonly what: string;
	readonly words: readonly string[];
}

/**
 * `two-hats log VAULT CONTACT KIND [TEXT…]`: writes an activity where the contact keeps its activities. With `--dry-run` it only
 * shows the change as a unified diff. Exit 1 where the note was left as it was.
 */
export function logCommand(asked: Logged, options: LogOptions, io: Io): 0 | 1 {
	const activity = activityOf(asked, options, io);
	const opened = openVault(asked.vault, options.settings, io);
	const path = contactPath(opened, asked.contact);
	const file = join(resolve(asked.vault), path);
	const before = readWhole(file);
	if (before === null) return refuse(io, englishLog.notWritten(path, { written: false, why: 'not-utf-8', reason: '' }));
	const place: LogPlace = options.to === 'log' ? 'log' : 'property';
	const edit = logActivity(before, activity, { lexicon: lexiconOf(opened.settings), place, readHead });
	if (!edit.edited) return refuse(io, englishLog.refused(path, edit.refusal));
	const isWriting = options.dryRun !== true;
	const written: Written = isWriting ? writeNote(file, before, edit.text) : { written: true };
	if (!written.written) return refuse(io, englishLog.notWritten(path, written));
	const diff = unifiedDiff(path, before, edit.text);
	if (options.json === true) io.out(printJson({ path, line: edit.line, written: isWriting, activity: activityLine(activity), diff }));
	else io.out(isWriting ? `${englishLog.wrote(plainText(path), edit.line, plainText(activityLine(activity)))}\n` : diff);
	return 0;
}

function activityOf({ what, words }: Logged, options: LogOptions, io: Io): NewActivity {
	const slash = what.indexOf('/');
	const role = roleNamed(slash < 0 ? what : what.slice(0, slash));
	if (slash >= 0 && role === null) throw new UsageError(`${what} names no role. Write marketing/, sales/ or delivery/ before the kind.`);
	const kind = kindWord(role === null ? what : slash < 0 ? '' : what.slice(slash + 1));
	if (role === null && kind === '') throw new UsageError(`${what} is no kind of activity, such as newsletter or sales/discovery-call.`);
	return { day: asOfDay(options.day, io), isPlanned: options.planned === true, role, kind, text: words.join(' ') };
}

function contactPath(opened: OpenVault, name: string): string {
	const [found, ...others] = opened.book.contactsNamed(name);
	if (found === undefined) throw new UsageError(`There is no contact ${name}.`);
	if (others.length > 0) throw new UsageError(`${name} may be ${[found, ...others].map(({ path }) => path).join(' or ')}. Name the note by its path.`);
	return found.path;
}

function refuse(io: Io, message: string): 1 {
	io.err(`two-hats: ${plainText(message)}\n`);
	return 1;
}

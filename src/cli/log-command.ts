import { Option } from 'commander';
import type { LogPlace } from '../core/conversation/edit-context';
import { logActivity } from '../core/conversation/log-activity';
import { activityBullet, activityLine, asMeant, withRoleOfText, type NewActivity } from '../core/conversation/new-activity';
import { englishLog } from '../core/i18n/english-log';
import { kindWord } from '../core/model/plain-word';
import { roleNamed } from '../core/model/role';
import { plainText } from '../core/view/plain-text';
import { printJson } from '../core/view/print-json';
import { dayNamed } from './as-of';
import { changeNote, editContext, tellRefusals } from './change-note';
import { contactNamed } from './contact-named';
import type { CommandDefinition } from './command-definition';
import { UsageError, type Io } from './io';
import { openVault, settingsOption } from './open-vault';

/** The options of `two-hats log` as the argument parser gives them. */
interface LogOptions {
	readonly day?: string;
	readonly planned?: true;
	readonly to?: LogPlace;
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

/** `two-hats log` as the parser of arguments is to know it. */
export const logCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('write an activity into a contact’s note')
		.argument('<vault>', 'the folder of the notes')
		.argument('<contact>', 'the name, an alias or the path of the contact’s note')
		.argument('<kind>', 'marketing/newsletter, sales/discovery-call, newsletter, …')
		.argument('[text...]', 'what to write behind it')
		.option('--day <day>', 'the day it was, YYYY-MM-DD (default: today)')
		.option('--planned', 'it is meant for that day, not done')
		.addOption(new Option('--to <place>', 'where a contact without activities gets it (default: as the settings say)').choices(['property', 'log']))
		.option('--dry-run', 'only show the change, as a unified diff')
		.option('--json', 'print what was written as JSON')
		.addOption(settingsOption())
		.action((...given: readonly [vault: string, contact: string, what: string, words: readonly string[], options: LogOptions]) => {
			const [vault, contact, what, words, options] = given;
			end(runLog({ vault, contact, what, words }, options, io));
		});
};

/**
 * `two-hats log VAULT CONTACT KIND [TEXT…]`: writes an activity where the contact keeps its activities. With `--dry-run` it only
 * shows the change as a unified diff. Exit 1 where the note was left as it was.
 */
function runLog(asked: Logged, options: LogOptions, io: Io): 0 | 1 {
	const typed = activityOf(asked, options, io);
	const opened = openVault(asked.vault, options.settings, io);
	const { path } = contactNamed(opened, asked.contact);
	const to = editContext(opened, options.to);
	const activity = asMeant(withRoleOfText(typed, to.lexicon), to.lexicon);
	const isDry = options.dryRun === true;
	const { lines, refusals, diff, text } = changeNote({ vault: asked.vault, path, edits: [(text) => logActivity(text, activity, to)] }, isDry);
	const [changedAt] = lines;
	if (changedAt !== null && changedAt !== undefined) {
		// Above the activity its property or heading may have been added.
		const lines = text.split('\n');
		const line = lines.findIndex((words, index) => index >= changedAt - 1 && words.includes(activity.day)) + 1;
		const wrote = wordsOf(activity, lines[line - 1] ?? '');
		if (options.json === true) io.out(printJson({ path, line, written: !isDry, activity: wrote, diff, refused: [] }));
		else io.out(isDry ? diff : `${englishLog.wrote(plainText(path), line, plainText(wrote))}\n`);
	} else if (options.json === true) io.out(printJson({ path, line: null, written: false, activity: activityLine(activity), diff, refused: refusals }));
	return tellRefusals(refusals, io);
}

/** The words of an activity as its line has them: in a log its role is a tag, and what is planned has a box. */
function wordsOf(activity: NewActivity, line: string): string {
	const bullet = activityBullet(activity);
	return line.includes(bullet) ? bullet : activityLine(activity);
}

function activityOf({ what, words }: Logged, options: LogOptions, io: Io): NewActivity {
	const slash = what.indexOf('/');
	const role = roleNamed(slash < 0 ? what : what.slice(0, slash));
	if (slash >= 0 && role === null) throw new UsageError(`${what} names no role. Write marketing/, sales/ or delivery/ before the kind.`);
	const kind = kindWord(role === null ? what : slash < 0 ? '' : what.slice(slash + 1));
	if (role === null && kind === '') throw new UsageError(`${what} is no kind of activity, such as newsletter or sales/discovery-call.`);
	const day = options.day === undefined ? io.today : dayNamed('--day', options.day);
	// What lies ahead is not done: once its day has come, it must not count by itself.
	return { day, isPlanned: options.planned === true || day > io.today, role, kind, text: words.join(' ') };
}

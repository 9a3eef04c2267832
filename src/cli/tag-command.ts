import { tagActivity } from '../core/conversation/tag-activity';
import { inOrder } from '../core/model/order';
import type { Evidence } from '../core/model/place';
import type { Contact, ContactName } from '../core/model/contact';
import { kindWord } from '../core/model/plain-word';
import { roleNamed, type Role } from '../core/model/role';
import { plainText } from '../core/view/plain-text';
import { printJson } from '../core/view/print-json';
import { untaggedOf, type Untagged } from '../core/view/triage';
import { englishCommandLine } from '../core/i18n/english-command-line';
import { englishLog } from '../core/i18n/english-log';
import { asOfDay, dayNamed } from './as-of';
import { changeNote, editContext, tellRefusals, type NoteChanged } from './change-note';
import { contactNamed } from './contact-named';
import type { CommandDefinition } from './command-definition';
import { UsageError, type Io } from './io';
import { openVault, settingsOption, type OpenVault } from './open-vault';

/** The options of `two-hats tag` as the argument parser gives them. */
interface TagOptions {
	readonly contact?: string;
	readonly kind?: string;
	readonly day?: string;
	/** `NOTE` or `NOTE:LINE`, the note's path in the vault. */
	readonly at?: string;
	readonly dryRun?: true;
	readonly json?: true;
	readonly settings?: string;
}

/** One activity to be tagged: where it is told, of whom, and the role it gets. */
interface Tagging {
	readonly contact: ContactName;
	readonly role: Role;
	readonly evidence: Evidence;
	/** The 1-based line where it is told. */
	readonly line: number;
}

/** `two-hats tag` as the parser of arguments is to know it. */
export const tagCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('write a role on untagged activities, where each is told')
		.argument('<vault>', 'the folder of the notes')
		.argument('<role>', 'marketing, sales or delivery; or suggested, for the role that “roles --untagged” suggests')
		.option('--contact <name>', 'only those of a contact')
		.option('--kind <kind>', 'only those of a kind, such as call')
		.option('--day <day>', 'only those of a day, YYYY-MM-DD')
		.option('--at <note>', 'only those told in a note, or with NOTE:LINE on one line of it')
		.option('--dry-run', 'only show the change, as a unified diff')
		.option('--json', 'print what was written as JSON')
		.addOption(settingsOption())
		.action((vault: string, role: string, options: TagOptions) => {
			end(runTag({ vault, role }, options, io));
		});
};

/**
 * `two-hats tag VAULT ROLE`: writes a role on untagged activities that the options pick out, where each is told. ROLE is a role, or
 * `suggested`: each gets the role suggested for it, and one without a suggestion stays. Exit 1 where a note was left as it was.
 */
function runTag({ vault, role }: { readonly vault: string; readonly role: string }, options: TagOptions, io: Io): 0 | 1 {
	const named = roleAsked(role);
	if (options.contact === undefined && options.kind === undefined && options.day === undefined && options.at === undefined) {
		throw new UsageError('Say which activities: --contact, --kind, --day or --at. “two-hats roles VAULT --untagged” lists them.');
	}
	const opened = openVault(vault, options.settings, io);
	const taggings = untaggedOf(contactsAsked(opened, options), [], asOfDay(undefined, io))
		.filter(picked(options))
		.flatMap((item) => taggingsOf(item, named, opened))
		.filter(isAt(options.at));
	const done = [...byNote(taggings)].map(([path, ofNote]) => tagNote({ vault, path, taggings: ofNote }, opened, options.dryRun === true));
	io.out(options.json === true ? printJson(reportOf(done, options)) : taggedText(done, options));
	return tellRefusals(
		done.flatMap(({ changed }) => changed.refusals),
		io,
	);
}

function roleAsked(role: string): Role | 'suggested' {
	const named = role === 'suggested' ? role : roleNamed(role);
	if (named === null) throw new UsageError(`${role} is no role. Write marketing, sales or delivery; or suggested, for the role suggested for each.`);
	return named;
}

function contactsAsked(opened: OpenVault, { contact }: TagOptions): Iterable<Contact> {
	return contact === undefined ? opened.book.contacts() : [contactNamed(opened, contact)];
}

function picked({ kind, day }: TagOptions): (item: Untagged) => boolean {
	const asked = kind === undefined ? null : kindWord(kind);
	const on = day === undefined ? null : dayNamed('--day', day);
	return ({ activity }) => (asked === null || activity.kind === asked) && (on === null || activity.day === on);
}

function taggingsOf({ activity, contact, suggestion }: Untagged, asked: Role | 'suggested', { lineOf }: OpenVault): Tagging[] {
	const role = asked === 'suggested' ? suggestion?.role : asked;
	return role === undefined ? [] : activity.evidence.map((evidence) => ({ contact, role, evidence, line: lineOf(evidence.path, evidence.at) }));
}

function isAt(at: string | undefined): (tagging: Tagging) => boolean {
	if (at === undefined) return () => true;
	const [, path = at, line] = /^(.*):(\d+)$/.exec(at) ?? [];
	return (tagging) => tagging.evidence.path === path && (line === undefined || tagging.line === Number(line));
}

/** The activities of each note, the last in it first, so that what is written never moves what is still to be found. */
function byNote(taggings: readonly Tagging[]): Map<string, Tagging[]> {
	const notes = new Map<string, Map<string, Tagging>>();
	for (const tagging of [...taggings].sort((a, b) => inOrder(a.evidence.path, b.evidence.path) || b.line - a.line)) {
		const { path, at, text } = tagging.evidence;
		const told = notes.get(path) ?? new Map<string, Tagging>();
		// An activity with several contacts is told once; a list on one line tells several.
		const key = JSON.stringify([at, text]);
		if (!told.has(key)) told.set(key, tagging);
		notes.set(path, told);
	}
	return new Map([...notes].map(([path, told]) => [path, [...told.values()]]));
}

interface NoteTagged {
	readonly taggings: readonly Tagging[];
	readonly changed: NoteChanged;
}

function tagNote(
	note: { readonly vault: string; readonly path: string; readonly taggings: readonly Tagging[] },
	opened: OpenVault,
	isDry: boolean,
): NoteTagged {
	const { vault, path, taggings } = note;
	const to = editContext(opened);
	const edits = taggings.map(({ role, evidence }) => tagActivity(evidence, role, to));
	return { taggings, changed: changeNote({ vault, path, edits }, isDry) };
}

/** The JSON of `two-hats tag`. A note left as it was is under `refused`, with why. */
function reportOf(done: readonly NoteTagged[], { dryRun }: TagOptions): unknown {
	const activities = done.flatMap(({ taggings, changed }) =>
		taggings.flatMap(({ contact, role, evidence }, index) => {
			const line = changed.lines[index] ?? null;
			return line === null ? [] : [{ path: changed.path, line, contact: contact.name, role, activity: evidence.text }];
		}),
	);
	return {
		written: dryRun !== true,
		activities,
		refused: done.flatMap(({ changed }) => changed.refusals),
		diff: done.map(({ changed }) => changed.diff).join(''),
	};
}

function taggedText(done: readonly NoteTagged[], { dryRun }: TagOptions): string {
	if (dryRun === true) return done.map(({ changed }) => changed.diff).join('');
	const lines = done.flatMap(({ changed: { path, lines: at, text } }) => {
		const words = text.split('\n');
		return at.flatMap((line) => (line === null ? [] : [englishLog.wrote(plainText(path), line, plainText((words[line - 1] ?? '').trim()))])).reverse();
	});
	return lines.length === 0 && done.length === 0 ? `${englishCommandLine.nothingToTag}\n` : lines.map((line) => `${line}\n`).join('');
}

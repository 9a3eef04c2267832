import { english } from '../core/i18n/english';
import { contactAsOf } from '../core/model/contact-as-of';
import type { IsoDay } from '../core/model/iso-date';
import { reportActivityOf, type ReportActivity } from '../core/view/contact-report';
import { asOfDay, asOfOption } from './as-of';
import { activityText } from './contact-command';
import type { CommandDefinition } from './command-definition';
import type { Io } from './io';
import { openVault, settingsOption } from './open-vault';
import { plainText } from '../core/view/plain-text';
import { paint } from './paint';
import { printJson } from '../core/view/print-json';

/** The options of `two-hats roles` as the argument parser gives them. */
interface RolesOptions {
	readonly asOf?: string;
	readonly untagged?: true;
	readonly json?: true;
	readonly settings?: string;
}

/** The JSON of `two-hats roles`: the activities done, or with `--untagged` those of them without a role, of each contact that has any; by the contact's path, then by day. */
interface RolesReport {
	readonly asOf: IsoDay;
	readonly contacts: readonly { readonly contact: string; readonly path: string; readonly activities: readonly ReportActivity[] }[];
}

/** `two-hats roles` as the parser of arguments is to know it. */
export const rolesCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('list the activities by role')
		.argument('<vault>', 'the folder of the notes')
		.option('--untagged', 'only those without a role, with the role suggested')
		.addOption(asOfOption())
		.option('--json', 'print them as JSON')
		.addOption(settingsOption())
		.action((vault: string, options: RolesOptions) => {
			end(runRoles(vault, options, io));
		});
};

/** `two-hats roles VAULT`: the activities done, by contact, each with its role and why; with `--untagged` those without one. */
function runRoles(vault: string, options: RolesOptions, io: Io): 0 {
	const asOf = asOfDay(options.asOf, io);
	const opened = openVault(vault, options.settings, io);
	const host = { lineOf: opened.lineOf, words: english };
	const contacts: RolesReport['contacts'][number][] = [];
	for (const contact of opened.book.contacts()) {
		const seen = contactAsOf(contact, asOf);
		const shown = options.untagged === true ? seen.done.filter(({ role }) => role === null) : seen.done;
		if (shown.length === 0) continue;
		contacts.push({ contact: contact.name, path: contact.path, activities: shown.map((activity) => reportActivityOf(activity, seen, host)) });
	}
	const report: RolesReport = { asOf, contacts };
	io.out(options.json === true ? printJson(report) : rolesText(report, io));
	return 0;
}

function rolesText({ asOf, contacts }: RolesReport, io: Io): string {
	const ink = paint(io.hasColor);
	const all = contacts.flatMap(({ activities }) => activities);
	const count = (role: string): string => `${String(all.filter((activity) => (activity.role ?? 'untagged') === role).length)} ${role}`;
	const lines = contacts.flatMap(({ contact, path, activities }) => [
		'',
		`${ink.heading(plainText(contact))}  ${ink.dim(plainText(path))}`,
		...activities.map((activity) => activityText(activity, ink)),
	]);
	return `${[`As of ${asOf}: ${['marketing', 'sales', 'delivery', 'untagged'].map(count).join(', ')}`, ...lines].join('\n')}\n`;
}

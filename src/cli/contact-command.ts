import { english } from '../core/i18n/english';
import { contactAsOf } from '../core/model/contact-as-of';
import { checkRules, ruleContext } from '../core/rules/check-rules';
import { contactReport } from '../core/view/contact-report';
import { contactText } from '../core/view/contact-text';
import { printJson } from '../core/view/print-json';
import { asOfDay, asOfOption } from './as-of';
import { contactNamed } from './contact-named';
import type { CommandDefinition } from './command-definition';
import type { Io } from './io';
import { openVault, settingsOption } from './open-vault';
import { paint } from './paint';

/** The options of `two-hats contact` as the argument parser gives them. */
interface ContactOptions {
	readonly asOf?: string;
	readonly json?: true;
	readonly settings?: string;
}

/** `two-hats contact` as the parser of arguments is to know it. */
export const contactCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('show one contact: deals, activities and why each has its role, flags')
		.argument('<vault>', 'the folder of the notes')
		.argument('<name>', 'the name, an alias or the path of the contact’s note')
		.addOption(asOfOption())
		.option('--json', 'print it as JSON')
		.addOption(settingsOption())
		.action((vault: string, name: string, options: ContactOptions) => {
			end(runContact(vault, name, { options, io }));
		});
};

/** `two-hats contact VAULT NAME`: one contact with its deals, its activities and why each has its role, and its flags. */
function runContact(vault: string, name: string, { options, io }: { readonly options: ContactOptions; readonly io: Io }): 0 {
	const asOf = asOfDay(options.asOf, io);
	const opened = openVault(vault, options.settings, io);
	const contact = contactNamed(opened, name);
	const seen = contactAsOf(contact, asOf);
	const checked = checkRules(seen, ruleContext(asOf, opened.settings));
	const report = contactReport(seen, checked, { lineOf: opened.lineOf, words: english });
	if (options.json === true) io.out(printJson(report));
	else io.out(contactText({ report, flags: checked.flags, words: english }, paint(io.hasColor)));
	return 0;
}

import { english } from '../../src/core/i18n/english';
import { allRules } from '../../src/core/rules/all-rules';
import { ruleDocs } from '../../src/core/rules/rule-docs';
import type { RuleExample } from '../../src/core/rules/rule';
import { defaultSettings } from '../../src/core/settings/settings';

/** `docs/flags.md`: what each rule warns of, with its examples. */
export function flagsPage(): string {
	const parts = allRules.map((rule) =>
		[
			`## ${rule.id}`,
			`*${english.flagTitle[rule.id]}.* ${ruleDocs[rule.id].why}`,
			rule.asksForMarketing
				? 'Kept back by a re-evaluation `stop`, a `pause` until its day, `do-not-contact`, a snooze, and while another deal with the contact is open and not itself undecided.'
				: 'Kept back only by a snooze.',
			...ruleDocs[rule.id].examples.map(examplePart),
		].join('\n\n'),
	);
	const head =
		'# Flags\n\nWritten from the rules in `src/core/rules/`; every example here runs as a test. All spans are calendar days, and each is a setting ([settings](settings.md)). What is kept back is counted in the report with its reason.';
	return `${[head, ...parts].join('\n\n')}\n`;
}

function examplePart({ title, asOf, notes, raises, suppressed = 0 }: RuleExample): string {
	const result = raises === 0 ? 'no flag' : suppressed === raises ? 'flagged, but kept back' : 'flagged';
	const blocks = Object.entries(notes).map(([path, text]) => `\`${path}\`\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\``);
	return [`**${title}** (as of ${asOf}: ${result})`, ...blocks].join('\n\n');
}

/** `docs/settings.md`: the one table of settings. */
export function settingsPage(): string {
	const rows = Object.entries(english.ui.settings.field).map(([key, [name, what]]) => `| \`${key}\` | ${name} | ${what} | ${defaultOf(key)} |`);
	return [
		'# Settings',
		'',
		'Written from the table in `src/core/settings/setting-fields.ts`. The plugin keeps them in `.obsidian/plugins/two-hats/data.json` of the vault, and the command line reads them there, or from the file named with `--settings`. What is not set has its default; a wrong value is told and the default holds. A list that is set takes the place of the default list.',
		'',
		'| key | name | what it does | default |',
		'| --- | --- | --- | --- |',
		...rows,
		'',
	].join('\n');
}

function defaultOf(key: string): string {
	const value: unknown = new Map<string, unknown>(Object.entries(defaultSettings)).get(key);
	if (value === '') return 'none';
	if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(String).join(', ');
	if (typeof value === 'object' && value !== null) {
		return Object.keys(value).length === 0 ? 'none' : 'see [format](format.md)';
	}
	return `\`${String(value)}\``;
}

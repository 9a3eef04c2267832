import type { CliData, Plugin } from 'obsidian';
import { english } from '../core/i18n/english';
import type { Words } from '../core/i18n/words';
import { flagIds } from '../core/model/flag';
import type { Place } from '../core/model/place';
import type { Problem } from '../core/model/problem';
import { isDayToAsk } from '../core/rules/check-rules';
import { checkContacts, onlyFlags } from '../core/view/check-contacts';
import type { CheckResult } from '../core/view/check-result';
import { checkReport } from '../core/view/check-report';
import { checkText } from '../core/view/check-text';
import { noPaint } from '../core/view/plain-text';
import { printJson } from '../core/view/print-json';
import { lineLookup } from './line-lookup';
import type { LiveVault } from './live-vault';

/** Registers `two-hats:check` with the app's own command line: the text or the JSON that the command of that name prints. */
export function registerCommandLine(plugin: Plugin, live: LiveVault, words: () => Words): void {
	const { commandLine } = words().report;
	plugin.registerCliHandler(
		'two-hats:check',
		commandLine.check,
		{
			json: { description: commandLine.json },
			flag: { value: `<${flagIds.join('|')}>`, description: commandLine.flag },
			'as-of': { value: '<YYYY-MM-DD>', description: commandLine.asOf },
		},
		(asked) => check(plugin, live, { asked, words: words() }),
	);
}

interface Asked {
	readonly asked: CliData;
	readonly words: Words;
}

async function check(plugin: Plugin, live: LiveVault, { asked, words }: Asked): Promise<string> {
	const flag = asked['flag'];
	const asOf = asked['as-of'] ?? live.rules.asOf;
	const only = flagIds.filter((id) => id === flag);
	if (!isDayToAsk(asOf)) return words.report.commandLine.wrongDay(asOf);
	if (flag !== undefined && only.length === 0) return words.report.commandLine.wrongFlag(flag, flagIds.join(', '));
	const { status, counts, problems, settings } = live.snapshot();
	if (status.is === 'reading') return words.ui.sidebar.reading(status.done, status.all);
	const all = checkContacts(live.contacts(), asOf, settings);
	const result = flag === undefined ? all : onlyFlags(all, only);
	const host = { lineOf: await lineLookup(plugin.app.vault, placesOf(result, problems)), words: english };
	const report = checkReport(result, { notes: counts, problems }, host);
	if (asked['json'] !== undefined) return printJson(report);
	return [...checkText({ vault: plugin.app.vault.getName(), report, result, host, isFiltered: flag !== undefined }, noPaint)].join('');
}

/** Every place that a result and the problems name. */
function placesOf(result: CheckResult, problems: readonly Problem[]): { readonly path: string; readonly at: Place }[] {
	const told = [...result.flags, ...result.suppressed].flatMap(({ evidence, planned, possible }) => [
		...evidence,
		...[...planned, ...possible].flatMap((touch) => touch.evidence),
	]);
	return [...told, ...problems];
}

import { englishCommandLine } from '../i18n/english-command-line';
import type { Words } from '../i18n/words';
import type { ReportActivity } from './contact-report';
import { plainText, type Paint } from './plain-text';

/** One activity on a line: day, role, kind, words, why it has its role, where it stands. */
export function activityText({ day, role, kind, text, why, suggested, through, isPlanned, evidence }: ReportActivity, words: Words, ink: Paint): string {
	const hat = `${words.role[role ?? 'untagged']}${kind === null ? '' : `/${kind}`}`;
	const what = [isPlanned ? words.report.planned : '', hat, plainText(text)].filter((part) => part !== '').join(' ');
	const reason = englishCommandLine.roleReason(why, suggested === null ? null : words.role[suggested], through);
	const place = evidence[0] === undefined ? '' : `  ${plainText(evidence[0].path)}:${String(evidence[0].line)}`;
	return `  ${day}  ${what}  ${ink.dim(`(${plainText(reason)})${place}`)}`;
}

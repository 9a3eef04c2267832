import { englishCommandLine } from '../i18n/english-command-line';
import type { ReferralWords } from '../i18n/relationship-words';
import { evidenceLines } from './evidence-lines';
import { plainText, type Paint } from './plain-text';
import type { ReferralsReport, ReportReferrer, ReportStopProposal } from './referrals-report';

/** Who sent whom as text for a person, with what came of it; then to whom a stop is proposed, with the figures. */
export function referralsText({ referrers, stopProposals }: ReferralsReport, words: ReferralWords, ink: Paint): string {
	const heading = (title: string, count: number): string => ink.heading(`${title} (${String(count)})`);
	const lines = [
		heading(words.title, referrers.length),
		...(referrers.length === 0 ? [`  ${words.none}`] : referrers.flatMap((one) => referrerLines(one, words, ink))),
		'',
		heading(words.stops, stopProposals.length),
		...(stopProposals.length === 0 ? [`  ${englishCommandLine.noStops}`] : stopProposals.flatMap((one) => stopLines(one, words, ink))),
	];
	return `${lines.join('\n')}\n`;
}

function referrerLines(
	{ name, path, candidates, bought, wishesNone, questionedStop, outcome, referrals }: ReportReferrer,
	words: ReferralWords,
	ink: Paint,
): string[] {
	const who = path !== null ? '' : ` (${candidates.length === 0 ? words.noNote : words.several(candidates.map(plainText).join(', '))})`;
	return [
		`  ${ink.bold(plainText(name))}${who}: ${words.outcome(referrals.length, outcome)}`,
		...(bought === false && !wishesNone ? [`    ${words.neverBought}`] : []),
		...(questionedStop === null ? [] : [`    ${ink.dim('→')} ${words.questioned}`, ...evidenceLines([questionedStop], ink)]),
		...referrals.flatMap(({ contact, deals, evidence }) => [
			`    ${plainText(contact)}${deals.length === 0 ? `: ${words.noDeal}` : ''}`,
			...evidenceLines(evidence, ink),
			...deals.flatMap((deal) => evidenceLines(deal.evidence, ink, dealWords(deal, contact, words))),
		]),
	];
}

function dealWords({ name, with: whose, state, value }: ReportReferrer['referrals'][number]['deals'][number], contact: string, words: ReferralWords): string {
	const what = [words.dealState[state], name ?? '', value ?? '', whose === contact ? '' : `(${whose})`];
	return `${plainText(what.filter((part) => part !== '').join(' '))}:`;
}

function stopLines({ contact, touches, first, last, lostDeals, continued, ready, evidence }: ReportStopProposal, words: ReferralWords, ink: Paint): string[] {
	return [
		`  ${ink.bold(plainText(contact))}: ${words.stop({ touches, first, last, lostDeals })}`,
		`    ${ink.dim('→')} ${ready ? words.talkFirst : words.stopStep}`,
		...(continued === null ? [] : evidenceLines([continued], ink, `${englishCommandLine.countedSince(continued.text.slice(0, 10))}:`)),
		...evidenceLines(evidence, ink),
	];
}

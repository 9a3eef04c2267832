import type { ReadyWords } from '../i18n/relationship-words';
import { evidenceLines } from './evidence-lines';
import { plainText, type Paint } from './plain-text';
import type { ReadyReport, ReportReady, ReportSoldCold } from './ready-report';

/** Who is ready for a conversation as text for a person: each with what speaks for it, a step and evidence; then who waits, then who was sold to cold. */
export function readyText({ ready, keptBack, soldCold }: ReadyReport, words: ReadyWords, ink: Paint): string {
	const heading = (title: string, count: number): string => ink.heading(`${title} (${String(count)})`);
	const waiting = keptBack.map(({ contact, wait }) => `${plainText(contact)} (${wait === null ? '' : words.wait[wait]})`);
	const lines = [
		heading(words.title, ready.length),
		...(ready.length === 0 ? [`  ${words.none}`] : ready.flatMap((one) => readyLines(one, words, ink))),
		...(waiting.length === 0 ? [] : ['', `${heading(words.keptBack, waiting.length)}  ${waiting.join(' · ')}`]),
		...(soldCold.length === 0 ? [] : ['', heading(words.soldCold, soldCold.length), ...soldCold.flatMap((one) => coldLines(one, words, ink))]),
	];
	return `${lines.join('\n')}\n`;
}

function readyLines({ contact, lastDeal, signs }: ReportReady, words: ReadyWords, ink: Paint): string[] {
	const first = signs[0];
	return [
		`  ${ink.bold(plainText(contact))}: ${words.lastDeal(lastDeal)}`,
		...(first === undefined ? [] : [`    ${ink.dim('→')} ${words.step[first.because]}`]),
		...signs.flatMap(({ because, newest, sure, evidence }) => {
			const what = [sure ? '' : words.perhaps, words.because[because], newest === null ? '' : `(${words.newest(newest)})`];
			return [`    ${what.filter((part) => part !== '').join(' ')}`, ...evidenceLines(evidence, ink)];
		}),
	];
}

function coldLines({ contact, deal, before, evidence, warmedBy, perhaps }: ReportSoldCold, words: ReadyWords, ink: Paint): string[] {
	return [
		`  ${ink.bold(plainText(contact))}: ${plainText(words.cold(deal, before))}`,
		...evidenceLines(evidence, ink),
		...evidenceLines(warmedBy, ink, words.warmed),
		...evidenceLines(perhaps, ink, words.maybeMarketing),
	];
}

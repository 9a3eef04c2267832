import { checkMarketing } from '../../src/core/marketing-check/check-marketing';
import type { SellingFinding } from '../../src/core/marketing-check/marketing-finding';
import type { CorpusText, Passage } from './marketing-corpus';

/** Findings that are right or wrong, and labelled passages that are met or missed. */
export interface Figures {
	readonly right: number;
	readonly wrong: number;
	readonly met: number;
	readonly missed: number;
}

/** One text held against its labels: findings that no label bears out, and labels that no finding meets. */
export interface Judged {
	readonly text: CorpusText;
	readonly right: readonly SellingFinding[];
	readonly wrong: readonly SellingFinding[];
	readonly met: readonly Passage[];
	readonly missed: readonly Passage[];
	readonly foundNextStep: string | null;
}

const noWords = { sellingWords: [], nextStepWords: [] };

/** Holds the findings of a text against its labels. A finding is right where it shares a word with a passage of its signal. */
export function judge(text: CorpusText): Judged {
	const { findings, nextStep } = checkMarketing(text.text, noWords);
	const shares = (finding: SellingFinding, passage: Passage): boolean =>
		finding.signal === passage.signal && finding.start < passage.end && passage.start < finding.end;
	const isMet = (passage: Passage): boolean => findings.some((finding) => shares(finding, passage));
	return {
		text,
		right: findings.filter((finding) => text.expected.some((passage) => shares(finding, passage))),
		wrong: findings.filter((finding) => ![...text.expected, ...text.either].some((passage) => shares(finding, passage))),
		met: text.expected.filter(isMet),
		missed: text.expected.filter((passage) => !isMet(passage)),
		foundNextStep: nextStep?.text ?? null,
	};
}

/** The figures of some signals over some texts. */
export function figuresOf(judged: readonly Judged[], isCounted: (signal: string) => boolean): Figures {
	const count = (all: readonly (readonly { readonly signal: string }[])[]): number => all.flat().filter(({ signal }) => isCounted(signal)).length;
	return {
		right: count(judged.map(({ right }) => right)),
		wrong: count(judged.map(({ wrong }) => wrong)),
		met: count(judged.map(({ met }) => met)),
		missed: count(judged.map(({ missed }) => missed)),
	};
}

/** The figures of the missing next step: right where a text is said to lack one, and lacks it. Texts that may be read either way count for nothing. */
export function stepFigures(judged: readonly Judged[]): Figures {
	const count = (isSaid: boolean, isSo: boolean): number =>
		judged.filter(({ text, foundNextStep }) => (foundNextStep === null) === isSaid && text.hasNextStep === !isSo).length;
	return { right: count(true, true), wrong: count(true, false), met: count(true, true), missed: count(false, true) };
}

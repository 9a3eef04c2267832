import { englishMarketingCheck } from '../i18n/english-marketing-check';
import { germanMarketingCheck } from '../i18n/german-marketing-check';
import type { Advice, MarketingCheckWords } from '../i18n/marketing-check-words';
import type { MarketingCheck, NextStepFound, SellingFinding, TextLanguage } from '../marketing-check/marketing-finding';

/** A finding with why it is one, and a wording proposed in its place. */
export interface ReportedFinding extends SellingFinding, Advice {}

/** What the marketing check says of a text, as JSON has it. */
export interface MarketingReport {
	readonly language: TextLanguage;
	readonly words: number;
	readonly findings: readonly ReportedFinding[];
	readonly nextStep: NextStepFound | null;
	/** Why a next step matters, and one proposed; null where the text has one, or no words at all. */
	readonly missingNextStep: Advice | null;
}

const proposals: Readonly<Record<TextLanguage, MarketingCheckWords>> = { en: englishMarketingCheck, de: germanMarketingCheck };

/** Words a check: why in the reader's language, and each proposal in the language of the paragraph it is for. */
export function marketingReport({ language, words, findings, nextStep }: MarketingCheck, reader: MarketingCheckWords): MarketingReport {
	return {
		language,
		words,
		findings: findings.map((finding) => ({
			...finding,
			why: reader.advice[finding.way].why,
			kinder: proposals[finding.language].advice[finding.way].kinder,
		})),
		nextStep,
		missingNextStep: nextStep === null && words > 0 ? { why: reader.noNextStep.why, kinder: proposals[language].noNextStep.kinder } : null,
	};
}

import { englishMarketingCheck } from '../../../src/core/i18n/english-marketing-check';
import { germanMarketingCheck } from '../../../src/core/i18n/german-marketing-check';
import { checkMarketing } from '../../../src/core/marketing-check/check-marketing';
import { marketingReport, type MarketingReport } from '../../../src/core/view/marketing-report';

function reportOf(text: string): MarketingReport {
	return marketingReport(checkMarketing(text, { sellingWords: [], nextStepWords: [] }), germanMarketingCheck);
}

test('why is said in the reader’s language, and what to write instead in that of the paragraph', () => {
	const { language, words, findings, nextStep, missingNextStep } = reportOf('Act now, the offer is for you.\n\nNur heute ist das Angebot für Sie und mich.\n');
	expect([language, words, nextStep]).toEqual(['de', 16, null]);
	expect(findings.map((one) => [one.text, one.way, one.why, one.kinder])).toEqual([
		['Act now', 'hurry', germanMarketingCheck.advice.hurry.why, englishMarketingCheck.advice.hurry.kinder],
		['Nur heute', 'hurry', germanMarketingCheck.advice.hurry.why, germanMarketingCheck.advice.hurry.kinder],
	]);
	expect(missingNextStep).toEqual({ why: germanMarketingCheck.noNextStep.why, kinder: germanMarketingCheck.noNextStep.kinder });
});

test('a missing next step is proposed in the language of the text', () => {
	expect(reportOf('The river is high, and it is cold.\n').missingNextStep).toEqual({
		why: germanMarketingCheck.noNextStep.why,
		kinder: englishMarketingCheck.noNextStep.kinder,
	});
});

test('a text that invites, or has no words, misses no next step', () => {
	expect(reportOf('Write back and tell me.\n')).toMatchObject({ nextStep: { kind: 'reply' }, missingNextStep: null });
	expect(reportOf('\n')).toMatchObject({ words: 0, nextStep: null, missingNextStep: null });
});

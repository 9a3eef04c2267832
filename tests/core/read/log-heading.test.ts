import { isLogHeading } from '../../../src/core/read/log-heading';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';

const usual = lexiconOf(defaultSettings);

test.each([
	['Log'],
	['activities'],
	['📒 Interaction log'],
	['**History**'],
	['[[Log]]'],
	['[[Anna/2026|Interactions]]'],
	['Interactions (newest first)'],
	['Log [oldest last]'],
	['Log (Neueste zuerst)'],
	['Activity (2026)'],
	['Touchpoints (latest on top) ⬇️'],
])('"%s" is a log heading', (heading) => {
	expect(isLogHeading(heading, usual)).toBe(true);
});

test.each([
	['Log (planned)'],
	['Activities (ideas)'],
	['Interactions newest first'],
	['Log of errors'],
	['(newest first)'],
	['Change log'],
	['Log (what we do at first glance)'],
	[''],
])('"%s" is none', (heading) => {
	expect(isLogHeading(heading, usual)).toBe(false);
});

test('a heading of the settings may hold brackets itself', () => {
	const own = lexiconOf({ ...defaultSettings, logHeadings: ['Kontakte (neu)'] });
	expect(isLogHeading('Kontakte (neu)', own)).toBe(true);
	expect(isLogHeading('Kontakte', own)).toBe(false);
});

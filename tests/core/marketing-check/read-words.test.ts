import { checkMarketing } from '../../../src/core/marketing-check/check-marketing';
import { readWords } from '../../../src/core/marketing-check/read-words';
import { userPhrases } from '../../../src/core/marketing-check/user-phrases';
import { BLOCK_MARK } from '../../../src/core/marketing-check/visible-text';

test.each([
	['Anna, come. Ben: go!', '. anna , come . ben : go .'],
	['A (b) – c - d; e', '. a : b : : c : d : e'],
	['Wait... then?! Go', '. wait . then . go'],
	['Dr. Berg kommt am 3. Mai usw. und geht', '. dr berg kommt am # mai usw und geht'],
	['It was 2026. Then 112. Now', '. it was # . then # . now'],
	['am 12. Mai', '. am # mai'],
	['3. Mai', '. # mai'],
	['version 12x. Now', '. version # x now'],
	['Es sind 1,90. Bucht', '. es sind # . bucht'],
	['ninety-five pounds, fifteen per cent, hundert Euro', '. € , % , €'],
	['Don’t', ". don't"],
	['20 % off, 5% and 20 percent', '. % off , % and %'],
	['€ 20, 20 €, $5k, 1.200,50 Euro, EUR 3', '. € , € , € , € , €'],
	['1.200 or 3.5 or 1,2,3', '. # or # or #'],
	[`a${BLOCK_MARK}b.${BLOCK_MARK}c`, '. a . b . c'],
])('“%s” is read as “%s”', (text, stream) => {
	expect(readWords(text).stream.trim()).toBe(`${stream} .`.trim());
});

test('words are known by their sentence and paragraph, and whether they are only named', () => {
	const { words } = readWords(`One two. Three${BLOCK_MARK}four “five six” seven “eight” nine`);
	expect(words.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 2, 2, 2, 2, 2, 2]);
	expect(words.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1]);
	expect(words.map(({ isQuoted }) => isQuoted)).toEqual([false, false, false, false, true, true, false, true, false]);
});

test('quotation marks that touch a word name it, the word behind them is said', () => {
	const quoted = (text: string): boolean[] => readWords(text).words.map(({ isQuoted }) => isQuoted);
	expect(quoted('“a”b')).toEqual([true, false]);
	expect(quoted('a“b”')).toEqual([false, true]);
	expect(quoted(`“a${BLOCK_MARK}b”`)).toEqual([false, false]);
});

test.each<[readonly string[], string]>([
	[['Book now'], 'book now'],
	[['free-lance  Sprint', '  Last-minute '], 'free lance sprint;last minute'],
	[['Sprint*'], 'sprint*'],
	[['*sprint'], 'sprint'],
	[['today, tomorrow!'], 'today tomorrow'],
	[['only 20% off', '€20'], 'only % off;€'],
	[['!!', '', ' * '], ''],
])('the words %j of the settings are the phrases “%s”', (phrases, read) => {
	expect(userPhrases(phrases)).toBe(read);
});

const none = { sellingWords: [], nextStepWords: [] };

test('words of the settings sell and invite', () => {
	const check = checkMarketing('Try the sprints-week. Drop in at noon. Write back and tell me.', {
		sellingWords: ['Sprint* week'],
		nextStepWords: ['drop in'],
	});
	expect(check.findings.map(({ way, signal, text }) => [way, signal, text])).toEqual([['own', 'own', 'sprints-week']]);
	expect(check.nextStep).toMatchObject({ kind: 'own', text: 'Drop in' });
	expect(checkMarketing('Write back and tell me. Drop in at noon.', { sellingWords: [], nextStepWords: ['drop in'] }).nextStep?.kind).toBe('reply');
});

test('what is only named sells nothing and invites nobody', () => {
	expect(checkMarketing('They wrote “act now” on it, and “write back” below.', none)).toMatchObject({ findings: [], nextStep: null });
});

test('to buy sells, whoever tells of it; another signal that is told of others does not', () => {
	expect(checkMarketing('They told me to buy now.', none).findings.map(({ signal }) => signal)).toEqual(['buy']);
	expect(checkMarketing('They told me to hurry up.', none).findings).toEqual([]);
});

test('a word of telling tells in its own language only', () => {
	expect(checkMarketing('The ticket for one man is €20, and it is for you.', none).findings.map(({ signal }) => signal)).toEqual(['price']);
});

test('each paragraph has its language, one that does not tell has that of the text, and a text that does not tell is English', () => {
	const languages = (text: string): string[] => checkMarketing(text, none).findings.map(({ language }) => language);
	expect(languages('Act now.')).toEqual(['en']);
	expect(languages('Das ist der Brief und ein Gruß für den Abend.\n\nAct now.\n\nAct now, for it is the end of the day.')).toEqual(['de', 'en']);
	expect(languages('This is the letter of the week and it is for you.\n\nJetzt buchen.\n\nNur heute ist das für Sie und mich.')).toEqual(['en', 'de']);
	expect(languages('Das ist der Brief und ein Gruß für den Abend.\n\nAct now with the und das.')).toEqual(['de']);
});

test('words of one signal that overlap are one finding, of two signals two', () => {
	const found = (text: string): string[] => checkMarketing(text, none).findings.map(({ signal, text: words }) => `${signal}: ${words}`);
	expect(found('Hurry up, act now. Act now.')).toEqual(['urgency: Hurry up', 'urgency: act now', 'urgency: Act now']);
	expect(found('With a money back guarantee of 30 days.')).toEqual(['guarantee: money back guarantee']);
	expect(found('Buy now, last chance.')).toEqual(['buy: Buy now', 'urgency: last chance']);
});

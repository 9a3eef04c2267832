import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLanguages } from '../../../src/core/i18n/all-languages';
import { englishWords } from '../../../src/core/i18n/english';
import { localFormats } from '../../../src/core/i18n/formats';
import { germanWords } from '../../../src/core/i18n/german';
import { problemAt, type ProblemCode } from '../../../src/core/model/problem';
import { englishProblems } from '../../../src/core/i18n/english-problems';
import { dayOf, readVault } from '../../support/read-vault';
import { checkContacts } from '../../../src/core/view/check-contacts';
import { ruleDocs } from '../../../src/core/rules/rule-docs';
import { defaultSettings } from '../../../src/core/settings/settings';

const english = englishWords(localFormats('en'));
const german = germanWords(localFormats('de'));
const root = join(__dirname, '../../../src');

/** Every word of a table by its place: `ui.sidebar.search`. Items of lists are numbered. */
function wordsOf(table: object, place = ''): Map<string, unknown> {
	const found = new Map<string, unknown>();
	const entries: readonly (readonly [string, unknown])[] = Object.entries(table);
	for (const [key, value] of entries) {
		const here = place === '' ? key : `${place}.${key}`;
		if (typeof value === 'object' && value !== null) for (const entry of wordsOf(value, here)) found.set(...entry);
		else found.set(here, value);
	}
	return found;
}

const usedBySource = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.tsx?$/.test(path) && !path.replaceAll('\\', '/').startsWith('core/i18n/'))
	.map((path) => readFileSync(join(root, path), 'utf8'))
	.join('\n');

test.each(Object.entries(allLanguages))('%s lacks no word, and has none too many', (code, language) => {
	const places = (words: object): string[] => [...wordsOf(words).keys()].sort();
	expect(places(language.words(localFormats(code)))).toEqual(places(english));
	expect(wordsOf(english).size).toBeGreaterThan(200);
});

test('no word is unused', () => {
	const keyed =
		/^(?:role|flagTitle|step|ui\.(?:sidebar\.(?:sortBy|section|group)|panel\.(?:hat|part|rung)|settings\.(?:field|roleOf|dateOrder|language|status)|guide\.(?:parts|roles)))\./;
	const unused = [...wordsOf(english).keys()].filter((place) => !keyed.test(place) && !new RegExp(`\\b${place.split('.').at(-1) ?? ''}\\b`).test(usedBySource));
	expect(unused).toEqual([]);
});

test.each(Object.entries(allLanguages).filter(([code]) => code !== 'en'))('no word of %s was left in English', (code, language) => {
	const same = [...wordsOf(language.words(localFormats(code)))].filter(
		([place, word]) => typeof word === 'string' && word.length > 4 && wordsOf(english).get(place) === word,
	);
	const meant = same.filter(
		([place]) => !/^report\.|^role\.marketing|title$|hat\.marketing|roleOf\.marketing|settings\.language|parts\.\d\.example|parts\.\d+\.title/.test(place),
	);
	expect(meant).toEqual([]);
});

test.each(Object.keys(englishProblems))('both languages tell the problem %s, with what was found', (code) => {
	const known = Object.keys(englishProblems).find((one): one is ProblemCode => one === code);
	if (known === undefined) throw new Error(code);
	const problem = problemAt(known, { path: 'A.md', at: { line: 1 } }, 'found words');
	for (const words of [english, german]) expect(words.problem(problem).length).toBeGreaterThan(20);
	expect(german.problem(problem)).not.toBe(english.problem(problem));
});

test('every flag has a reason in both languages, with its days', () => {
	for (const { examples } of Object.values(ruleDocs)) {
		for (const { notes, asOf } of examples) {
			const vault = readVault(notes, { asOf });
			const { flags, week } = checkContacts(
				vault.contacts.map((name) => vault.contact(name)),
				dayOf(asOf),
				defaultSettings,
			);
			for (const flag of flags) {
				for (const words of [english, german]) expect(words.flagReason(flag)).not.toMatch(/undefined|null|\s{2}|^\s|\s$|\{|\}/);
			}
			for (const item of week) expect(Object.values(german.week(item)).join(' ')).not.toMatch(/undefined|null|\{|\}/);
		}
	}
});

test('the latest close is named only where activities before it are not looked at', () => {
	const lines = ['deals:', '  - 2026-03-20 won Audit', 'activities:', '  - 2026-02-01 call', '  - 2026-04-01 call', '  - 2026-05-20 newsletter'];
	const notes = { 'Anna.md': `---\ntype: contact\n${lines.join('\n')}\n---\n` };
	const reasons = (untaggedEverywhere: boolean): readonly string[] => {
		const settings = { ...defaultSettings, untaggedEverywhere };
		const { flags } = checkContacts([readVault(notes, { settings }).contact('Anna')], dayOf('2026-06-01'), settings);
		return flags.filter(({ flag }) => flag === 'untagged').flatMap((flag) => [english.flagReason(flag), german.flagReason(flag)]);
	};
	expect(reasons(false)).toEqual(['1 activity without a role since the latest close', '1 Aktivität ohne Hut seit dem letzten Geschäft']);
	expect(reasons(true)).toEqual(['2 activities without a role', '2 Aktivitäten ohne Hut']);
});

test('German counts one and many, in the case it needs', () => {
	const { sidebar, panel, start } = german.ui;
	expect([sidebar.found(1), sidebar.found(0), sidebar.found(1234)]).toEqual(['1 Hinweis', '0 Hinweise', '1.234 Hinweise']);
	expect([panel.ago(0, 0), panel.ago(1, 2), panel.ago(64, 0), panel.ago(null, 0)]).toEqual(['heute', 'gestern', 'vor 64 Tagen', 'nie']);
	expect([panel.ago(null, 1), panel.ago(null, 3)]).toEqual(['nicht bekannt: 1 Aktivität ohne Hut', 'nicht bekannt: 3 Aktivitäten ohne Hut']);
	expect(start.counts({ notes: 1, contacts: 1, activities: 1, deals: 1 })).toBe('1 Kontakt in 1 Notiz, mit 1 Aktivität und 1 beendeten Geschäft.');
	expect(start.counts({ notes: 2, contacts: 2, activities: 2, deals: 2 })).toBe('2 Kontakte in 2 Notizen, mit 2 Aktivitäten und 2 beendeten Geschäften.');
});

test('days and numbers are written as the language writes them', () => {
	const day = dayOf('2026-03-01');
	expect([english.ui.day(day), german.ui.day(day)]).toEqual(['March 1, 2026', '1. März 2026']);
	expect([localFormats('en-GB').day(day), localFormats('de').number(1234)]).toEqual(['1 March 2026', '1.234']);
});

test('a number behind words that are written from right to left stays behind them', () => {
	const format = localFormats('en');
	expect([format.lead('Website 2'), format.lead('עיצוב'), format.lead('متجر')]).toEqual(['Website 2', 'עיצוב\u200e', 'متجر\u200e']);
	const { sidebar, act } = english.ui;
	expect([sidebar.planned('שיחה', '20 May'), act.written('דן', 2, 0), act.progress('דן', 3, 60)]).toEqual([
		'Planned: שיחה\u200e, 20 May',
		'דן\u200e: 2 notes',
		'דן\u200e: 3 of 60 notes',
	]);
});

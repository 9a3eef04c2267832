import { getLanguage } from 'obsidian';
import { englishWords } from '../core/i18n/english';
import { germanWords } from '../core/i18n/german';
import { localFormats } from '../core/i18n/formats';
import type { Words } from '../core/i18n/words';
import type { Settings } from '../core/settings/settings';

/** The words of each language, by its code. English stands in for languages that have none. */
const languages: Readonly<Record<string, (format: ReturnType<typeof localFormats>) => Words>> = {
	de: germanWords,
	en: englishWords,
};

/** The language of the settings, else that of the app, of those that questions are asked in. */
export function languageOf(language: Settings['language']): 'en' | 'de' {
	const code = language === 'auto' ? getLanguage() : language;
	return /^de(?:[-_]|$)/.test(code) ? 'de' : 'en';
}

/** The words in the language of the settings, else in that of the app. */
export function wordsOf(language: Settings['language']): Words {
	const code = language === 'auto' ? getLanguage() : language;
	const make = languages[code.split(/[-_]/)[0] ?? ''];
	return make === undefined ? englishWords(localFormats('en')) : make(localFormats(code));
}

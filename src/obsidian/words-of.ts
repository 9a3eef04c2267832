import { getLanguage } from 'obsidian';
import { allLanguages } from '../core/i18n/all-languages';
import { localFormats } from '../core/i18n/formats';
import type { Words } from '../core/i18n/words';
import { languageCodes, type LanguageCode } from '../core/model/language';
import type { Settings } from '../core/settings/settings';

/** The language of the settings, else that of the app; English where it has no words. */
export function languageOf(language: Settings['language']): LanguageCode {
	const [code] = localeOf(language).split('-');
	return languageCodes.find((one) => one === code) ?? 'en';
}

/** By locale: every row asks for its words, and what writes days and numbers is slow to make. */
const made = new Map<string, Words>();

/** The words in that language, days and numbers as they are written where it is spoken; the same object for the same language. */
export function wordsOf(language: Settings['language']): Words {
	const locale = localeOf(language);
	const words = made.get(locale) ?? makeWords(languageOf(language), locale);
	made.set(locale, words);
	return words;
}

function makeWords(code: LanguageCode, locale: string): Words {
	return allLanguages[code].words(localFormats(locale.startsWith(code) ? locale : code));
}

function localeOf(language: Settings['language']): string {
	return (language === 'auto' ? getLanguage() : language).replace('_', '-');
}

/** The languages that have words of their own, by their codes; English stands in for all others. */
export const languageCodes = ['en', 'de'] as const;

/** The code of a language that has words of its own. */
export type LanguageCode = (typeof languageCodes)[number];

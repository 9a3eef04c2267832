import type { LanguageCode } from '../model/language';
import { englishWords } from './english';
import { englishReview, type ReviewWords } from './english-review';
import { englishReviewView, type ReviewViewWords } from './english-review-view';
import type { Formats } from './formats';
import { germanWords } from './german';
import { germanReview } from './german-review';
import { germanReviewView } from './german-review-view';
import type { Words } from './words';

/** Everything a person sees, in one language. */
export interface Language {
	/** Makes the words, with days and numbers written as the host wishes. */
	readonly words: (format: Formats) => Words;
	readonly review: ReviewWords;
	readonly reviewView: ReviewViewWords;
}

/** The one table of languages. */
export const allLanguages: Readonly<Record<LanguageCode, Language>> = {
	en: { words: englishWords, review: englishReview, reviewView: englishReviewView },
	de: { words: germanWords, review: germanReview, reviewView: germanReviewView },
};

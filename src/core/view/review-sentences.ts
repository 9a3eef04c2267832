import type { ReviewWords } from '../i18n/english-review';
import type { ReviewSectionId } from '../review/review-figures';
import type { RoleReview } from '../review/review-shape';
import { ENOUGH_CASES } from '../review/skills';
import { shareAfter } from '../review/survival';

/** The days after which a curve is read aloud. */
const DAYS = [30, 90, 180];

/** What the curves of the look-back say; nothing where they have no case. */
export function curveLines(section: ReviewSectionId, { lookBack }: RoleReview, words: ReviewWords): string[] {
	const curve = section === 'silence' ? lookBack.silence.curve : section === 'decisions' ? lookBack.decisions.curve : null;
	if (curve === null || curve.cases === 0) return [];
	const told = section === 'silence' ? words.silence(curve) : words.undecided(curve);
	if (curve.cases < ENOUGH_CASES) return [told];
	const shares = DAYS.flatMap((days) => {
		const share = shareAfter(curve, days);
		return share === null ? [] : [words.stillWaiting(days, share)];
	});
	return [shares.length === 0 ? told : `${told} ${upperFirst(shares.join(', '))}.`];
}

/** What the sales conversations of the look-back say, and where something is not said, when nothing is. */
export function skillLines({ lookBack }: RoleReview, words: ReviewWords): readonly string[] {
	const { verdicts } = lookBack.skills;
	const told = words.verdicts(verdicts);
	return [
		...(told.length === 0 ? [] : [`${words.lookBack}: ${told.join(' ')}`]),
		...(Object.values(verdicts).includes(null) ? [words.noVerdict(ENOUGH_CASES)] : []),
	];
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Activity } from '../model/activity';

/** What marketing builds with a person, one rung upon the other (`vocabulary.md`). */
export const rungs = ['know', 'like', 'trust'] as const;

/** A rung of the ladder. */
export type Rung = (typeof rungs)[number];

const kindsByRung: Readonly<Record<Rung, string>> = {
	know: 'newsletter article blog-post podcast interview talk webinar conference social-post book',
	like: 'meetup coffee comment holiday-card birthday gift thank-you check-in reconnect',
	trust: 'case-study resource introduction white-paper workshop-open testimonial-request referral-thanks survey',
};

const rungByKind = new Map(rungs.flatMap((rung) => kindsByRung[rung].split(' ').map((kind) => [kind, rung])));

/** A rung with the marketing that supports it, the newest first. */
export interface LadderRung {
	readonly rung: Rung;
	readonly activities: readonly Activity[];
}

/** The ladder of a contact from its marketing, given by day. Kinds that are on no rung support none. */
export function ladderOf(marketing: readonly Activity[]): readonly LadderRung[] {
	const newest = [...marketing].reverse();
	return rungs.map((rung) => ({ rung, activities: newest.filter(({ kind }) => rungByKind.get(kind) === rung) }));
}

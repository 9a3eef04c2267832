import type { Activity, ActivityFact, PossibleTouch } from '../core/model/activity';
import type { IsoDay } from '../core/model/iso-date';
import { byDay } from '../core/model/order';
import type { Evidence, Place } from '../core/model/place';
import { actKey } from '../core/read/act-key';

/** An activity as one note tells it, with the note. */
export interface ToldActivity {
	readonly fact: ActivityFact;
	readonly path: string;
	readonly at: Place;
	readonly isCampaign: boolean;
}

/**
 * The activities told, by day: the same day, role and kind in two places is one activity with two pieces of evidence; where
 * no kind is known, the same words. What is planned in one place and done in another is done.
 */
export function mergeActivities(told: readonly ToldActivity[]): Activity[] {
	const merged: Merging[] = [];
	const byKey = new Map<string, Merging>();
	const sorted = [...told].sort(byDayDoneFirst);
	sorted.forEach((one, index) => {
		const { fact, path, at, isCampaign } = one;
		// Only activities of one day can be one and the same.
		const isAlone = sorted[index - 1]?.fact.day !== fact.day && sorted[index + 1]?.fact.day !== fact.day;
		const key = isAlone ? '' : actKey(fact, fact.source);
		const before = isAlone ? undefined : byKey.get(key);
		const evidence = { path, at, text: fact.source };
		if (before === undefined) {
			const { day, isPlanned, role, roleReason, kind, text } = fact;
			const activity = { day, isPlanned, role, roleReason, kind, text, evidence: [evidence], through: null, isCampaign };
			merged.push(activity);
			if (!isAlone) byKey.set(key, activity);
		} else {
			before.evidence.push(evidence);
			before.isCampaign ||= isCampaign;
		}
	});
	return merged;
}

type Merging = { -readonly [Key in keyof Activity]: Activity[Key] } & { evidence: Evidence[] };

/** By day; within a day what is done first, then in the order told. */
function byDayDoneFirst({ fact: a }: ToldActivity, { fact: b }: ToldActivity): number {
	return byDay(a, b) || Number(a.isPlanned) - Number(b.isPlanned);
}

/** A mention that may have been a touch, as one note tells it. */
export interface ToldPossible {
	readonly day: IsoDay;
	readonly path: string;
	readonly at: Place;
	readonly source: string;
}

/** The possible touches told, one a day, with all that speaks for it. */
export function mergePossible(told: readonly ToldPossible[]): PossibleTouch[] {
	const touches = new Map<IsoDay, PossibleTouch>();
	for (const { day, path, at, source } of told) {
		const evidence = [...(touches.get(day)?.evidence ?? []), { path, at, text: source }];
		touches.set(day, { day, evidence });
	}
	return [...touches.values()].sort(byDay);
}

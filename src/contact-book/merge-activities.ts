import type { Activity, ActivityFact, PossibleTouch } from '../core/model/activity';
import type { IsoDay } from '../core/model/iso-date';
import type { Place } from '../core/model/place';
import { plainWord } from '../core/read/plain-word';

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
	const merged = new Map<string, Activity>();
	const doneFirst = [...told.filter(({ fact }) => !fact.isPlanned), ...told.filter(({ fact }) => fact.isPlanned)];
	for (const { fact, path, at, isCampaign } of doneFirst) {
		const what = fact.kind === '' ? `"${plainWord(fact.text === '' ? fact.source : fact.text)}` : fact.kind;
		const key = `${fact.day} ${fact.role ?? ''} ${what}`;
		const evidence = { path, at, text: fact.source };
		const before = merged.get(key);
		if (before !== undefined) {
			merged.set(key, { ...before, evidence: [...before.evidence, evidence], isCampaign: before.isCampaign || isCampaign });
			continue;
		}
		const { day, isPlanned, role, roleReason, kind, text } = fact;
		merged.set(key, { day, isPlanned, role, roleReason, kind, text, evidence: [evidence], through: null, isCampaign });
	}
	return [...merged.values()].sort((a, b) => compareDays(a.day, b.day));
}

/** The possible touches told, one a day, with all that speaks for it. */
export function mergePossible(told: readonly { readonly day: IsoDay; readonly path: string; readonly at: Place; readonly source: string }[]): PossibleTouch[] {
	const byDay = new Map<IsoDay, PossibleTouch>();
	for (const { day, path, at, source } of told) {
		const evidence = [...(byDay.get(day)?.evidence ?? []), { path, at, text: source }];
		byDay.set(day, { day, evidence });
	}
	return [...byDay.values()].sort((a, b) => compareDays(a.day, b.day));
}

function compareDays(a: IsoDay, b: IsoDay): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

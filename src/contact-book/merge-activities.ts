import type { Activity, ActivityFact, PossibleTouch } from '../core/model/activity';
import type { IsoDay } from '../core/model/iso-date';
import type { Evidence, Place } from '../core/model/place';
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
	const merged = new Map<string, { -readonly [Key in keyof Activity]: Activity[Key] } & { evidence: Evidence[] }>();
	for (const { fact, path, at, isCampaign } of doneFirst(told)) {
		const { day, isPlanned, role, roleReason, kind, text, source } = fact;
		const what = kind === '' ? `"${plainWord(text === '' ? source : text)}` : kind;
		const key = `${day} ${role ?? ''} ${what}`;
		const evidence = { path, at, text: source };
		const before = merged.get(key);
		if (before === undefined) {
			merged.set(key, { day, isPlanned, role, roleReason, kind, text, evidence: [evidence], through: null, isCampaign });
		} else {
			before.evidence.push(evidence);
			before.isCampaign ||= isCampaign;
		}
	}
	return sortedByDay([...merged.values()]);
}

function doneFirst(told: readonly ToldActivity[]): readonly ToldActivity[] {
	if (!told.some(({ fact }) => fact.isPlanned)) return told;
	return [...told.filter(({ fact }) => !fact.isPlanned), ...told.filter(({ fact }) => fact.isPlanned)];
}

/** Sorts in place; most contacts keep their activities in order already, newest last. */
function sortedByDay<Dated extends { readonly day: IsoDay }>(dated: Dated[]): Dated[] {
	const isSorted = dated.every(({ day }, index) => index === 0 || (dated[index - 1]?.day ?? day) <= day);
	return isSorted ? dated : dated.sort((a, b) => compareDays(a.day, b.day));
}

/** The possible touches told, one a day, with all that speaks for it. */
export function mergePossible(told: readonly { readonly day: IsoDay; readonly path: string; readonly at: Place; readonly source: string }[]): PossibleTouch[] {
	const byDay = new Map<IsoDay, PossibleTouch>();
	for (const { day, path, at, source } of told) {
		const evidence = [...(byDay.get(day)?.evidence ?? []), { path, at, text: source }];
		byDay.set(day, { day, evidence });
	}
	return sortedByDay([...byDay.values()]);
}

function compareDays(a: IsoDay, b: IsoDay): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

import type { LiveCheck } from '../contact-book/live-check';
import type { NoteCounts } from '../contact-book/read-notes';
import type { IsoDay } from '../core/model/iso-date';
import type { Problem } from '../core/model/problem';
import type { Settings } from '../core/settings/settings';
import type { CheckResult } from '../core/view/check-result';
import type { VaultReading } from './vault-reading';

/** How far reading has come. `waiting`: the app has not told yet what is in some notes. */
export type LiveStatus =
	{ readonly is: 'reading'; readonly done: number; readonly all: number } | { readonly is: 'waiting'; readonly uncached: number } | { readonly is: 'ready' };

/** What the notes tell now. Another object whenever something changed; its parts are made when asked for. */
export interface Snapshot {
	readonly status: LiveStatus;
	readonly settings: Settings;
	readonly asOf: IsoDay;
	readonly counts: NoteCounts;
	readonly result: CheckResult;
	readonly problems: readonly Problem[];
}

/** What the notes tell at this moment. The parts are made once, when they are first asked for: nobody may be looking. */
export function snapshotOf(from: {
	readonly status: LiveStatus;
	readonly settings: Settings;
	readonly reading: VaultReading;
	readonly check: LiveCheck;
}): Snapshot {
	const { status, settings, reading, check } = from;
	let result: CheckResult | null = null;
	let problems: readonly Problem[] | null = null;
	return {
		status,
		settings,
		asOf: check.asOf,
		counts: reading.notes.counts(),
		get result() {
			return (result ??= check.result());
		},
		get problems() {
			return (problems ??= reading.notes.problems());
		},
	};
}

import type { IsoDay } from '../core/model/iso-date';
import { ruleContext } from '../core/rules/check-rules';
import type { RuleContext } from '../core/rules/rule';
import type { Settings } from '../core/settings/settings';
import { checkPart, type CheckPart } from '../core/view/check-part';
import type { CheckResult, OlderDeal } from '../core/view/check-result';
import { CheckTally } from '../core/view/check-tally';
import type { ReadNotes } from './read-notes';

/** A check that follows its contacts: those a changed note touches are checked anew, and no others. */
export class LiveCheck {
	readonly #notes: ReadNotes;
	#context: RuleContext;
	readonly #checks = new Map<string, CheckPart>();
	readonly #pending = new Set<string>();
	readonly #tally = new CheckTally();

	constructor(notes: ReadNotes, asOf: IsoDay, settings: Settings) {
		this.#notes = notes;
		this.#context = ruleContext(asOf, settings);
	}

	/** The day the check is as of. */
	get asOf(): IsoDay {
		return this.#context.asOf;
	}

	/** The rules' view of the day and the settings. */
	get rules(): RuleContext {
		return this.#context;
	}

	/** Another day has come, or other settings hold by which the same notes are judged: every contact is to be checked anew. */
	changeTo(asOf: IsoDay, settings: Settings): void {
		this.#context = ruleContext(asOf, settings);
		for (const path of this.#checks.keys()) this.#pending.add(path);
	}

	/** Checks what is to be checked anew, until all is done or the time is up; gives whether all is done. At least one is. */
	work(isTimeUp: () => boolean = () => false): boolean {
		for (const path of this.#notes.book.takeTouched()) this.#pending.add(path);
		for (const path of this.#pending) {
			this.#pending.delete(path);
			this.#check(path);
			if (isTimeUp()) break;
		}
		return this.#pending.size === 0;
	}

	/** What the check found so far. */
	result(): CheckResult {
		return this.#tally.result(this.#context.asOf);
	}

	/** The deals closed before the look-back, the latest first. */
	olderDeals(): readonly OlderDeal[] {
		return this.#tally.olderDeals();
	}

	#check(path: string): void {
		const before = this.#checks.get(path);
		if (before !== undefined) {
			this.#tally.remove(before);
			this.#checks.delete(path);
		}
		const contact = this.#notes.book.contact(path);
		if (contact === null) return;
		const check = checkPart(contact, this.#context);
		this.#checks.set(path, check);
		this.#tally.add(check);
	}
}

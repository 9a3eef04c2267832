import type { Decision } from '../model/contact';
import type { IsoDay } from '../model/iso-date';
import type { EditRefusal } from '../edit/text-edit';

/** A question with a few answers. */
interface Question<Key extends string, About> {
	readonly title: (contact: string) => string;
	readonly text: (about: About) => string;
	readonly choices: Readonly<Record<Key, string>>;
}

/** The sentences of what is done with contacts: commands, dialogs, and what is said of the notes written. */
export interface ActWords {
	readonly logMarketing: string;
	readonly logSales: string;
	readonly start: string;
	readonly goOn: string;
	readonly decide: string;
	readonly reevaluate: string;
	readonly snoozeWeek: string;
	readonly snoozeMonth: string;
	readonly snoozeUntil: string;
	readonly stop: string;
	readonly goOnMarketing: string;
	readonly campaign: string;
	readonly tagHere: string;
	readonly tagAll: string;
	readonly many: string;
	readonly newContact: string;
	readonly undo: string;
	readonly markAs: (part: string) => string;
	readonly markDone: string;
	readonly markNextDone: string;
	readonly nothingPlanned: (contact: string) => string;
	readonly staysPlanned: (contact: string) => string;
	readonly confirmAs: (role: string) => string;

	readonly stepLog: (kind: string, contacts: number) => string;
	readonly stepStart: (contact: string) => string;
	readonly stepContinue: (contact: string) => string;
	readonly stepDecide: (contact: string) => string;
	readonly stepReevaluate: (contact: string) => string;
	readonly stepSnooze: (contact: string, until: IsoDay) => string;
	readonly stepDone: (contact: string) => string;
	readonly stepConfirm: (contact: string) => string;
	readonly stepTag: (contact: string) => string;
	readonly stepCampaign: (contacts: number) => string;
	readonly stepMany: (contacts: number) => string;
	readonly stepContact: (name: string) => string;
	readonly stepMark: (part: string) => string;

	/** The name of a new sales-conversation note. */
	readonly conversationName: (contact: string, day: IsoDay) => string;
	readonly startOpen: Question<'continue' | 'start', string>;
	readonly startStopped: Question<'start', string>;
	readonly noTemplate: (path: string) => string;
	/** What a template makes is no sales conversation. */
	readonly notRead: (path: string) => string;
	readonly noOpen: (contact: string) => string;
	readonly stillOpen: (parts: readonly string[]) => string;
	readonly decisionOf: Readonly<Record<'yes' | 'no' | 'not-yet', string>>;
	readonly noUntagged: string;
	readonly noName: string;
	readonly doNotContact: (contact: string, words: string) => string;

	readonly pick: string;
	readonly pickNew: (name: string) => string;
	readonly contacts: string;
	readonly addContact: string;
	/** The button that shows all contacts, or only the last of them again. */
	readonly showAll: (count: number, isShown: boolean) => string;
	readonly removeContact: (name: string) => string;
	readonly contactName: string;
	readonly kind: string;
	readonly otherKind: string;
	readonly day: string;
	/** The day that was understood; `isPlanned`: it lies ahead. */
	readonly dayUnderstood: (day: string, isPlanned: boolean) => string;
	readonly dayUnknown: string;
	readonly dayAhead: string;
	readonly today: string;
	readonly yesterday: string;
	readonly text: string;
	readonly save: string;
	readonly log: string;
	readonly cancel: string;
	readonly close: string;
	readonly noContact: string;
	/** Of a link that names a contact that is none, or one of several. */
	readonly noOneCalled: (name: string) => string;
	readonly noKind: string;

	readonly decideTitle: (contact: string) => string;
	readonly dealName: string;
	readonly decision: string;
	readonly decisions: Readonly<Record<'yes' | 'no' | 'not-yet', string>>;
	readonly decideBy: string;
	readonly value: string;
	readonly optional: string;
	readonly marketing: string;
	readonly marketingHow: Readonly<Record<Decision, string>>;
	readonly until: string;
	readonly reason: string;
	readonly fits: string;
	readonly refers: string;
	readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
	readonly fitsWords: Readonly<Record<'yes' | 'no', string>>;
	readonly refersWords: Readonly<Record<'yes' | 'no', string>>;
	readonly next: string;
	readonly nextHow: string;
	readonly reevaluateTitle: (contact: string) => string;
	readonly stopTitle: (contact: string) => string;
	readonly snoozeTitle: (contact: string) => string;

	readonly campaignName: string;
	readonly list: string;
	readonly addList: string;
	readonly addresses: string;
	readonly addressesHow: string;
	readonly match: string;
	readonly fromCsv: string;
	readonly recipients: string;
	readonly reached: (count: number) => string;
	readonly unmatched: (unknown: readonly string[], shared: readonly string[]) => string;

	readonly triageTitle: (at: number, of: number) => string;
	readonly triageHow: string;
	readonly later: string;
	readonly triageUndo: string;
	readonly always: (kind: string) => string;
	/** A role, with the deal that speaks for it: it was open then, or closed. */
	readonly suggested: (role: string, deal: string, isOpen: boolean) => string;
	readonly deciding: (flag: string) => string;
	readonly triageDone: (answered: number) => string;
	readonly manyTitle: (count: number) => string;
	/** How many are decided as yet, and what becomes of the others. */
	readonly manyHow: (decided: number) => string;
	readonly manyAll: Readonly<Record<'continue' | 'stop' | 'none', string>>;

	readonly written: (step: string, notes: number, pictures: number) => string;
	readonly undoButton: string;
	readonly progress: (step: string, done: number, all: number) => string;
	readonly left: (count: number) => string;
	readonly unchanged: string;
	readonly refused: (path: string, refusal: EditRefusal) => string;
	readonly notWritten: (path: string, why: 'gone' | 'exists' | 'failed', reason: string) => string;
	readonly undone: (step: string) => string;
	readonly nothingToUndo: string;
	readonly undoDeclined: (step: string, paths: readonly string[]) => string;
	readonly undoFailed: (step: string, paths: readonly string[]) => string;
	/** The panel of a sales conversation: what to ask. */
	readonly questions: string;
}

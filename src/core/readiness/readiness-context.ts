import type { Evidence } from '../model/place';
import type { RuleContext } from '../rules/rule';
import type { Standing } from '../standing/standing';
import type { TowardsTest } from '../standing/towards-words';

/** What is asked besides the contact when it is judged whether the time for a conversation has come, or had. */
export interface ReadinessContext {
	readonly rules: RuleContext;
	/** How it stands with a contact's company, by the path of the contact's note. */
	readonly circle: (path: string) => Standing;
	readonly isTowards: TowardsTest;
	/** Where notes say that a contact referred others, by the path of the contact's note. */
	readonly referralsOf: (path: string) => readonly Evidence[];
}

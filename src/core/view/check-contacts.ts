import type { Contact } from '../model/contact';
import type { FlagId } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import { ruleContext } from '../rules/check-rules';
import type { Settings } from '../settings/settings';
import { checkPart } from './check-part';
import type { CheckResult } from './check-result';
import { CheckTally } from './check-tally';

/** Checks contacts as of a day. Takes them one at a time, so that a host need not hold all of them. */
export function checkContacts(contacts: Iterable<Contact>, asOf: IsoDay, settings: Settings): CheckResult {
	const context = ruleContext(asOf, settings);
	const tally = new CheckTally();
	for (const contact of contacts) tally.add(checkPart(contact, context));
	return tally.result(asOf);
}

/** A result with only some of its flags, raised or kept back. */
export function onlyFlags(result: CheckResult, ids: readonly FlagId[]): CheckResult {
	return {
		...result,
		flags: result.flags.filter(({ flag }) => ids.includes(flag)),
		suppressed: result.suppressed.filter(({ flag }) => ids.includes(flag)),
	};
}

import type { FlagId } from '../model/flag';
import { closedUndatedDocs } from './closed-undated';
import { goneQuietDocs } from './gone-quiet';
import { marketingAfterStopDocs } from './marketing-after-stop';
import { notReevaluatedDocs } from './not-reevaluated';
import { stalledMarketingDocs } from './stalled-marketing';
import { undecidedDocs } from './undecided';
import { untaggedDocs } from './untagged';
import type { RuleDocs } from './rule';

/** What the docs say of each rule, by its id. */
export const ruleDocs: Readonly<Record<FlagId, RuleDocs>> = {
	'stalled-marketing': stalledMarketingDocs,
	undecided: undecidedDocs,
	'gone-quiet': goneQuietDocs,
	'not-reevaluated': notReevaluatedDocs,
	'marketing-after-stop': marketingAfterStopDocs,
	'closed-undated': closedUndatedDocs,
	untagged: untaggedDocs,
};

import { closedUndated } from './closed-undated';
import { goneQuiet } from './gone-quiet';
import { marketingAfterStop } from './marketing-after-stop';
import { notReevaluated } from './not-reevaluated';
import type { Rule } from './rule';
import { stalledMarketing } from './stalled-marketing';
import { undecided } from './undecided';
import { untagged } from './untagged';

/** The one ordered list of rules: reports, docs and settings follow it. */
export const allRules: readonly Rule[] = [stalledMarketing, undecided, goneQuiet, notReevaluated, marketingAfterStop, closedUndated, untagged];

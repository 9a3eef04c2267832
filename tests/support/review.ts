import type { PeriodUnit } from '../../src/core/model/iso-date';
import type { Evidence } from '../../src/core/model/place';
import { roleReview } from '../../src/core/review/role-review';
import type { PeriodReview, RoleReview } from '../../src/core/review/review-shape';
import { dayOf, readVault } from './read-vault';

/** What a test reviews; by default the second quarter of 2026, seen from its end. */
export interface ReviewedSpan {
	readonly from?: string;
	readonly to?: string;
	readonly by?: PeriodUnit;
	readonly asOf?: string;
	readonly lookBackMonths?: number;
}

/** The role review of notes given as text. */
export function reviewOf(notes: Readonly<Record<string, string>>, span: ReviewedSpan = {}): RoleReview {
	const { from = '2026-04-01', to = '2026-06-30', by = 'quarter', asOf = to, lookBackMonths = 24 } = span;
	const vault = readVault(notes, { asOf });
	const contacts = vault.contacts.map((name) => vault.contact(name));
	return roleReview(contacts, { from: dayOf(from), to: dayOf(to), by, asOf: dayOf(asOf), lookBackMonths });
}

/** The only period of a review. */
export function onlyPeriod({ periods }: RoleReview): PeriodReview {
	const [period, ...others] = periods;
	if (period === undefined || others.length > 0) throw new Error(`${periods.length} periods`);
	return period;
}

/** Evidence as a test writes it: `Anna.md:4` or `Anna.md deals 0`. */
export function placesOf(evidence: readonly Evidence[]): string[] {
	return evidence.map(({ path, at }) => ('line' in at ? `${path}:${at.line}` : `${path} ${at.property} ${at.index ?? ''}`.trim()));
}

/** A contact's note with some properties. */
export function contactNote(...lines: readonly string[]): string {
	return ['---', 'type: contact', ...lines, '---', ''].join('\n');
}

/** A property that is a list of lines. */
export function list(name: string, ...lines: readonly string[]): string {
	return [`${name}:`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

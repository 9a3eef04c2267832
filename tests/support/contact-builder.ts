import type { Settings } from '../../src/core/settings/settings';
import { readVault } from './read-vault';

/** A contact's note in the making, in the words of the field; each step gives a new one. */
export interface ContactBuilder {
	/** A line under `deals`: `2026-03-20 won Audit`. */
	deal(line: string): ContactBuilder;
	marketing(day: string, kind?: string): ContactBuilder;
	sales(day: string, kind?: string): ContactBuilder;
	delivery(day: string, kind?: string): ContactBuilder;
	untagged(day: string, kind?: string): ContactBuilder;
	planned(day: string, words?: string): ContactBuilder;
	/** A line under `reevaluations`. */
	reevaluated(line: string): ContactBuilder;
	/** Any other property of the contact: `snoozed-until: 2026-07-01`. */
	property(line: string): ContactBuilder;
	/** Another note of the vault; the contact's is `Anna.md`. */
	note(path: string, text: string): ContactBuilder;
	/** A daily note that mentions the contact. */
	mentioned(day: string): ContactBuilder;
	/** The flags raised as of a day, and those kept back as `flag (kept back)`, sorted. */
	flags(asOf: string, settings?: Partial<Settings>): string[];
	readonly notes: Readonly<Record<string, string>>;
}

interface Parts {
	readonly activities: readonly string[];
	readonly deals: readonly string[];
	readonly reevaluations: readonly string[];
	readonly properties: readonly string[];
	readonly others: Readonly<Record<string, string>>;
}

/** A contact named Anna, of whom nothing is known yet. */
export function contact(parts: Parts = { activities: [], deals: [], reevaluations: [], properties: [], others: {} }): ContactBuilder {
	const activity = (line: string): ContactBuilder => contact({ ...parts, activities: [...parts.activities, line] });
	const note = (path: string, text: string): ContactBuilder => contact({ ...parts, others: { ...parts.others, [path]: text } });
	const notes = { 'Anna.md': textOf(parts), ...parts.others };
	return {
		notes,
		note,
		deal: (line) => contact({ ...parts, deals: [...parts.deals, line] }),
		marketing: (day, kind = 'newsletter') => activity(`${day} marketing/${kind}`),
		sales: (day, kind = 'discovery-call') => activity(`${day} sales/${kind}`),
		delivery: (day, kind = 'kick-off') => activity(`${day} delivery/${kind}`),
		untagged: (day, kind = 'call') => activity(`${day} ${kind}`),
		planned: (day, words = 'marketing/check-in') => activity(`${day} planned ${words}`),
		reevaluated: (line) => contact({ ...parts, reevaluations: [...parts.reevaluations, line] }),
		property: (line) => contact({ ...parts, properties: [...parts.properties, line] }),
		mentioned: (day) => note(`Daily/${day}.md`, 'coffee with [[Anna]]\n'),
		flags(asOf, settings = {}) {
			const { report } = readVault(notes, { asOf, settings });
			const ofAnna = ({ path }: { readonly path: string }): boolean => path === 'Anna.md';
			return [...report.flags.filter(ofAnna).map(({ flag }) => flag), ...report.suppressed.filter(ofAnna).map(({ flag }) => `${flag} (kept back)`)].sort();
		},
	};
}

function textOf({ activities, deals, reevaluations, properties }: Parts): string {
	const list = (name: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  - ${line}`)]);
	return [
		'---',
		'type: contact',
		...properties,
		...list('deals', deals),
		...list('reevaluations', reevaluations),
		...list('activities', activities),
		'---',
		'',
	].join('\n');
}

import type { IsoDay } from '../model/iso-date';
import type { PropertyGroup } from '../settings/settings';
import { leadingDay } from './leading-day';
import { propertyNames } from './lexicon';
import type { BodyLine } from './note-body';
import { plainWord } from './plain-word';
import type { Reading } from './reading';

/** A day that a contact's body names after a label: `- **Last Contact:** 2026-04-10`, "Last sync: 2026-05-12." */
export interface LabelledDay {
	readonly day: IsoDay;
	readonly line: number;
	readonly source: string;
}

const LONGEST_LABEL = 40;

/**
 * The days behind labels of a meaning (`lastContact`, `nextContact`), written with one colon in a bullet or a paragraph. Words
 * behind a label that are no day are prose, not a problem.
 */
export function labelledDays(lines: readonly BodyLine[], group: PropertyGroup, reading: Reading): LabelledDay[] {
	if (lines.length === 0) return [];
	const labels = propertyNames(reading.lexicon, group);
	const days: LabelledDay[] = [];
	for (const line of lines) {
		if (line.kind === 'heading' || line.kind === 'row') continue;
		const colon = line.text.slice(0, LONGEST_LABEL).indexOf(':');
		if (colon < 0 || line.text.charAt(colon + 1) === ':' || !labels.includes(plainWord(line.text.slice(0, colon)))) continue;
		const leading = leadingDay(line.text.slice(colon + 1).replace(/^[\s*_]+/, ''), reading.lexicon.days);
		if (leading.found === 'day') days.push({ day: leading.day, line: line.line, source: line.text });
		if (leading.found === 'order-unknown') reading.unorderedDays.push({ at: { line: line.line }, found: line.text });
	}
	return days;
}

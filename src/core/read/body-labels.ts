import type { IsoDay } from '../model/iso-date';
import { plainWord } from '../model/plain-word';
import type { PropertyGroup } from '../settings/settings';
import { leadingDay } from './leading-day';
import { propertyNames } from './lexicon';
import type { BodyLine } from './note-body';
import type { Reading } from './reading';

/** A day that a contact's body names after a label: `- **Last Contact:** 2026-04-10`, "Last sync: 2026-05-12." */
export interface LabelledDay {
	readonly day: IsoDay;
	readonly line: number;
	readonly source: string;
}

/** The words before a single colon at the beginning of a line or of a sentence in it. */
const LABEL = /(?:^|[.;!?]\s)([^:.;!?]{1,40}):(?!:)/g;

/**
 * The days behind labels of a meaning (`lastContact`, `nextContact`), written with one colon at the beginning of a bullet, a
 * paragraph or a sentence in them. Words behind a label that are no day are prose, not a problem.
 */
export function labelledDays(lines: readonly BodyLine[], group: PropertyGroup, reading: Reading): LabelledDay[] {
	if (lines.length === 0) return [];
	const labels = propertyNames(reading.lexicon, group);
	const days: LabelledDay[] = [];
	for (const line of lines) {
		if (line.kind === 'heading' || line.kind === 'row' || !line.text.includes(':')) continue;
		for (const { 0: found, 1: label = '', index } of line.text.matchAll(LABEL)) {
			if (!labels.includes(plainWord(label))) continue;
			const leading = leadingDay(line.text.slice(index + found.length).replace(/^[\s*_]+/, ''), reading.lexicon.days);
			if (leading.found === 'day') days.push({ day: leading.day, line: line.line, source: line.text });
			if (leading.found === 'order-unknown') reading.unorderedDays.push({ at: { line: line.line }, found: line.text });
		}
	}
	return days;
}

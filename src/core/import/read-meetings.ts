import { isoDayOf, type IsoDay } from '../model/iso-date';
import { contentLine, unescaped, type ContentLine } from './content-line';
import { fileBlocks, type FileBlock } from './file-blocks';
import type { ImportProblem } from './imported-person';
import { daysOfRule, type MeetingStart } from './recurrence';

/** One meeting of a calendar, or one day of a meeting that comes again. */
export interface Occurrence {
	readonly summary: string;
	/** The day it begins, as written. */
	readonly day: IsoDay;
	/** The organizer and those invited, with what they answered, as written. */
	readonly people: readonly { readonly address: string; readonly answer: string }[];
}

/** One VEVENT, as far as it is used. */
interface Meeting {
	readonly lines: readonly ContentLine[];
	readonly line: number;
	readonly start: MeetingStart;
	/** The day for which it stands in, of a meeting that comes again. */
	readonly insteadOf: string | null;
}

/**
 * The days of all meetings of an `.ics` text from one day through another, both included, those cancelled left out. A day is as
 * written, in whatever time zone. What cannot be read is told with its line, the others are read. Never throws.
 */
export function readMeetings(
	text: string,
	from: IsoDay,
	through: IsoDay,
): { readonly days: readonly Occurrence[]; readonly problems: readonly ImportProblem[] } {
	const byUid = new Map<string, Meeting[]>();
	const problems: ImportProblem[] = [];
	for (const block of fileBlocks(text, 'VEVENT')) {
		const read = meetingOf(block);
		if ('why' in read) {
			problems.push(read);
			continue;
		}
		// The events of one meeting together: a day moved or cancelled belongs to it.
		const uid = valueOf(read.lines, 'uid') || `line ${String(read.line)}`;
		const meetings = byUid.get(uid) ?? [];
		meetings.push(read);
		byUid.set(uid, meetings);
	}
	const days = [...byUid.values()].flatMap((meetings) => {
		const all = daysOf(meetings, through);
		if (all !== null) return all.filter(({ day }) => day >= from && day <= through);
		const [{ line, lines } = { line: 1, lines: [] }] = meetings;
		problems.push({ line, why: 'rule', found: valueOf(lines, 'rrule') });
		return [];
	});
	return { days, problems: problems.sort((a, b) => a.line - b.line) };
}

function meetingOf({ lines, line, isCut }: FileBlock): Meeting | ImportProblem {
	if (isCut) return { line, why: 'cut', found: '' };
	const read: ContentLine[] = [];
	let depth = 0;
	for (const written of lines) {
		const one = contentLine(written);
		if (one === null) return { line, why: 'no-colon', found: written.trim().slice(0, 80) };
		if (one.name === 'begin') depth++;
		// What an alarm inside it says is not said of the meeting.
		if (depth === 1) read.push(one);
		if (one.name === 'end') depth--;
	}
	const start = startOf(valueOf(read, 'dtstart'));
	if (start === null) return { line, why: 'no-day', found: unescaped(valueOf(read, 'summary')) };
	const instead = read.find(({ name }) => name === 'recurrence-id');
	return { lines: read, line, start, insteadOf: instead === undefined ? null : instead.value.slice(0, 8) };
}

/** The days of a meeting and of what stands in for some of them; null where its rule is not followed. */
function daysOf(meetings: readonly Meeting[], through: IsoDay): Occurrence[] | null {
	const changed = meetings.filter(({ insteadOf }) => insteadOf !== null);
	const main = meetings.find(({ insteadOf }) => insteadOf === null);
	const days = new Set<IsoDay>(main === undefined ? [] : [main.start.day]);
	for (const { name, value } of main?.lines ?? []) {
		if (main !== undefined && name === 'rrule') {
			const ruled = daysOfRule(value.toUpperCase(), main.start, through);
			if (ruled === null) return null;
			for (const day of ruled) days.add(day);
		}
		if (name === 'rdate') for (const one of value.split(',')) days.add(startOf(one.split('/')[0] ?? '')?.day ?? main?.start.day ?? through);
	}
	const without = new Set(changed.map(({ insteadOf }) => insteadOf));
	for (const { name, value } of main?.lines ?? []) if (name === 'exdate') for (const one of value.split(',')) without.add(one.slice(0, 8));
	const kept = [...days].filter((day) => !without.has(day.replaceAll('-', '')));
	const all = [...kept.map((day) => ({ day, lines: main?.lines ?? [] })), ...changed.map(({ start, lines }) => ({ day: start.day, lines }))];
	return all.filter(({ lines }) => valueOf(lines, 'status').toUpperCase() !== 'CANCELLED').map(occurrenceOf);
}

function occurrenceOf({ day, lines }: { readonly day: IsoDay; readonly lines: readonly ContentLine[] }): Occurrence {
	const people = lines.filter(({ name }) => name === 'organizer' || name === 'attendee');
	return {
		summary: unescaped(valueOf(lines, 'summary')).trim(),
		day,
		people: people.map(({ value, parameters }) => ({
			address: `${value} ${parameters.get('email') ?? ''}`,
			answer: (parameters.get('partstat') ?? '').toUpperCase(),
		})),
	};
}

function startOf(written: string): MeetingStart | null {
	const [, year, month, date, time = ''] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z?)?$/i.exec(written.trim()) ?? [];
	const day = isoDayOf(Number(year), Number(month), Number(date));
	return day === null ? null : { day, time };
}

function valueOf(lines: readonly ContentLine[], name: string): string {
	return lines.find((line) => line.name === name)?.value.trim() ?? '';
}

import type { JSX } from 'preact';
import type { IsoDay } from '../../core/model/iso-date';
import { spokenDay } from '../../core/read/spoken-day';
import type { DialogTools } from './dialog-tools';
import { TextField } from './fields';

/** The day that an entry names; '' is today where days gone by are asked for, and no day where days to come are. */
export function dayEntered(entry: string, toward: 'past' | 'future', tools: DialogTools): IsoDay | null {
	if (entry.trim() === '') return toward === 'past' ? tools.today : null;
	return spokenDay(entry, tools.today, { toward, days: tools.days });
}

/** A day, in any words people use; below it the day that was understood. */
export function DayField(props: {
	readonly tools: DialogTools;
	readonly label: string;
	readonly value: string;
	readonly toward: 'past' | 'future';
	readonly onValue: (value: string) => void;
	readonly isFirst?: boolean;
}): JSX.Element {
	const { tools, label, value, toward, onValue, isFirst = false } = props;
	const { words, today } = tools;
	const day = dayEntered(value, toward, tools);
	const isEmpty = value.trim() === '';
	const error = day === null && !isEmpty ? (toward === 'past' ? words.dayUnknown : words.dayAhead) : '';
	const hint = day === null ? words.dayAhead : words.dayUnderstood(tools.day(day), toward === 'past' && day > today);
	const options = toward === 'past' ? [words.today, words.yesterday] : [];
	return <TextField label={label} value={value} onValue={onValue} hint={hint} error={error} options={options} isFirst={isFirst} />;
}

import { LINE, scale, type Drawing, type Mark } from './drawing';

/** A number as a bar, with what it was in the period before; null where there is none. */
export interface Bar {
	readonly label: string;
	readonly value: number;
	readonly before: number | null;
	/** The number as it is read: `3 of 10 (30%)`. */
	readonly text: string;
	readonly to: string;
}

const BAR = 12;
const ROW = LINE + BAR + 10;

/** Numbers as bars on one scale, each below its words, with a stroke across where the period before was. */
export function plotBars(bars: readonly Bar[], width: number): Drawing {
	const greatest = Math.max(1, ...bars.map(({ value, before }) => Math.max(value, before ?? 0)));
	const x = scale([0, greatest], [0, width - 2]);
	const marks = bars.flatMap((bar, index): Mark[] => {
		const top = index * ROW;
		const y = top + LINE + 2;
		const title = `${bar.label}: ${bar.text}`;
		return [
			{ mark: 'text', look: 'label', x: 0, y: top + LINE - 4, text: bar.label, anchor: 'start' },
			{ mark: 'text', look: 'value', x: width, y: top + LINE - 4, text: bar.text, anchor: 'end' },
			{ mark: 'line', look: 'grid', x1: 0, y1: y + BAR, x2: width, y2: y + BAR },
			{ mark: 'bar', look: 'now', x: 0, y, width: x(bar.value), height: BAR, to: bar.to, title },
			...(bar.before === null ? [] : [{ mark: 'line', look: 'before', x1: x(bar.before) + 1, y1: y - 3, x2: x(bar.before) + 1, y2: y + BAR + 3 } as const]),
		];
	});
	return { width, height: bars.length * ROW, marks };
}

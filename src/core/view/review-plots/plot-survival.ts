import type { SurvivalCurve } from '../../review/survival';
import { LINE, scale, ticks, type Drawing, type Mark, type Point } from './drawing';

/** A curve with its name, and where the number behind each of its steps stands. */
export interface NamedCurve {
	readonly curve: SurvivalCurve;
	readonly look: 'look-back' | 'period';
	readonly label: string;
	readonly step: (days: number) => { readonly to: string | null; readonly title: string };
}

const LEFT = 48;
const PLOT = 150;
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** How the days and shares along the edges are worded. */
export interface CurveWords {
	percent(value: number): string;
	number(value: number): string;
	readonly days: string;
}

/**
 * How long it took, as steps downwards: the share still waiting over the days. A curve ends where nobody was followed any longer,
 * and says nothing of what comes after. Each step can be pressed.
 */
export function plotSurvival(curves: readonly NamedCurve[], words: CurveWords, width: number): Drawing {
	const top = curves.length * LINE + 10;
	const bottom = top + PLOT;
	const days = ticks(Math.max(...curves.map(({ curve }) => curve.followedDays), 1), Math.max(2, Math.floor((width - LEFT) / 90)));
	const x = scale([0, days.at(-1) ?? 1], [LEFT, width - 14]);
	const y = scale([0, 1], [bottom, top]);
	return {
		width,
		height: bottom + 2 * LINE + 6,
		marks: [
			...SHARES.flatMap((share): Mark[] => [
				{ mark: 'line', look: share === 0 ? 'axis' : 'grid', x1: LEFT, y1: y(share), x2: width, y2: y(share) },
				{ mark: 'text', look: 'value', x: LEFT - 6, y: y(share) + 4, text: words.percent(share * 100), anchor: 'end' },
			]),
			...days.map((day): Mark => ({ mark: 'text', look: 'value', x: x(day), y: bottom + LINE, text: words.number(day), anchor: 'middle' })),
			{ mark: 'text', look: 'value', x: width, y: bottom + 2 * LINE, text: words.days, anchor: 'end' },
			...curves.flatMap(({ curve, look, label, step }, index): Mark[] => [
				{ mark: 'line', look, x1: 0, y1: index * LINE + 8, x2: 24, y2: index * LINE + 8 },
				{ mark: 'text', look: 'label', x: 32, y: index * LINE + 12, text: label, anchor: 'start' },
				{ mark: 'steps', look, points: stepsOf(curve).map(([day, share]): Point => [x(day), y(share)]) },
				...curve.steps.map(({ days: day, share }): Mark => ({
					mark: 'dot',
					look,
					shape: look === 'period' ? 'square' : 'circle',
					x: x(day),
					y: y(share),
					...step(day),
				})),
			]),
		],
	};
}

/** The corners of a curve, each as its day and the share from that day on. */
export function stepsOf({ steps, followedDays }: SurvivalCurve): readonly Point[] {
	const corners = steps.map(({ days, share }): Point => [days, share]);
	return [[0, 1], ...corners, [followedDays, corners.at(-1)?.[1] ?? 1]];
}

import { curveStepAfter, line, symbol, symbolCircle, symbolSquare, symbolTimes, symbolTriangle, type SymbolType } from 'd3-shape';
import type { DotShape, Point } from '../../core/view/review-plots/drawing';

const shapes: Readonly<Record<DotShape, SymbolType>> = { circle: symbolCircle, cross: symbolTimes, square: symbolSquare, triangle: symbolTriangle };

/** The area of a dot, in square pixels. */
const AREA = 56;

/** The path of a curve that keeps each value until the next. */
export function stepsPath(points: readonly Point[]): string {
	return (
		line<Point>()
			.curve(curveStepAfter)
			.x(([x]) => x)
			.y(([, y]) => y)(points) ?? ''
	);
}

/** The path of a dot's shape around the origin. */
export function dotPath(shape: DotShape): string {
	return symbol(shapes[shape], AREA)() ?? '';
}

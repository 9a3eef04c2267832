import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Drawing, Mark } from '../../core/view/review-plots/drawing';
import { dotPath, stepsPath } from './plot-paths';

/** Narrower than any phone: what a plot is drawn at before its place is known. */
const NARROWEST = 240;

/**
 * A plot as wide as its place. What it shows is in the tables below it, which the keyboard and a screen reader go to; pressing a
 * mark goes to its number there.
 */
export function Plot(props: {
	readonly label: string;
	readonly draw: (width: number) => Drawing;
	readonly onLead: (to: string) => void;
	readonly onSvg: (svg: SVGSVGElement | null) => void;
}): JSX.Element {
	const { label, draw, onLead, onSvg } = props;
	const place = useRef<HTMLDivElement>(null);
	const width = useWidth(place);
	const { height, marks } = draw(width);
	return (
		<div class="two-hats-plot" ref={place}>
			<svg
				ref={onSvg}
				role="img"
				aria-label={label}
				width={width}
				height={height}
				viewBox={`0 0 ${String(width)} ${String(height)}`}
				onClick={(event) => {
					const to = event.target instanceof Element ? event.target.closest('[data-to]')?.getAttribute('data-to') : null;
					if (to !== null && to !== undefined) onLead(to);
				}}
			>
				{marks.map((mark, index) => (
					<Drawn key={index} mark={mark} />
				))}
			</svg>
		</div>
	);
}

function Drawn({ mark }: { readonly mark: Mark }): JSX.Element {
	const look = `two-hats-plot-${mark.look}`;
	switch (mark.mark) {
		case 'bar':
			return (
				<rect class={`two-hats-plot-bar ${look}`} x={mark.x} y={mark.y} width={mark.width} height={mark.height} data-to={mark.to}>
					<title>{mark.title}</title>
				</rect>
			);
		case 'line':
			return <line class={`two-hats-plot-line ${look}`} x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} />;
		case 'steps':
			return <path class={`two-hats-plot-steps ${look}`} d={stepsPath(mark.points)} />;
		case 'dot':
			return (
				<path
					class={`two-hats-plot-dot ${look}`}
					d={dotPath(mark.shape)}
					transform={`translate(${String(mark.x)},${String(mark.y)})${mark.shape === 'triangle' ? ' rotate(90)' : ''}`}
					data-to={mark.to}
				>
					<title>{mark.title}</title>
				</path>
			);
		case 'text':
			return (
				<text class={`two-hats-plot-text ${look}`} x={mark.x} y={mark.y} text-anchor={mark.anchor}>
					{mark.text}
				</text>
			);
	}
}

/** The width of an element, followed as it changes. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
	const [width, setWidth] = useState(NARROWEST);
	useLayoutEffect(() => {
		const element = place.current;
		if (element === null) return;
		const measure = (): void => {
			setWidth(Math.max(NARROWEST, Math.floor(element.clientWidth)));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => {
			observer.disconnect();
		};
	}, [place]);
	return width;
}

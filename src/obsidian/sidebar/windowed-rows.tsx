import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { Row, classOf, type RowListProps } from './row';
import { piecesOf, RowHeights, type Piece } from './row-window';

/** The rows of a long section: only those near the view are in the document, and the one with the focus. */
export function WindowedRows({ host, label, rows, current, scroller }: RowListProps): JSX.Element {
	const list = useRef<HTMLUListElement>(null);
	const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
	const kept = current === null ? -1 : keys.indexOf(current);
	const { pieces, measure } = usePieces(list, { keys, kept, scroller });
	useLayoutEffect(measure);
	return (
		<ul class="two-hats-rows" aria-label={label} ref={list}>
			{pieces.map((piece) => {
				if (piece.piece === 'gap') return <Gap key={`gap ${piece.name}`} height={piece.height} />;
				const row = rows[piece.index];
				if (row === undefined) return null;
				return (
					<li key={row.key} class={classOf(row)} data-key={row.key} aria-setsize={rows.length} aria-posinset={piece.index + 1}>
						<Row host={host} row={row} isCurrent={row.key === current} />
					</li>
				);
			})}
		</ul>
	);
}

/** The room of rows that are not in the document. Its height is an attribute of SVG: elements are given no styles of their own. */
function Gap({ height }: { readonly height: number }): JSX.Element {
	return (
		<li class="two-hats-gap" role="presentation">
			<svg width="1" height={Math.max(0, Math.round(height))} aria-hidden="true" />
		</li>
	);
}

/** What to draw; follows scrolling, resizing and rows that turn out taller or lower than reckoned. */
function usePieces(
	list: { readonly current: HTMLElement | null },
	of: { readonly keys: readonly string[]; readonly kept: number; readonly scroller: () => HTMLElement | null },
): { readonly pieces: readonly Piece[]; readonly measure: () => void } {
	const { keys, kept, scroller } = of;
	const [, redraw] = useReducer((times: number) => times + 1, 0);
	const heights = useRef(new RowHeights()).current;
	useEffect(() => {
		const box = scroller();
		if (box === null) return undefined;
		let frame: number | null = null;
		const follow = (): void => {
			frame ??= window.requestAnimationFrame(() => {
				frame = null;
				redraw(undefined);
			});
		};
		const resized = new ResizeObserver(follow);
		resized.observe(box);
		box.addEventListener('scroll', follow, { passive: true });
		follow();
		return () => {
			resized.disconnect();
			box.removeEventListener('scroll', follow);
			if (frame !== null) window.cancelAnimationFrame(frame);
		};
	}, [scroller]);
	const pieces = piecesOf(keys, heights, { ...viewOf(list.current, scroller()), kept });
	return {
		pieces,
		measure() {
			let isOther = false;
			for (const row of list.current?.querySelectorAll<HTMLElement>(':scope > [data-key]') ?? []) {
				isOther = heights.measure(row.dataset['key'] ?? '', row.getBoundingClientRect().height) || isOther;
			}
			if (isOther) redraw(undefined);
		},
	};
}

/** Where the view begins, in pixels below the beginning of the list, and how tall it is. */
function viewOf(list: HTMLElement | null, scroller: HTMLElement | null): { readonly top: number; readonly height: number } {
	if (scroller === null) return { top: 0, height: 800 };
	const top = list === null ? 0 : scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
	return { top, height: scroller.clientHeight };
}

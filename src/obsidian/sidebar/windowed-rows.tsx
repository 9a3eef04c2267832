import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { atNextFrame } from '../next-frame';
import { ListRow, type RowListProps } from './row';
import { RowWindow, type ListView } from './row-window';

/** The rows of a long section: only those near the view are in the document, and the one with the focus. */
export function WindowedRows({ host, label, rows, current, scroller }: RowListProps): JSX.Element {
	const list = useRef<HTMLUListElement>(null);
	const kept = current === null ? -1 : rows.findIndex(({ key }) => key === current);
	const pieces = useWindow(list, scroller).draw(rows, kept);
	return (
		<ul class="two-hats-rows" aria-label={label} ref={list}>
			{pieces.map((piece) => {
				if (piece.piece === 'gap') return <Gap key={`gap ${String(piece.number)}`} height={piece.height} />;
				const row = rows[piece.index];
				if (row === undefined) return null;
				return <ListRow key={row.key} host={host} row={row} isCurrent={row.key === current} place={{ at: piece.index + 1, of: rows.length }} />;
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

/**
 * The window on a list; follows scrolling, resizing and rows that turn out taller or lower than reckoned. The page is asked for
 * sizes only once all of it is drawn: asked in between, it would lay itself out each time.
 */
function useWindow(list: { readonly current: HTMLElement | null }, scroller: () => HTMLElement | null): RowWindow {
	const [, redraw] = useReducer((times: number) => times + 1, 0);
	const rowWindow = useRef(new RowWindow()).current;
	const look = (): void => {
		const box = scroller();
		const drawn = list.current;
		if (box === null || drawn === null) return;
		if (rowWindow.see(viewOf(drawn, box), (place) => drawn.children[place]?.getBoundingClientRect().height)) redraw(undefined);
	};
	useLayoutEffect(look);
	useEffect(() => {
		const box = scroller();
		if (box === null) return undefined;
		const { ask, stop } = atNextFrame(look);
		const resized = new ResizeObserver(ask);
		resized.observe(box);
		box.addEventListener('scroll', ask, { passive: true });
		ask();
		return () => {
			resized.disconnect();
			box.removeEventListener('scroll', ask);
			stop();
		};
	}, [scroller]);
	return rowWindow;
}

function viewOf(list: HTMLElement, scroller: HTMLElement): ListView {
	return { top: scroller.getBoundingClientRect().top - list.getBoundingClientRect().top, height: scroller.clientHeight };
}

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { Row, classOf, type RowListProps } from './row';
import { RowHeights, windowOf, type RowWindow } from './row-window';

/** The rows of a long section: only those near the view are in the document, and the one with the focus. */
export function WindowedRows({ host, label, rows, current, scroller }: RowListProps): JSX.Element {
	const list = useRef<HTMLUListElement>(null);
	const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
	const { near, measure } = useRowWindow(list, keys, scroller);
	const kept = current === null ? -1 : keys.indexOf(current);
	const before = kept >= 0 && kept < near.first ? [kept] : [];
	const behind = kept >= near.end ? [kept] : [];
	const shown = Array.from({ length: near.end - near.first }, (_, index) => near.first + index);
	const item = (index: number): JSX.Element | null => {
		const row = rows[index];
		if (row === undefined) return null;
		return (
			<li key={row.key} class={classOf(row)} data-key={row.key} data-row={row.key} aria-setsize={rows.length} aria-posinset={index + 1}>
				<Row host={host} row={row} isCurrent={row.key === current} />
			</li>
		);
	};
	useLayoutEffect(measure);
	return (
		<ul class="two-hats-rows" aria-label={label} ref={list}>
			{before.map(item)}
			<Gap key="above" height={near.above} />
			{shown.map(item)}
			<Gap key="below" height={near.below} />
			{behind.map(item)}
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

/** Which rows are near the view; follows scrolling, resizing and rows that turn out taller or lower than reckoned. */
function useRowWindow(
	list: { readonly current: HTMLElement | null },
	keys: readonly string[],
	scroller: () => HTMLElement | null,
): { readonly near: RowWindow; readonly measure: () => void } {
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
	const near = windowOf(keys, heights, viewOf(list.current, scroller()));
	return {
		near,
		measure() {
			let isOther = false;
			for (const row of list.current?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? []) {
				isOther = heights.measure(row.dataset['row'] ?? '', row.getBoundingClientRect().height) || isOther;
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

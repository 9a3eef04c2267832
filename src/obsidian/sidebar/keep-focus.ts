import { useLayoutEffect, useRef } from 'preact/hooks';
import { stopsOf } from './row-keys';

interface Focused {
	readonly element: HTMLElement;
	/** How many stops of the arrow keys stand up to it; null outside of rows and titles. */
	stop: number | null;
}

/**
 * Where what has the focus goes away (its row was settled, its question answered), the focus goes to what stands in its place,
 * or to the sidebar: else the keyboard would begin at the top of the window. Gives what follows the focus.
 */
export function useKeptFocus(root: { readonly current: HTMLElement | null }): {
	readonly onFocusIn: (event: FocusEvent) => void;
	readonly onFocusOut: (event: FocusEvent) => void;
} {
	const last = useRef<Focused | null>(null);
	useLayoutEffect(() => {
		const { current } = last;
		const sidebar = root.current;
		if (current === null || sidebar === null) return;
		if (current.element.isConnected) {
			current.stop = stopOf(sidebar, current.element);
			return;
		}
		const { activeElement, body } = sidebar.ownerDocument;
		if (activeElement !== null && activeElement !== body) return;
		const stops = stopsOf(sidebar);
		const next = current.stop === null ? undefined : (stops[current.stop] ?? stops.at(-1));
		last.current = null;
		(next ?? sidebar).focus();
	});
	return {
		onFocusIn({ targetNode }) {
			if (root.current === null || targetNode?.instanceOf(HTMLElement) !== true || targetNode === root.current) return;
			last.current = { element: targetNode, stop: stopOf(root.current, targetNode) };
		},
		onFocusOut({ targetNode }) {
			// What is taken out of the page loses the focus, too: only what stays was left on purpose.
			queueMicrotask(() => {
				if (last.current?.element === targetNode && last.current.element.isConnected) last.current = null;
			});
		},
	};
}

function stopOf(sidebar: HTMLElement, element: HTMLElement): number | null {
	if (element.closest('[data-key], [data-section]') === null) return null;
	const isUpTo = (stop: HTMLElement): boolean => stop === element || (stop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	return stopsOf(sidebar).filter(isUpTo).length - 1;
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { stopsOf } from './row-keys';

interface Focused {
	readonly element: HTMLElement;
	/** How many stops of the arrow keys stand up to it; null outside of rows and titles. */
	stop: number | null;
}

/**
 * Where what has the focus goes away (its row was settled, its question answered), the focus goes to what stands in its place,
 * or to the sidebar: else the keyboard would begin at the top of the window. So it does when a window or menu closes that was
 * opened from what is gone by then. Gives the handlers to put on the sidebar.
 */
export function useKeptFocus(root: { readonly current: HTMLElement | null }): {
	readonly onFocusIn: (event: FocusEvent) => void;
	readonly onFocusOut: (event: FocusEvent) => void;
} {
	const last = useRef<Focused | null>(null);
	const settle = (): void => {
		const { current } = last;
		const sidebar = root.current;
		if (current === null || sidebar === null) return;
		const { activeElement, body } = sidebar.ownerDocument;
		const isElsewhere = activeElement !== null && activeElement !== body && !sidebar.contains(activeElement);
		// Behind a window or menu the place is kept; from anywhere else the focus is not taken.
		if (isElsewhere && !isAbove(activeElement)) last.current = null;
		if (current.element.isConnected) current.stop = stopOf(sidebar, current.element);
		else if (!isElsewhere) {
			const stops = stopsOf(sidebar);
			const next = stops[current.stop ?? -1];
			last.current = null;
			// Behind the last row of a section stands the title of another: the one before is nearer to what was done.
			(next?.matches('[data-section]') === false ? next : (stops[(current.stop ?? 0) - 1] ?? sidebar)).focus();
		}
	};
	useLayoutEffect(settle);
	useLayoutEffect(() => {
		const body = root.current?.ownerDocument.body;
		if (body === undefined) return undefined;
		const closing = new MutationObserver(settle);
		closing.observe(body, { childList: true });
		return () => {
			closing.disconnect();
		};
	}, []);
	return {
		onFocusIn({ targetNode }) {
			if (root.current === null || targetNode?.instanceOf(HTMLElement) !== true || targetNode === root.current) return;
			last.current = { element: targetNode, stop: stopOf(root.current, targetNode) };
		},
		onFocusOut({ targetNode }) {
			// What is taken out of the page loses the focus, too: only what stays was left on purpose.
			queueMicrotask(() => {
				const to = root.current?.ownerDocument.activeElement;
				if (last.current?.element === targetNode && last.current.element.isConnected && !(to && isAbove(to))) last.current = null;
			});
		},
	};
}

/** Whether an element is in a window or a menu that stands above the app for a while. */
function isAbove(element: Element): boolean {
	return element.closest('.modal-container, .menu') !== null;
}

function stopOf(sidebar: HTMLElement, element: HTMLElement): number | null {
	if (element.closest('[data-key], [data-section]') === null) return null;
	const isUpTo = (stop: HTMLElement): boolean => stop === element || (stop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	return stopsOf(sidebar).filter(isUpTo).length - 1;
}

/** The button of a row that a letter presses. */
const ACTS: Readonly<Record<string, string>> = { d: 'done', c: 'confirm' };

/**
 * The keys of the rows: up and down go from row to row, over the borders of sections, Home and End to the ends, the menu key (or
 * Shift-F10) opens the row's menu, Ctrl or Cmd with Enter opens in a new tab, `/` goes to the search, `d` marks what is planned as done, `c` confirms a possible touch. Enter
 * is the button's own.
 */
export function handleRowKey(event: KeyboardEvent, root: HTMLElement, openMenu: (row: HTMLElement) => void): void {
	const target = event.targetNode;
	if (target?.instanceOf(HTMLElement) !== true) return;
	const { ctrlKey, metaKey } = event;
	if (event.key === 'Enter' && (ctrlKey || metaKey) && target.matches('button')) {
		// A browser presses a button by Enter alone: with Ctrl or Cmd it would do nothing.
		event.preventDefault();
		target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
	}
	if (ctrlKey || metaKey || event.altKey) return;
	const isTyping = target.matches('input, select, textarea');
	if (event.key === '/' && !isTyping) {
		event.preventDefault();
		root.querySelector<HTMLInputElement>('.two-hats-search')?.focus();
		return;
	}
	if (isTyping && !(target.matches('input') && event.key === 'ArrowDown')) return;
	const row = target.closest<HTMLElement>('[data-key]');
	if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
		if (row === null) return;
		event.preventDefault();
		openMenu(row);
		return;
	}
	const act = row === null || event.shiftKey ? undefined : ACTS[event.key];
	const button = act === undefined ? null : (row?.querySelector<HTMLElement>(`[data-act="${act}"]`) ?? null);
	if (button !== null) {
		event.preventDefault();
		button.click();
		return;
	}
	goTo(event, root, target);
}

/** Goes where a key leads. What has the focus is brought back into view first: of a long list only the rows near the view are drawn. */
function goTo(event: KeyboardEvent, root: HTMLElement, from: HTMLElement): void {
	const { key } = event;
	const next = nextStop(key, root, from);
	if (next === undefined) return;
	event.preventDefault();
	const go = (stop = next): void => {
		stop.focus();
		stop.scrollIntoView({ block: 'nearest' });
	};
	const before = from.getBoundingClientRect().top;
	if (key.startsWith('Arrow')) from.scrollIntoView({ block: 'nearest' });
	if (from.getBoundingClientRect().top === before) go();
	// The rows beside it are drawn within the next frame.
	else
		afterFrames(2, () => {
			go(nextStop(key, root, from));
		});
}

function afterFrames(count: number, run: () => void): void {
	window.requestAnimationFrame(() => {
		if (count > 1) afterFrames(count - 1, run);
		else run();
	});
}

/** Where the arrow keys stop: the titles of sections and the names of contacts, in the order they stand. */
export function stopsOf(root: HTMLElement): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('[data-section], [data-primary]')];
}

function nextStop(key: string, root: HTMLElement, from: HTMLElement): HTMLElement | undefined {
	const stops = stopsOf(root);
	if (key === 'Home') return stops[0];
	if (key === 'End') return stops.at(-1);
	if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
	const here = stops.indexOf(from);
	if (here >= 0) return stops[here + (key === 'ArrowDown' ? 1 : -1)];
	const isBehind = (stop: HTMLElement): boolean => (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	return key === 'ArrowDown' ? stops.find(isBehind) : stops.filter((stop) => !isBehind(stop)).at(-1);
}

/** The key of the row in which a node stands, or null. */
export function keyOfRow(node: Node | null): string | null {
	if (node?.instanceOf(Element) !== true) return null;
	return node.closest('[data-key]')?.getAttribute('data-key') ?? null;
}

/** A key, of a row or of a number, as an id of an element: without spaces. */
export function idOf(key: string): string {
	return `two-hats-${key.replace(/\s+/g, '-')}`;
}

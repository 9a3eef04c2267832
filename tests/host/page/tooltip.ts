const WAIT_MS = 400;
let shown: HTMLElement | null = null;
let timer = 0;

/** "@param el - The element to show the tooltip on. @param tooltip - The tooltip text to show": its `aria-label`, shown on hover. */
export function setTooltip(element: HTMLElement, text: string): void {
	if (text === '') element.removeAttribute('aria-label');
	else element.setAttribute('aria-label', text);
}

/** "Manually trigger a tooltip that will appear over the provided element." */
export function displayTooltip(element: HTMLElement, content: string | DocumentFragment): void {
	hide();
	shown = document.createElement('div');
	shown.className = 'tooltip';
	shown.setAttribute('aria-hidden', 'true');
	shown.append(content);
	document.body.append(shown);
	const at = element.getBoundingClientRect();
	const { width, height } = shown.getBoundingClientRect();
	const left = Math.min(Math.max(4, at.left + at.width / 2 - width / 2), window.innerWidth - width - 4);
	const below = at.bottom + 6 + height < window.innerHeight;
	shown.style.left = `${String(left)}px`;
	shown.style.top = `${String(below ? at.bottom + 6 : at.top - height - 6)}px`;
}

/** Shows the label of buttons and icons under the pointer; where there is a pointer. */
export function showTooltipsOnHover(): void {
	if (document.body.classList.contains('is-mobile')) return;
	document.addEventListener('mouseover', ({ target }) => {
		window.clearTimeout(timer);
		hide();
		const labelled = target instanceof Element ? target.closest('button[aria-label], .clickable-icon[aria-label], .status-bar-item[aria-label]') : null;
		const label = labelled?.getAttribute('aria-label') ?? '';
		if (!(labelled instanceof HTMLElement) || label === '' || labelled.textContent.trim() === label) return;
		timer = window.setTimeout(() => {
			if (labelled.isConnected) displayTooltip(labelled, label);
		}, WAIT_MS);
	});
	document.addEventListener('mousedown', hide, true);
}

function hide(): void {
	shown?.remove();
	shown = null;
}

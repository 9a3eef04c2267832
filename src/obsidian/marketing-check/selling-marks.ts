import { keyOfLine, markedLines, wordsOfLine, type MarkedLines } from '../../core/marketing-check/marked-lines';
import type { TextPart } from '../../core/marketing-check/check-marketing';

/** The name under which `styles.css` draws the marks. */
const NAME = 'two-hats-selling';

/**
 * Marks words in the lines that an editor shows, by the CSS Custom Highlight API: nothing in the document changes, so that the editor
 * never sees it. Where the browser lacks the API nothing is marked. Lines come and go as one scrolls; they are followed.
 */
export class SellingMarks {
	readonly #observers: MutationObserver[] = [];
	readonly #windows = new Set<typeof window>();

	/** Marks parts of a text in the elements that show it; what was marked before is not marked any more. */
	show(elements: readonly HTMLElement[], text: string, parts: readonly TextPart[]): void {
		this.hide();
		const lines = markedLines(text, parts);
		if (lines.size === 0) return;
		for (const element of elements) {
			const window = element.ownerDocument.defaultView;
			if (window === null || !('highlights' in window.CSS)) continue;
			const inView = elements.filter((one) => one.ownerDocument === element.ownerDocument);
			let frame: number | null = null;
			const draw = (): void => {
				frame = null;
				window.CSS.highlights.set(NAME, new window.Highlight(...inView.flatMap((one) => rangesIn(one, lines))));
			};
			const observer = new window.MutationObserver(() => {
				frame ??= window.requestAnimationFrame(() => {
					if (this.#observers.includes(observer)) draw();
				});
			});
			observer.observe(element, { childList: true, characterData: true, subtree: true });
			this.#observers.push(observer);
			this.#windows.add(window);
			draw();
		}
	}

	/** Takes the marks away, and follows nothing any more. */
	hide(): void {
		for (const observer of this.#observers.splice(0)) observer.disconnect();
		for (const { CSS } of this.#windows) CSS.highlights.delete(NAME);
		this.#windows.clear();
	}
}

function rangesIn(element: HTMLElement, lines: MarkedLines): Range[] {
	return [...element.querySelectorAll('.cm-line')].flatMap((line) => {
		const words = wordsOfLine(line.textContent);
		return [...(lines.get(keyOfLine(words))?.values() ?? [])].flatMap(({ first, last }) => {
			const [from, to] = [words[first], words[last]];
			return from === undefined || to === undefined ? [] : rangeOf(line, { start: from.start, end: to.end });
		});
	});
}

/** The range of a part of an element's text. */
function rangeOf(element: Element, { start, end }: TextPart): Range {
	const range = element.ownerDocument.createRange();
	const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let before = 0;
	for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
		const length = node.textContent?.length ?? 0;
		if (start >= before && start < before + length) range.setStart(node, start - before);
		if (end > before && end <= before + length) range.setEnd(node, end - before);
		before += length;
	}
	return range;
}

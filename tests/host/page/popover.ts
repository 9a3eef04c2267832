import { Keymap } from './keymap';
import type { MetadataCache } from './metadata';
import { textOf, type Vault } from './vault';

/** What a plugin tells with the event `hover-link`, as the app's own links do. */
export interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly targetEl: HTMLElement | null;
	readonly linktext: string;
	readonly sourcePath?: string;
}

/** One of the times a link was hovered, for tests; `isShown`: whether a preview was shown. */
export interface Hovered {
	readonly source: string;
	readonly linktext: string;
	readonly isShown: boolean;
}

const LINES = 14;
let shown: HTMLElement | null = null;

/** "defaultMod: Whether the `hover-link` event requires the 'Mod' key to be pressed to trigger." Shows the beginning of the note that is linked to. */
export function hoverLink(link: HoverLink, among: { readonly vault: Vault; readonly metadataCache: MetadataCache; readonly needsMod: boolean }): Hovered {
	const { source, linktext, targetEl, event, sourcePath = '' } = link;
	const file = among.metadataCache.getFirstLinkpathDest(linktext.replace(/[#^].*$/s, ''), sourcePath);
	const isShown = file !== null && (!among.needsMod || Keymap.isModifier(event, 'Mod'));
	if (isShown && targetEl !== null) {
		hidePopover();
		shown = document.body.createDiv('hover-popover');
		shown.createDiv({ cls: 'hover-title', text: file.basename });
		shown.createEl('pre', { text: textOf(among.vault, file).split('\n').slice(0, LINES).join('\n') });
		place(shown, targetEl.getBoundingClientRect());
		targetEl.addEventListener('mouseleave', hidePopover, { once: true });
	}
	return { source, linktext, isShown };
}

function place(element: HTMLElement, target: DOMRect): void {
	const { width, height } = element.getBoundingClientRect();
	const left = Math.max(8, Math.min(target.left, window.innerWidth - width - 8));
	const top = target.bottom + 6 + height < window.innerHeight ? target.bottom + 6 : Math.max(8, target.top - height - 6);
	element.setCssStyles({ left: `${String(left)}px`, top: `${String(top)}px` });
}

function hidePopover(): void {
	shown?.remove();
	shown = null;
}

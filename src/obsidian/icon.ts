import { addIcon } from 'obsidian';

/** Registers the icon of Two Hats: a bowler and, behind it, a cap. Drawn for this project, on the app's canvas of 100 by 100. */
export function addTwoHatsIcon(): void {
	addIcon(
		'two-hats',
		'<g fill="none" stroke="currentColor" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"><path d="M22 42c0-16 9-26 24-26s24 10 24 26"/><path d="M10 42h72"/><path d="M34 78c0-12 8-20 20-20s20 8 20 20"/><path d="M34 78h56"/></g>',
	);
}

import { setIcon } from 'obsidian';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** An icon of the app, for the eye only. */
export function Icon({ name }: { readonly name: string }): JSX.Element {
	const element = useRef<HTMLSpanElement>(null);
	// Drawn in the frame of its row: a frame later, the page would be laid out and painted twice, and rows measured without it.
	useLayoutEffect(() => {
		if (element.current !== null) setIcon(element.current, name);
	}, [name]);
	return <span class="two-hats-icon" aria-hidden="true" ref={element} />;
}

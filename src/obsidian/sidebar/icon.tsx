import { setIcon } from 'obsidian';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** An icon of the app, for the eye only. */
export function Icon({ name }: { readonly name: string }): JSX.Element {
	const element = useRef<HTMLSpanElement>(null);
	useEffect(() => {
		if (element.current !== null) setIcon(element.current, name);
	}, [name]);
	return <span class="two-hats-icon" aria-hidden="true" ref={element} />;
}

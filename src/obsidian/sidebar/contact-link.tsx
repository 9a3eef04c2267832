import { Keymap } from 'obsidian';
import type { JSX } from 'preact';
import type { Place } from '../../core/model/place';
import type { SidebarHost } from './sidebar-host';

/** The handlers of a button that opens a note, or a place in it: in a new tab with Ctrl or Cmd, or with the middle button of the mouse. */
export function opening(
	host: SidebarHost,
	path: string,
	at?: Place,
): { readonly onClick: (event: MouseEvent) => void; readonly onAuxClick: (event: MouseEvent) => void } {
	return {
		onClick(event) {
			void host.opener.open(path, { at, pane: Keymap.isModEvent(event) });
		},
		onAuxClick(event) {
			if (event.button === 1) void host.opener.open(path, { at, pane: 'tab' });
		},
	};
}

/** The name of a note as a button that opens it: in a new tab with Ctrl or Cmd, and with a preview on hover. */
export function NoteLink(props: {
	readonly host: SidebarHost;
	readonly path: string;
	readonly name: string;
	readonly at?: Place | undefined;
	readonly tabIndex?: number;
	/** One name of several in a row, where the arrow keys do not stop. */
	readonly isPart?: boolean;
}): JSX.Element {
	const { host, path, name, at, tabIndex = 0, isPart = false } = props;
	return (
		<button
			class={`two-hats-plain ${isPart ? 'two-hats-part' : 'two-hats-name'}`}
			{...(isPart ? {} : { 'data-primary': '' })}
			dir="auto"
			tabIndex={tabIndex}
			{...opening(host, path, at)}
			onMouseOver={(event) => {
				host.hover(event, event.currentTarget, path);
			}}
		>
			{name}
		</button>
	);
}

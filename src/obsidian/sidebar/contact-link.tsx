import { Keymap } from 'obsidian';
import type { JSX } from 'preact';
import type { Place } from '../../core/model/place';
import type { SidebarHost } from './sidebar-host';

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
	const open = (event: MouseEvent): void => {
		void host.opener.open(path, { at, pane: Keymap.isModEvent(event) });
	};
	return (
		<button
			class={`two-hats-plain ${isPart ? 'two-hats-part' : 'two-hats-name'}`}
			{...(isPart ? {} : { 'data-primary': '' })}
			dir="auto"
			tabIndex={tabIndex}
			onClick={open}
			onAuxClick={(event) => {
				if (event.button === 1) void host.opener.open(path, { at, pane: 'tab' });
			}}
			onMouseOver={(event) => {
				host.hover(event, event.currentTarget, path);
			}}
		>
			{name}
		</button>
	);
}

import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../snapshot';
import { atNextFrame } from '../next-frame';
import type { SidebarHost } from './sidebar-host';

/** What the notes tell now; draws anew when it changes, at most once a frame. */
export function useSnapshot({ live }: SidebarHost): Snapshot {
	const [snapshot, setSnapshot] = useState(() => live.snapshot());
	useEffect(() => {
		const draw = (): void => {
			setSnapshot(live.snapshot());
		};
		const { ask, stop } = atNextFrame(draw);
		const unsubscribe = live.subscribe(ask);
		draw();
		return () => {
			unsubscribe();
			stop();
		};
	}, [live]);
	return snapshot;
}

/** The path of the note in front, or null. */
export function useActiveNote(host: SidebarHost): string | null {
	const [path, setPath] = useState(() => host.activeNote());
	useEffect(() => {
		const follow = (): void => {
			setPath(host.activeNote());
		};
		follow();
		return host.onActiveNote(follow);
	}, [host]);
	return path;
}

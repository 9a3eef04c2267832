import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { isSystemError } from '../../src/disk/reason';

/** A disk of its own at a folder; where this machine lets nobody mount one, the folder stays as it is. */
export interface SmallDisk {
	readonly isMounted: boolean;
	/** From now on nothing can be written; gives whether that could be done. */
	readonly makeReadOnly: () => boolean;
	readonly unmount: () => void;
}

/** Mounts an empty disk of so many kB at a folder that is there. Only root may. */
export function mountSmallDisk(folder: string, kilobytes: number): SmallDisk {
	const did = (command: string, ...args: readonly string[]): boolean => spawnSync(command, [...args, folder]).status === 0;
	const isMounted = did('mount', '-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs');
	return {
		isMounted,
		makeReadOnly: () => isMounted && did('mount', '-o', 'remount,ro'),
		unmount() {
			if (isMounted) did('umount', '-l');
		},
	};
}

/** Writes a file until its disk is full. */
export function fillUp(file: string): void {
	const handle = openSync(file, 'w');
	const isRoom = (size: number): boolean => {
		try {
			return writeSync(handle, Buffer.alloc(size)) > 0;
		} catch (error) {
			if (isSystemError(error) && error.code === 'ENOSPC') return false;
			throw error;
		}
	};
	while (isRoom(65_536) || isRoom(512));
	closeSync(handle);
}

const LONGEST_WAIT_MS = 3000;

/** Lets a command come after what the one before it still writes and opens: else it would ask about the note that was in front until then. */
export interface Turns {
	/** Work that the next command waits for; gives it back. */
	readonly during: <Done>(work: Promise<Done>) => Promise<Done>;
	/** Runs at once where nothing is under way, else as soon as it is done; after three seconds in any case. */
	readonly inTurn: (run: () => void) => void;
	/** Forgets what waits. */
	readonly stop: () => void;
}

/** Turns for one plugin. */
export function takeTurns(): Turns {
	const waiting = new Set<() => void>();
	let underWay = 0;
	const end = (): void => {
		underWay--;
		// What one of them begins, the next waits for.
		for (const run of [...waiting]) if (underWay === 0) run();
	};
	return {
		during(work) {
			underWay++;
			// A breath later, since what was written is opened then.
			return work.finally(() => window.setTimeout(end, 0));
		},
		inTurn(run) {
			if (underWay === 0) {
				run();
				return;
			}
			const go = (): void => {
				if (waiting.delete(go)) run();
			};
			waiting.add(go);
			window.setTimeout(go, LONGEST_WAIT_MS);
		},
		stop() {
			waiting.clear();
		},
	};
}

import type { Steps } from '../core/steps';

/** How long one stretch of work may take, in milliseconds: short enough not to be felt. */
export const SLICE_MS = 8;

/**
 * Does steps in short stretches, the first of them at once. `onEnd` is given the result; `onPause`, behind each stretch but the last,
 * how many steps are done. Gives a function that stops it: neither is called any more.
 */
export function inSlices<Result>(steps: Steps<Result>, onEnd: (result: Result) => void, onPause?: (done: number) => void): () => void {
	let timer = 0;
	let done = 0;
	const work = (): void => {
		const end = performance.now() + SLICE_MS;
		do {
			const step = steps.next();
			if (step.done === true) {
				onEnd(step.value);
				return;
			}
			done++;
		} while (performance.now() < end);
		timer = window.setTimeout(work, 0);
		onPause?.(done);
	};
	work();
	return () => {
		window.clearTimeout(timer);
	};
}

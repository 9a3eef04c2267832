/** What may be asked for many times in one breath and is done once, at the next frame of the page. `stop` gives it up for good. */
export function atNextFrame(run: () => void): { readonly ask: () => void; readonly stop: () => void } {
	let frame: number | null = null;
	return {
		ask() {
			frame ??= window.requestAnimationFrame(() => {
				frame = null;
				run();
			});
		},
		stop() {
			if (frame !== null) window.cancelAnimationFrame(frame);
		},
	};
}

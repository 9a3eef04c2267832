/** Does what takes its time one after the other, in the order it is asked for; where one fails, the next is done all the same. */
export function oneAfterAnother(): <Done>(work: () => Promise<Done>) => Promise<Done> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const done = last.then(work, work);
		last = done;
		return done;
	};
}

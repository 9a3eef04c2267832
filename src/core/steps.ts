/** Work that can be left off after each of its steps, for who may not work long at a stretch. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps in one go. */
export function finished<Result>(steps: Steps<Result>): Result {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}

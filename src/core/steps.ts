/** Work that can be interrupted after each of its steps, for a host that must not be busy for long at a stretch. Its last value is the result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps in one go, and gives the result. */
export function finished<Result>(steps: Steps<Result>): Result {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}

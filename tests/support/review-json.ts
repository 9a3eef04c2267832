import Ajv from 'ajv';
import schema from '../../docs/review.schema.json';
import type { PeriodReview, RoleReview } from '../../src/core/review/review-shape';
import { runCli } from './temporary-vault';

/** Evidence as the JSON of a review has it. */
export interface JsonEvidence {
	readonly path: string;
	readonly line: number;
	readonly text: string;
}

/** A value of a review with its lines looked up. */
type Located<Value> = Value extends { readonly path: string; readonly at: unknown; readonly text: string }
	? JsonEvidence
	: Value extends object
		? { readonly [Key in keyof Value]: Located<Value[Key]> }
		: Value;

/** The JSON of `two-hats review`. */
export type ReviewJson = Located<RoleReview>;

/** A period of it. */
export type PeriodJson = Located<PeriodReview>;

const validate = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile<ReviewJson>(schema);

/** Whether a value is a review by the schema in `docs/`. */
export function isReview(value: unknown): value is ReviewJson {
	return validate(value);
}

/** The review of `two-hats review FOLDER --json …`, held against its schema; a run that fails is an error. */
export function reviewOfFolder(folder: string, ...args: readonly string[]): ReviewJson {
	const { code, out, err } = runCli('review', folder, '--json', ...args);
	const review: unknown = code === 0 ? JSON.parse(out) : null;
	if (!isReview(review)) throw new Error(`exit code ${code}, ${err}${JSON.stringify(validate.errors)}`);
	return review;
}

import Ajv from 'ajv';
import schema from '../../docs/check.schema.json';
import type { CheckReport } from '../../src/core/shapes/report-shape';
import { runCli } from './temporary-vault';

const validate = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile<CheckReport>(schema);

/** Whether a value is a report by the schema in `docs/`. */
export function isReport(value: unknown): value is CheckReport {
	return validate(value);
}

/** The report of `two-hats check FOLDER --json …`, held against its schema; a run that fails is an error. */
export function checkJson(folder: string, ...args: readonly string[]): CheckReport {
	const { code, out, err } = runCli('check', folder, '--json', ...args);
	const report: unknown = code === 0 ? JSON.parse(out) : null;
	if (!isReport(report)) throw new Error(`exit code ${code}, ${err}${JSON.stringify(validate.errors)}`);
	return report;
}

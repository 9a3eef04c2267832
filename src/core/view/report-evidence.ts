import type { Evidence, LineOf } from '../model/place';
import type { ReportEvidence } from '../shapes/report-shape';

/** Looks up the lines of evidence. */
export interface LineLookup {
	readonly lineOf: LineOf;
}

/** Evidence as plain data, its line looked up. */
export function reportEvidence({ path, at, text }: Evidence, { lineOf }: LineLookup): ReportEvidence {
	return { path, line: lineOf(path, at), text };
}

/** Pieces of evidence as plain data, their lines looked up. */
export function withLines(evidence: readonly Evidence[], host: LineLookup): ReportEvidence[] {
	return evidence.map((one) => reportEvidence(one, host));
}

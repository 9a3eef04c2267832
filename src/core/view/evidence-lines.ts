import type { ReportEvidence } from '../shapes/report-shape';
import { plainText, type Paint } from './plain-text';

/** Evidence a line each, `path:line  text`, behind a label if there is one. */
export function evidenceLines(evidence: readonly ReportEvidence[], ink: Paint, label = ''): string[] {
	const before = label === '' ? '' : `${label} `;
	return evidence.map(({ path, line, text }) => `      ${ink.dim(`${plainText(path)}:${String(line)}`)}  ${before}${plainText(text)}`);
}

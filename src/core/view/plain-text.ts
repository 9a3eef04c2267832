/** The styles of a report; where there are none they leave the text as it is. */
export interface Paint {
	bold(text: string): string;
	dim(text: string): string;
	heading(text: string): string;
}

/** No styles. */
export const noPaint: Paint = { bold: same, dim: same, heading: same };

const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const LONGEST = 200;

/** Words of a note for a terminal: control characters, which could move its cursor or change its colours, shown as `\u00b7`; cut to 200. */
export function plainText(text: string): string {
	const visible = text.replace(CONTROL, '·');
	return visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible;
}

function same(text: string): string {
	return text;
}

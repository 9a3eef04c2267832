/** Words on one line: line ends and runs of spaces become one space, and none stands at the ends. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

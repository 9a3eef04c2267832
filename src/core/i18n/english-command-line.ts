/** Sentences that only the command line says; it is English everywhere, for other programs read it. */
export const englishCommandLine = {
	/** Where the rest of a review is. */
	followReview: 'The lines behind each figure: --json, --csv or --markdown.',
	noStops: 'No stop is proposed.',
	/** The day of the decision from which touches are counted. */
	countedSince: (day: string) => `counted since you decided to continue on ${day}`,
	why: 'Why',
	/** Words that sell, by their 1-based line. */
	finding: (line: number, signal: string, text: string) => `Line ${String(line)}, ${signal}: ${text}`,
} as const;

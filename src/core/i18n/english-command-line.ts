/** Sentences that only the command line says; it is English everywhere, for other programs read it. */
export const englishCommandLine = {
	/** How far the reading of a vault has come. */
	reading: (done: number, all: number) => `Reading notes: ${String(done)} of ${String(all)}`,
	/** Where the rest of a review is. */
	followReview: 'The lines behind each figure: --json, --csv or --markdown.',
	noStops: 'No stop is proposed.',
	/** The day of the decision from which touches are counted. */
	countedSince: (day: string) => `counted since you decided to continue on ${day}`,
	why: 'Why',
	/** Words that sell, by their 1-based line. */
	finding: (line: number, signal: string, text: string) => `Line ${String(line)}, ${signal}: ${text}`,
	/** No untagged activity is what the options asked for. */
	nothingToTag: 'No untagged activity is like that.',

	/** One contact. Decisions, states of deals, parts of a conversation and flags stand as notes and JSON write them. */
	contact: {
		asOf: (day: string) => `as of ${day}`,
		people: (names: readonly string[]) => `People: ${names.join(', ')}`,
		companies: (names: readonly string[]) => `Company: ${names.join(', ')}`,
		decided: (decision: string, until: string | null, since: string) => `Marketing: ${decision}${until === null ? '' : ` until ${until}`} since ${since}`,
		doNotContact: 'Marketing: not to be contacted',
		snoozed: (until: string) => `Snoozed until ${until}`,
		flags: 'Flags',
		flag: (title: string, reason: string) => `${title}: ${reason}`,
		keptBack: (flag: string, why: string) => `kept back: ${flag} (${why})`,
		deals: 'Deals',
		unnamedDeal: '(no name)',
		opened: (day: string) => `from ${day}`,
		closed: (day: string) => `to ${day}`,
		openParts: (parts: readonly string[]) => `(open: ${parts.join(', ')})`,
		activities: 'Activities',
		possible: 'Possible touches',
	},
	/** One activity: why it has its role, the role suggested where it has none, the person through whom a company was reached. */
	roleReason: (why: string, suggested: string | null, through: string | null) =>
		[why, ...(suggested === null ? [] : [`${suggested}?`]), ...(through === null ? [] : [`through ${through}`])].join('; '),
	/** The head of the list of activities by role, each role with its count. */
	roles: (asOf: string, counts: readonly string[]) => `As of ${asOf}: ${counts.join(', ')}`,
} as const;

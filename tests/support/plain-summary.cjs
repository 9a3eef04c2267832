/** Ends a run with one plain line that any reader of a log can count: `N passed, N failed`. */
module.exports = class PlainSummary {
	/** @param {unknown} _contexts @param {{numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number}} results */
	onRunComplete(_contexts, results) {
		const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
		process.stderr.write(`\n${results.numPassedTests} passed, ${failed} failed\n`);
	}
};

/** Tests of time, which measure the machine, and of words. */
const neverAsked = ['linear-time', 'a rule that never ends', 'core/i18n', 'ten megabytes', 'a change of day costs', 'held-against-parsers'];

/** Tests whose many cases take a second each. Asked of thousands of mutants they would take hours: `MUTATE_ALL=1` asks them too. Without them a score is a lower bound. */
const slow = [
	'any-vault',
	'following changes one by one',
	'lines are those a parser that keeps positions gives',
	'change their own lines and no other byte, whatever',
	'no text makes an edit throw',
	'nothing else changes',
	'whatever the note, ',
	'whatever the text, a bullet',
	'whatever a vault holds',
	'periods make up the span',
	'no words whatever lead out',
	'thousands of one name',
	'a hundred thousand words',
	'ten thousand lines',
];

/**
 * Mutation testing (`npm run mutate`): changes the code in thousands of small ways and asks whether any test notices.
 * `npm run mutate -- --mutate 'src/core/rules/*.ts'` does a part. How it is run and what it found: docs/testing.md.
 *
 * Only the tests that judge what a note means are asked: those of time, of the page and of the built files would be run a
 * thousand times over and tell nothing more.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
	testRunner: 'quick',
	plugins: ['./tests/mutation/quick-runner.mjs'],
	quick: {
		tests: ['tests/core', 'tests/contact-book', 'tests/contract', 'tests/shapes', 'tests/cli', 'tests/sample-vault.test.ts', 'tests/docs.test.ts'],
		without: [...neverAsked, ...(process.env.MUTATE_ALL === '1' ? [] : slow)],
	},
	mutate: ['src/core/**/*.ts', 'src/contact-book/**/*.ts', '!src/core/i18n/**', '!src/**/*.d.ts'],
	ignorePatterns: ['dist', 'main.js', 'tests/browser', 'tests/host', 'coverage', 'reports'],
	coverageAnalysis: 'perTest',
	concurrency: 1,
	timeoutMS: 10_000,
	tempDirName: '.stryker-tmp',
	reporters: ['clear-text', 'json'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
	jsonReporter: { fileName: 'reports/mutation.json' },
	thresholds: { high: 90, low: 85, break: null },
	warnings: { unknownOptions: false, slow: false },
};

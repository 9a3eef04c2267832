import jestConfig from './jest.config.mjs';

/**
 * Mutation testing (`npm run mutate`): changes the code in thousands of small ways and asks whether any test notices.
 * `npm run mutate -- --mutate 'src/core/rules/*.ts'` does a part; what was tried before is kept in `.stryker-incremental.json`.
 *
 * Only the tests that judge what a note means are asked: those of time, of the page and of the built files would be run a
 * thousand times over and tell nothing more.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
	testRunner: 'jest',
	plugins: ['@stryker-mutator/jest-runner'],
	mutate: ['src/core/**/*.ts', 'src/contact-book/**/*.ts', '!src/core/i18n/**', '!src/**/*.d.ts'],
	ignorePatterns: ['dist', 'main.js', 'docs/images', 'tests/browser', 'tests/host', 'coverage', 'reports'],
	jest: {
		config: {
			...jestConfig,
			reporters: [],
			testMatch: ['core', 'contact-book', 'contract', 'shapes', 'obsidian'].map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
			testPathIgnorePatterns: ['linear-time', 'i18n', 'fuzz', 'regular-expressions'],
		},
		enableFindRelatedTests: true,
	},
	coverageAnalysis: 'perTest',
	concurrency: 1,
	timeoutMS: 20_000,
	incremental: true,
	incrementalFile: '.stryker-incremental.json',
	tempDirName: '.stryker-tmp',
	reporters: ['clear-text', 'json'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
	jsonReporter: { fileName: 'reports/mutation.json' },
	thresholds: { high: 90, low: 85, break: null },
};

import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import jest from 'eslint-plugin-jest';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** Reads any text as an empty program, for rules that look at the text itself (the licence). */
const plainText = {
	meta: { name: 'plain-text', version: '1' },
	parseForESLint: (text) => ({
		ast: {
			type: 'Program',
			body: [],
			tokens: [],
			comments: [],
			sourceType: 'module',
			range: [0, text.length],
			loc: { start: { line: 1, column: 0 }, end: { line: text.split('\n').length, column: 0 } },
		},
	}),
};

const nodeOnly = ['src/cli/**/*.ts', 'src/disk/**/*.ts', 'tests/**/*.{ts,mjs,cjs}', 'scripts/**/*.mjs', '*.mjs'];

export default defineConfig([
	globalIgnores(['.stryker-tmp/', 'reports/', 'dist/', 'coverage/', 'main.js', 'node_modules/', 'examples/', 'tests/host/toy/']),
	...obsidianmd.configs.recommended,
	{ files: ['**/*.ts'], extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked] },
	{
		languageOptions: {
			parserOptions: { projectService: { allowDefaultProject: ['eslint.config.*'] }, tsconfigRootDir: import.meta.dirname },
		},
	},
	{
		files: ['src/**/*.ts'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'max-lines': ['error', { max: 300 }],
			'max-params': ['error', { max: 3 }],
			eqeqeq: 'error',
		},
	},
	{
		// The core asks no clock: today is an argument. A date made from numbers or text it was given is no clock.
		files: ['src/core/**/*.ts', 'src/contact-book/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock in the core: take the day as an argument.' },
				{ selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'No clock in the core: take the day as an argument.' },
				{ selector: "CallExpression[callee.name='Date']", message: 'No clock in the core: take the day as an argument.' },
			],
		},
	},
	{
		// Node is at home in the command line, on the disk, and in tests and tools; a phone has none.
		files: nodeOnly,
		languageOptions: { globals: { ...globals.node } },
		rules: { 'obsidianmd/no-nodejs-modules': 'off' },
	},
	{
		// js-yaml is what gray-matter's own engine is replaced by: it reads YAML 1.2 as the app does, at a fifth of the time of "yaml".
		files: ['package.json'],
		rules: { 'depend/ban-dependencies': ['error', { presets: ['native', 'microutilities', 'preferred'], allowed: ['js-yaml'] }] },
	},
	{
		// Settings of a vault are read from a folder the user names; the app is not there to be asked for its folder.
		files: ['src/cli/**/*.ts', 'tests/**/*.{ts,mjs}', 'scripts/**/*.mjs'],
		rules: { 'obsidianmd/hardcoded-config-path': 'off' },
	},
	{
		// These two look for control characters, which would be missed or would act on a terminal.
		files: ['src/disk/plain-frontmatter.ts', 'src/disk/read-frontmatter.ts'],
		rules: { 'no-control-regex': 'off' },
	},
	{
		// They run tests in Node, which has no window, and are part of no plugin.
		files: ['tests/mutation/*.mjs', 'tests/obsidian/fake-app.ts'],
		rules: { 'obsidianmd/no-global-this': 'off' },
	},
	{ files: ['scripts/screenshots.mjs'], languageOptions: { globals: { ...globals.browser } } },
	{ files: ['tests/obsidian-app/*.e2e.mjs'], languageOptions: { globals: { ...globals.mocha } } },
	{
		files: ['tests/**/*.ts'],
		extends: [jest.configs['flat/recommended']],
		languageOptions: { globals: { ...globals.jest } },
		rules: {
			'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
			'jest/no-disabled-tests': 'error',
			'jest/no-focused-tests': 'error',
			'jest/no-standalone-expect': 'off',
			'@typescript-eslint/restrict-template-expressions': 'off',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
		},
	},
	{
		// The page host is no part of the plugin: it plays the app, so it makes elements, styles and timers as an app does.
		files: ['tests/host/**/*.{ts,cjs}', 'tests/browser/**/*.ts'],
		languageOptions: { globals: { ...globals.browser } },
		rules: {
			'obsidianmd/no-static-styles-assignment': 'off',
			'obsidianmd/prefer-create-el': 'off',
			'obsidianmd/ui/sentence-case': 'off',
			'obsidianmd/prefer-active-doc': 'off',
			'obsidianmd/prefer-instanceof': 'off',
			'obsidianmd/no-global-this': 'off',
			'no-restricted-globals': 'off',
			'@typescript-eslint/consistent-type-assertions': 'off',
			'@typescript-eslint/unbound-method': 'off',
			'obsidianmd/platform': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'obsidianmd/prefer-file-manager-trash-file': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
		},
	},
	{
		files: ['**/*.{mjs,cjs}'],
		extends: [tseslint.configs.disableTypeChecked],
		rules: { '@typescript-eslint/no-require-imports': 'off', 'obsidianmd/rule-custom-message': 'off', 'no-implicit-globals': 'off' },
	},
	{
		files: ['manifest.json'],
		plugins: { obsidianmd },
		extends: [tseslint.configs.disableTypeChecked],
		languageOptions: { parser: tseslint.parser, parserOptions: { projectService: false, project: false, extraFileExtensions: ['.json'] } },
		rules: {
			'obsidianmd/validate-manifest': 'error',
			'no-irregular-whitespace': 'off',
			'@typescript-eslint/no-unused-expressions': 'off',
			'no-unused-expressions': 'off',
		},
	},
	{
		files: ['LICENSE'],
		plugins: { obsidianmd },
		extends: [tseslint.configs.disableTypeChecked],
		languageOptions: { parser: plainText },
		rules: { 'obsidianmd/validate-license': 'error', 'no-irregular-whitespace': 'off' },
	},
]);

/** Types are checked by `npm run typecheck`; here they are only taken off. */
const typescript = [
	'ts-jest',
	{
		diagnostics: false,
		transpilation: true,
		tsconfig: {
			module: 'CommonJS',
			moduleResolution: 'Bundler',
			target: 'ES2022',
			esModuleInterop: true,
			resolveJsonModule: true,
			verbatimModuleSyntax: false,
		},
	},
];

/** @type {import('jest').Config} */
export default {
	testEnvironment: 'node',
	roots: ['<rootDir>/tests'],
	// A page in a browser takes its time where other work goes on beside it; it only ends what hangs, and measures nothing.
	testTimeout: 180_000,
	testMatch: ['**/*.test.ts'],
	transform: { '\\.ts$': typescript },
	moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
	reporters: ['default', '<rootDir>/tests/support/plain-summary.cjs'],
};

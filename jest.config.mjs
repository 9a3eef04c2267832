/** @type {import('jest').Config} */
export default {
	testEnvironment: 'node',
	roots: ['<rootDir>/tests'],
	testMatch: ['**/*.test.ts'],
	transform: {
		'\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
	},
	moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
	reporters: ['default', '<rootDir>/tests/support/plain-summary.cjs'],
};

/** @type {import('prettier').Config} */
export default {
	useTabs: true,
	singleQuote: true,
	printWidth: 160,
	endOfLine: 'lf',
	overrides: [{ files: '*.md', options: { proseWrap: 'preserve', useTabs: false } }],
};

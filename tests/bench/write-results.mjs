import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/**
 * Whether results can be written into a page: it is there and holds both markers in their order.
 * @param {string} file
 * @returns {boolean}
 */
export function canWriteResults(file) {
	if (!existsSync(file)) return false;
	const page = readFileSync(file, 'utf8');
	return page.includes(START) && page.indexOf(END) > page.indexOf(START);
}

/**
 * Replaces what stands between `<!-- bench:start -->` and `<!-- bench:end -->` and leaves every other byte of the page alone.
 * @param {string} file A page for which `canWriteResults` is true.
 * @param {string} results Markdown.
 */
export function writeResults(file, results) {
	const page = readFileSync(file, 'utf8');
	const before = page.slice(0, page.indexOf(START) + START.length);
	const after = page.slice(page.indexOf(END));
	writeFileSync(file, `${before}\n\n${results}\n\n${after}`);
}

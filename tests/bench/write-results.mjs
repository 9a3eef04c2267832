import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const startOf = (name) => `<!-- ${name}:start -->`;
const endOf = (name) => `<!-- ${name}:end -->`;

/**
 * Whether results can be written into a page: it is there and holds both markers in their order.
 * @param {string} file
 * @returns {boolean}
 */
export function canWriteResults(file, name = 'bench') {
	if (!existsSync(file)) return false;
	const page = readFileSync(file, 'utf8');
	return page.includes(startOf(name)) && page.indexOf(endOf(name)) > page.indexOf(startOf(name));
}

/**
 * Replaces what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` and leaves every other byte of the page alone.
 * @param {string} file A page for which `canWriteResults` is true.
 * @param {string} results Markdown.
 */
export function writeResults(file, results, name = 'bench') {
	const page = readFileSync(file, 'utf8');
	const before = page.slice(0, page.indexOf(startOf(name)) + startOf(name).length);
	const after = page.slice(page.indexOf(endOf(name)));
	writeFileSync(file, `${before}\n\n${results}\n\n${after}`);
}

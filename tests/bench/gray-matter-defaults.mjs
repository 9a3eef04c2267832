/** The peer: what a first attempt does. Every note goes through gray-matter as it comes out of the box, and every result is kept. */
import { readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { walkNotes } from './walk-notes.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Usage: node tests/bench/gray-matter-defaults.mjs FOLDER');
	process.exit(2);
}
/** @type {{ path: string, note: matter.GrayMatterFile<string> }[]} */
const results = [];
walkNotes(folder, (path) => {
	results.push({ path, note: matter(readFileSync(path, 'utf8')) });
});
const withFrontmatter = results.filter(({ note }) => Object.keys(note.data).length > 0).length;
console.log(`${results.length} notes, ${withFrontmatter} with frontmatter`);

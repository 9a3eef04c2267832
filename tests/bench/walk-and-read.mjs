/** The limit: nothing that reads a whole vault is faster than walking it and reading every note. Prints the notes and characters. */
import { readFileSync } from 'node:fs';
import { walkNotes } from './walk-notes.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Usage: node tests/bench/walk-and-read.mjs FOLDER');
	process.exit(2);
}
let notes = 0;
let characters = 0;
walkNotes(folder, (path) => {
	notes += 1;
	characters += readFileSync(path, 'utf8').length;
});
console.log(`${notes} notes, ${characters} characters`);

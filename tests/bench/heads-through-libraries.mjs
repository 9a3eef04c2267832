/**
 * What the libraries alone cost: the first 4,096 bytes of every note are read, and the properties of those that may be ours go through
 * gray-matter with js-yaml 5 as its engine. Nothing is recognised and nothing checked; what is parsed is thrown away.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import matter from 'gray-matter';
import { load } from 'js-yaml';
import { walkNotes } from './walk-notes.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Usage: node tests/bench/heads-through-libraries.mjs FOLDER');
	process.exit(2);
}
const HEAD = /^---\n[^]*?\n---\n/;
const OUR_PROPERTY = /^(?:type|activities|deals|contacts):/m;
const engines = { yaml: (/** @type {string} */ text) => /** @type {object} */ (load(text, { maxAliases: 100 })) };
const room = Buffer.allocUnsafe(4096);
let notes = 0;
let parsed = 0;
walkNotes(folder, (path) => {
	notes += 1;
	const head = HEAD.exec(readBeginning(path))?.[0];
	if (head === undefined || !OUR_PROPERTY.test(head)) return;
	matter(head, { engines });
	parsed += 1;
});
console.log(`${notes} notes, the properties of ${parsed} parsed`);

/** @param {string} path */
function readBeginning(path) {
	const opened = openSync(path, 'r');
	try {
		return room.toString('utf8', 0, readSync(opened, room, 0, room.length, 0));
	} finally {
		closeSync(opened);
	}
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The notice of what others wrote in the built files: each package once, with its version, licence and the licence's words.
 * @param {readonly { readonly inputs: Readonly<Record<string, { readonly bytesInOutput?: number }>> }[]} outputs What esbuild says of the files it wrote.
 * @returns {string} A text that does not change while the packages do not.
 * @throws {Error} When a package has no licence to show: what may be passed on must be known.
 */
export function bundledLicences(outputs) {
	const folders = new Set(
		outputs.flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput = 1 }]) => (bytesInOutput > 0 ? folderOf(path) : []))),
	);
	const parts = [...folders].map(partOf).sort((a, b) => (a.name < b.name ? -1 : 1));
	const head = 'Two Hats has in it the work of others, under the licences below.\n';
	return [head, ...parts.map(({ name, version, licence, words }) => `${'-'.repeat(72)}\n${name} ${version} (${licence})\n\n${words}\n`)].join('\n');
}

/** The folder of the package a file belongs to; none for our own. */
function folderOf(path) {
	return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.slice(0, 1) ?? [];
}

function partOf(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder)
		.sort()
		.find((one) => /^(?:licen[cs]e|copying)/i.test(one) && existsSync(join(folder, one)));
	if (file === undefined || typeof license !== 'string') throw new Error(`${name} has no licence to show.`);
	return { name, version, licence: license, words: readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() };
}

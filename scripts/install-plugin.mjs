/** What `npm run install-plugin -- VAULT` runs: builds the plugin and puts it into a vault, beside the settings that stand there. */
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run install-plugin -- VAULT

  VAULT          the folder of an Obsidian vault: the one that holds .obsidian
  --from FOLDER  copy what stands built in FOLDER, in place of building it here`;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLUGIN_ID = 'two-hats';

/** What the app loads. The manifest comes last: while it is the old one, so is the version the app shows. */
export const PLUGIN_FILES = ['main.js', 'styles.css', 'manifest.json'];

/** A reason to stop that is told as one sentence, without a stack. */
export class Refusal extends Error {}

/**
 * Where the plugin goes in a vault. Nothing is written, and the folder need not be there yet.
 * @param {string} vault
 * @returns {string} The folder `.obsidian/plugins/two-hats`, with links followed.
 * @throws {Refusal} When the vault is no folder, has no `.obsidian` folder, or one of the three folders is a file or leads out of the vault.
 */
export function findPluginFolder(vault) {
	if (!isFolder(vault)) throw new Refusal(isThere(vault) ? `${vault} is not a folder.` : `There is no folder ${vault}.`);
	if (!isThere(join(vault, '.obsidian'))) throw new Refusal(`${vault} is no vault: it has no .obsidian folder. Open it in Obsidian once, or name another.`);
	const home = realpathSync(vault);
	let folder = home;
	for (const name of ['.obsidian', 'plugins', PLUGIN_ID]) {
		const next = join(folder, name);
		folder = isThere(next) ? checkFolder(next, home) : next;
	}
	return folder;
}

/**
 * Reads the files of a built plugin.
 * @param {string} source The folder they stand in.
 * @returns {{ version: string, files: ReadonlyMap<string, Buffer> }}
 * @throws {Refusal} When one is missing, or the manifest is not that of Two Hats.
 */
export function readPlugin(source) {
	const files = new Map(PLUGIN_FILES.map((name) => [name, readBuilt(source, name)]));
	const manifest = readManifest(String(files.get('manifest.json')));
	if (manifest?.id !== PLUGIN_ID) throw new Refusal(`${join(source, 'manifest.json')} is not the manifest of ${PLUGIN_ID}.`);
	return { version: String(manifest.version), files };
}

/**
 * Puts files into a folder, each under a temporary name first, so that none is ever half there. Whatever else stands there is kept.
 * All are written before the first takes its place: a full disk leaves the old ones whole.
 * @param {string} folder Made when it is not there.
 * @param {ReadonlyMap<string, Buffer>} files
 * @throws {Refusal} When a folder stands where a file goes.
 */
export function putFiles(folder, files) {
	mkdirSync(folder, { recursive: true });
	const moves = [...files].map(([name, content]) => ({ content, target: join(folder, name), temporary: join(folder, `.${name}.${process.pid}.tmp`) }));
	for (const { target } of moves) if (isFolder(target)) throw new Refusal(`${target} is a folder: a file of the plugin goes there.`);
	try {
		for (const { temporary, content } of moves) writeFileSync(temporary, content, { flag: 'wx' });
		for (const { temporary, target } of moves) renameSync(temporary, target);
	} finally {
		for (const { temporary } of moves) rmSync(temporary, { force: true });
	}
}

/**
 * Runs the command.
 * @param {readonly string[]} args What stands behind the script's name.
 * @returns {number} The exit code: 0 installed, 1 refused or failed, 2 not understood.
 */
export function run(args) {
	const options = readOptions(args);
	if (options === undefined) return 2;
	if (options.help) {
		console.log(USAGE);
		return 0;
	}
	try {
		const folder = findPluginFolder(options.vault);
		if (options.from === undefined) build();
		const { version, files } = readPlugin(options.from ?? ROOT);
		putFiles(folder, files);
		console.log(`Two Hats ${version} is in ${folder}.`);
		console.log('Next, in Obsidian: Settings → Community plugins → turn on Two Hats. If it was on, turn it off and on again, or reload the app.');
		return 0;
	} catch (error) {
		if (!isTold(error)) throw error;
		console.error(error instanceof Refusal ? error.message : `Two Hats was not installed: ${error.message}`);
		return 1;
	}
}

/** The options as asked for; undefined, with the usage told, when they make no sense. */
function readOptions(args) {
	try {
		const options = { from: { type: 'string' }, help: { type: 'boolean', default: false } };
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		const [vault, ...more] = positionals;
		if (values.help) return { help: true };
		if (vault && more.length === 0) return { vault: fromCaller(vault), from: values.from && fromCaller(values.from) };
		console.error(USAGE);
	} catch (error) {
		console.error(`${error.message}\n${USAGE}`);
	}
	return undefined;
}

/** A path as the caller means it: npm runs a script in the project's folder, and tells where it was called. */
function fromCaller(path) {
	const isByNpm = process.env.npm_lifecycle_event === 'install-plugin';
	return resolve((isByNpm && process.env.INIT_CWD) || '.', path);
}

function build() {
	try {
		execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: ROOT, stdio: 'inherit' });
	} catch {
		throw new Refusal('The build failed, so nothing was copied.');
	}
}

function readBuilt(source, name) {
	const path = join(source, name);
	if (!isThere(path)) throw new Refusal(`${path} is missing, so nothing was copied.`);
	return readFileSync(path);
}

function readManifest(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The folder with links followed, refused when it is none or lies outside `home`. */
function checkFolder(folder, home) {
	if (!isFolder(folder)) throw new Refusal(`${folder} is not a folder.`);
	const real = realpathSync(folder);
	const way = relative(home, real);
	if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) throw new Refusal(`${folder} leads out of the vault, to ${real}.`);
	return real;
}

/** Whether anything has this name, a link that leads nowhere too. */
function isThere(path) {
	return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Whether an error says enough as it is: ours, or the system's. */
function isTold(error) {
	return error instanceof Refusal || (error instanceof Error && 'syscall' in error);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = run(process.argv.slice(2));

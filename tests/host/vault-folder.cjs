const { createHash } = require('node:crypto');
const { lstat, mkdir, open, readFile, readdir, realpath, rename, rm, stat, writeFile } = require('node:fs/promises');
const { dirname, extname, join, sep } = require('node:path');

/** A request that is not answered, with its status and why. */
class Refused extends Error {
	constructor(status, message) {
		super(message);
		this.status = status;
	}
}

const ODD = /[\0\\]|^\/|^[a-z]:/i;
const TEMPORARY = /\.two-hats-[0-9a-f]+\.tmp$/;

/** The full path of a file in a vault. Refused where it leads out of it, in whatever spelling, or over a link. */
async function inside(root, path) {
	if (path === '' || ODD.test(path) || path.split('/').some((part) => ['', '.', '..'].includes(part))) throw outside();
	const full = join(root, path);
	const real = await realpathOfNearest(full);
	if (real !== root && !real.startsWith(root + sep)) throw outside();
	return full;
}

function outside() {
	return new Refused(403, 'This path leads out of the vault.');
}

/** The real path of a file, or of the nearest folder above it that exists; a link to nowhere counts as leading out. */
async function realpathOfNearest(full) {
	if (await isThere(full, lstat)) {
		return realpath(full).catch(() => {
			throw outside();
		});
	}
	return realpathOfNearest(dirname(full));
}

async function isThere(full, look = stat) {
	return look(full).then(
		() => true,
		() => false,
	);
}

/** Whether a path is of no concern to the page: hidden folders as the app's own, and files on their way. */
function isHidden(path) {
	return TEMPORARY.test(path) || path.split('/').some((part) => part.startsWith('.'));
}

/** What is read as text. */
const TEXTS = new Set(['.md', '.csv', '.svg', '.txt', '.vcf', '.ics', '.base']);

/** A file or folder as it is on disk, its text where it has one; null where it is gone. */
async function entryAt(root, path) {
	const full = await inside(root, path);
	try {
		const stats = await stat(full);
		if (stats.isDirectory()) return { path, isFolder: true, text: null, stat: null };
		const text = TEXTS.has(extname(path)) ? await readFile(full, 'utf8') : null;
		return { path, isFolder: false, text, stat: { ctime: Math.round(stats.birthtimeMs), mtime: Math.round(stats.mtimeMs), size: stats.size } };
	} catch (error) {
		if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
		throw error;
	}
}

/** How many files are read at once: a system has only so many to give. */
const AT_ONCE = 100;

/** Everything below a folder of the vault, folders before what is in them; a link that leads out of the vault is left out. */
async function entriesBelow(root, folder) {
	const listed = await readdir(folder === '' ? root : join(root, folder), { withFileTypes: true }).catch(() => []);
	const paths = listed.map(({ name }) => (folder === '' ? name : `${folder}/${name}`)).filter((path) => !isHidden(path));
	const found = [];
	for (let first = 0; first < paths.length; first += AT_ONCE) {
		const entries = await Promise.all(paths.slice(first, first + AT_ONCE).map((path) => entryInside(root, path)));
		found.push(...entries.filter((entry) => entry !== null));
	}
	const deeper = [];
	for (const { path, isFolder } of found) if (isFolder) deeper.push(...(await entriesBelow(root, path)));
	return [...found, ...deeper];
}

/** The same as `entryAt`, null where the path leads out of the vault. */
function entryInside(root, path) {
	return entryAt(root, path).catch((error) => {
		if (error instanceof Refused) return null;
		throw error;
	});
}

/** Writes a text beside the file and puts it in its place in one step: nobody ever reads half of it. */
async function writeWhole(full, text) {
	const temporary = `${full}.two-hats-${createHash('sha1')
		.update(`${full}${String(performance.now())}`)
		.digest('hex')
		.slice(0, 8)}.tmp`;
	try {
		await writeFile(temporary, text);
		await rename(temporary, full);
	} finally {
		await rm(temporary, { force: true });
	}
}

/** Writes a file that must not be there yet, in a folder that must. */
async function createFile(full, content) {
	try {
		const file = await open(full, 'wx');
		await file.writeFile(content);
		await file.close();
	} catch (error) {
		if (error.code === 'EEXIST') throw new Refused(409, 'File already exists.');
		throw error;
	}
}

/** Moves a file or folder; what is at the new place already stays. */
async function moveFile(from, to) {
	if (await isThere(to, lstat)) throw new Refused(409, 'Destination file already exists!');
	await rename(from, to);
}

/** Moves a file or folder to `.trash`, under a free name. */
async function trashFile(root, path) {
	const trash = join(root, '.trash');
	await mkdir(trash, { recursive: true });
	const name = path.split('/').at(-1);
	const end = extname(name);
	const stem = name.slice(0, name.length - end.length);
	let free = join(trash, name);
	for (let number = 2; await isThere(free, lstat); number++) free = join(trash, `${stem} ${String(number)}${end}`);
	await rename(await inside(root, path), free);
}

module.exports = { Refused, createFile, entriesBelow, entryAt, inside, isHidden, moveFile, trashFile, writeWhole };

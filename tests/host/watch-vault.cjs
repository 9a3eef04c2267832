const fs = require('node:fs');
const { join, sep } = require('node:path');
const { entriesBelow, entryAt, isHidden } = require('./vault-folder.cjs');

const WAIT_MS = 50;

/**
 * Tells what changed in a vault, several changes of one moment together: `{ path, entry }`, the entry null where it is gone.
 * A folder is told with all that is in it, for its own files may have come before it was watched. `data` is the path of the
 * plugin's data, which is told by its path alone. Gives what ends the watching.
 */
function watchVault(root, data, tell) {
	let changed = new Set();
	let timer = null;
	const flush = async () => {
		timer = null;
		const paths = [...changed];
		changed = new Set();
		const told = await Promise.all(paths.map((path) => changesAt(root, path, data)));
		tell(told.flat());
	};
	const stop = (process.platform === 'linux' ? watchFolders : watchTree)(
		root,
		(path) => {
			if (path !== data && isHidden(path)) return;
			changed.add(path);
			timer ??= setTimeout(() => void flush(), WAIT_MS);
		},
		(path) => !isHidden(path) || data.startsWith(`${path}/`),
	);
	return () => {
		clearTimeout(timer);
		stop();
	};
}

function watchTree(root, onChange) {
	const watcher = fs.watch(root, { recursive: true }, (_event, name) => {
		if (name !== null) onChange(name.split(sep).join('/'));
	});
	watcher.on('error', () => undefined);
	return () => {
		watcher.close();
	};
}

/**
 * Watches each folder by itself. On Linux a recursive watch follows each file, and loses it for good once another is put in its
 * place, which is how this page and many editors write; a folder tells of its files by their names.
 */
function watchFolders(root, onChange, isWanted) {
	const watchers = new Map();
	const leave = (folder) => {
		for (const [path, watcher] of watchers) {
			if (path !== folder && !path.startsWith(`${folder}/`)) continue;
			watcher.close();
			watchers.delete(path);
		}
	};
	const follow = (folder) => {
		const watcher = watcherOf(join(root, folder));
		if (watcher === null) return;
		// Listed only once it is watched: what comes in between is told, and not lost.
		const below = foldersIn(join(root, folder));
		if (below === null) {
			watcher.close();
			return;
		}
		const pathOf = (name) => (folder === '' ? name : `${folder}/${name}`);
		watcher.on('change', (event, name) => {
			if (name === null) return;
			const path = pathOf(name);
			// What came, went or was moved may be a folder.
			if (event === 'rename' && isWanted(path)) {
				leave(path);
				follow(path);
			}
			onChange(path);
		});
		watcher.on('error', () => undefined);
		watchers.set(folder, watcher);
		for (const path of below.map(pathOf).filter(isWanted)) follow(path);
	};
	follow('');
	return () => {
		for (const watcher of watchers.values()) watcher.close();
	};
}

/** What watches a folder; null where there is nothing to watch, or it is not ours to look into. */
function watcherOf(full) {
	return unlessGone(() => fs.watch(full));
}

/** The names of the folders in a folder; null where it is none, or is gone. */
function foldersIn(full) {
	return unlessGone(() =>
		fs
			.readdirSync(full, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name),
	);
}

function unlessGone(look) {
	try {
		return look();
	} catch (error) {
		if (['ENOTDIR', 'ENOENT', 'EACCES'].includes(error.code)) return null;
		throw error;
	}
}

async function changesAt(root, path, data) {
	if (path === data) return [{ path, entry: null }];
	const entry = await entryAt(root, path).catch(() => null);
	const below = entry?.isFolder === true ? await entriesBelow(root, path) : [];
	return [{ path, entry }, ...below.map((one) => ({ path: one.path, entry: one }))];
}

module.exports = { watchVault };

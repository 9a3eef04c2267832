const { watch } = require('node:fs');
const { sep } = require('node:path');
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
	const watcher = watch(root, { recursive: true }, (_event, name) => {
		if (name === null) return;
		const path = name.split(sep).join('/');
		if (path !== data && isHidden(path)) return;
		changed.add(path);
		timer ??= setTimeout(() => void flush(), WAIT_MS);
	});
	watcher.on('error', () => undefined);
	return () => {
		clearTimeout(timer);
		watcher.close();
	};
}

async function changesAt(root, path, data) {
	if (path === data) return [{ path, entry: null }];
	const entry = await entryAt(root, path).catch(() => null);
	const below = entry?.isFolder === true ? await entriesBelow(root, path) : [];
	return [{ path, entry }, ...below.map((one) => ({ path: one.path, entry: one }))];
}

module.exports = { watchVault };

import fs from 'node:fs';
import { join } from 'node:path';
import { atEnd, until, vaultOf } from './support';
import { watchVault } from './watch-vault.cjs';

const DATA = '.obsidian/plugins/toy/data.json';

afterEach(() => {
	jest.restoreAllMocks();
});

/** Calls back once, right after a folder was listed for the first time. */
function onceListed(folder: string, then: () => void): void {
	const list = fs.readdirSync;
	let isDone = false;
	jest.spyOn(fs, 'readdirSync').mockImplementation(((path: string, options: never) => {
		const names = list(path, options);
		if (path === folder && !isDone) {
			isDone = true;
			then();
		}
		return names;
	}) as typeof fs.readdirSync);
}

test('a folder that comes at the very moment its parent is listed is followed', async () => {
	const vault = vaultOf({});
	const plugins = join(vault, '.obsidian/plugins');
	onceListed(join(vault, '.obsidian'), () => fs.mkdirSync(join(plugins, 'toy'), { recursive: true }));
	const told = new Set<string>();
	atEnd(
		watchVault(vault, DATA, (changes) => {
			for (const { path } of changes) told.add(path);
		}),
	);
	fs.mkdirSync(join(vault, '.obsidian'));
	await until(() => fs.existsSync(join(plugins, 'toy')));
	await new Promise((done) => setTimeout(done, 300));
	fs.writeFileSync(join(vault, DATA), '{}');
	await until(() => told.has(DATA));
	expect(told.has(DATA)).toBe(true);
});

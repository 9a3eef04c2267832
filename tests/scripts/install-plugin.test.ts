import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryVault, type Ran, type TemporaryVault } from '../support/temporary-vault';

const script = resolve(__dirname, '../../scripts/install-plugin.mjs');
const built = { 'main.js': 'new code', 'manifest.json': '{"id": "two-hats", "version": "0.2.0"}', 'styles.css': 'new styles' };
const plugin = '.obsidian/plugins/two-hats';
let source: TemporaryVault;
let vault: TemporaryVault;

beforeEach(() => {
	source = temporaryVault(built);
	vault = temporaryVault({ '.obsidian/app.json': '{}', 'Anna.md': 'a note' });
});

afterEach(() => {
	source.remove();
	vault.remove();
});

/** Runs the script by itself: Jest cannot load its module. */
function install(
	args: readonly string[],
	{ cwd = source.folder, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Ran {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
	return { code: status ?? -1, out: stdout, err: stderr };
}

function installBuilt(folder = vault.folder): Ran {
	return install([folder, '--from', source.folder]);
}

function expectRefused({ code, out, err }: Ran, message: string): void {
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err).toContain(message);
	expect(err.trimEnd().split('\n')).toHaveLength(1);
}

/** Every file and link in a folder with what it holds. */
function contents(folder: string): Readonly<Record<string, string>> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
	return Object.fromEntries(
		entries.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [path.slice(folder.length + 1).replaceAll('\\', '/'), entry.isFile() ? readFileSync(path, 'utf8') : 'a link'];
		}),
	);
}

test('the three files are put into the vault, and nothing else is changed', () => {
	const { code, err } = installBuilt();
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(contents(vault.folder)).toEqual({
		'.obsidian/app.json': '{}',
		'Anna.md': 'a note',
		[`${plugin}/main.js`]: 'new code',
		[`${plugin}/manifest.json`]: built['manifest.json'],
		[`${plugin}/styles.css`]: 'new styles',
	});
});

test('it ends with what to do next in the app', () => {
	const { out } = installBuilt();
	expect(out).toContain('Two Hats 0.2.0 is in ');
	expect(out).toContain('Settings → Community plugins → turn on Two Hats. If it was on, turn it off and on again, or reload the app.');
});

test('an older version is replaced; the settings and whatever else stands there are kept', () => {
	vault.write(`${plugin}/main.js`, 'old code');
	vault.write(`${plugin}/data.json`, '{"graceDays": 90}');
	vault.write(`${plugin}/.hotreload`, '');
	expect(installBuilt().code).toBe(0);
	expect(contents(join(vault.folder, plugin))).toEqual({ ...built, 'data.json': '{"graceDays": 90}', '.hotreload': '' });
});

test('npm tells the folder it was called in, and a path is taken from there', () => {
	const env = { npm_lifecycle_event: 'install-plugin', INIT_CWD: vault.folder };
	expect(install(['.', '--from', source.folder], { env }).code).toBe(0);
	expect(contents(join(vault.folder, plugin))).toEqual(built);
	expect(install(['.', '--from', source.folder], { cwd: vault.folder }).code).toBe(0);
});

describe('what is no vault is refused in one sentence and left untouched', () => {
	test('a folder without .obsidian', () => {
		const folder = temporaryVault({ 'Anna.md': 'a note' });
		expect(installBuilt(folder.folder)).toEqual({
			code: 1,
			out: '',
			err: `${folder.folder} is no vault: it has no .obsidian folder. Open it in Obsidian once, or name another.\n`,
		});
		expect(contents(folder.folder)).toEqual({ 'Anna.md': 'a note' });
		folder.remove();
	});

	test('a missing folder, before anything is built', () => {
		const missing = join(vault.folder, 'missing');
		expect(install([missing])).toEqual({ code: 1, out: '', err: `There is no folder ${missing}.\n` });
		expect(contents(vault.folder)).toEqual({ '.obsidian/app.json': '{}', 'Anna.md': 'a note' });
	});

	test('a file', () => {
		const note = join(vault.folder, 'Anna.md');
		expect(installBuilt(note)).toEqual({ code: 1, out: '', err: `${note} is not a folder.\n` });
	});

	test('a folder whose .obsidian is a file', () => {
		const folder = temporaryVault({ '.obsidian': 'a file' });
		expectRefused(installBuilt(folder.folder), '.obsidian is not a folder.');
		folder.remove();
	});

	test.each(['.obsidian', '.obsidian/plugins', plugin])('a folder whose %s is a link that leads out of it', (name) => {
		const [folder, elsewhere] = [temporaryVault({}), temporaryVault({ 'kept.txt': 'kept' })];
		mkdirSync(resolve(folder.folder, name, '..'), { recursive: true });
		symlinkSync(elsewhere.folder, join(folder.folder, name));
		expectRefused(installBuilt(folder.folder), 'leads out of the vault, to ');
		expect(contents(elsewhere.folder)).toEqual({ 'kept.txt': 'kept' });
		folder.remove();
		elsewhere.remove();
	});
});

test('a link inside the vault is followed', () => {
	const linked = temporaryVault({ 'settings/app.json': '{}' });
	symlinkSync(join(linked.folder, 'settings'), join(linked.folder, '.obsidian'));
	expect(installBuilt(linked.folder).code).toBe(0);
	expect(contents(join(linked.folder, 'settings/plugins/two-hats'))).toEqual(built);
	linked.remove();
});

describe('a copy that fails leaves the old files whole', () => {
	const old = { 'main.js': 'old code', 'manifest.json': '{"id": "two-hats", "version": "0.1.0"}', 'data.json': '{}' };

	beforeEach(() => {
		for (const [name, text] of Object.entries(old)) vault.write(`${plugin}/${name}`, text);
	});

	test('when a file is missing in the build', () => {
		const partial = temporaryVault({ 'main.js': 'new code', 'manifest.json': built['manifest.json'] });
		const { code, err } = install([vault.folder, '--from', partial.folder]);
		expect({ code, err }).toEqual({ code: 1, err: `${join(partial.folder, 'styles.css')} is missing, so nothing was copied.\n` });
		expect(contents(join(vault.folder, plugin))).toEqual(old);
		partial.remove();
	});

	test('when the manifest is that of another plugin, or none', () => {
		for (const manifest of ['{"id": "other"}', '{', 'null']) {
			source.write('manifest.json', manifest);
			expectRefused(installBuilt(), 'is not the manifest of two-hats.');
		}
		expect(contents(join(vault.folder, plugin))).toEqual(old);
	});

	test('when a folder stands where a file goes', () => {
		vault.write(`${plugin}/styles.css/inside.txt`, 'kept');
		expectRefused(installBuilt(), 'is a folder: a file of the plugin goes there.');
		expect(contents(join(vault.folder, plugin))).toEqual({ ...old, 'styles.css/inside.txt': 'kept' });
	});
});

describe('what cannot be understood is answered with the usage and exit code 2', () => {
	test.each([[[]], [['one', 'two']], [['--colour']], [['vault', '--from']]])('%j', (args) => {
		const { code, out, err } = install(args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('Usage: npm run install-plugin -- VAULT');
	});
});

test('--help is no mistake', () => {
	const { code, out, err } = install(['--help']);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toContain('Usage: npm run install-plugin -- VAULT');
});

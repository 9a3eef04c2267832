const { readFileSync } = require('node:fs');
const { readFile, readdir } = require('node:fs/promises');
const { join } = require('node:path');
const { build } = require('esbuild');
const { Refused } = require('./vault-folder.cjs');

const page = join(__dirname, 'page');
const PLUGIN_FILES = new Map([
	['/plugin/main.js', 'text/javascript'],
	['/plugin/manifest.json', 'application/json'],
	['/plugin/styles.css', 'text/css'],
]);

/** What is made once for all pages: nothing of it depends on the vault or the plugin. */
const made = { script: null, icons: null };

/** The files of the page itself and of the plugin, by path: the page is put together once, the plugin's are read each time, byte for byte. */
async function pageFiles(pluginFolder) {
	const script = await (made.script ??= pageScript());
	return async (path) => {
		const type = PLUGIN_FILES.get(path);
		if (type !== undefined) return { type, bytes: await pluginFile(pluginFolder, path.slice('/plugin/'.length)) };
		if (path === '/') return { type: 'text/html', bytes: await readFile(join(page, 'index.html')) };
		if (path === '/host.js') return { type: 'text/javascript', bytes: script };
		if (path === '/host.css') return { type: 'text/css', bytes: await styles() };
		if (path === '/icons.json') return { type: 'application/json', bytes: await (made.icons ??= allIcons()) };
		throw new Refused(404, 'There is nothing here.');
	};
}

/** What is inside each icon's SVG, by name; older names that the library still knows as well. */
async function allIcons() {
	const folder = join(require.resolve('lucide-static/package.json'), '../icons');
	const names = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	const inside = (text) => (/<svg[^>]*>(.*)<\/svg>/s.exec(text)?.[1] ?? '').replace(/\s+/g, ' ').trim();
	return JSON.stringify(Object.fromEntries(names.map((name, at) => [name.slice(0, -'.svg'.length), inside(texts[at])])));
}

/** A plugin may come without styles, but not without the others. */
async function pluginFile(folder, name) {
	return readFile(join(folder, name)).catch(() => {
		if (name === 'styles.css') return '';
		throw new Refused(404, `The plugin has no ${name}.`);
	});
}

async function styles() {
	const sheets = await Promise.all(['variables.css', 'host.css', 'controls.css'].map((name) => readFile(join(page, name), 'utf8')));
	return sheets.join('\n');
}

async function pageScript() {
	const result = await build({
		absWorkingDir: __dirname,
		entryPoints: [join(page, 'main.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		charset: 'utf8',
		alias: { obsidian: 'obsidian-test-mocks/obsidian' },
		plugins: [documentedNames],
		logLevel: 'error',
	});
	return result.outputFiles[0].text;
}

/** The module `documented-names`: for each class that the app's typings declare, the names of its members and what it extends. */
const documentedNames = {
	name: 'documented-names',
	setup(bundle) {
		bundle.onResolve({ filter: /^documented-names$/ }, ({ path }) => ({ path, namespace: 'documented-names' }));
		bundle.onLoad({ filter: /.*/, namespace: 'documented-names' }, () => ({
			contents: `export const documentedNames = ${JSON.stringify(namesIn(readFileSync(join(require.resolve('obsidian/package.json'), '../obsidian.d.ts'), 'utf8')))};`,
		}));
	},
};

function namesIn(typings) {
	const names = {};
	const declared = /^export (?:abstract )?(?:class|interface) (\w+)(?:<[^{]*?>)?(?: extends (\w+))?[^{]*\{\n(.*?)^\}/gms;
	for (const [, name, parent, body] of typings.matchAll(declared)) {
		const members = [...body.matchAll(/^ {4}(?:(?:static|abstract|protected|readonly|get|set) )*(\w+)[?(:<]/gm)].map(([, member]) => member);
		names[name] = { parent: parent ?? null, members: [...new Set(members)] };
	}
	const platform = /^export const Platform: \{\n(.*?)^\};/ms.exec(typings)?.[1] ?? '';
	names.Platform = { parent: null, members: [...platform.matchAll(/^ {4}(\w+):/gm)].map(([, member]) => member) };
	const exported = [...typings.matchAll(/^export (?:abstract )?(?:class|function|const|let|enum) (\w+)/gm)].map(([, name]) => name);
	names.obsidian = { parent: null, members: [...new Set(exported)] };
	return names;
}

module.exports = { namesIn, pageFiles };

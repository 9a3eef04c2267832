const { createServer } = require('node:http');
const { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, unlinkSync, watch, writeFileSync } = require('node:fs');
const { dirname, join, resolve, sep } = require('node:path');
const { build } = require('esbuild');

const here = __dirname;
const DATA = '.obsidian/plugins/two-hats/data.json';
const PLUGIN_FILES = ['main.js', 'manifest.json', 'styles.css'];
const CONTENT_TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', html: 'text/html' };
const POLICY = "default-src 'self'; script-src 'self' blob:; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

/**
 * Serves a folder of notes and a built plugin to a page that plays the app, on the loopback address only. Gives the address and
 * `close()`. Notes are read from and written to the folder itself; nothing outside it, and no request of another site, is answered.
 *
 * @param {{ vault: string, pluginFolder: string, port?: number }} options
 */
async function serveVault({ vault, pluginFolder, port = 0 }) {
	const root = realpathSync(resolve(vault));
	const script = await pageScript();
	const listeners = new Set();
	const server = createServer((request, response) => {
		answer(request, response, { root, pluginFolder, script, listeners }).catch((error) => {
			const status = error instanceof Refused ? error.status : 500;
			response.writeHead(status, { 'content-type': 'text/plain' }).end(error.message);
		});
	});
	await new Promise((done) => server.listen(port, '127.0.0.1', done));
	const stop = watchVault(root, listeners);
	const url = `http://127.0.0.1:${String(server.address().port)}`;
	return {
		url,
		close() {
			stop();
			for (const response of listeners) response.end();
			server.closeAllConnections();
			return new Promise((done) => server.close(done));
		},
	};
}

/** A request that is not answered, with why. */
class Refused extends Error {
	constructor(status, message) {
		super(message);
		this.status = status;
	}
}

async function pageScript() {
	const result = await build({
		entryPoints: [join(here, 'page/main.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		alias: { obsidian: 'obsidian-test-mocks/obsidian' },
		logLevel: 'error',
	});
	return result.outputFiles[0].text;
}

async function answer(request, response, served) {
	const url = new URL(request.url, 'http://127.0.0.1');
	checkSender(request);
	if (url.pathname.startsWith('/api/')) {
		await answerApi(url, request, response, served);
		return;
	}
	const [text, kind] = pageFile(url.pathname, served);
	response
		.writeHead(200, { 'content-type': `${CONTENT_TYPES[kind]}; charset=utf-8`, 'content-security-policy': POLICY, 'cache-control': 'no-store' })
		.end(text);
}

/** Only a page of this very address is answered: not a name that was made to point here, not a form of another site. */
function checkSender({ method, headers }) {
	const name = (headers.host ?? '').replace(/:\d+$/, '');
	if (name !== '127.0.0.1' && name !== 'localhost') throw new Refused(403, 'Only the loopback address is served.');
	const origin = headers.origin;
	if (method !== 'GET' && origin !== `http://${headers.host}`) throw new Refused(403, 'Only the page itself may write.');
}

function pageFile(path, { pluginFolder, script }) {
	if (path === '/') return [readFileSync(join(here, 'page/index.html')), 'html'];
	if (path === '/host.js') return [script, 'js'];
	if (path === '/host.css') return [readFileSync(join(here, 'page/host.css')), 'css'];
	const plugin = /^\/plugin\/([a-z.]+)$/.exec(path)?.[1];
	if (plugin !== undefined && PLUGIN_FILES.includes(plugin)) return [readFileSync(join(pluginFolder, plugin)), plugin.split('.').at(-1)];
	const icon = /^\/icons\/([a-z0-9-]+)\.svg$/.exec(path)?.[1];
	if (icon !== undefined) return [iconNamed(icon), 'svg'];
	throw new Refused(404, 'There is nothing here.');
}

function iconNamed(name) {
	const path = join(dirname(require.resolve('lucide-static/package.json')), 'icons', `${name}.svg`);
	if (!existsSync(path)) throw new Refused(404, `There is no icon ${name}.`);
	return readFileSync(path);
}

async function answerApi(url, request, response, { root, listeners }) {
	const json = (value) => response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value));
	const path = url.searchParams.get('path') ?? '';
	const text = request.method === 'GET' ? '' : await bodyOf(request);
	switch (`${request.method} ${url.pathname}`) {
		case 'GET /api/vault':
			json({ name: root.split(sep).at(-1), files: listFiles(root) });
			return;
		case 'GET /api/note':
			json(fileAt(root, path));
			return;
		case 'PUT /api/note':
			writeWhole(inside(root, path), text);
			json(fileAt(root, path));
			return;
		case 'POST /api/note':
			if (existsSync(inside(root, path))) throw new Refused(409, 'File already exists.');
			writeWhole(inside(root, path), text);
			json(fileAt(root, path));
			return;
		case 'POST /api/rename':
			renameSync(inside(root, path), inside(root, text));
			json(fileAt(root, text));
			return;
		case 'DELETE /api/note':
			unlinkSync(inside(root, path));
			json(null);
			return;
		case 'GET /api/data':
			json({ text: existsSync(inside(root, DATA)) ? readFileSync(inside(root, DATA), 'utf8') : null });
			return;
		case 'PUT /api/data':
			mkdirSync(dirname(inside(root, DATA)), { recursive: true });
			writeWhole(inside(root, DATA), text);
			json(null);
			return;
		case 'GET /api/events':
			response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
			response.write('\n');
			listeners.add(response);
			request.on('close', () => listeners.delete(response));
			return;
		default:
			throw new Refused(404, 'There is nothing here.');
	}
}

async function bodyOf(request) {
	const parts = [];
	for await (const part of request) parts.push(part);
	return Buffer.concat(parts).toString('utf8');
}

/** The path of a file in the vault; refused where it leads out of it, in whatever spelling, or over a link. */
function inside(root, path) {
	if (path === '' || /[\0\\]|^\/|^[a-z]:/i.test(path) || path.split('/').some((part) => part === '..' || part === '.' || part === '')) {
		throw new Refused(403, 'This path leads out of the vault.');
	}
	const full = join(root, path);
	let parent = full;
	while (!existsSync(parent)) parent = dirname(parent);
	const real = realpathSync(parent);
	if (real !== root && !real.startsWith(root + sep)) throw new Refused(403, 'This path leads out of the vault.');
	return full;
}

function writeWhole(full, text) {
	const temporary = `${full}.${String(process.pid)}.tmp`;
	writeFileSync(temporary, text);
	renameSync(temporary, full);
}

function listFiles(root) {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.map((entry) => ({
			entry,
			path: join(entry.parentPath, entry.name)
				.slice(root.length + 1)
				.split(sep)
				.join('/'),
		}))
		.filter(({ entry, path }) => entry.isFile() && !path.split('/').some((part) => part.startsWith('.')) && !path.endsWith('.tmp'))
		.map(({ path }) => fileAt(root, path));
}

/** A file with its stats, and its text where it is a note; null where it is gone. */
function fileAt(root, path) {
	const full = inside(root, path);
	const stats = statSync(full, { throwIfNoEntry: false });
	if (stats === undefined || !stats.isFile()) return null;
	const stat = { ctime: stats.birthtimeMs, mtime: stats.mtimeMs, size: stats.size };
	return { path, stat, text: path.endsWith('.md') ? readFileSync(full, 'utf8') : null };
}

/** Tells the pages which paths changed; several changes of one moment are told together. */
function watchVault(root, listeners) {
	let changed = new Set();
	let timer = null;
	const tell = () => {
		timer = null;
		const data = JSON.stringify([...changed]);
		changed = new Set();
		for (const response of listeners) response.write(`data: ${data}\n\n`);
	};
	const watcher = watch(root, { recursive: true }, (_event, name) => {
		if (name === null || name.endsWith('.tmp')) return;
		changed.add(name.split(sep).join('/'));
		timer ??= setTimeout(tell, 40);
	});
	return () => {
		clearTimeout(timer);
		watcher.close();
	};
}

module.exports = { serveVault, inside };

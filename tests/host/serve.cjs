const { realpathSync, statSync } = require('node:fs');
const { mkdir, readFile } = require('node:fs/promises');
const { createServer } = require('node:http');
const { basename, dirname, join, resolve } = require('node:path');
const { pageFiles } = require('./page-files.cjs');
const { Refused, createFile, entriesBelow, entryAt, inside, moveFile, trashFile, writeWhole } = require('./vault-folder.cjs');
const { watchVault } = require('./watch-vault.cjs');

const HEADERS = {
	'cache-control': 'no-store',
	'content-security-policy':
		"default-src 'self'; script-src 'self' blob:; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
};

/**
 * Serves a folder of notes and a built plugin to a page that plays the app, on the loopback address only. Notes are read from and
 * written to the folder itself; nothing outside it is read or written, and no request of another site is answered.
 *
 * @param {{ vault: string, pluginFolder: string, port?: number }} options
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
async function serveVault({ vault, pluginFolder, port = 0 }) {
	if (!statSync(vault, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${vault}.`);
	const root = realpathSync(resolve(vault));
	const manifest = JSON.parse(await readFile(join(pluginFolder, 'manifest.json'), 'utf8'));
	const data = `.obsidian/plugins/${manifest.id}/data.json`;
	const files = await pageFiles(pluginFolder);
	const listeners = new Set();
	const served = { root, data, files, listeners };
	const server = createServer((request, response) => {
		answer(request, response, served).catch((error) => {
			refuse(response, error);
		});
	});
	await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
	const stop = watchVault(root, data, (changes) => {
		for (const response of listeners) response.write(`data: ${JSON.stringify(changes)}\n\n`);
	});
	return {
		url: `http://127.0.0.1:${String(server.address().port)}`,
		close() {
			stop();
			for (const response of listeners) response.end();
			const closed = new Promise((done) => server.close(() => done()));
			server.closeAllConnections();
			return closed;
		},
	};
}

function refuse(response, error) {
	if (response.headersSent) {
		response.end();
		return;
	}
	const status = error instanceof Refused ? error.status : error.code === 'ENOENT' ? 404 : 500;
	const message = error instanceof Refused ? error.message : error.code === 'ENOENT' ? 'ENOENT: no such file or directory' : String(error.message);
	response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(message);
}

async function answer(request, response, served) {
	checkSender(request);
	const url = new URL(request.url, 'http://127.0.0.1');
	if (url.pathname === '/api/events') {
		listen(request, response, served.listeners);
		return;
	}
	if (url.pathname.startsWith('/api/')) {
		const found = await answerApi(url, request, served);
		response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' }).end(JSON.stringify(found));
		return;
	}
	if (request.method !== 'GET') throw new Refused(405, 'Only the page itself is read here.');
	const { type, bytes } = await served.files(url.pathname);
	response.writeHead(200, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(bytes);
}

/** Only a page of this very address is answered: no name that was made to point here, no page or form of another site. */
function checkSender({ method, headers, socket }) {
	const port = String(socket.localPort);
	const own = [`127.0.0.1:${port}`, `localhost:${port}`];
	if (!own.includes(headers.host ?? '')) throw new Refused(403, 'Only the loopback address is served.');
	const isOwn = headers.origin === `http://${headers.host}`;
	if (headers.origin !== undefined && !isOwn) throw new Refused(403, 'Only the page itself is answered.');
	if (method !== 'GET' && !isOwn) throw new Refused(403, 'Only the page itself may write.');
}

function listen(request, response, listeners) {
	response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
	response.write(': listening\n\n');
	listeners.add(response);
	request.on('close', () => listeners.delete(response));
}

/** Every request names a path; a write carries the text, a move the new path, as its body. */
async function answerApi(url, request, { root, data }) {
	const path = url.searchParams.get('path') ?? '';
	const bytes = request.method === 'GET' ? Buffer.alloc(0) : await bodyOf(request);
	const body = bytes.toString('utf8');
	switch (`${request.method} ${url.pathname}`) {
		case 'GET /api/vault':
			return { name: basename(root), data, entries: await entriesBelow(root, '') };
		case 'GET /api/note':
			return entryAt(root, path);
		case 'PUT /api/note':
			await writeWhole(await existing(root, path), body);
			return entryAt(root, path);
		case 'POST /api/note':
			await createFile(await inside(root, path), bytes);
			return entryAt(root, path);
		case 'POST /api/folder':
			await mkdir(await inside(root, path)).catch((error) => {
				throw error.code === 'EEXIST' ? new Refused(409, 'Folder already exists.') : error;
			});
			return entryAt(root, path);
		case 'POST /api/rename':
			await moveFile(await inside(root, path), await inside(root, body));
			return entryAt(root, body);
		case 'DELETE /api/note':
			await trashFile(root, path);
			return null;
		case 'GET /api/data':
			return { text: await readFile(await inside(root, data), 'utf8').catch(() => null) };
		case 'PUT /api/data':
			return writeData(await inside(root, data), body);
		default:
			throw new Refused(404, 'There is nothing here.');
	}
}

async function writeData(full, text) {
	await mkdir(dirname(full), { recursive: true });
	await writeWhole(full, text);
	return null;
}

async function existing(root, path) {
	const full = await inside(root, path);
	if ((await entryAt(root, path))?.isFolder !== false) throw new Refused(404, `ENOENT: no such file or directory, open '${path}'`);
	return full;
}

async function bodyOf(request) {
	const parts = [];
	for await (const part of request) parts.push(part);
	return Buffer.concat(parts);
}

module.exports = { serveVault };

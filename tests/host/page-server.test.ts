import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveVault } from './serve.cjs';
import { anna, atEnd, toy, vaultOf } from './support';

interface Asked {
	readonly method?: string;
	readonly body?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

interface Answer {
	readonly status: number;
	readonly text: string;
	readonly headers: IncomingHttpHeaders;
}

/** Asks with the path exactly as it is given: `fetch` would tidy it up. */
function ask(url: string, path: string, { method = 'GET', body = '', headers = {} }: Asked = {}): Promise<Answer> {
	const { hostname, port, host, origin } = new URL(url);
	return new Promise((done, fail) => {
		const asked = request({ hostname, port, path, method, headers: { host, ...(method === 'GET' ? {} : { origin }), ...headers } }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part: string) => (text += part));
			response.on('end', () => {
				done({ status: response.statusCode ?? 0, text, headers: response.headers });
			});
		});
		asked.on('error', fail).end(body);
	});
}

async function served(notes: Readonly<Record<string, string>>): Promise<{ readonly folder: string; readonly url: string }> {
	const folder = vaultOf(notes);
	const { url, close } = await serveVault({ vault: folder, pluginFolder: toy });
	atEnd(close);
	return { folder, url };
}

test.each([
	'../secret.md',
	'..%2Fsecret.md',
	'%2e%2e/secret.md',
	'%2e%2e%2fsecret.md',
	'Folder/../../secret.md',
	'%2Fetc%2Fpasswd',
	'..%5Csecret.md',
	'C:%5Csecret.md',
	'Anna.md%00',
	'link/secret.md',
	'link',
	'nowhere',
	'',
])('nothing outside the vault is read or written: %s', async (path) => {
	const folder = vaultOf({ 'vault/Anna.md': anna, 'vault/Folder/Ben.md': anna, 'secret.md': 'secret', 'outside/secret.md': 'secret' });
	symlinkSync(join(folder, 'outside'), join(folder, 'vault/link'));
	symlinkSync(join(folder, 'not-there-yet.md'), join(folder, 'vault/nowhere'));
	const { url, close } = await serveVault({ vault: join(folder, 'vault'), pluginFolder: toy });
	atEnd(close);
	const statuses = await Promise.all([
		ask(url, `/api/note?path=${path}`),
		ask(url, `/api/note?path=${path}`, { method: 'PUT', body: 'mine' }),
		ask(url, `/api/note?path=${path}`, { method: 'POST', body: 'mine' }),
		ask(url, `/api/folder?path=${path}`, { method: 'POST' }),
		ask(url, `/api/note?path=${path}`, { method: 'DELETE' }),
		ask(url, '/api/rename?path=Anna.md', { method: 'POST', body: decodeURIComponent(path) }),
	]);
	expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
	expect(readFileSync(join(folder, 'secret.md'), 'utf8')).toBe('secret');
	expect(readdirSync(folder).sort()).toEqual(['outside', 'secret.md', 'vault']);
	expect(await ask(url, '/api/vault')).toMatchObject({ status: 200, text: expect.not.stringContaining('secret') as string });
});

test.each(['/../package.json', '/plugin/../page.test.ts', '/plugin/%2e%2e/serve.cjs', '/plugin/toy.js', '/icons/x.svg'])(
	'no other file is served: %s',
	async (path) => {
		const { url } = await served({});
		expect((await ask(url, path)).status).toBe(404);
	},
);

test('only the page itself is answered', async () => {
	const { url, folder } = await served({ 'Anna.md': anna });
	const put = (headers: Readonly<Record<string, string>>): Promise<Answer> => ask(url, '/api/note?path=Anna.md', { method: 'PUT', body: 'theirs', headers });
	expect((await ask(url, '/api/vault', { headers: { host: 'evil.example' } })).status).toBe(403);
	expect((await ask(url, '/api/vault', { headers: { host: '127.0.0.1:1' } })).status).toBe(403);
	expect((await ask(url, '/api/vault', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
	expect((await put({ origin: 'https://evil.example' })).status).toBe(403);
	expect((await put({ origin: 'null' })).status).toBe(403);
	expect(readFileSync(join(folder, 'Anna.md'), 'utf8')).toBe(anna);
	expect((await put({})).status).toBe(200);
	expect(readFileSync(join(folder, 'Anna.md'), 'utf8')).toBe('theirs');
});

test('the page may load nothing from elsewhere and evaluate nothing', async () => {
	const { url } = await served({});
	const policy = String((await ask(url, '/')).headers['content-security-policy']);
	expect(policy).toContain("default-src 'self'");
	expect(policy).not.toContain('unsafe');
});

test('a write leaves no other file, a new file is not written over one, what is deleted is in the trash', async () => {
	const { url, folder } = await served({ 'Anna.md': anna });
	await ask(url, '/api/note?path=Anna.md', { method: 'PUT', body: 'new' });
	expect(await ask(url, '/api/note?path=Anna.md', { method: 'POST', body: 'over' })).toMatchObject({ status: 409, text: 'File already exists.' });
	expect((await ask(url, '/api/note?path=Nobody.md', { method: 'PUT', body: 'new' })).status).toBe(404);
	await ask(url, '/api/note?path=Anna.md', { method: 'DELETE' });
	writeFileSync(join(folder, 'Anna.md'), 'second');
	await ask(url, '/api/note?path=Anna.md', { method: 'DELETE' });
	expect(readdirSync(folder)).toEqual(['.trash']);
	expect(readdirSync(join(folder, '.trash')).sort()).toEqual(['Anna 2.md', 'Anna.md']);
	expect(readFileSync(join(folder, '.trash/Anna.md'), 'utf8')).toBe('new');
});

test('a move does not write over what is there', async () => {
	const { url, folder } = await served({ 'Anna.md': 'a', 'Ben.md': 'b' });
	expect((await ask(url, '/api/rename?path=Anna.md', { method: 'POST', body: 'Ben.md' })).status).toBe(409);
	expect(readFileSync(join(folder, 'Ben.md'), 'utf8')).toBe('b');
});

test('a folder that is not there is refused with its name', async () => {
	const missing = join(tmpdir(), 'no such vault');
	await expect(serveVault({ vault: missing, pluginFolder: toy })).rejects.toThrow(`There is no folder ${missing}.`);
	mkdirSync(join(vaultOf({}), '.obsidian'));
	expect(existsSync(missing)).toBe(false);
});

test('every note of a large folder is listed, also where few files may be open at once', () => {
	const folder = vaultOf(Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`Notes/Note ${String(index)}.md`, 'Words.\n'])));
	const code = `require(${JSON.stringify(join(__dirname, 'vault-folder.cjs'))}).entriesBelow(process.argv[1], '').then((found) => console.log(found.length))`;
	const listed = execFileSync('/bin/sh', ['-c', 'ulimit -n 200; exec "$0" -e "$1" "$2"', process.execPath, code, folder], { encoding: 'utf8' });
	expect(listed.trim()).toBe('601');
});

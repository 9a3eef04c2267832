import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveVault } from './serve.cjs';

const project = join(__dirname, '../..');
let served: { readonly url: string; close(): Promise<void> };
let vault: string;

beforeAll(async () => {
	vault = mkdtempSync(join(tmpdir(), 'two-hats-host-'));
	writeFileSync(join(vault, 'Anna.md'), 'Anna\n');
	symlinkSync('/etc', join(vault, 'Outside'));
	served = await serveVault({ vault, pluginFolder: project });
});

afterAll(() => served.close());

/** Asks the server with headers and a path of our own, as no browser would. */
function ask(
	path: string,
	options: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string } = {},
): Promise<{ status: number; text: string }> {
	return new Promise((done, fail) => {
		const { hostname, port, host } = new URL(served.url);
		const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers: { host, origin: served.url, ...options.headers } }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				// Read as one: a letter of several bytes may lie across two parts.
				done({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() });
			});
		});
		asked.on('error', fail);
		asked.end(options.method === 'PUT' || options.method === 'POST' ? options.body : undefined);
	});
}

test('it is reached on the loopback address only', () => {
	expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test.each(['../etc/passwd', '..%2f..%2fetc%2fpasswd', '%2fetc%2fpasswd', 'a%2f..%2f..%2fb', '..%5c..%5cetc', 'Outside%2fpasswd', 'a%00b', '.%2fAnna.md', ''])(
	'a path that leads out of the vault is refused: %s',
	async (path) => {
		for (const method of ['GET', 'PUT', 'DELETE', 'POST']) {
			const { status, text } = await ask(`/api/note?path=${path}`, { method, body: 'x' });
			expect([method, status]).toEqual([method, 403]);
			expect(text).toBe('This path leads out of the vault.');
		}
	},
);

test('a note is not renamed out of the vault', async () => {
	expect((await ask('/api/rename?path=Anna.md', { method: 'POST', body: '../Anna.md' })).status).toBe(403);
	expect(existsSync(join(vault, 'Anna.md'))).toBe(true);
});

test('a name that was made to point here is refused, and a write of another site', async () => {
	expect((await ask('/api/vault', { headers: { host: 'evil.example' } })).status).toBe(403);
	expect((await ask('/api/note?path=Anna.md', { method: 'PUT', headers: { origin: 'http://evil.example' }, body: 'x' })).status).toBe(403);
	expect(readFileSync(join(vault, 'Anna.md'), 'utf8')).toBe('Anna\n');
});

test('the plugin’s files are served byte for byte, and nothing else of its folder', async () => {
	for (const name of ['main.js', 'manifest.json', 'styles.css']) {
		expect((await ask(`/plugin/${name}`)).text).toBe(readFileSync(join(project, name), 'utf8'));
	}
	expect((await ask('/plugin/package.json')).status).toBe(404);
});

test('creating refuses a note that is there', async () => {
	const { status, text } = await ask('/api/note?path=Anna.md', { method: 'POST', body: 'x' });
	expect([status, text]).toEqual([409, 'File already exists.']);
});

test('the page may run only what it is served', async () => {
	const page = await fetch(served.url);
	expect(page.headers.get('content-security-policy')).toContain("default-src 'self'; script-src 'self' blob:");
});

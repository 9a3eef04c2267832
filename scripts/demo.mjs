import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { serveVault } = createRequire(import.meta.url)('../tests/host/serve.cjs');
const SAMPLE_DAY = '2026-06-01';
const USAGE = `Usage: npm run demo -- [--once] [--vault FOLDER] [--port NUMBER]

Prints the report of the sample vault, then serves the plugin on it at a local address until Ctrl-C.
  --once          print and end (also where CI is set)
  --vault FOLDER  your own folder of notes, read from and written to disk, as of today
  --port NUMBER   serve at this port instead of a free one`;

await main();

async function main() {
	const asked = readArguments();
	if (asked === null) return;
	const vault = asked.vault === undefined ? join(project, 'examples/vault') : resolve(process.env.INIT_CWD ?? '.', asked.vault);
	if (statSync(vault, { throwIfNoEntry: false })?.isDirectory() !== true) return fail(`There is no folder ${vault}.`);
	const day = asked.vault === undefined ? ['--as-of', SAMPLE_DAY] : [];
	const { status } = spawnSync(process.execPath, [join(project, 'dist/two-hats.cjs'), 'check', vault, ...day], { stdio: 'inherit' });
	if (status !== 0) process.exitCode = status ?? 1;
	if (asked.once || (process.env.CI ?? '') !== '' || status !== 0) return;
	if (!existsSync(join(project, 'main.js'))) return fail('main.js is not built: run npm run build first.');
	await serve(vault, asked);
}

function readArguments() {
	try {
		const options = { once: { type: 'boolean' }, vault: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } };
		const { values } = parseArgs({ options });
		const port = Number(values.port ?? 0);
		if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${values.port} is no port.`);
		if (values.help !== true) return { once: values.once === true, vault: values.vault, port };
		process.stdout.write(`${USAGE}\n`);
	} catch (error) {
		process.stderr.write(`${error.message}\n\n${USAGE}\n`);
		process.exitCode = 2;
	}
	return null;
}

/** The sample is served from a copy, so that it stays as it is; a folder of the user's own is served itself. */
async function serve(vault, { vault: own, port }) {
	const copies = own === undefined ? mkdtempSync(join(tmpdir(), 'two-hats-demo-')) : null;
	const served = copies === null ? vault : join(copies, 'Client notes');
	if (copies !== null) cpSync(vault, served, { recursive: true });
	const { url, close } = await serveVault({ vault: served, pluginFolder: project, port });
	const page = copies === null ? `${url}/` : `${url}/?today=${SAMPLE_DAY}`;
	process.stdout.write(
		`\nThe plugin on these notes, in your browser: ${page}\n${copies === null ? 'What you change there is written to your folder.\n' : ''}Ctrl-C ends it.\n`,
	);
	const end = async () => {
		await close();
		if (copies !== null) rmSync(copies, { recursive: true, force: true });
		process.exit();
	};
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end());
}

function fail(message) {
	process.stderr.write(`${message}\n`);
	process.exitCode = 1;
}

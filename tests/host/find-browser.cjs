const { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { homedir, tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const { brotliDecompressSync } = require('node:zlib');

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage',
];

const INSTALLED = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/opt/google/chrome/chrome',
		'/snap/bin/chromium',
	],
	darwin: ['', homedir()].flatMap((home) =>
		['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
	),
	win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
		.filter(Boolean)
		.flatMap((folder) =>
			['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((end) =>
				join(folder, end),
			),
		),
};

/**
 * The browser to run the page in: the one that CHROME_PATH names, else an installed Chrome or Chromium, else on Linux the one that
 * comes inside the package `@sparticuz/chromium`, with the libraries and the font it carries. TWO_HATS_BROWSER=bundled asks for the
 * last, whatever is installed. Throws where there is none.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env: NodeJS.ProcessEnv }>}
 */
async function findBrowser() {
	const isBundledWanted = process.env.TWO_HATS_BROWSER === 'bundled';
	const named = process.env.CHROME_PATH ?? '';
	if (!isBundledWanted && named !== '' && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, where there is no browser.`);
	const installed = isBundledWanted ? undefined : [named, ...(INSTALLED[process.platform] ?? [])].find((path) => path !== '' && existsSync(path));
	if (installed !== undefined) return { executablePath: installed, args: ARGS, env: { ...process.env } };
	if (process.platform === 'linux' && process.arch === 'x64') return bundledBrowser();
	throw new Error('There is no browser for the page host. Install Google Chrome or Chromium, or name one with the variable CHROME_PATH.');
}

/** The browser of the package, unpacked once into a folder for temporary files. The package itself unpacks its libraries in AWS Lambda only. */
async function bundledBrowser() {
	const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin');
	const version = createHash('sha1')
		.update(readFileSync(join(packed, '../package.json')))
		.digest('hex')
		.slice(0, 10);
	const folder = join(tmpdir(), `two-hats-chromium-${version}`);
	if (!existsSync(join(folder, 'chromium'))) unpack(packed, folder);
	const libraries = [join(folder, 'lib'), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
	const env = { ...process.env, LD_LIBRARY_PATH: libraries, ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }) };
	return { executablePath: join(folder, 'chromium'), args: [...ARGS, '--headless=shell', '--use-gl=angle', '--use-angle=swiftshader', '--no-zygote'], env };
}

/** Unpacks beside the place first: who looks meanwhile finds nothing or everything. */
function unpack(packed, folder) {
	const beside = mkdtempSync(`${folder}-`);
	const read = (name) => brotliDecompressSync(readFileSync(join(packed, name)));
	for (const name of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
		const into = name.startsWith('fonts') ? join(beside, 'fonts') : beside;
		mkdirSync(into, { recursive: true });
		execFileSync('tar', ['-x', '-C', into], { input: read(name) });
	}
	writeFileSync(join(beside, 'fonts.conf'), fontsIn(folder));
	writeFileSync(join(beside, 'chromium'), read('chromium.br'), { mode: 0o755 });
	try {
		renameSync(beside, folder);
	} catch (error) {
		// Another process was faster: what it unpacked is the same.
		rmSync(beside, { recursive: true, force: true });
		if (!existsSync(join(folder, 'chromium'))) throw error;
	}
}

/** Where the font of the package is, for a machine that has no fonts of its own: the package's own list names folders of AWS Lambda. */
function fontsIn(folder) {
	return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`;
}

module.exports = { findBrowser };

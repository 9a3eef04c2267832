const { existsSync, mkdirSync, readFileSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const { tmpdir } = require('node:os');
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
	darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
	win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};

/**
 * The browser to run the tests in: the one CHROME_PATH names, an installed Chrome or Chromium, or, on Linux, the one that comes
 * inside the package `@sparticuz/chromium` with the libraries it carries. TWO_HATS_BROWSER=bundled asks for the last. Throws where
 * there is none.
 */
async function findBrowser() {
	const isBundledWanted = process.env.TWO_HATS_BROWSER === 'bundled';
	const named = process.env.CHROME_PATH;
	if (!isBundledWanted) {
		const found = [named, ...(INSTALLED[process.platform] ?? [])].find((path) => path !== undefined && path !== '' && existsSync(path));
		if (found !== undefined) return { executablePath: found, args: ARGS, env: { ...process.env } };
	}
	if (process.platform === 'linux' && process.arch === 'x64') return bundledBrowser();
	throw new Error('The browser tests need Chrome or Chromium. Install one, or name it with CHROME_PATH.');
}

/** Unpacked once into the folder for temporary files; the package itself does this only where it knows the machine. */
async function bundledBrowser() {
	const chromium = require('@sparticuz/chromium');
	const executablePath = await chromium.executablePath();
	const libraries = join(tmpdir(), 'two-hats-chromium-libraries');
	if (!existsSync(join(libraries, 'lib'))) {
		const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin/al2023.tar.br');
		mkdirSync(libraries, { recursive: true });
		execFileSync('tar', ['-x', '-C', libraries], { input: brotliDecompressSync(readFileSync(packed)) });
	}
	const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
	const env = { ...process.env, ...fonts, LD_LIBRARY_PATH: [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
	return { executablePath, args: [...new Set([...ARGS, '--headless=shell', '--single-process', '--no-zygote'])], env };
}

module.exports = { findBrowser };

/**
 * What `npm run test:obsidian` runs: one spec in the real app. The README beside this file says what it needs.
 * Options: `wdio:obsidianOptions` of wdio-obsidian-service 3.1.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { OBSIDIAN_VERSION, OBSIDIAN_BINARY, OBSIDIAN_APP, OBSIDIAN_VERSIONS_URL, CHROMEDRIVER_BINARY } = process.env;

if (!existsSync(pathTo('../../main.js'))) throw new Error('main.js is missing: run npm run build first.');

export const config = {
	runner: 'local',
	framework: 'mocha',
	specs: [pathTo('two-hats.e2e.mjs')],
	maxInstances: 1,
	capabilities: [
		{
			browserName: 'obsidian',
			// "earliest" is the minAppVersion of manifest.json.
			browserVersion: OBSIDIAN_VERSION ?? 'latest',
			'wdio:obsidianOptions': {
				installerVersion: 'latest',
				plugins: [pathTo('../..')],
				vault: pathTo('../../examples/vault'),
				copy: true,
				...(OBSIDIAN_BINARY && { binaryPath: OBSIDIAN_BINARY }),
				...(OBSIDIAN_APP && { appPath: OBSIDIAN_APP }),
			},
			'goog:loggingPrefs': { browser: 'ALL' },
			...(CHROMEDRIVER_BINARY && { 'wdio:chromedriverOptions': { binary: CHROMEDRIVER_BINARY } }),
		},
	],
	services: [['obsidian', OBSIDIAN_VERSIONS_URL ? { versionsUrl: OBSIDIAN_VERSIONS_URL } : {}]],
	// Downloads of the app are kept where git does not look.
	cacheDir: pathTo('../../node_modules/.cache/obsidian'),
	reporters: ['dot'],
	mochaOpts: { ui: 'bdd', timeout: 120_000 },
	logLevel: 'warn',
};

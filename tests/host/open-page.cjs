const { chromium } = require('playwright-core');
const { findBrowser } = require('./find-browser.cjs');
const { serveVault } = require('./serve.cjs');

/** Starts the browser in which the pages are opened. */
async function launchBrowser() {
	const { executablePath, args, env } = await findBrowser();
	return chromium.launch({ executablePath, args, env });
}

/**
 * Serves a vault and opens the page on it. `errors` gathers what the page threw or logged as an error.
 *
 * @param {{ browser: import('playwright-core').Browser, vault: string, pluginFolder: string, today?: string, width?: number, height?: number,
 *   theme?: 'light' | 'dark' | 'contrast', phone?: boolean, language?: string, slow?: boolean }} options
 */
async function openPage({ browser, vault, pluginFolder, today, width = 1280, height = 900, theme = 'light', phone = false, language = 'en', slow = false }) {
	const server = await serveVault({ vault, pluginFolder });
	const context = await browser.newContext({ viewport: { width, height }, hasTouch: phone, reducedMotion: 'reduce' });
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
	const page = await context.newPage();
	const errors = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	const asked = new URLSearchParams({
		theme,
		lang: language,
		...(today === undefined ? {} : { today }),
		...(phone ? { phone: '1' } : {}),
		...(slow ? { slow: '1' } : {}),
	});
	const url = `${server.url}/?${asked.toString()}`;
	await page.goto(url);
	await page.waitForSelector('body[data-ready]');
	return {
		page,
		url,
		errors,
		async close() {
			await context.close();
			await server.close();
		},
	};
}

module.exports = { launchBrowser, openPage };

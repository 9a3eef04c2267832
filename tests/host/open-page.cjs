const { chromium } = require('playwright-core');
const { findBrowser } = require('./find-browser.cjs');
const { serveVault } = require('./serve.cjs');

let shared = null;

/** Starts the browser in which the pages are opened. */
async function launchBrowser() {
	const { executablePath, args, env } = await findBrowser();
	return chromium.launch({ executablePath, args, env });
}

/** Closes the browser that pages share which were opened without one of their own. */
async function closeSharedBrowser() {
	const browser = await shared;
	shared = null;
	await browser?.close();
}

/**
 * Serves a vault and opens the page on it; it is ready when this is done. `errors` gathers what the page threw or logged as an error.
 * What each option is for is said in `open-page.d.cts`.
 */
async function openPage({ browser, vault, pluginFolder, width, height, timezone, patience = 60_000, ...shown }) {
	const server = await serveVault({ vault, pluginFolder });
	const context = await (browser ?? (await (shared ??= launchBrowser()))).newContext(contextOptions({ width, height, timezone, ...shown }));
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
	const page = await context.newPage();
	const errors = gatherErrors(page);
	const url = `${server.url}/?${queryOf(shown).toString()}`;
	const close = async () => {
		await context.close();
		await server.close();
	};
	try {
		await page.goto(url);
		await page.waitForSelector('body[data-ready], .host-failed', { timeout: patience });
		const failed = await page.locator('.host-failed').allInnerTexts();
		if (failed.length > 0) throw new Error(failed[0]);
	} catch (error) {
		await close();
		throw new Error(`The page host did not start: ${[error.message, ...errors].join('\n')}`);
	}
	return { page, url, errors, pageErrors: errors, close };
}

function contextOptions({ phone = false, theme = 'light', width = phone ? 390 : 1280, height = phone ? 844 : 900, timezone }) {
	return {
		viewport: { width, height },
		hasTouch: phone,
		isMobile: phone,
		reducedMotion: 'reduce',
		colorScheme: theme === 'light' ? 'light' : 'dark',
		...(timezone === undefined ? {} : { timezoneId: timezone }),
	};
}

function queryOf({ theme = 'light', language = 'en', today, phone = false, slow = false, noBases = false, documentedOnly = false }) {
	return new URLSearchParams({
		theme,
		lang: language,
		...(today === undefined ? {} : { today }),
		...(phone ? { phone: '1' } : {}),
		...(slow ? { slow: '1' } : {}),
		...(noBases ? { bases: 'off' } : {}),
		...(documentedOnly ? { documented: '1' } : {}),
	});
}

function gatherErrors(page) {
	const errors = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return errors;
}

module.exports = { closeSharedBrowser, launchBrowser, openPage };

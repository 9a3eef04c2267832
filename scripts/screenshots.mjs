/** What `npm run screenshots` runs: takes the pictures of the README and the docs from the page host, on a copy of the sample vault. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { launchBrowser, openPage } = createRequire(import.meta.url)('../tests/host/open-page.cjs');
const images = join(project, 'docs/images');
const DATA = '.obsidian/plugins/two-hats/data.json';

/** Each picture: how the page is opened, what is done before it is taken, and of which element it is (else of the whole page). */
const pictures = {
	start: { settings: { hasStarted: false } },
	sidebar: { prepare: (page) => showContact(page, 'People/Callum Rennie-Shaw.md', ['week', 'panel']) },
	contact: { theme: 'dark', prepare: (page) => showContact(page, 'People/Elodie Marchandeau.md', []) },
	phone: { phone: true, width: 390, height: 844, prepare: (page) => showContact(page, 'People/Elodie Marchandeau.md', ['week', 'panel']) },
	'dialog-log': dialog('log-marketing', 'People/Elodie Marchandeau.md'),
	'dialog-start': dialog('start-conversation', 'People/Freya Ashdown.md'),
	'dialog-pick': dialog('re-evaluate', null, (page) => page.keyboard.type('elo')),
	'dialog-decide': dialog('record-decision', 'People/Freya Ashdown.md', (page) => page.keyboard.press('y')),
	'dialog-re-evaluate': dialog('re-evaluate', 'People/Elodie Marchandeau.md', (page) => page.keyboard.press('c')),
	'dialog-campaign': dialog('log-campaign', null),
	'dialog-triage': dialog('tag-activities', null),
	'dialog-many': dialog('decide-many', null),
	'dialog-snooze': dialog('snooze-until', 'People/Callum Rennie-Shaw.md', (page) => page.keyboard.type('in 3 weeks')),
	'dialog-stop': dialog('stop-marketing', 'People/Callum Rennie-Shaw.md'),
	'dialog-new': dialog('new-contact', null, (page) => page.keyboard.type('Marta Lindqvist')),
	'marketing-check': { prepare: (page) => showMarketingCheck(page) },
	review: { width: 1440, height: 1000, prepare: showReview, of: '.main' },
	'review-phone': { phone: true, width: 390, height: 844, theme: 'dark', prepare: showReview },
	'dialog-import': dialog('import-contacts', null, (page) => showImport(page, 'People from the fair.csv')),
	'dialog-import-meetings': dialog('import-meetings', null, (page) => showImport(page, 'Calendar spring 2026.ics')),
	ready: { height: 1100, of: '.two-hats-view', prepare: showLists },
	base: { height: 900, prepare: showBase },
	questions: { height: 1000, prepare: (page) => showQuestions(page), of: '.two-hats-panel' },
};

const folder = mkdtempSync(join(tmpdir(), 'two-hats-pictures-'));
const vault = join(folder, 'Client notes');
cpSync(join(project, 'examples/vault'), vault, { recursive: true });
const stored = JSON.parse(readFileSync(join(vault, DATA), 'utf8'));
mkdirSync(images, { recursive: true });
const browser = await launchBrowser();
for (const [name, { settings = {}, prepare, of, ...options }] of Object.entries(pictures)) {
	writeFileSync(join(vault, DATA), JSON.stringify({ ...stored, hasStarted: true, ...settings }));
	const { page, close } = await openPage({ browser, vault, pluginFolder: project, today: '2026-06-01', height: 800, ...options });
	await page.waitForSelector('.two-hats-sidebar:not(:has(progress))', { state: 'attached' });
	await prepare?.(page);
	await page.waitForTimeout(400);
	await (of === undefined ? page : page.locator(of).first()).screenshot({ path: join(images, `${name}.png`) });
	await close();
}
await browser.close();
rmSync(folder, { recursive: true, force: true });

/** Opens the last of the sections below the flags, and brings all three into view. */
async function showLists(page) {
	await page.locator('[data-section="referrals"]').click();
	await page.waitForSelector('.two-hats-section-referrals .two-hats-row');
	await page.locator('[data-section="ready"]').evaluate((title) => title.scrollIntoView({ block: 'start' }));
}

/** Makes a base of the contacts and shows it. */
async function showBase(page) {
	await page.evaluate(() => void window.host.runCommand('two-hats:create-base'));
	await page.waitForTimeout(1000);
	await page.evaluate(() => window.host.openBase('Two Hats.base'));
	await page.waitForSelector('.two-hats-base .two-hats-row');
}

/** Opens a contact's note, shows the sidebar, folds sections, and opens the first evidence of what stopped. */
async function showContact(page, path, folded) {
	await page.evaluate((note) => window.host.setActive(note), path);
	await page.evaluate(() => window.host.runCommand('two-hats:open-sidebar'));
	await page.waitForSelector('.two-hats-panel');
	for (const section of folded) await page.locator(`[data-section="${section}"]`).click();
	if (folded.length > 0) await page.locator('.two-hats-section-stopped .two-hats-evidence button').first().click();
	await page.evaluate(() => document.activeElement?.blur());
	await page.mouse.move(500, 500);
}

/** A picture of the dialog that a command opens, with a contact's note in front or none. */
function dialog(command, note, prepare = async () => {}) {
	return {
		of: '.modal, .prompt',
		async prepare(page) {
			await page.evaluate((path) => path !== null && window.host.setActive(path), note);
			await page.evaluate((id) => void window.host.runCommand(`two-hats:${id}`), command);
			await page.waitForSelector('.modal, .prompt');
			await prepare(page);
		},
	};
}

/** A letter that sells, marked in the editor, and the list of what was found. */
async function showMarketingCheck(page) {
	await page.evaluate(() => window.host.setActive('Campaigns/The Margin Note 8.md'));
	await page.evaluate(() => window.host.runCommand('two-hats:check-marketing'));
	await page.waitForSelector('.two-hats-selling');
	await page.evaluate(() => document.activeElement?.blur());
}

/** The role review of the quarter. */
async function showReview(page) {
	await page.evaluate(() => window.host.runCommand('two-hats:role-review'));
	await page.waitForSelector('.two-hats-review-part');
	await page.waitForTimeout(500);
}

/** The preview of a file of the sample vault. */
async function showImport(page, file) {
	await page.locator('input[type=file]').setInputFiles(join(vault, 'Imports', file));
	await page.waitForSelector('.two-hats-import');
}

/** The questions beside the note of a sales conversation that is open. */
async function showQuestions(page) {
	await page.evaluate(() => window.host.setActive('People/Freya Ashdown.md'));
	await page.evaluate(() => window.host.runCommand('two-hats:open-sidebar'));
	await page.waitForSelector('.two-hats-panel');
}

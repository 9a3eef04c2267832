import type { Page } from 'playwright-core';
import { host, namesIn, openVault, stoppedContact, titleOf, untilOpen } from './support';

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const old = '---\ntype: contact\ndeals:\n  - 2020-01-10 won Old\n---\n';

/** Contacts by number, each with the same text. */
function many(count: number, text: string): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, at) => [`People/C ${String(at).padStart(4, '0')}.md`, text]));
}

test('in a long list the arrow keys go on from the row that has the focus, also once it is scrolled out of view', async () => {
	const { page } = await openVault(many(1200, stoppedContact()));
	const names = page.locator('.two-hats-section-stopped .two-hats-name');
	await names.first().focus();
	for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
	for (const [key, next] of [
		['ArrowDown', 'C 0004'],
		['ArrowUp', 'C 0003'],
	] as const) {
		await page.locator('.two-hats-view').evaluate((view) => {
			view.scrollTop = view.scrollHeight / 2;
		});
		await page.waitForTimeout(200);
		await page.keyboard.press(key);
		await page.waitForFunction((name) => document.activeElement?.textContent === name, next, { timeout: 10_000 }).catch(() => undefined);
		expect(await focused(page)).toBe(next);
	}
});

test('counts are written as the language writes numbers, wherever they stand', async () => {
	const { page } = await openVault(many(1200, stoppedContact()), { language: 'de' });
	await page.waitForFunction(() => document.querySelector('.two-hats-found')?.textContent === '1.200 Hinweise');
	expect(await titleOf(page, 'stopped').locator('.two-hats-count').innerText()).toBe('1.200');
	await expect(page.locator('.two-hats-status').innerText()).resolves.toContain('1.200 eingeschlafen');
	await expect(page.locator('.two-hats-status').getAttribute('aria-label')).resolves.toContain('1.200');
});

test('a long list of older deals is a window, too, with one row that Tab reaches and a menu by key and by mouse', async () => {
	const { page } = await openVault(many(600, old));
	await titleOf(page, 'older').click();
	const rows = page.locator('.two-hats-section-older .two-hats-row');
	await rows.first().waitFor();
	expect(await rows.count()).toBeLessThan(60);
	expect(await rows.first().getAttribute('aria-setsize')).toBe('600');
	expect(await page.locator('.two-hats-section-older .two-hats-name[tabindex="0"]').count()).toBe(1);
	await rows.nth(1).locator('.two-hats-name').focus();
	await page.keyboard.press('Shift+F10');
	const openNote = page.getByRole('menuitem', { name: 'Open note' });
	await openNote.waitFor();
	await page.keyboard.press('Escape');
	await openNote.waitFor({ state: 'detached' });
	await rows.nth(1).click({ button: 'right' });
	await openNote.waitFor();
});

test('where nothing stopped, what is older or kept back is told, and no search of nothing stands there', async () => {
	const kept = '---\ntype: contact\ndeals:\n  - 2026-01-10 won Shop\nsnoozed-until: 2026-08-01\n---\n';
	const { page, write } = await openVault({ 'Anna.md': old });
	await expect(titleOf(page, 'older').innerText()).resolves.toBe('1 older deal');
	write('Ben.md', kept);
	await titleOf(page, 'kept-back').waitFor();
	await expect(page.locator('.two-hats-sidebar').innerText()).resolves.toContain('Nothing stopped');
	expect(await page.locator('.two-hats-toolbar, .two-hats-nothing').count()).toBe(0);
});

test('a search does not go on hiding what is left when the last flag is settled', async () => {
	const { page, write } = await openVault({ 'Anna.md': old, 'Ben.md': stoppedContact() });
	await page.getByRole('searchbox').fill('Ben');
	await titleOf(page, 'older').waitFor({ state: 'detached' });
	write('Ben.md', '---\ntype: contact\n---\n');
	await page.locator('.two-hats-toolbar').waitFor({ state: 'detached' });
	await expect(titleOf(page, 'older').innerText()).resolves.toBe('1 older deal');
});

test('a mention and a line of evidence open in a new tab with Ctrl, and with the middle button', async () => {
	const { page } = await openVault({ 'Anna.md': stoppedContact(), 'Day/2026-05-02.md': 'First\n\n- saw [[Anna]] at the fair\n' });
	const row = page.locator('.two-hats-section-stopped .two-hats-row');
	const last = async (): Promise<unknown> => (await host<readonly { readonly path: string; readonly pane: unknown }[]>(page, 'opened')).at(-1);
	await row.locator('.two-hats-touch').click({ modifiers: ['ControlOrMeta'] });
	await untilOpen(page, 'Day/2026-05-02.md');
	expect(await last()).toMatchObject({ path: 'Day/2026-05-02.md', line: 2, pane: 'tab' });
	await row.getByRole('button', { name: /^Evidence/ }).click();
	await row.locator('.two-hats-evidence-line').first().click({ button: 'middle' });
	await untilOpen(page, 'Anna.md');
	expect(await last()).toMatchObject({ path: 'Anna.md', line: 3, pane: 'tab' });
});

test('the other contacts of a note stand apart', async () => {
	const { page } = await openVault({ 'Anna.md': old, 'Ben.md': old, 'Cleo.md': old, '2026-05-05.md': 'Met [[Anna]], [[Ben]] and [[Cleo]].\n' });
	await host(page, 'setActive', '2026-05-05.md');
	await page.waitForSelector('.two-hats-others');
	expect(await page.locator('.two-hats-others').innerText()).toBe('Also in this note: Ben · Cleo');
});

test('a name without end is broken, not cut, and what is planned stands at the height of its button', async () => {
	const long = 'Wolfeschlegelstein'.repeat(8);
	const { page } = await openVault({ [`${long}.md`]: stoppedContact().replace('On pricing\n', 'On pricing\n  - 2026-07-01 planned marketing/check-in\n') });
	const row = page.locator('.two-hats-section-stopped .two-hats-row');
	await row.getByRole('button', { name: /^Evidence/ }).click();
	await page.waitForSelector('.two-hats-place');
	expect(await page.locator('.two-hats-view').evaluate((view) => view.scrollWidth - view.clientWidth)).toBe(0);
	const middles = await row.locator('.two-hats-touches li > *').evaluateAll((parts) =>
		parts.map((part) => {
			const { top, height } = part.getBoundingClientRect();
			return top + height / 2;
		}),
	);
	expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(1);
	expect(await namesIn(page, 'stopped')).toEqual([long]);
});

test('a folder is found as it may be typed', async () => {
	const { page } = await openVault({ 'People/Ben.md': stoppedContact(), 'Anna.md': stoppedContact() });
	await host(page, 'openSettings');
	const row = page.locator('.setting-item').filter({ has: page.locator('.setting-item-name', { hasText: /^Excluded folders$/ }) });
	await row.getByRole('textbox').fill('/People/');
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-section-stopped .two-hats-row').length === 1);
	expect(await row.getByRole('alert').count()).toBe(0);
	expect(await namesIn(page, 'stopped')).toEqual(['Anna']);
});

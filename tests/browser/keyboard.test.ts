import type { Page } from 'playwright-core';
import { host, openVault, sample, stoppedContact, titleOf } from './support';

const planned = stoppedContact('Audit', '2026-01-10').replace('On pricing\n', 'On pricing\n  - 2026-05-28 planned marketing/check-in\n');
const notes = {
	'Anna Berg.md': stoppedContact('Website redesign', '2026-03-29'),
	'Ben Ode.md': planned,
	'2026-04-02.md': 'Coffee with [[Anna Berg]].\n',
};

function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const active = document.activeElement;
		return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
	});
}

test('the Tab key reaches what is planned and what may have been marketing, and opens the line that says so', async () => {
	const { page } = await openVault(notes);
	await page.locator('.two-hats-section-stopped .two-hats-name').nth(1).focus();
	const reached: string[] = [];
	for (let step = 0; step < 4; step++) {
		await page.keyboard.press('Tab');
		reached.push(await focused(page));
	}
	expect(reached).toEqual([
		'More actions for Anna Berg',
		'April 2, 2026 mentions Anna Berg: marketing?Coffee with [[Anna Berg]].',
		'Confirm as marketing: April 2, 2026 mentions Anna Berg: marketing?',
		'Evidence (2)',
	]);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	expect(await host(page, 'opened')).toEqual([{ path: '2026-04-02.md', line: 0, pane: false }]);
});

test('what is planned with the contact in front is marked as done by the keyboard', async () => {
	const { page } = await openVault(notes);
	await host(page, 'setActive', 'Ben Ode.md');
	await page.waitForSelector('.two-hats-panel [data-act=done]');
	expect(await page.locator('.two-hats-panel [data-act=done]').evaluate((button) => (button instanceof HTMLElement ? button.tabIndex : -1))).toBe(0);
});

test('Ctrl with Enter opens a contact in a new tab', async () => {
	const { page } = await openVault(notes);
	await page.locator('.two-hats-section-stopped .two-hats-name').first().focus();
	await page.keyboard.press('Control+Enter');
	await page.waitForFunction(() => document.querySelector('.note-title')?.textContent === 'Ben Ode');
	expect(await host(page, 'opened')).toEqual([{ path: 'Ben Ode.md', line: null, pane: 'tab' }]);
});

test('when a row is settled by the keyboard, the focus goes to the row in its place', async () => {
	const { page } = await openVault(notes);
	await page.locator('.two-hats-section-week [data-act=done]').first().focus();
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.querySelector('.two-hats-section-week')?.textContent.includes('Ben Ode') === false);
	await page.waitForFunction(() => document.activeElement !== document.body);
	expect(await focused(page)).toBe('Anna Berg');
});

test.each([
	['its row', 'People/Ben.md', 'Ben'],
	['the last of its section', 'People/Cleo.md', 'Ben'],
])('when a window closes, and %s was settled meanwhile, the focus goes to the row in its place', async (_, path, next) => {
	const won = stoppedContact('Audit', '2026-03-01');
	const call = won.replace('On pricing\n', 'On pricing\n  - 2026-05-02 call it\n');
	const { page } = await openVault({ 'People/Anna.md': won, 'People/Ben.md': won, 'People/Cleo.md': won, [path]: call });
	await titleOf(page, 'week').click();
	const name = path.replace('People/', '').replace('.md', '');
	await page.locator('.two-hats-section-stopped [data-primary]', { hasText: name }).focus();
	await host(page, 'runCommand', 'two-hats:tag-activities');
	await page.waitForSelector('.modal');
	await page.keyboard.press('m');
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-section-stopped .two-hats-row').length === 2);
	await page.keyboard.press('Escape');
	await page.waitForSelector('.modal', { state: 'detached' });
	expect(await focused(page)).toBe(name === next ? 'Cleo' : next);
});

test('when a window closes, and nothing is left to go to, the focus is in the sidebar', async () => {
	const { page, write } = await openVault({ 'Anna.md': stoppedContact() });
	await page.locator('.two-hats-section-stopped [data-primary]').focus();
	await host(page, 'runCommand', 'two-hats:new-contact');
	await page.waitForSelector('.modal');
	write('Anna.md', '---\ntype: contact\n---\n');
	await page.waitForSelector('.two-hats-section-stopped', { state: 'detached' });
	await page.keyboard.press('Escape');
	await page.waitForSelector('.modal', { state: 'detached' });
	expect(await page.evaluate(() => document.activeElement?.closest('.two-hats-sidebar') !== null)).toBe(true);
});

test('when a question is answered by the keyboard, the focus stays in the sidebar', async () => {
	const { page } = await openVault(sample, { settings: { hasStarted: false, dateOrder: 'unset' } });
	await page.getByRole('button', { name: 'The day', exact: true }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'The day', exact: true }).waitFor({ state: 'detached' });
	await page.waitForFunction(() => document.activeElement?.closest('.two-hats-sidebar') !== null);
	await page.getByRole('button', { name: /^Show all/ }).focus();
	await page.keyboard.press('Enter');
	await page.waitForSelector('.two-hats-section-stopped');
	await page.waitForFunction(() => document.activeElement?.matches('.two-hats-sidebar'));
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('Search contacts and deals');
});

test('the focus is not taken from who left the sidebar', async () => {
	const { page, write } = await openVault(notes);
	await page.locator('.two-hats-section-stopped .two-hats-name').nth(1).focus();
	await page.locator('.note-text, .main').first().click({ force: true });
	await page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});
	write('Anna Berg.md', null);
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-section-stopped .two-hats-row').length === 1);
	await page.waitForTimeout(100);
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('a section of nothing but what could not be understood counts no flags', async () => {
	const { page } = await openVault({ 'Anna Berg.md': stoppedContact(), 'Broken.md': '---\ntype: contact\na: "b\n---\n' });
	await expect(titleOf(page, 'tidy').innerText()).resolves.toBe('Tidy up');
});

test('the status bar tells a screen reader all it shows', async () => {
	const { page } = await openVault(notes);
	await host(page, 'setActive', 'Ben Ode.md');
	await page.waitForSelector('.two-hats-status-hat');
	expect(await page.locator('.two-hats-status').getAttribute('aria-label')).toBe('Marketing · Marketing stopped: 2 · Open sidebar');
});

test('what is kept back says of which deal', async () => {
	const { page } = await openVault({ 'Anna Berg.md': stoppedContact().replace('deals:\n', 'deals:\n  - 2026-05-20 open Shop\n') });
	await titleOf(page, 'kept-back').click();
	await expect(page.locator('.two-hats-row-quiet .two-hats-reason').innerText()).resolves.toBe(
		'Won Website redesign 64 days ago, no marketing since. Shop is open.',
	);
});

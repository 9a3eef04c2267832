import { eventually, host, namesIn, openVault, sample, stoppedContact } from './support';
import type { Locator, Page } from 'playwright-core';

const notes = { 'Anna Berg.md': stoppedContact(), 'People/Ben Ode.md': stoppedContact('Audit', '2026-01-10') };
const DATA = '.obsidian/plugins/two-hats/data.json';

/** The row of a setting, by its name. */
async function rowOf(page: Page, name: string): Promise<Locator> {
	if ((await page.getByRole('dialog').count()) === 0) await host(page, 'openSettings');
	return page.locator('.setting-item').filter({ has: page.locator('.setting-item-name', { hasText: new RegExp(`^${name}$`) }) });
}

test('what is set changes what is flagged at once, and is stored', async () => {
	const { page, read } = await openVault(notes);
	await (await rowOf(page, 'Grace after a close')).getByRole('spinbutton').fill('100');
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-section-stopped .two-hats-row').length === 1);
	expect(await namesIn(page, 'stopped')).toEqual(['Ben Ode']);
	expect(
		JSON.parse(
			await eventually(
				() => read(DATA),
				(text) => text.includes('graceDays'),
			),
		),
	).toEqual({ hasStarted: true, graceDays: 100 });
});

test.each(['-3', ''])('a wrong number, as “%s”, is refused with a message in place, and not stored', async (written) => {
	const { page, read } = await openVault(notes);
	const row = await rowOf(page, 'Grace after a close');
	await row.getByRole('spinbutton').fill(written);
	await expect(row.getByRole('alert').innerText()).resolves.toBe('Enter a whole number from 0 to 3,650.');
	expect(JSON.parse(read(DATA))).toEqual({ hasStarted: true });
	await row.getByRole('spinbutton').fill('20');
	await row.getByRole('alert').waitFor({ state: 'detached' });
});

test('a folder that is not there is told', async () => {
	const { page } = await openVault(notes);
	const row = await rowOf(page, 'Excluded folders');
	await row.getByRole('textbox').fill('Nowhere');
	await expect(row.getByRole('alert').innerText()).resolves.toBe('There is no folder “Nowhere”.');
	await row.getByRole('textbox').fill('People');
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-section-stopped .two-hats-row').length === 1);
	expect(await namesIn(page, 'stopped')).toEqual(['Anna Berg']);
});

test('only the folders named are read', async () => {
	const { page } = await openVault(notes, { settings: { readFolders: ['People'] } });
	expect(await namesIn(page, 'stopped')).toEqual(['Ben Ode']);
});

test('what I see counts what the present settings find', async () => {
	const { page } = await openVault(notes);
	const seen = await rowOf(page, 'What I see');
	await expect(seen.innerText()).resolves.toContain('2 contacts in 2 notes, 2 activities, 2 closed deals, 2 flags.');
	await (await rowOf(page, 'Marketing stopped')).getByRole('switch').click();
	await page.waitForFunction(() =>
		[...document.querySelectorAll('.setting-item')].some(
			(row) => !row.textContent.includes('2 closed deals, 2 flags') && row.textContent.includes('closed deals'),
		),
	);
	await expect(seen.innerText()).resolves.toContain('2 closed deals, 0 flags.');
});

test('a kind is added, given a role, and taken out again', async () => {
	const text = stoppedContact().replace('activities:\n', 'activities:\n  - 2026-05-02 fireside\n');
	const { page, read } = await openVault({ 'Anna Berg.md': text });
	await host(page, 'openSettings');
	await page.locator('.setting-item').filter({ hasText: 'Vocabulary' }).getByRole('button').click();
	await page.getByRole('button', { name: 'Add kind' }).click();
	const dialog = page.getByRole('dialog').last();
	await dialog.getByRole('button', { name: 'Add kind' }).click();
	await expect(dialog.getByRole('alert').innerText()).resolves.toBe('Enter a kind, such as webinar.');
	await dialog.getByRole('textbox').fill('Fireside');
	await dialog.getByRole('button', { name: 'Add kind' }).click();
	await page.waitForFunction(() => document.querySelector('.two-hats-section-stopped') === null);
	expect(
		await eventually(
			() => read(DATA),
			(text) => text.includes('fireside'),
		),
	).toContain('"fireside": "marketing"');
	const row = page.locator('.setting-item').filter({ has: page.locator('.setting-item-name', { hasText: /^fireside$/ }) });
	await row.getByRole('combobox').selectOption('sales');
	await page.waitForSelector('.two-hats-section-stopped');
	await row.getByRole('button', { name: 'Delete' }).click();
	await row.waitFor({ state: 'detached' });
	await page.getByRole('button', { name: 'Reset vocabulary' }).click();
	await page.waitForFunction(() => document.querySelector('.two-hats-sidebar') !== null);
	expect(
		JSON.parse(
			await eventually(
				() => read(DATA),
				(text) => !text.includes('vocabulary'),
			),
		),
	).toEqual({ hasStarted: true });
});

test('settings are found by searching', async () => {
	const { page } = await openVault(notes);
	await host(page, 'openSettings');
	await page.getByRole('searchbox', { name: 'Search settings' }).fill('look-back');
	expect(await page.getByRole('dialog').locator('.setting-item-name').allTextContents()).toEqual(['Look-back']);
});

test('settings that another device wrote hold at once', async () => {
	const { page, write } = await openVault(notes);
	write(DATA, JSON.stringify({ hasStarted: true, lookBackMonths: 3 }));
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-section-stopped .two-hats-row').length === 1);
	expect(await namesIn(page, 'stopped')).toEqual(['Anna Berg']);
});

test('a stored value that is none is told, and the default holds', async () => {
	const { page } = await openVault(sample, { settings: { graceDays: 'soon', dateOrder: 'day-first' } });
	await host(page, 'openSettings');
	await expect(page.getByRole('dialog').innerText()).resolves.toContain('In the settings, graceDays is not a whole number from 0 to 3650. The default holds.');
	await expect(page.locator('.two-hats-found').innerText()).resolves.toMatch(/^\d+ flags$/);
});

test('one word says one state of a deal: a second is refused in place', async () => {
	const { page, read } = await openVault(notes);
	await host(page, 'openSettings');
	await page.locator('.setting-item').filter({ hasText: 'Words for deals' }).getByRole('button').click();
	const row = await rowOf(page, 'Won');
	await row.getByRole('textbox').fill('won\nClosed lost');
	await expect(row.getByRole('alert').innerText()).resolves.toBe('“Closed lost” says another state already.');
	expect(JSON.parse(read(DATA))).toEqual({ hasStarted: true });
	await row.getByRole('textbox').fill('won\nlanded');
	await row.getByRole('alert').waitFor({ state: 'detached' });
});

test('a template that is not there is told, and so is a folder that no vault can have', async () => {
	const { page } = await openVault(notes);
	const template = await rowOf(page, 'Template of sales conversations');
	await template.getByRole('textbox').fill('Nowhere');
	await expect(template.getByRole('alert').innerText()).resolves.toContain('The template Nowhere is missing.');
	await template.getByRole('textbox').fill('Anna Berg');
	await template.getByRole('alert').waitFor({ state: 'detached' });
	const folder = await rowOf(page, 'Folder of sales conversations');
	await folder.getByRole('textbox').fill('../Talks');
	await expect(folder.getByRole('alert').innerText()).resolves.toBe('Write it as “Talks”.');
	await folder.getByRole('textbox').fill('Yet to be made');
	await folder.getByRole('alert').waitFor({ state: 'detached' });
});

test('the dialog for a new kind names both of its fields', async () => {
	const { page } = await openVault(notes);
	await host(page, 'openSettings');
	await page.locator('.setting-item').filter({ hasText: 'Vocabulary' }).getByRole('button').click();
	await page.getByRole('button', { name: 'Add kind' }).click();
	const dialog = page.getByRole('dialog').last();
	expect(await dialog.getByRole('combobox', { name: 'Hat' }).count()).toBe(1);
	expect(await dialog.getByRole('textbox', { name: 'Kind of activity, such as webinar' }).count()).toBe(1);
});

test('German settings are German to the last page, also where a stored value is none', async () => {
	const { page } = await openVault(notes, { language: 'de', settings: { graceDays: 'soon' } });
	await host(page, 'openSettings');
	await expect(page.getByRole('dialog').innerText()).resolves.toContain('Für „Frist nach einem Geschäft“ (graceDays) ist kein gültiger Wert gespeichert.');
	await page.locator('.setting-item').filter({ hasText: 'Namen der Eigenschaften' }).getByRole('button').click();
	const names = await page.getByRole('dialog').locator('.setting-item-name').allTextContents();
	expect(names).toContain('Letzter Kontakt');
	expect(names).not.toContain('Last contact');
});

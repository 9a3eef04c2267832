import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anna, open, TOY_DATA, until } from './support';

test('settings are drawn from their definitions: validated in place, stored, shown where they apply', async () => {
	const { page, run, folder } = await open({});
	await run('host.openSettings()');
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Days').fill('91');
	expect(await dialog.getByRole('alert').innerText()).toBe('At most 90.');
	expect(existsSync(join(folder, TOY_DATA))).toBe(false);
	await dialog.getByLabel('Days').fill('30');
	await expect(dialog.getByRole('alert').count()).resolves.toBe(0);
	await expect(dialog.getByLabel('How loud').isVisible()).resolves.toBe(false);
	await dialog.getByRole('switch', { name: 'Loud', exact: true }).click();
	await dialog.getByLabel('How loud').waitFor();
	await until(() => existsSync(join(folder, TOY_DATA)) && readFileSync(join(folder, TOY_DATA), 'utf8').includes('"loud": true'));
	expect(JSON.parse(readFileSync(join(folder, TOY_DATA), 'utf8'))).toMatchObject({ days: 30, loud: true, greeting: 'Hello' });
});

test('settings have pages and lists, which are drawn anew on update, and a search', async () => {
	const { page, run } = await open({});
	await run('host.openSettings()');
	const dialog = page.getByRole('dialog');
	const names = (): Promise<string[]> => dialog.locator('.setting-item:not(.is-hidden) .setting-item-name').allTextContents();
	await dialog.getByRole('searchbox').fill('noise');
	expect(await names()).toEqual(['Loud']);
	await dialog.getByRole('searchbox').fill('');
	await dialog.getByRole('button', { name: 'Open Words' }).click();
	await dialog.getByRole('button', { name: 'Add a word' }).click();
	await dialog.locator('[data-name="word 2"]').waitFor();
	await dialog.locator('[data-name="ball"]').getByRole('button', { name: 'Delete' }).click();
	await dialog.locator('[data-name="ball"]').waitFor({ state: 'detached' });
	expect(await names()).toContain('word 2');
	await dialog.getByRole('button', { name: 'Back' }).click();
	expect(await names()).toContain('Start over');
	await page.keyboard.press('Escape');
	expect(await run('toy')).toContain('torn down');
});

test('settings that came from outside are told to the plugin, its own are not', async () => {
	const { write, told, run, page } = await open({});
	await run('host.plugin.saveData({ greeting: "Mine" })');
	await page.waitForTimeout(300);
	expect(await run('toy')).not.toContain('settings Mine');
	write(TOY_DATA, '{ "greeting": "Salut" }');
	await told('settings Salut');
});

test('a menu opens with the mouse, and is worked with the keyboard', async () => {
	const { page, run, told } = await open({ 'Anna.md': anna });
	await told('shown true');
	const more = page.getByRole('button', { name: 'More' });
	await more.click();
	await expect(page.getByRole('menuitem').allInnerTexts()).resolves.toEqual(['Greet', 'Not now', 'Wave']);
	expect(await page.getByRole('separator').count()).toBe(1);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	expect(await run('host.notices')).toEqual(['Waved']);
	expect(await page.getByRole('menu').count()).toBe(0);
	await more.click();
	await page.keyboard.press('Escape');
	expect(await page.getByRole('menu').count()).toBe(0);
	expect(await run("document.activeElement.getAttribute('aria-label')")).toBe('More');
	await page.locator('.notice').click();
	expect(await page.locator('.notice').count()).toBe(0);
});

test('the palette lists what can be run now, prefixed, and runs it', async () => {
	const { page, run } = await open({ 'Anna.md': anna });
	expect(await run('host.commands().map(({ id }) => id)')).toEqual(['toy:open', 'toy:pick', 'toy:greet', 'toy:shout', 'toy:ask']);
	await page.keyboard.press('ControlOrMeta+p');
	await expect(page.getByRole('option').allInnerTexts()).resolves.toEqual(['Toy: Open toy box', 'Toy: Pick a note', 'Toy: Ask first']);
	await page.keyboard.press('Escape');
	expect(await run("host.runCommand('toy:greet')")).toBe(false);
	await run("host.setActive('Anna.md')");
	await page.keyboard.press('ControlOrMeta+p');
	await page.keyboard.type('grenote');
	await page.keyboard.press('Enter');
	expect(await run('host.notices')).toEqual(['Hello Anna']);
});

test('a picker suggests, and a question closes with its answer', async () => {
	const { page, run } = await open({ 'Anna.md': anna, 'Ben.md': anna });
	await run("host.runCommand('toy:pick')");
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await run("host.runCommand('toy:ask')");
	await page.getByRole('dialog', { name: 'Really?' }).getByRole('button', { name: 'Do it' }).click();
	expect(await run('host.notices')).toEqual(['Picked Ben.md', 'Done']);
	expect(await page.getByRole('dialog').count()).toBe(0);
});

test('a note opens at its line, in a new tab with Ctrl, and what is typed is written', async () => {
	const { page, run, read, told } = await open({ 'Anna.md': anna, 'Ben.md': anna });
	await told('shown true');
	await page.getByRole('link', { name: 'Anna' }).click();
	await page.getByRole('link', { name: 'Ben' }).click({ modifiers: ['ControlOrMeta'] });
	expect(await run('host.opened')).toEqual([
		{ path: 'Anna.md', line: 2, pane: false },
		{ path: 'Ben.md', line: 2, pane: 'tab' },
	]);
	expect(await page.locator('.main-tab').allInnerTexts()).toEqual(['Anna', 'Ben']);
	expect(await run('getSelection().toString() || host.app.workspace.activeEditor.editor.getSelection()')).toBe('---');
	await run("host.runCommand('toy:shout')");
	await until(() => read('Ben.md') === anna.replace('contact\n---', 'contact\nHO'));
	expect(await run('host.app.workspace.getActiveFile().path')).toBe('Ben.md');
});

test('a hovered link is told, and previewed with Ctrl as its source asks', async () => {
	const { page, run, told } = await open({ 'Anna.md': anna });
	await told('shown true');
	await page.getByRole('link', { name: 'Anna' }).hover();
	expect(await run('host.previews')).toEqual([{ source: 'toy', linktext: 'Anna.md', isShown: false }]);
	await page.mouse.move(0, 0);
	await page.keyboard.down('Control');
	await page.getByRole('link', { name: 'Anna' }).hover();
	await expect(page.locator('.hover-popover').innerText()).resolves.toContain('type: contact');
});

test('on a phone there is one column, a drawer, no status bar, and the flags of a phone', async () => {
	const { page, run, told } = await open({ 'Anna.md': anna }, { phone: true });
	await told('shown true');
	expect(await run("document.body.matches('.is-mobile.is-phone') && document.querySelector('.status-bar') === null")).toBe(true);
	expect(await page.locator('.side').isVisible()).toBe(true);
	await page.getByRole('link', { name: 'Anna' }).click();
	expect(await page.locator('.side').isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Right sidebar' }).click();
	expect(await page.locator('.side').isVisible()).toBe(true);
	expect(await run('document.documentElement.scrollWidth')).toBe(390);
});

test('today is the day asked for, the language the one asked for', async () => {
	const { run, page } = await open({}, { today: '2026-06-01', language: 'de', timezone: 'America/New_York' });
	const now = '[new Date().getFullYear(), new Date().getMonth(), new Date().getDate(), new Date(Date.now()).getDate(), new Date() instanceof Date]';
	expect(await run(now)).toEqual([2026, 5, 1, 1, true]);
	const before = await run<number>('Date.now()');
	await page.waitForTimeout(30);
	expect(await run<number>('Date.now()')).toBeGreaterThan(before);
	expect(await run('document.documentElement.lang')).toBe('de');
});

test('the app’s command line runs a command of the plugin', async () => {
	const { run } = await open({ 'Anna.md': anna });
	expect(await run("host.cli('toy:count', { of: 'things' })")).toBe('1 things');
	expect(await run("(() => { try { host.plugin.registerCliHandler('toy:count', '', null, () => ''); } catch (error) { return error.message; } })()")).toContain(
		'already registered',
	);
});

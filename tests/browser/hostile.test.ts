import { host, openVault } from './support';
import { expectQuiet, NAME, trap, trapped } from './traps';

test('nothing that a note says runs in the sidebar, its evidence, its menus or the panel', async () => {
	const vault = await openVault(trapped);
	const { page } = vault;
	await host(page, 'setActive', `${NAME}.md`);
	await host(page, 'runCommand', 'two-hats:open-sidebar');
	await page.waitForSelector('.two-hats-panel');
	expect(await page.locator('.two-hats-sidebar').innerText()).toContain('onerror=window.sprung=1');
	const closed = page.locator('[data-section][aria-expanded=false]');
	while ((await closed.count()) > 0) await closed.first().click();
	for (const evidence of await page.locator('.two-hats-evidence button').all()) await evidence.click();
	await expectQuiet(vault, 'sections');
	for (const menu of await page.locator('.two-hats-row button[aria-haspopup]').all()) {
		await menu.click();
		await page.waitForSelector('.menu');
		await expectQuiet(vault, 'menu');
		await page.keyboard.press('Escape');
	}
	await host(page, 'setActive', 'Talk.md');
	await expectQuiet(vault, 'panel of a conversation');
});

test('nothing runs in any dialog or notice, and what is written are words', async () => {
	const vault = await openVault(trapped);
	const { page } = vault;
	const commands = await host<readonly { readonly id: string }[]>(page, 'commands');
	for (const note of [`${NAME}.md`, 'Stopped.md', 'Talk.md', 'Daily/2026-05-03.md', 'Broken.md']) {
		for (const { id } of commands) {
			await host(page, 'setActive', note);
			await host(page, 'runCommand', id);
			await page.waitForTimeout(30);
			await expectQuiet(vault, `${id} on ${note}`);
			await page.keyboard.press('Escape');
		}
	}
	await host(page, 'setActive', `${NAME}.md`);
	await host(page, 'runCommand', 'two-hats:log-marketing');
	await page.getByLabel('What it was about').fill(trap('typed'));
	await page.keyboard.press('Enter');
	await page.waitForSelector('.notice');
	await expectQuiet(vault, 'notice');
	await host(page, 'setActive', 'Odd.md');
	await host(page, 'runCommand', 'two-hats:log-marketing');
	await page.waitForSelector('.modal');
	await page.keyboard.press('Enter');
	await page.locator('.notice', { hasText: 'Odd.md' }).waitFor();
	await expectQuiet(vault, 'notice of a refusal');
	await host(page, 'openSettings');
	await expectQuiet(vault, 'settings');
});

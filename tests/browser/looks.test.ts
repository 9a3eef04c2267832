import { seriousFindings } from './accessibility';
import { host, openVault, sample, stoppedContact, titleOf } from './support';

test.each(['light', 'dark', 'contrast'] as const)('axe-core finds nothing serious: %s', async (theme) => {
	const { page } = await openVault(sample, { theme });
	await host(page, 'setActive', 'People/Elodie Marchandeau.md');
	for (const section of ['tidy', 'kept-back', 'older']) await titleOf(page, section).click();
	await page.locator('.two-hats-section-stopped .two-hats-evidence button').first().click();
	await page.waitForSelector('.two-hats-evidence-line');
	expect(await seriousFindings(page, '.two-hats-sidebar')).toEqual([]);
});

test('axe-core finds nothing serious on the start page and where nothing is recognized', async () => {
	const start = await openVault(sample, { settings: { hasStarted: false } });
	expect(await seriousFindings(start.page, '.two-hats-sidebar')).toEqual([]);
	const empty = await openVault({});
	expect(await seriousFindings(empty.page, '.two-hats-sidebar')).toEqual([]);
});

test('it looks right in the dark: its colours are the theme’s', async () => {
	const colourOf = async (theme: 'light' | 'dark'): Promise<string> => {
		const { page } = await openVault({ 'Anna.md': stoppedContact() }, { theme });
		return page
			.locator('.two-hats-reason')
			.first()
			.evaluate((element) => getComputedStyle(element).color);
	};
	expect([await colourOf('light'), await colourOf('dark')]).toEqual(['rgb(37, 39, 44)', 'rgb(220, 221, 224)']);
});

test('on a phone nothing is wider than the screen, and what can be touched is 44 pixels tall', async () => {
	const { page, errors } = await openVault(sample, { phone: true, width: 390, height: 844 });
	await host(page, 'setActive', 'People/Freya Ashdown.md');
	await host(page, 'runCommand', 'two-hats:open-sidebar');
	for (const section of ['tidy', 'kept-back']) await titleOf(page, section).click();
	await page.locator('.two-hats-evidence button').first().click();
	await page.waitForSelector('.two-hats-evidence-line');
	const small = await page
		.locator('.two-hats-sidebar')
		.evaluate((sidebar) =>
			[...sidebar.querySelectorAll('button, select, input')]
				.filter((element) => element.getBoundingClientRect().height < 44)
				.map((element) => element.outerHTML),
		);
	expect(small).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	expect(await page.locator('.two-hats-view').evaluate((view) => view.scrollWidth - view.clientWidth)).toBe(0);
	expect(await page.locator('.status-bar').count()).toBe(0);
	expect(errors).toEqual([]);
});

test('it speaks German where the app does, with days and numbers as German writes them', async () => {
	const { page, errors } = await openVault(sample, { language: 'de' });
	await expect(titleOf(page, 'stopped').innerText()).resolves.toContain('Marketing eingeschlafen');
	await expect(page.locator('.two-hats-section-week').innerText()).resolves.toContain('27. Mai 2026');
	await host(page, 'openSettings');
	await expect(page.getByRole('dialog').innerText()).resolves.not.toContain('Folders');
	expect(errors).toEqual([]);
});

test('English stands in for a language that has no words yet', async () => {
	const { page } = await openVault(sample, { language: 'fr' });
	await expect(titleOf(page, 'stopped').innerText()).resolves.toContain('Marketing stopped');
});

test('words of notes are shown as words, whatever they hold', async () => {
	const name = 'Anna <img src=x onerror=alert(1)>';
	const { page, errors } = await openVault({ [`${name}.md`]: stoppedContact('<script>window.wasRun = true</script><b>bold</b>') });
	await page.locator('.two-hats-section-stopped .two-hats-evidence button').click();
	await page.waitForSelector('.two-hats-evidence-line');
	await expect(page.locator('.two-hats-section-stopped .two-hats-name').innerText()).resolves.toBe(name);
	await expect(page.locator('.two-hats-section-stopped .two-hats-reason').innerText()).resolves.toContain('<b>bold</b>');
	expect(await page.locator('.two-hats-sidebar img, .two-hats-sidebar b, .two-hats-sidebar script').count()).toBe(0);
	expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
	expect(errors).toEqual([]);
});

test('in forced colors the chosen answer still looks unlike the others', async () => {
	const { page } = await openVault(sample);
	await page.emulateMedia({ forcedColors: 'active' });
	await host(page, 'setActive', 'People/Elodie Marchandeau.md');
	await host(page, 'runCommand', 'two-hats:log-marketing');
	await page.waitForSelector('.modal');
	const ground = (pressed: string): Promise<string> =>
		page
			.locator(`.modal [aria-pressed="${pressed}"]`)
			.first()
			.evaluate((button) => getComputedStyle(button).backgroundColor);
	expect(await ground('true')).not.toBe(await ground('false'));
});

test('with letters of twice the size, what is told of a contact keeps more room than its name', async () => {
	const { page } = await openVault(sample, { phone: true, width: 390, height: 844 });
	await page.evaluate(() => {
		for (const size of ['smaller', 'small', 'medium']) document.body.style.setProperty(`--font-ui-${size}`, '30px');
	});
	await host(page, 'setActive', 'People/Elodie Marchandeau.md');
	await host(page, 'runCommand', 'two-hats:open-sidebar');
	const width = async (part: string): Promise<number> => (await page.locator(`.two-hats-panel .two-hats-fact ${part}`).first().boundingBox())?.width ?? 0;
	await page.waitForSelector('.two-hats-panel .two-hats-fact');
	expect(await width('dd')).toBeGreaterThan(await width('dt'));
});

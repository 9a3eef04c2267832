import { host, namesIn, openVault, sample, stoppedContact, titleOf } from './support';

const two = { 'Anna Berg.md': stoppedContact('Website redesign', '2026-03-29'), 'Ben Ode.md': stoppedContact('Audit', '2026-01-10') };

test('a row says who and why in plain words', async () => {
	const { page, errors } = await openVault(two);
	const row = page.locator('.two-hats-section-stopped .two-hats-row').nth(1);
	await expect(row.innerText()).resolves.toContain('Anna Berg');
	await expect(row.innerText()).resolves.toContain('Won Website redesign 64 days ago, no marketing since');
	expect(errors).toEqual([]);
});

test('evidence opens at its line, looked up when it is shown', async () => {
	const { page } = await openVault(two);
	const row = page.locator('.two-hats-section-stopped .two-hats-row').first();
	await row.getByRole('button', { name: 'Evidence (2)' }).click();
	await page.waitForFunction(() => document.querySelector('.two-hats-place')?.textContent.endsWith('line 4'));
	await row.locator('.two-hats-evidence-line').nth(1).click();
	expect(await host(page, 'opened')).toEqual([{ path: 'Ben Ode.md', line: 5, pane: false }]);
});

test('a contact opens, with Ctrl in a new tab, and shows a preview on hover', async () => {
	const { page } = await openVault(two);
	const name = page.locator('.two-hats-section-stopped .two-hats-name').first();
	await name.hover();
	expect(await host(page, 'hovered')).toContain('Ben Ode.md');
	await name.click();
	await name.click({ modifiers: ['ControlOrMeta'] });
	const opened = await host<readonly { readonly pane: unknown }[]>(page, 'opened');
	expect(opened.map(({ pane }) => pane)).toEqual([false, 'tab']);
});

test('a note changed on disk moves its row within a second, and the focus and the scroll stay', async () => {
	const { page, write } = await openVault(sample);
	const last = page.locator('.two-hats-section-quiet .two-hats-name').last();
	await last.focus();
	await last.evaluate((element) => {
		element.scrollIntoView();
	});
	const before = await page.locator('.two-hats-view').evaluate((view) => view.scrollTop);
	expect(before).toBeGreaterThan(0);
	const started = Date.now();
	write('Zoe New.md', stoppedContact('Fresh deal', '2025-12-20'));
	await page.waitForFunction(() => document.querySelector('.two-hats-section-stopped')?.textContent.includes('Zoe New'));
	expect(Date.now() - started).toBeLessThan(1000);
	expect(await last.evaluate((element) => document.activeElement === element)).toBe(true);
	write('Zoe New.md', null);
	await page.waitForFunction(() => document.querySelector('.two-hats-section-stopped')?.textContent.includes('Zoe New') === false);
	expect(await page.locator('.two-hats-view').evaluate((view) => view.scrollTop)).toBe(before);
});

test('marketing written into a note clears its flag', async () => {
	const { page, write } = await openVault(two);
	write('Anna Berg.md', stoppedContact().replace('On pricing\n', 'On pricing\n  - 2026-05-20 marketing/check-in\n'));
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-section-stopped .two-hats-row').length === 1);
	expect(await namesIn(page, 'stopped')).toEqual(['Ben Ode']);
});

test('a daily note touches its contact, and a renamed contact keeps its flag', async () => {
	const { page, write } = await openVault({ ...two, '2026-05-20.md': '' });
	write('2026-05-20.md', '- #marketing/check-in with [[Anna Berg]]\n');
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-section-stopped .two-hats-row').length === 1);
	await host(page, 'rename', 'Ben Ode.md', 'Benjamin Ode.md');
	await page.waitForFunction(() => document.querySelector('.two-hats-section-stopped')?.textContent.includes('Benjamin Ode'));
	expect(await namesIn(page, 'stopped')).toEqual(['Benjamin Ode']);
});

test('the search narrows contacts and deals, whatever their accents, and says how many are left', async () => {
	const { page } = await openVault({ ...two, 'Zoë Müller.md': stoppedContact('Café') });
	const search = page.getByRole('searchbox');
	await search.fill('cafe zoe');
	await page.waitForFunction(() => document.querySelector('.two-hats-found')?.textContent === '1 flag');
	expect(await namesIn(page, 'stopped')).toEqual(['Zoë Müller']);
	await search.fill('nobody');
	await expect(page.locator('.two-hats-nothing').innerText()).resolves.toContain('Nothing found for “nobody”.');
	await page.getByRole('button', { name: 'Show everything' }).click();
	expect(await namesIn(page, 'stopped')).toHaveLength(3);
});

test('rows are sorted by silence, by close, or by name', async () => {
	const { page } = await openVault({ ...two, 'Clara Ek.md': stoppedContact('Shop', '2026-02-20') });
	const sort = page.getByLabel('Sort by');
	expect(await namesIn(page, 'stopped')).toEqual(['Ben Ode', 'Clara Ek', 'Anna Berg']);
	await sort.selectOption('close');
	expect(await namesIn(page, 'stopped')).toEqual(['Anna Berg', 'Clara Ek', 'Ben Ode']);
	await sort.selectOption('name');
	expect(await namesIn(page, 'stopped')).toEqual(['Anna Berg', 'Ben Ode', 'Clara Ek']);
});

test('a filter shows one kind of flag', async () => {
	const { page } = await openVault(sample);
	await page.getByLabel('Show', { exact: true }).selectOption('undecided');
	await page.waitForFunction(() => document.querySelector('.two-hats-section-stopped') === null);
	expect(await page.locator('.two-hats-section').evaluateAll((sections) => sections.map((section) => section.getAttribute('class')))).toContain(
		'two-hats-section two-hats-section-undecided',
	);
});

test('everything can be done with the keyboard', async () => {
	const { page } = await openVault(two);
	await titleOf(page, 'week').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
	expect(await focused()).toBe('Ben Ode');
	await page.keyboard.press('ArrowDown');
	expect(await focused()).toBe('Anna Berg');
	await page.keyboard.press('Shift+F10');
	await page.waitForSelector('[role="menu"]');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	expect(await focused()).toBe('Anna Berg');
	await page.keyboard.press('/');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
	expect(await focused()).toBe('Referrals');
	for (let rows = 0; rows < 4 && (await focused()) !== 'Anna Berg'; rows++) await page.keyboard.press('ArrowUp');
	expect(await focused()).toBe('Anna Berg');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await focused()).toContain('Evidence');
	await page.keyboard.press('Enter');
	await page.waitForSelector('.two-hats-evidence-line');
});

test('a flag is copied as Markdown with its evidence', async () => {
	const { page } = await openVault(two);
	await page.locator('.two-hats-section-stopped [data-more]').nth(1).click();
	await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
	await page.waitForSelector('.notice');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		[
			'- [[Anna Berg]]: Won Website redesign 64 days ago, no marketing since',
			'\t- [[Anna Berg]], line 4: 2026-03-29 won Website redesign',
			'\t- [[Anna Berg]], line 6: 2025-12-01 marketing/newsletter On pricing',
		].join('\n'),
	);
});

test('what is kept back and what is older stand in one line each, which opens', async () => {
	const { page, commandLine } = await openVault(sample);
	const report = commandLine();
	await expect(titleOf(page, 'kept-back').innerText()).resolves.toBe(`${report.suppressed.length} kept back`);
	await expect(titleOf(page, 'older').innerText()).resolves.toBe(`${report.deals.older} older deals`);
	await titleOf(page, 'older').click();
	expect(await namesIn(page, 'older')).toHaveLength(report.deals.older);
});

test('a thing to do this week has a menu, too, by the button and by the other mouse button', async () => {
	const { page } = await openVault(two);
	await page.locator('.two-hats-section-week [data-more]').first().click();
	await page.getByRole('menuitem', { name: 'Open at the evidence' }).click();
	expect(await host(page, 'opened')).toEqual([{ path: 'Ben Ode.md', line: 3, pane: false }]);
	await page.locator('.two-hats-section-week .two-hats-reason').first().click({ button: 'right' });
	await page.getByRole('menuitem', { name: 'Open in new tab' }).click();
	expect(await host<readonly unknown[]>(page, 'opened')).toHaveLength(2);
});

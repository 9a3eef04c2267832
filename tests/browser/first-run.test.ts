import { eventually, host, openVault, sample, stoppedContact } from './support';

const DATA = '.obsidian/plugins/two-hats/data.json';
const unstarted = { settings: { hasStarted: false } };

test('an empty folder is told what a contact looks like, and an example can be made', async () => {
	const { page, read } = await openVault({ 'Shopping.md': 'Milk, bread.\n' });
	await expect(page.locator('.two-hats-empty').innerText()).resolves.toContain('No contact recognized yet');
	await expect(page.locator('.two-hats-empty').innerText()).resolves.toContain('1 note looked at.');
	await page.getByRole('button', { name: 'Create an example contact' }).click();
	await page.waitForFunction(() => document.querySelector('.two-hats-section-stopped') !== null || document.querySelector('.two-hats-start') !== null);
	expect(read('Example contact.md')).toContain('won Website redesign');
	expect(read('Shopping.md')).toBe('Milk, bread.\n');
});

test('an example is never written over a note', async () => {
	const { page, read } = await openVault({ 'Example contact.md': 'Mine.\n' });
	await page.getByRole('button', { name: 'Create an example contact' }).click();
	await page.waitForSelector('.two-hats-section-stopped');
	expect(read('Example contact.md')).toBe('Mine.\n');
	expect(read('Example contact 2.md')).toContain('type: contact');
});

test('the settings open from the empty sidebar', async () => {
	const { page } = await openVault({});
	await page.getByRole('button', { name: 'Open settings' }).click();
	await expect(page.getByRole('dialog').innerText()).resolves.toContain('What I see');
});

test('a vault seen for the first time gets three proven findings, not a flood', async () => {
	const { page, read } = await openVault(sample, unstarted);
	const start = page.locator('.two-hats-start');
	await expect(start.innerText()).resolves.toContain('62 contacts in 163 notes');
	expect(await start.locator('.two-hats-row').count()).toBe(3);
	await start.getByRole('button', { name: 'Evidence' }).first().click();
	await page.waitForFunction(() => /, line \d+$/.test(document.querySelector('.two-hats-place')?.textContent ?? ''));
	await page.getByRole('button', { name: 'Show all 24 flags' }).click();
	await page.waitForSelector('.two-hats-section-stopped');
	expect(
		JSON.parse(
			await eventually(
				() => read(DATA),
				(text) => text.includes('hasStarted": true'),
			),
		),
	).toMatchObject({ hasStarted: true, dateOrder: 'day-first' });
});

test('the order of dates is asked for where it matters, and the answer is kept', async () => {
	const notes = { 'Anna.md': stoppedContact(), 'Ben.md': '---\ntype: contact\ndeals:\n  - 1.3.2026 won Audit\n---\n' };
	const { page, read } = await openVault(notes, unstarted);
	await expect(page.locator('.two-hats-start').innerText()).resolves.toContain('1.3.2026');
	await page.getByRole('button', { name: 'The day', exact: true }).click();
	await page.waitForFunction(() => document.querySelector('.two-hats-start')?.textContent.includes('after 2 deals'));
	expect(
		JSON.parse(
			await eventually(
				() => read(DATA),
				(text) => text.includes('dateOrder'),
			),
		),
	).toMatchObject({ dateOrder: 'day-first' });
});

test('a log heading that is in use but not known is offered', async () => {
	const log = (day: string): string => `---\ntype: contact\ndeals:\n  - 2026-03-29 won Audit\n---\n## Verlauf\n- ${day} marketing/newsletter On pricing\n`;
	const { page } = await openVault({ 'Anna.md': log('2026-04-20'), 'Ben.md': log('2026-04-21') }, unstarted);
	await expect(page.locator('.two-hats-start').innerText()).resolves.toContain('Marketing stopped after 2 deals.');
	await page.getByRole('button', { name: 'Read it as a log' }).click();
	await page.waitForFunction(() => document.querySelector('.two-hats-start')?.textContent.includes('“Verlauf” in 2 contacts is read as a log'));
	await expect(page.locator('.two-hats-start').innerText()).resolves.not.toContain('Marketing stopped after');
});

test.each([
	['a table', '## Interaction log\n\n| Date | Type |\n| --- | --- |\n| 2026-02-01 | Newsletter |\n'],
	['headings with a day', '## Interaction log\n\n### 2026-02-01 — Newsletter\nWords.\n'],
])('a log in use is named where it is %s', async (_, log) => {
	const { page } = await openVault({ 'Anna.md': `---\ntype: contact\ndeals:\n  - 2026-03-29 won Audit\n---\n# Anna\n\n${log}` }, unstarted);
	await page.locator('.two-hats-question', { hasText: 'is read as a log' }).waitFor();
	await expect(page.locator('.two-hats-start').innerText()).resolves.toContain('“Interaction log” in 1 contact is read as a log.');
});

test.each([
	['a table', '## Verlauf\n\n| Tag | Art |\n| --- | --- |\n| 2026-04-20 | Newsletter |\n'],
	['headings with a day', '## Verlauf\n\n### 2026-04-20 — Newsletter\nWorte.\n'],
])('a log that is not known is offered where it is %s', async (_, log) => {
	const text = `---\ntype: contact\ndeals:\n  - 2026-03-29 won Audit\n---\n${log}`;
	const { page } = await openVault({ 'Anna.md': text, 'Ben.md': text }, unstarted);
	await page.getByRole('button', { name: 'Read it as a log' }).click();
	await page.locator('.two-hats-question', { hasText: 'is read as a log' }).waitFor();
	await expect(page.locator('.two-hats-start').innerText()).resolves.toContain('“Verlauf” in 2 contacts is read as a log');
});

test('a first look that finds nothing stopped, or no deal, says so and asks nothing that does not matter', async () => {
	const none = await openVault({ 'Anna.md': '---\ntype: contact\n---\n' }, unstarted);
	await expect(none.page.locator('.two-hats-start').innerText()).resolves.toContain('No closed deal yet');
	expect(await none.page.locator('.two-hats-question').count()).toBe(0);
	const well = await openVault(
		{ 'Anna.md': '---\ntype: contact\ndeals:\n  - 2026-03-29 won Audit\nactivities:\n  - 2026-04-20 marketing/newsletter\n---\n' },
		unstarted,
	);
	await expect(well.page.locator('.two-hats-start').innerText()).resolves.toContain('Nothing stopped');
});

test('the question of the order of dates shows the date alone, and proposes the order that it can only have', async () => {
	const { page } = await openVault({ 'Ben.md': '---\ntype: contact\ndeals:\n  - 03/25/2026 won Audit\n---\n' }, unstarted);
	await expect(page.locator('.two-hats-start').innerText()).resolves.toContain('Some dates are written like 03/25/2026. What comes first?');
	expect(await page.locator('.two-hats-question .mod-cta').innerText()).toBe('The month');
});

test('at the usual height of a window all of the start page is seen without scrolling', async () => {
	const { page } = await openVault(sample, { settings: { hasStarted: false, dateOrder: 'unset' } });
	await page.locator('.two-hats-question', { hasText: 'is read as a log' }).waitFor();
	expect(await page.locator('.two-hats-view').evaluate((view) => view.scrollHeight - view.clientHeight)).toBe(0);
});

test('one flag is shown, not all 1', async () => {
	const { page } = await openVault({ 'Anna.md': stoppedContact() }, unstarted);
	expect(await page.locator('.two-hats-start .mod-cta').innerText()).toBe('Show the flag');
});

test('a vault where nothing stopped is told so, with figures', async () => {
	const { page } = await openVault({
		'Anna.md': '---\ntype: contact\ndeals:\n  - 2026-03-29 won Audit\nactivities:\n  - 2026-04-20 marketing/newsletter\n---\n',
	});
	await expect(page.locator('.two-hats-empty').innerText()).resolves.toContain('1 contact, 1 activity, nothing stopped.');
});

test('a vault that the app has not indexed yet says so, and fills', async () => {
	const { page } = await openVault(sample, { slow: true });
	await page.waitForSelector('.two-hats-section-stopped');
	await page.waitForFunction(() => document.querySelector('.two-hats-reading') === null);
	await expect(page.locator('.two-hats-found').innerText()).resolves.toBe('24 flags');
});

test('the sidebar opens once by itself, and comes back after a reload as it was left', async () => {
	const { page } = await openVault(sample);
	await page.locator('[data-section="week"]').click();
	await page.getByLabel('Sort by').selectOption('name');
	await page.locator('.side-toggle').click();
	await page.reload();
	await page.waitForSelector('body[data-ready]');
	expect(await page.locator('.two-hats-sidebar').count()).toBe(0);
	await page.locator('.side-toggle').click();
	await page.waitForSelector('.two-hats-section-stopped');
	expect(await page.locator('[data-section="week"]').getAttribute('aria-expanded')).toBe('false');
	expect(await page.getByLabel('Sort by').inputValue()).toBe('name');
	expect(await host(page, 'notices')).toEqual([]);
});

import { seriousFindings } from './accessibility';
import { eventually, host, namesIn, openVault, sample, stoppedContact, titleOf } from './support';

const warm = [
	'---',
	'type: contact',
	'activities:',
	'  - 2026-05-02 marketing/newsletter On pricing',
	'  - 2026-05-10 marketing/check-in How it goes',
	'  - 2026-05-20 marketing/case-study A shop like theirs',
	'  - 2026-05-22 marketing/newsletter She asked what a redesign takes',
	'---',
	'',
].join('\n');
const cold = '---\ntype: contact\nreferred-by: "[[Anna Berg]]"\ndeals:\n  - 2026-04-01..2026-05-20 won Shop\n---\n';
const people = { 'Anna Berg.md': warm, 'Ben Ode.md': cold };

test('the sections are folded at first, stand below the flags, and count nothing until they are opened', async () => {
	const { page } = await openVault(sample);
	for (const section of ['ready', 'cold', 'referrals']) {
		await expect(titleOf(page, section).getAttribute('aria-expanded')).resolves.toBe('false');
		await expect(titleOf(page, section).locator('.two-hats-count').innerText()).resolves.toBe('');
	}
	const order = await page.locator('[data-section]').evaluateAll((titles) => titles.map((title) => title.getAttribute('data-section')));
	expect(order.indexOf('ready')).toBeGreaterThan(order.indexOf('stopped'));
});

test('a contact who is ready stands there with why, and its button writes the note of the conversation', async () => {
	const { page, folder, exists, errors } = await openVault(people);
	expect(folder).not.toBe('');
	await titleOf(page, 'ready').click();
	const row = page.locator('.two-hats-row-ready', { hasText: 'Anna Berg' });
	await expect(row.innerText()).resolves.toContain('Came towards you (latest May 22, 2026)');
	await expect(row.innerText()).resolves.toContain('Refers others');
	await row.getByRole('button', { name: 'Start sales conversation' }).click();
	const made = 'Sales conversations/Anna Berg – sales conversation 2026-06-01.md';
	expect(await eventually(() => exists(made), Boolean)).toBe(true);
	expect(errors).toEqual([]);
});

test('a conversation with no marketing before it is told, with what warmed it', async () => {
	const { page } = await openVault(people);
	await titleOf(page, 'cold').click();
	const row = page.locator('.two-hats-row-cold');
	await expect(row.innerText()).resolves.toContain('Shop: no marketing before April 1, 2026');
	await row.getByRole('button', { name: 'warmed by: Evidence (1)' }).click();
	await row.locator('.two-hats-evidence-line').click();
	expect(await host(page, 'opened')).toEqual([{ path: 'Ben Ode.md', line: 2, pane: false }]);
});

test('who refers stands with what came of it, and a stop on them is questioned', async () => {
	const { page } = await openVault({
		...people,
		'Anna Berg.md': warm.replace('\n---\n\n', '\n---\n').replace(/---\n$/, 'reevaluations:\n  - 2026-05-25 stop never buys\n---\n'),
	});
	await titleOf(page, 'referrals').click();
	const row = page.locator('.two-hats-row-referrer');
	await expect(row.innerText()).resolves.toContain('1 referral; deals: 1 won');
	await expect(row.innerText()).resolves.toContain('Never bought, and worth marketing to');
	await expect(row.innerText()).resolves.toContain('Marketing to them is stopped, though they send others.');
	await row.getByRole('button', { name: 'Re-evaluate' }).click();
	await page.waitForSelector('.modal');
});

test('a note that changes moves its row while the section is open', async () => {
	const { page, write } = await openVault(people);
	await titleOf(page, 'ready').click();
	await page.waitForSelector('.two-hats-row-ready');
	expect(await namesIn(page, 'ready')).toEqual(['Anna Berg']);
	write('Cleo Fay.md', warm);
	await page.waitForFunction(() => document.querySelector('.two-hats-section-ready')?.textContent.includes('Cleo Fay'));
	write('Anna Berg.md', null);
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-row-ready').length === 1);
	expect(await namesIn(page, 'ready')).toEqual(['Cleo Fay']);
});

test('arrow keys go through the rows, the search narrows them, and one flag alone hides them', async () => {
	const { page } = await openVault({ ...people, 'Zoe New.md': stoppedContact() });
	await titleOf(page, 'ready').focus();
	await page.keyboard.press('Enter');
	await page.waitForSelector('.two-hats-row-ready');
	await page.keyboard.press('ArrowDown');
	await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Anna Berg');
	await page.locator('.two-hats-search').fill('nobody');
	await page.waitForFunction(() => document.querySelector('.two-hats-section-ready .two-hats-none')?.textContent === 'Nothing found here.');
	await page.locator('.two-hats-choices select').nth(1).selectOption('undecided');
	await page.waitForSelector('[data-section="ready"]', { state: 'detached' });
});

test.each(['light', 'dark'] as const)('axe finds nothing serious on a phone, and every button is 44 px tall: %s', async (theme) => {
	const { page } = await openVault(sample, { phone: true, theme });
	for (const section of ['ready', 'cold', 'referrals']) await titleOf(page, section).click();
	await page.waitForSelector('.two-hats-section-referrals .two-hats-row');
	expect(await seriousFindings(page, '.two-hats-relationships')).toEqual([]);
	const low = await page
		.locator('.two-hats-relationships button')
		.evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 43.5).map((button) => button.textContent));
	expect(low).toEqual([]);
	const isWide = await page.locator('.two-hats-view').evaluate((view) => view.scrollWidth > view.clientWidth);
	expect(isWide).toBe(false);
});

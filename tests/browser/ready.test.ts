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

test('who waits for an open deal is not said to have none', async () => {
	const { page } = await openVault({ 'Anna Berg.md': warm.replace('activities:', 'deals:\n  - 2026-05-25 open Shop\nactivities:') });
	await titleOf(page, 'ready').click();
	const row = page.locator('.two-hats-row-ready', { hasText: 'Anna Berg' });
	await expect(row.locator('.two-hats-reason').innerText()).resolves.toBe('A deal is open');
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

const quiet = [
	'---',
	'type: contact # a friend of the house',
	'activities:',
	...Array.from(
		{ length: 21 },
		(_, month) => `  - 2024-${String((month % 12) + 1).padStart(2, '0')}-1${month > 11 ? 5 : 0} marketing/newsletter number ${month}`,
	),
	'---',
	'Text stays.',
	'',
].join('\r\n');

test('a stop is proposed with the figures; accepted it is one line of the note, the row goes, and one undo takes both back', async () => {
	const { page, read, errors } = await openVault({ ...people, 'People/Dana Quill.md': quiet });
	await titleOf(page, 'referrals').click();
	const row = page.locator('.two-hats-row-stop');
	await row.waitFor();
	const told = await row.innerText();
	expect(told).toContain('21 marketing touches from January 10, 2024 to December 10, 2024, no deal won, none lost, nobody referred');
	expect(await page.locator('.two-hats-section-referrals').innerText()).toMatch(/Neither buys nor refers/i);
	await row.getByRole('button', { name: 'Evidence (3)' }).click();
	await row.locator('.two-hats-evidence-line').first().click();
	expect(await host(page, 'opened')).toEqual([{ path: 'People/Dana Quill.md', line: 14, pane: false }]);

	// Dismissed, nothing is written.
	await row.getByRole('button', { name: 'Stop marketing' }).click();
	await page.waitForSelector('.modal');
	await page.keyboard.press('Escape');
	await page.waitForSelector('.modal', { state: 'detached' });
	expect(read('People/Dana Quill.md')).toBe(quiet);

	await row.getByRole('button', { name: 'Stop marketing' }).click();
	await page.locator('.modal input').fill('reads, never writes');
	await page.keyboard.press('Enter');
	await page.waitForSelector('.modal', { state: 'detached' });
	const stopped = quiet.replace('\r\n---\r\nText', '\r\nreevaluations:\r\n  - 2026-06-01 stop reads, never writes\r\n---\r\nText');
	expect(
		await eventually(
			() => read('People/Dana Quill.md'),
			(text) => text === stopped,
		),
	).toBe(stopped);
	await row.waitFor({ state: 'detached' });

	await page.locator('.two-hats-notice-button', { hasText: 'Undo' }).click();
	expect(
		await eventually(
			() => read('People/Dana Quill.md'),
			(text) => text === quiet,
		),
	).toBe(quiet);
	await row.waitFor();
	expect(errors).toEqual([]);
});

test('a stop questioned is decided again: continue is written, the question goes, and one undo brings it back', async () => {
	const stopped = warm.replace('\n---\n\n', '\n---\n').replace(/---\n$/, 'reevaluations:\n  - 2026-05-25 stop never buys\n---\n');
	const { page, read, errors } = await openVault({ ...people, 'Anna Berg.md': stopped });
	await titleOf(page, 'referrals').click();
	const row = page.locator('.two-hats-row-referrer');
	const question = row.getByText('Marketing to them is stopped, though they send others.');
	await question.waitFor();
	await row.getByRole('button', { name: 'Stop marketing: Evidence (1)' }).click();
	await row.locator('.two-hats-evidence-line').first().click();
	expect(await host(page, 'opened')).toEqual([{ path: 'Anna Berg.md', line: 8, pane: false }]);
	await row.getByRole('button', { name: 'Re-evaluate' }).click();
	await page.waitForSelector('.modal');
	await page.keyboard.press('c');
	await page.locator('.modal [type=submit]').click();
	await page.waitForSelector('.modal', { state: 'detached' });
	const isDecided = (text: string): boolean => text.includes('  - 2026-05-25 stop never buys\n  - 2026-06-01 continue');
	expect(isDecided(await eventually(() => read('Anna Berg.md'), isDecided))).toBe(true);
	await question.waitFor({ state: 'detached' });
	await page.locator('.two-hats-notice-button', { hasText: 'Undo' }).click();
	expect(
		await eventually(
			() => read('Anna Berg.md'),
			(text) => text === stopped,
		),
	).toBe(stopped);
	await question.waitFor();
	expect(errors).toEqual([]);
});

test('the sample vault shows each of it in the sidebar, as the command line prints it', async () => {
	const vault = await openVault(sample);
	const { page } = vault;
	for (const section of ['ready', 'cold', 'referrals']) await titleOf(page, section).click();
	await page.waitForSelector('.two-hats-row-stop', { state: 'attached' });
	expect((await namesIn(page, 'ready')).slice(0, 3)).toEqual(['Mireille Dassonville', 'Margriet Colpaert', 'Ewan Carmichael']);
	const stop = page.locator('.two-hats-row-stop', { hasText: 'Aurelio Pirri' });
	expect(await stop.innerText()).toContain('21 marketing touches from October 22, 2024 to May 12, 2026, no deal won, 1 lost, nobody referred');
	const referrer = page.locator('.two-hats-row-referrer', { hasText: 'Gerrit Holvoet' });
	expect(await referrer.innerText()).toContain('Marketing to them is stopped, though they send others.');
	expect(await referrer.innerText()).toContain('2 referrals; deals: 1 won (5,200), 1 lost, 0 open');
	expect(await page.locator('.two-hats-row-cold').count()).toBeGreaterThan(0);
	expect(vault.errors).toEqual([]);
});

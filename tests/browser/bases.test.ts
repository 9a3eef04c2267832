import { seriousFindings } from './accessibility';
import { eventually, host, openVault, sample, stoppedContact, untilOpen } from './support';

const notes = {
	'People/Anna Berg.md': stoppedContact().replace('type: contact', 'type: contact\ncity: Ghent'),
	'People/Ben Ode.md': '---\ntype: CLIENT\ncity: Bonn\n---\n',
	'People/Cleo Fay.md': '---\ntags: [client]\n---\n',
	'Shop.md': '---\ntype: project\n---\n',
	'Made up.md': '---\ntype: contact\nactivities: []\ntitle: "{{title}}"\n---\n',
};

test('the command writes the base of the contacts once, one step to undo, and never over what is there', async () => {
	const { page, read, exists, write, errors } = await openVault(notes);
	await host(page, 'runCommand', 'two-hats:create-base');
	await untilOpen(page, 'Two Hats.base');
	expect(await eventually(() => exists('Two Hats.base') && read('Two Hats.base') !== '', Boolean)).toBe(true);
	expect(read('Two Hats.base')).toContain('file.hasTag("contact"');
	write('Two Hats.base', 'views: []\n');
	await host(page, 'runCommand', 'two-hats:create-base');
	await new Promise((done) => setTimeout(done, 300));
	expect(read('Two Hats.base')).toBe('views: []\n');
	expect(exists('Two Hats 2.base')).toBe(false);
	expect(errors).toEqual([]);
});

test('one undo takes the base back, unless it was changed since', async () => {
	const { page, read, exists, write } = await openVault(notes);
	await host(page, 'runCommand', 'two-hats:create-base');
	await untilOpen(page, 'Two Hats.base');
	await page.locator('.two-hats-notice-button', { hasText: 'Undo' }).click();
	expect(await eventually(() => !exists('Two Hats.base'), Boolean)).toBe(true);
	await host(page, 'runCommand', 'two-hats:create-base');
	expect(await eventually(() => exists('Two Hats.base') && read('Two Hats.base') !== '', Boolean)).toBe(true);
	write('Two Hats.base', 'views: []\n');
	await page.waitForTimeout(500);
	await host(page, 'runCommand', 'two-hats:undo');
	await page.waitForFunction(() => document.querySelector('.notices')?.textContent.includes('Two Hats.base changed since') === true);
	expect(read('Two Hats.base')).toBe('views: []\n');
});

test('a folder of contacts set with odd slashes and capitals is found by the base as by the plugin', async () => {
	const { page, read } = await openVault(
		{ 'Work/People/Anna.md': 'Nothing.\n', 'Else/Ben.md': 'Nothing.\n' },
		{ settings: { contactFolders: ['/work\\\\people//'] } },
	);
	await host(page, 'runCommand', 'two-hats:create-base');
	await untilOpen(page, 'Two Hats.base');
	expect(read('Two Hats.base')).toContain('file.inFolder("Work/People")');
	await host(page, 'openBase', 'Two Hats.base');
	await page.waitForSelector('.two-hats-base .two-hats-row');
	expect(await page.locator('.two-hats-base .two-hats-name').allInnerTexts()).toEqual(['Anna']);
	expect(await page.locator('.two-hats-base').innerText()).not.toContain('Not a contact');
});

test('where Bases is off the command says so, and the base is written all the same', async () => {
	const { page, exists } = await openVault(notes, { noBases: true });
	await host(page, 'runCommand', 'two-hats:create-base');
	expect(await eventually(() => exists('Two Hats.base'), Boolean)).toBe(true);
	expect((await host<readonly string[]>(page, 'notices')).join('\n')).toContain('Bases is turned off');
});

test('the view shows what the base filters, grouped as the base groups, and a note that is no contact as such', async () => {
	const { page, errors } = await openVault(notes);
	await host(page, 'runCommand', 'two-hats:create-base');
	await untilOpen(page, 'Two Hats.base');
	await host(page, 'openBase', 'Two Hats.base', 'city');
	await page.waitForSelector('.two-hats-base .two-hats-row');
	const titles = await page.locator('.two-hats-base .two-hats-group-title').allInnerTexts();
	expect([...titles].sort()).toEqual(['Bonn 1', 'Ghent 1', 'Without a value 2']);
	const names = await page.locator('.two-hats-base .two-hats-name').allInnerTexts();
	expect([...names].sort()).toEqual(['Anna Berg', 'Ben Ode', 'Cleo Fay', 'Made up']);
	await expect(page.locator('.two-hats-base .two-hats-row', { hasText: 'Made up' }).innerText()).resolves.toContain('Not a contact');
	const anna = page.locator('.two-hats-base .two-hats-row', { hasText: 'Anna Berg' });
	await expect(anna.innerText()).resolves.toContain('Last marketing: 182 days ago');
	await expect(anna.innerText()).resolves.toContain('Marketing stopped: Won Website redesign 64 days ago');
	expect(errors).toEqual([]);
});

test('a conversation is started from a row, keys go from row to row, and a changed note is drawn anew', async () => {
	const { page, exists, write } = await openVault(notes);
	await host(page, 'runCommand', 'two-hats:create-base');
	await untilOpen(page, 'Two Hats.base');
	await host(page, 'openBase', 'Two Hats.base');
	const base = page.locator('.two-hats-base');
	await base.locator('.two-hats-name').first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe(await base.locator('.two-hats-name').nth(1).innerText());
	write('People/Anna Berg.md', stoppedContact().replace('On pricing\n', 'On pricing\n  - 2026-05-31 marketing/check-in\n'));
	await page.waitForFunction(() => document.querySelector('.two-hats-base')?.textContent.includes('Last marketing: yesterday') === true);
	await base.locator('.two-hats-row', { hasText: 'Anna Berg' }).getByRole('button', { name: 'Start sales conversation' }).click();
	expect(await eventually(() => exists('Sales conversations/Anna Berg – sales conversation 2026-06-01.md'), Boolean)).toBe(true);
});

test('axe finds nothing serious in a base on a phone, and nothing is cut off', async () => {
	const { page } = await openVault(sample, { phone: true });
	await host(page, 'runCommand', 'two-hats:create-base');
	await untilOpen(page, 'Two Hats.base');
	await host(page, 'openBase', 'Two Hats.base');
	await page.waitForSelector('.two-hats-base .two-hats-row', { state: 'attached' });
	expect(await seriousFindings(page, '.two-hats-base')).toEqual([]);
	const isWide = await page.locator('.two-hats-base').evaluate((view) => view.scrollWidth > view.clientWidth);
	expect(isWide).toBe(false);
});

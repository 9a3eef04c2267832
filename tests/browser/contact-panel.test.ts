import { allCommands } from '../../src/contact-book/commands/all-commands';
import { host, openVault, sample, stoppedContact } from './support';

test('the panel says which hat to wear: selling, with what is still open', async () => {
	const { page } = await openVault(sample);
	await host(page, 'setActive', 'People/Freya Ashdown.md');
	const panel = page.locator('.two-hats-panel');
	await expect(panel.innerText()).resolves.toMatch(/Selling: get a decision[\s\S]*Still open: cost of the problem, fit, price, decision/);
	await expect(page.locator('.status-bar').innerText()).resolves.toMatch(/^Selling\s*8 stopped$/);
});

test('marketing, delivery, and none for who was stopped on purpose', async () => {
	const contact = (more: string): string => `---\ntype: contact\n${more}---\n`;
	const { page } = await openVault({
		'Anna.md': stoppedContact(),
		'Ben.md': contact('activities:\n  - 2026-05-20 delivery/kick-off\n'),
		'Clara.md': contact('reevaluations:\n  - 2026-05-01 stop wrong fit\n'),
		'Newsletter.md': '---\ntype: campaign\ndate: 2026-05-04\nactivity: marketing/newsletter\ncontacts: ["[[Clara]]"]\n---\n',
		'Sale.md': '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-20\n---\n',
		'Shopping.md': 'Milk.\n',
	});
	const hatOf = async (path: string): Promise<string> => {
		await host(page, 'setActive', path);
		await page.waitForFunction((name) => document.querySelector('.note-title')?.textContent === name, path.replace('.md', ''));
		const hat = page.locator('.two-hats-hat strong');
		return (await hat.count()) === 0 ? '' : hat.innerText();
	};
	expect(await hatOf('Anna.md')).toBe('Selling');
	expect(await hatOf('Ben.md')).toBe('In delivery');
	expect(await hatOf('Clara.md')).toBe('No hat');
	expect(await hatOf('Newsletter.md')).toBe('Marketing');
	expect(await hatOf('Sale.md')).toBe('Selling');
	expect(await hatOf('Shopping.md')).toBe('');
});

test('where no activity has a role, the last marketing is not known, and how many may be it is said', async () => {
	const { page } = await openVault({
		'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-03-01 call\n  - 2026-04-01 email\n---\n',
		'Ben.md': '---\ntype: contact\n---\n',
	});
	await host(page, 'setActive', 'Anna.md');
	const told = page.locator('.two-hats-fact', { hasText: 'Last marketing' }).locator('dd');
	await page.locator('.two-hats-panel', { hasText: 'Anna' }).waitFor();
	await expect(told.innerText()).resolves.toBe('not known: 2 activities untagged');
	await host(page, 'setActive', 'Ben.md');
	await page.locator('.two-hats-panel', { hasText: 'Ben' }).waitFor();
	await expect(told.innerText()).resolves.toBe('never');
});

test('the last twelve months are a list for a screen reader, and each role has a shape of its own', async () => {
	const { page } = await openVault(sample);
	await host(page, 'setActive', 'People/Elodie Marchandeau.md');
	await page.waitForSelector('.two-hats-timeline');
	const told = await page.locator('.two-hats-timeline .two-hats-hidden li').allTextContents();
	expect(told).toContain('July 8, 2025: delivery, kick-off');
	expect(told).toContain('Deal Price list for the atelier (won) April 29, 2025 to July 3, 2025');
	expect(await page.locator('.two-hats-timeline > svg circle.two-hats-mark-marketing').count()).toBeGreaterThan(0);
	expect(await page.locator('.two-hats-timeline > svg rect.two-hats-mark-sales').count()).toBeGreaterThan(0);
	expect(await page.locator('.two-hats-timeline > svg polygon.two-hats-mark-delivery').count()).toBeGreaterThan(0);
});

test('the ladder shows the marketing that supports each rung', async () => {
	const { page } = await openVault({ 'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-03-01 newsletter\n  - 2026-04-01 marketing/coffee\n---\n' });
	await host(page, 'setActive', 'Anna.md');
	await expect(page.locator('.two-hats-ladder').innerText()).resolves.toMatch(
		/Know\s*1× newsletter, March 1, 2026\s*Like\s*1× coffee, April 1, 2026\s*Trust\s*nothing yet/,
	);
});

test('commands: each has an icon and no hotkey of its own; the timeline is offered only with a contact in front', async () => {
	const { page } = await openVault(sample);
	const commands = await host<readonly { readonly id: string; readonly icon?: string }[]>(page, 'commands');
	expect(commands.map(({ id }) => id)).toEqual(allCommands.map(({ id }) => `two-hats:${id}`));
	expect(commands.every(({ icon }) => icon !== undefined)).toBe(true);
	expect(await host(page, 'runCommand', 'two-hats:role-timeline')).toBe(false);
	await host(page, 'setActive', 'People/Freya Ashdown.md');
	expect(await host(page, 'runCommand', 'two-hats:role-timeline')).toBe(true);
});

test('the next contact where marketing stopped is opened, one after the other and round again', async () => {
	const { page } = await openVault({ 'Anna.md': stoppedContact('A', '2026-01-10'), 'Ben.md': stoppedContact('B', '2026-02-10') });
	for (let time = 0; time < 3; time++) {
		await host(page, 'runCommand', 'two-hats:next-stopped');
		await page.waitForFunction((times) => document.querySelectorAll('.note-title').length > 0 && times >= 0, time);
	}
	const opened = await host<readonly { readonly path: string }[]>(page, 'opened');
	expect(opened.map(({ path }) => path)).toEqual(['Anna.md', 'Ben.md', 'Anna.md']);
});

test('the palette runs a command, and the guide tells what notes can say', async () => {
	const { page } = await openVault(sample);
	await page.keyboard.press('ControlOrMeta+p');
	await page.getByRole('searchbox', { name: 'Type a command' }).fill('guide');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').innerText()).resolves.toContain('2026-03-01 marketing/newsletter Q1 issue on pricing');
	const box = await page.getByRole('dialog').boundingBox();
	expect(box === null ? null : [box.y > 0, box.y + box.height < 900]).toEqual([true, true]);
});

test('the strip explains what has no hat where there is some', async () => {
	const { page } = await openVault({ 'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-03-01 call\n---\n', 'Ben.md': stoppedContact() });
	const legend = async (path: string, name: string): Promise<string> => {
		await host(page, 'setActive', path);
		await page.locator('.two-hats-panel-head', { hasText: name }).waitFor();
		return (await page.locator('.two-hats-legend').innerText()).replace(/\s+/g, ' ');
	};
	expect(await legend('Anna.md', 'Anna')).toBe('marketing sales delivery untagged');
	expect(await legend('Ben.md', 'Ben')).toBe('marketing sales delivery Deal (won)');
});

test('the names of the rungs have room in German: each stands on one line, beside its mark', async () => {
	const { page } = await openVault({ 'Anna.md': stoppedContact() }, { language: 'de' });
	await host(page, 'setActive', 'Anna.md');
	await page.waitForSelector('.two-hats-ladder');
	const below = await page.locator('.two-hats-rung-name').evaluateAll((names) =>
		names.map((name) => {
			const words = document.createRange();
			words.selectNodeContents(name);
			return words.getBoundingClientRect().top - name.getBoundingClientRect().top < Number.parseFloat(getComputedStyle(name).fontSize) / 2;
		}),
	);
	expect(below).toEqual([true, true, true]);
});

test('the legend of the strip names the states of its deals, and stays inside a narrow panel', async () => {
	const { page } = await openVault(sample, { phone: true, width: 390, height: 844, language: 'de' });
	await host(page, 'setActive', 'People/Elodie Marchandeau.md');
	await host(page, 'runCommand', 'two-hats:open-sidebar');
	const legend = page.locator('.two-hats-legend');
	await legend.waitFor();
	expect((await legend.locator('li').allInnerTexts()).map((text) => text.trim())).toEqual([
		'Marketing',
		'Verkauf',
		'Auftrag',
		'Geschäft (gewonnen)',
		'Geschäft (offen)',
	]);
	expect(await legend.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
	expect(await legend.locator('li:nth-last-child(2) circle').count()).toBe(1);
});

test('the icon beside a touch stands at its first line', async () => {
	const { page } = await openVault({
		'Anna.md': stoppedContact(),
		'2026-05-20.md': 'Rain.\n- coffee with [[Anna]] on the terrace\n',
		'With a long name that takes more than one line of the sidebar.md': stoppedContact(),
		'2026-05-21.md': 'Sun.\n- coffee with [[With a long name that takes more than one line of the sidebar]]\n',
	});
	const touches = page.locator('.two-hats-touches li');
	await touches.nth(1).waitFor();
	const offsets = await touches.evaluateAll((all) =>
		all.map((one) => {
			const icon = one.querySelector('svg')?.getBoundingClientRect();
			const words = one.querySelector('button')?.getClientRects()[0];
			return icon === undefined || words === undefined ? null : Math.round(icon.top + icon.height / 2 - words.top);
		}),
	);
	expect(Math.max(...offsets.map((offset) => offset ?? 99))).toBeLessThan(16);
});

test('what is still open folds with the same chevron as the sections, by a touch of 44 pixels on a phone', async () => {
	const { page } = await openVault(sample, { phone: true });
	await host(page, 'runCommand', 'two-hats:open-sidebar');
	await host(page, 'setActive', 'People/Freya Ashdown.md');
	const summary = page.locator('.two-hats-questions summary');
	await host(page, 'runCommand', 'two-hats:open-sidebar');
	await summary.waitFor();
	const chevron = summary.locator('svg.lucide-chevron-right');
	expect(await chevron.count()).toBe(1);
	expect(await summary.evaluate((element) => getComputedStyle(element).listStyleType)).toBe('none');
	expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	const turned = (): Promise<string> => summary.locator('.two-hats-icon').evaluate((element) => getComputedStyle(element).transform);
	const open = await turned();
	await summary.tap();
	expect(open).not.toBe('none');
	expect(await turned()).toBe('none');
});

test('on a phone the next step stands above the questions, where no scrolling is needed to see it', async () => {
	const { page } = await openVault(sample, { phone: true, width: 390, height: 844 });
	await host(page, 'setActive', 'People/Freya Ashdown.md');
	await host(page, 'runCommand', 'two-hats:open-sidebar');
	const step = await page.locator('.two-hats-panel .two-hats-fact', { hasText: 'Next step' }).boundingBox();
	const questions = await page.locator('.two-hats-questions').boundingBox();
	expect(questions?.y).toBeGreaterThan(step?.y ?? Infinity);
	expect((step?.y ?? Infinity) + (step?.height ?? 0)).toBeLessThan(500);
});

test('a mention that may have been marketing is shown with its words, and confirmed there as in its row', async () => {
	const daily = 'Coffee with [[Anna]], long\n';
	const vault = await openVault({
		'Anna.md': '---\ntype: contact\ndeals:\n  - 2026-03-01 won Website\n  - 2026-03-02 won Shop\n---\n',
		'2026-05-20.md': daily,
	});
	await host(vault.page, 'setActive', 'Anna.md');
	const touch = vault.page.locator('.two-hats-panel .two-hats-touches li');
	await touch.waitFor();
	expect(await touch.locator('.two-hats-quote').innerText()).toBe(daily.trim());
	await touch.locator('[data-act=confirm]').focus();
	await vault.page.keyboard.press('Enter');
	await touch.waitFor({ state: 'detached' });
	expect(vault.read('2026-05-20.md')).toBe('- Coffee with [[Anna]], long #marketing\n');
	expect(await vault.page.evaluate(() => document.activeElement?.closest('.two-hats-sidebar') !== null)).toBe(true);
	expect(vault.errors).toEqual([]);
});

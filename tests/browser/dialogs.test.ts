import { seriousFindings } from './accessibility';
import { host, openVault, sample, type VaultPage } from './support';

/** Every dialog: the command that opens it, and the note in front. */
const dialogs: readonly (readonly [command: string, note: string])[] = [
	['log-marketing', 'People/Elodie Marchandeau.md'],
	['start-conversation', 'People/Freya Ashdown.md'],
	['record-decision', 'People/Freya Ashdown.md'],
	['re-evaluate', 'People/Elodie Marchandeau.md'],
	['snooze-until', 'People/Elodie Marchandeau.md'],
	['stop-marketing', 'People/Elodie Marchandeau.md'],
	['log-campaign', 'Books/To read.md'],
	['tag-activities', 'Books/To read.md'],
	['decide-many', 'Books/To read.md'],
	['new-contact', 'Books/To read.md'],
	['import-contacts', 'Books/To read.md'],
	['import-meetings', 'Books/To read.md'],
	['re-evaluate', 'Books/To read.md'],
];

async function open({ page }: VaultPage, command: string, note: string): Promise<void> {
	await host(page, 'setActive', note);
	await host(page, 'runCommand', `two-hats:${command}`);
	await page.waitForSelector('.modal, .prompt');
}

async function close({ page }: VaultPage): Promise<void> {
	await page.keyboard.press('Escape');
	await page.waitForSelector('.modal, .prompt', { state: 'detached' });
}

test.each(['light', 'dark'] as const)(
	'axe-core finds nothing serious in any dialog: %s',
	async (theme) => {
		const vault = await openVault(sample, { theme });
		for (const [command, note] of dialogs) {
			await open(vault, command, note);
			// The picker of names is the app's own, drawn by it.
			const isOurs = (await vault.page.locator('.two-hats-form').count()) > 0;
			const found = isOurs ? await seriousFindings(vault.page, '.modal') : [];
			expect([command, found]).toEqual([command, []]);
			await close(vault);
		}
		expect(vault.errors).toEqual([]);
	},
	60_000,
);

test('on a phone every dialog fits the screen, and what can be touched is 44 pixels tall', async () => {
	const vault = await openVault(sample, { phone: true, width: 390, height: 844 });
	for (const [command, note] of dialogs) {
		await open(vault, command, note);
		const told = await vault.page.locator('.modal, .prompt').evaluate((dialog) => ({
			wide: dialog.scrollWidth - dialog.clientWidth,
			low: [...dialog.querySelectorAll('.two-hats-form button, .two-hats-form select, .two-hats-form input:not([type=checkbox])')]
				.filter((element) => element.getBoundingClientRect().height < 44)
				.map((element) => element.outerHTML),
		}));
		expect([command, told]).toEqual([command, { wide: 0, low: [] }]);
		await close(vault);
	}
	expect(vault.errors).toEqual([]);
});

test('every dialog speaks German where the app does', async () => {
	const vault = await openVault(sample, { language: 'de' });
	for (const [command, note] of dialogs) {
		await open(vault, command, note);
		const text = await vault.page.locator('.modal, .prompt').innerText();
		expect(text).not.toMatch(/\b(?:Save|Day|Reason|optional|Kind|Continue|Stop|Cancel|Later|List|Choose|With)\b/);
		await close(vault);
	}
	expect(vault.errors).toEqual([]);
});

test('the focus is inside a dialog while it is open, and back where it was behind it', async () => {
	const vault = await openVault(sample);
	for (const [command, note] of dialogs) {
		await open(vault, command, note);
		for (let step = 0; step < 4; step++) {
			expect(await vault.page.evaluate(() => document.activeElement?.closest('.modal, .prompt') !== null)).toBe(true);
			await vault.page.keyboard.press('Tab');
		}
		await close(vault);
	}
});

test('Tab stops once at a row of answers, and the arrows go along it', async () => {
	const { page } = await openVault(sample);
	const focused = (): Promise<string | null> =>
		page.evaluate(
			() => (document.activeElement instanceof HTMLInputElement ? document.activeElement.labels?.[0]?.innerText : document.activeElement?.textContent) ?? null,
		);
	await host(page, 'setActive', 'People/Elodie Marchandeau.md');
	await host(page, 'runCommand', 'two-hats:log-marketing');
	await page.waitForSelector('.modal');
	expect(await focused()).toBe('check-in1');
	await page.keyboard.press('ArrowRight');
	expect(await focused()).toBe('newsletter2');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	expect(await focused()).toBe('reconnect6');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	expect(await focused()).toBe('Another kind');
	await page.keyboard.press('Shift+Tab');
	expect(await focused()).toBe('check-in1');
});

test('while activities are tagged, what is left for later is not the button that the eye meets first', async () => {
	const { page } = await openVault(sample);
	await host(page, 'runCommand', 'two-hats:tag-activities');
	await page.waitForSelector('.modal');
	expect(await page.locator('.modal .mod-cta').count()).toBe(0);
});

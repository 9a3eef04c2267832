import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { MarketingReport } from '../../src/core/view/marketing-report';
import { marketingCorpus } from '../support/marketing-corpus';
import { seriousFindings } from './accessibility';
import { eventually, host, openVault, sample, type VaultPage } from './support';

const NOTE = 'Campaigns/Spring letter.md';
const HEAD = '---\ntype: campaign\ndate: 2026-06-17\nactivity: marketing/newsletter\n---\n';
const LETTER = `${HEAD}Dear reader,

only **5 places** left in my course, and the price goes up on Friday.
Act now: [book your place today](https://example.com) and save 20 %.

A price list is a letter too.

With our money back
guarantee.
`;

/** What the list shows, row by row, as a reader finds it. */
async function rowsOf(page: Page): Promise<readonly { readonly words: string; readonly place: string; readonly why: string; readonly kinder: string }[]> {
	const rows = await page.locator('.two-hats-selling li').all();
	const textIn = (row: (typeof rows)[number], part: string): Promise<string> => row.locator(part).evaluate((element) => element.textContent);
	return Promise.all(
		rows.map(async (row) => {
			const isFinding = (await row.locator('.two-hats-quote').count()) > 0;
			return {
				words: await textIn(row, isFinding ? '.two-hats-quote' : 'strong'),
				place: isFinding ? await textIn(row, '.two-hats-place') : '',
				why: await textIn(row, '.two-hats-reason'),
				kinder: await textIn(row, 'q'),
			};
		}),
	);
}

function isMarketingReport(value: unknown): value is MarketingReport {
	return typeof value === 'object' && value !== null && 'findings' in value && 'missingNextStep' in value;
}

/** The same rows made of what the command line prints for the note. */
function rowsOfCommandLine({ folder }: VaultPage, note: string): unknown {
	const signals: Readonly<Record<string, string>> = { price: 'price', discount: 'discount', urgency: 'urgency', buy: 'asks to buy', guarantee: 'guarantee' };
	let out = '';
	try {
		out = execFileSync(process.execPath, [join(__dirname, '../../dist/two-hats.cjs'), 'check-marketing', join(folder, note), '--json'], { encoding: 'utf8' });
	} catch (error) {
		// Exit 1 says that something was found.
		out = String(Reflect.get(Object(error), 'stdout'));
	}
	const report: unknown = JSON.parse(out);
	if (!isMarketingReport(report)) throw new Error('The command line printed no report.');
	return [
		...report.findings.map(({ text, line, signal, why, kinder }) => ({ words: text, place: `line ${line}, ${signals[signal] ?? ''}`, why, kinder })),
		...(report.missingNextStep === null ? [] : [{ words: 'No next step', place: '', ...report.missingNextStep }]),
	];
}

async function check({ page }: VaultPage, note = NOTE): Promise<void> {
	await host(page, 'setActive', note);
	await host(page, 'runCommand', 'two-hats:check-marketing');
	await page.waitForSelector('.two-hats-selling');
}

function marked(page: Page): Promise<string[]> {
	return page.evaluate(() => [...(CSS.highlights.get('two-hats-selling') ?? [])].map(String));
}

function summary(page: Page): Promise<string> {
	return page.locator('.two-hats-selling-summary').innerText();
}

const corpus = marketingCorpus.filter(({ name }, index) => index % 11 === 0 || name.includes('sales-letter'));

test('what the list says is what the command line prints for the same note', async () => {
	const texts: readonly (readonly [string, string])[] = [[NOTE, LETTER], ...corpus.map(({ name, text }) => [`Campaigns/${name}.md`, text] as const)];
	const notes = Object.fromEntries(texts);
	const vault = await openVault(notes);
	for (const note of Object.keys(notes)) {
		await check(vault, note);
		expect([note, await rowsOf(vault.page)]).toEqual([note, rowsOfCommandLine(vault, note)]);
	}
	expect(vault.errors).toEqual([]);
});

test('words that sell are marked in the editor, until the list is closed, with what the typings declare alone', async () => {
	const vault = await openVault({ [NOTE]: LETTER }, { documentedOnly: true });
	await check(vault);
	const words = ['only **5 places** left', 'price goes up', 'Act now', 'book your place today', 'save 20 %', 'our money back', 'guarantee'];
	expect(await marked(vault.page)).toEqual(words);
	await vault.page.getByRole('button', { name: 'Close marketing check' }).click();
	expect(await marked(vault.page)).toEqual([]);
	expect(await vault.page.locator('.two-hats-selling').count()).toBe(0);
});

test('marks and list are there for the checked note alone, and gone with the plugin', async () => {
	const vault = await openVault({ [NOTE]: LETTER, 'Other.md': 'Act now and save 20 %.\n' });
	await check(vault);
	await host(vault.page, 'setActive', 'Other.md');
	expect(
		await eventually(
			() => vault.page.locator('.two-hats-selling').count(),
			(count) => Number(count) === 0,
		),
	).toBe(0);
	expect(await marked(vault.page)).toEqual([]);
	await host(vault.page, 'setActive', NOTE);
	await vault.page.waitForSelector('.two-hats-selling');
	expect(await marked(vault.page)).toHaveLength(7);
	await host(vault.page, 'unload');
	expect(await marked(vault.page)).toEqual([]);
	expect(vault.errors).toEqual([]);
});

test('marks follow the lines that an editor shows, with their markup hidden or not', async () => {
	const vault = await openVault({ [NOTE]: LETTER });
	await check(vault);
	// As the app draws a line whose markup it hides; the lines of the page are as they are written.
	await vault.page.locator('.cm-content').evaluate((content) => {
		const line = content.ownerDocument.createElement('div');
		line.className = 'cm-line';
		for (const [tag, text] of [
			['span', 'Act '],
			['b', 'now'],
			['span', ': '],
			['a', 'book your place today'],
			['span', ' and save 20 %.'],
		] as const)
			line.append(Object.assign(content.ownerDocument.createElement(tag), { textContent: text }));
		content.replaceChildren(line);
	});
	await vault.page.waitForFunction(() => CSS.highlights.get('two-hats-selling')?.size === 3);
	expect(await marked(vault.page)).toEqual(['Act now', 'book your place today', 'save 20 %']);
});

test('with words selected only these are checked, and the whole note on request', async () => {
	const vault = await openVault({ [NOTE]: LETTER });
	const { page } = vault;
	await host(page, 'setActive', NOTE);
	await page.locator('textarea.note-text').evaluate((field: HTMLTextAreaElement) => {
		field.setSelectionRange(field.value.indexOf('Act now'), field.value.indexOf(' and save'));
	});
	await host(page, 'runCommand', 'two-hats:check-marketing');
	await page.waitForSelector('.two-hats-selling');
	expect((await rowsOf(page)).map(({ words }) => words)).toEqual(['Act now', 'book your place today', 'No next step']);
	await page.locator('.two-hats-selling-part button').click();
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-selling li').length === 7);
	expect(await page.locator('.two-hats-selling-part').count()).toBe(0);
});

test('the list follows the note: what is typed, what changes on disk, its new name, its end', async () => {
	const vault = await openVault({ [NOTE]: LETTER });
	const { page } = vault;
	await check(vault);
	expect(await summary(page)).toBe('6 places sell; no next step');
	vault.write(NOTE, `${HEAD}Act now.\n\nWrite back and tell me.\n`);
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-selling li').length === 1);
	expect(await summary(page)).toBe('1 place sells; next step in line 8: Write back');
	const field = page.locator('textarea.note-text');
	await field.focus();
	await page.keyboard.press('Control+End');
	await page.keyboard.type('Hurry up!');
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-selling li').length === 2);
	expect(await marked(page)).toEqual(['Act now', 'Hurry up']);
	await eventually(
		() => vault.read(NOTE),
		(text) => text.includes('Hurry up!'),
	);
	await host(page, 'rename', NOTE, 'Campaigns/Renamed.md');
	await page.waitForSelector('.two-hats-selling');
	await eventually(() => vault.exists('Campaigns/Renamed.md'), Boolean);
	vault.write('Campaigns/Renamed.md', `${HEAD}Calm.\n`);
	await page.waitForFunction(() => document.querySelector('.two-hats-selling-summary')?.textContent === 'nothing sells; no next step');
	vault.write('Campaigns/Renamed.md', null);
	await page.waitForSelector('.two-hats-selling', { state: 'detached' });
	expect(vault.errors).toEqual([]);
});

test('a selection stays what was selected while the note grows above it', async () => {
	const vault = await openVault({ [NOTE]: LETTER });
	const { page } = vault;
	await host(page, 'setActive', NOTE);
	await page.locator('textarea.note-text').evaluate((field: HTMLTextAreaElement) => {
		field.setSelectionRange(field.value.indexOf('Act now'), field.value.indexOf(' and save'));
	});
	await host(page, 'runCommand', 'two-hats:check-marketing');
	await page.waitForSelector('.two-hats-selling');
	vault.write(NOTE, LETTER.replace('Dear reader,', 'Dear reader,\n\nLast chance!'));
	await page.waitForFunction(() => document.querySelector('.two-hats-selling .two-hats-place')?.textContent.startsWith('line 11'));
	expect((await rowsOf(page)).map(({ words }) => words)).toEqual(['Act now', 'book your place today', 'No next step']);
});

test('by keyboard alone: into the list, from row to row, copy, to the words in the note, and out', async () => {
	const vault = await openVault({ [NOTE]: LETTER });
	const { page } = vault;
	await check(vault);
	const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('two-hats-selling');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	expect(await focused()).toContain('price goes up');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await eventually(() => page.evaluate(() => navigator.clipboard.readText()), Boolean);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('We begin on [day]. Let me know if you’d like to be there.');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.matches('textarea.note-text'));
	const cursor = await page.locator('textarea.note-text').evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd]);
	expect(cursor).toEqual([LETTER.indexOf('price goes'), LETTER.indexOf('price goes')]);
	expect(vault.read(NOTE)).toBe(LETTER);
	await page.getByRole('button', { name: 'Close marketing check' }).focus();
	await page.keyboard.press('Enter');
	await page.waitForSelector('.two-hats-selling', { state: 'detached' });
});

test('before a campaign is logged its note is checked in one line, which stops nobody', async () => {
	const vault = await openVault({ [NOTE]: LETTER, 'Anna.md': '---\ntype: contact\nlists: [letter]\n---\n' });
	const { page } = vault;
	await host(page, 'setActive', NOTE);
	await host(page, 'runCommand', 'two-hats:log-campaign');
	await page.waitForSelector('.modal');
	expect(await page.locator('.two-hats-campaign-check').innerText()).toContain('“Spring letter”: 6 places sell; no next step');
	await page.getByRole('button', { name: 'Show list' }).click();
	await page.waitForSelector('.modal', { state: 'detached' });
	await page.waitForSelector('.two-hats-selling');
	expect(await page.locator('.two-hats-selling li').count()).toBe(7);
	await host(page, 'runCommand', 'two-hats:log-campaign');
	await page.waitForSelector('.modal');
	await page.getByLabel('List').fill('letter');
	await page.getByRole('button', { name: 'Add its members' }).click();
	await page.getByRole('button', { name: 'Log', exact: true }).click();
	await page.waitForSelector('.modal', { state: 'detached' });
	expect(vault.errors).toEqual([]);
});

test('so it is for a note that only its folder makes a campaign, in the sample vault, and in German', async () => {
	const vault = await openVault(
		{ 'Rundbriefe/Mai.md': 'Jetzt bestellen und 20 % sparen!\n' },
		{ language: 'de', settings: { campaignFolders: { Rundbriefe: 'newsletter' } } },
	);
	const told = async ({ page }: VaultPage, note: string): Promise<string> => {
		await host(page, 'setActive', note);
		await host(page, 'runCommand', 'two-hats:log-campaign');
		await page.waitForSelector('.modal');
		return page.locator('.two-hats-campaign-check').innerText();
	};
	expect(await told(vault, 'Rundbriefe/Mai.md')).toContain('„Mai“: 2 Stellen verkaufen');
	const other = await openVault(sample);
	expect(await told(other, 'Campaigns/The Margin Note 8.md')).toContain('“The Margin Note 8”: 5 places sell; no next step');
	// Nothing was asked, and nothing is kept from being logged.
	expect(await other.page.locator('.two-hats-selling').count()).toBe(0);
	expect(await other.page.getByRole('button', { name: 'Log', exact: true }).isEnabled()).toBe(true);
	expect(other.errors).toEqual([]);
});

test('with no campaign in front the dialog says nothing of marketing', async () => {
	const vault = await openVault({ 'Anna.md': '---\ntype: contact\n---\nAct now!\n' });
	await host(vault.page, 'setActive', 'Anna.md');
	await host(vault.page, 'runCommand', 'two-hats:log-campaign');
	await vault.page.waitForSelector('.modal');
	expect(await vault.page.locator('.two-hats-campaign-check').count()).toBe(0);
});

test('words of the settings sell too, at once', async () => {
	const vault = await openVault({ [NOTE]: `${HEAD}A once in a lifetime evening.\n` });
	const { page } = vault;
	await check(vault);
	expect(await summary(page)).toBe('Nothing sells; no next step');
	vault.write('.obsidian/plugins/two-hats/data.json', JSON.stringify({ hasStarted: true, sellingWords: ['once in a lifetime'] }));
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-selling li').length === 2);
	expect((await rowsOf(page))[0]).toMatchObject({ words: 'once in a lifetime', place: 'line 6, your words' });
});

const hostile = `${HEAD}<img src=x onerror="window.stolen = 1"> Act now <script>window.stolen = 1</script>, only <b onclick=alert(1)>3</b> seats left.\n\n[book now](javascript:window.stolen=1)\n`;

test('what a note holds is shown as text, whatever it is', async () => {
	const vault = await openVault({ [NOTE]: hostile });
	await check(vault);
	expect((await rowsOf(vault.page)).map(({ words }) => words)).toContain('only <b onclick=alert(1)>3</b> seats left');
	expect(await vault.page.locator('.two-hats-selling img, .two-hats-selling script, .two-hats-selling b').count()).toBe(0);
	expect(await vault.page.evaluate(() => Reflect.get(window, 'stolen') === undefined)).toBe(true);
	expect(vault.errors).toEqual([]);
});

test('a note that sells in a thousand places is told of, and only a hundred of them are drawn', async () => {
	const vault = await openVault({ [NOTE]: 'Act now.\n\n'.repeat(1000) });
	await check(vault);
	expect(await summary(vault.page)).toBe('1000 places sell; no next step');
	expect(await vault.page.locator('.two-hats-selling li').count()).toBe(101);
	expect(await vault.page.locator('.two-hats-selling').innerText()).toContain('900 more');
});

describe.each(['light', 'dark'] as const)('in a %s theme', (theme) => {
	test('axe-core finds nothing serious in the list and in the dialog', async () => {
		const vault = await openVault({ [NOTE]: LETTER }, { theme });
		await check(vault);
		expect(await seriousFindings(vault.page, '.two-hats-sidebar')).toEqual([]);
		await host(vault.page, 'runCommand', 'two-hats:log-campaign');
		await vault.page.waitForSelector('.modal');
		expect(await seriousFindings(vault.page, '.modal')).toEqual([]);
	});
});

test('on a phone the list fits, and what can be touched is 44 pixels tall', async () => {
	const vault = await openVault({ [NOTE]: LETTER }, { phone: true, width: 390, height: 844 });
	await check(vault);
	const list = await vault.page.locator('.two-hats-selling').evaluate((element) => ({
		wide: element.scrollWidth - element.clientWidth,
		low: [...element.querySelectorAll('button')].filter((button) => button.getBoundingClientRect().height < 44).map((button) => button.outerHTML),
	}));
	expect(list).toEqual({ wide: 0, low: [] });
});

test('the list speaks German where the app does, and proposes in the language of the letter', async () => {
	const vault = await openVault({ [NOTE]: LETTER }, { language: 'de' });
	await check(vault);
	expect(await summary(vault.page)).toBe('6 Stellen verkaufen; kein nächster Schritt');
	expect((await rowsOf(vault.page))[1]).toMatchObject({ place: 'Zeile 8, Eile', kinder: 'We begin on [day]. Let me know if you’d like to be there.' });
});

test('the sample vault holds a letter that sells a bit and leads nowhere', async () => {
	const vault = await openVault(sample);
	await check(vault, 'Campaigns/The Margin Note 8.md');
	expect(await summary(vault.page)).toMatch(/^\d places sell; no next step$/);
});

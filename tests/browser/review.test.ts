import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { englishReview } from '../../src/core/i18n/english-review';
import { figuresOfSections, type ReviewSectionId } from '../../src/core/review/review-figures';
import { figureText, sectionIds } from '../../src/core/view/review-table';
import { seriousFindings } from './accessibility';
import { host, openVault, sample, TODAY, type VaultPage } from './support';

interface JsonFigure {
	readonly count?: number;
	readonly of?: number;
	readonly evidence?: readonly { readonly path: string; readonly line: number }[];
}

interface JsonPeriod {
	readonly period: { readonly label: string };
	readonly hats: Readonly<Record<string, JsonFigure>>;
	readonly kinds: readonly (JsonFigure & { readonly kind: string })[];
	readonly contacts: Readonly<Record<string, JsonFigure>>;
	readonly decisions: { readonly won: JsonFigure; readonly lost: JsonFigure; readonly decided: readonly unknown[]; readonly undecided: readonly unknown[] };
	readonly silence: { readonly closes: readonly unknown[] };
	readonly skills: { readonly empty: Readonly<Record<string, JsonFigure>> };
}

async function openReview(page: Page): Promise<void> {
	await host(page, 'runCommand', 'two-hats:role-review');
	await page.waitForSelector('.two-hats-review-part');
}

function part(page: Page, id: ReviewSectionId): Locator {
	return page.locator(`[data-part="${id}"]`);
}

/** Waits until something of the vault's folder holds; many files take a while to be written. */
async function until(holds: () => boolean): Promise<void> {
	for (let round = 0; round < 200 && !holds(); round++) await new Promise((done) => setTimeout(done, 50));
	expect(holds()).toBe(true);
}

/** Opens the tables of all parts. */
async function showTables(page: Page): Promise<void> {
	await page.locator('.two-hats-review-part button[aria-expanded="false"].two-hats-fold').evaluateAll((buttons) => {
		for (const button of buttons) if (button instanceof HTMLElement) button.click();
	});
	await page.locator('.two-hats-review-part table').first().waitFor();
}

/** What the command line prints of the same notes. */
function printed(folder: string, ...options: readonly string[]): string {
	return execFileSync(process.execPath, [join(__dirname, '../../dist/two-hats.cjs'), 'review', folder, '--as-of', TODAY, ...options], {
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
}

function isReview(value: unknown): value is { readonly periods: readonly JsonPeriod[] } {
	return typeof value === 'object' && value !== null && 'periods' in value;
}

function jsonOf({ folder }: VaultPage, ...options: readonly string[]): JsonPeriod {
	const review: unknown = JSON.parse(printed(folder, '--json', ...options));
	const [period] = isReview(review) ? review.periods : [];
	if (period === undefined) throw new Error('No period was printed.');
	return period;
}

/** The rows of a section's figures: the head, then the chosen period. */
async function figuresShown(page: Page, id: ReviewSectionId): Promise<readonly (readonly string[])[]> {
	const table = part(page, id).locator('table').last();
	return table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)));
}

/** What a figure of the JSON reads as. */
function told({ count = 0, of }: JsonFigure): string {
	return figureText({ id: 'hat', item: '', value: count, of: of ?? null, isMedian: false, evidence: [] }, englishReview);
}

const periods = [
	['quarter', '2026-04-01', '2026-06-30', 0],
	['quarter', '2026-01-01', '2026-03-31', 1],
	['month', '2026-04-01', '2026-04-30', 2],
	['week', '2026-05-25', '2026-05-31', 1],
	['year', '2025-01-01', '2025-12-31', 1],
] as const;

test.each(periods)('the figures of a %s from %s are those of the command line', async (by, from, to, back) => {
	const vault = await openVault(sample);
	const { page, errors } = vault;
	await openReview(page);
	await page.getByLabel('Review by').selectOption(by);
	for (let step = 0; step < back; step++) await page.getByLabel('Previous period').click();
	const period = jsonOf(vault, '--by', by, '--from', from, '--to', to);
	await page.locator('.two-hats-review-steps strong', { hasText: period.period.label }).waitFor();
	await showTables(page);
	const shown = new Map(
		(await Promise.all(sectionIds.map(async (id) => ((await part(page, id).count()) === 0 ? [] : figuresShown(page, id)))))
			.flat()
			.map(([head = '', now = '']) => [head, now]),
	);
	const expected = [
		...Object.entries(period.hats).map(([item, figure]) => [englishReview.figure({ id: 'hat', item }), told(figure)] as const),
		...period.kinds.map((figure) => [englishReview.figure({ id: 'marketing-kind', item: figure.kind }), told(figure)] as const),
		['Touched', told(period.contacts['touched'] ?? {})] as const,
		['Never touched', told(period.contacts['never'] ?? {})] as const,
		['Closes', String(period.silence.closes.length)] as const,
		['Undecided at the end', String(period.decisions.undecided.length)] as const,
		['Won', told({ ...period.decisions.won, of: period.decisions.decided.length })] as const,
		...Object.entries(period.skills.empty).map(([item, figure]) => [englishReview.figure({ id: 'part-empty', item }), told(figure)] as const),
	].filter(([head, text]) => text !== '–' || shown.has(head));
	expect(expected.length).toBeGreaterThan(8);
	expect(expected.map(([head]) => [head, shown.get(head)])).toEqual(expected);
	expect(errors).toEqual([]);
});

test('every figure of the review has its section, and every plot a table', async () => {
	const { page } = await openVault(sample);
	await openReview(page);
	expect(Object.keys(figuresOfSections).sort()).toEqual(
		(await page.locator('[data-part]').evaluateAll((parts) => parts.map((one) => one.getAttribute('data-part')))).sort(),
	);
	await showTables(page);
	for (const section of await page.locator('.two-hats-review-part').all()) expect(await section.locator('table').count()).toBeGreaterThan(0);
	expect(await page.locator('.two-hats-review [style]').count()).toBe(0);
});

test('the keyboard alone goes to a table, to a number, to its lines and to the note', async () => {
	const { page } = await openVault(sample);
	await openReview(page);
	await part(page, 'decisions').getByRole('button', { name: 'Show as a table' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('data-number'))).toBe('deals/0/1');
	await page.keyboard.press('Enter');
	// The other number of the row, then the lines below it.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const line = page.locator('.two-hats-evidence-line:focus');
	await page.locator('.two-hats-evidence-line .two-hats-place', { hasText: 'line' }).first().waitFor();
	expect(await line.textContent()).toContain('Oskar Lindgaard – repair prices, line 6');
	await page.keyboard.press('Enter');
	const opened = await eventuallyOpened(page);
	expect(opened).toMatchObject({ path: 'Sales/Oskar Lindgaard – repair prices.md', line: 5 });
	expect(await page.locator('.main-tab', { hasText: 'Role review' }).count()).toBe(1);
});

async function eventuallyOpened(page: Page): Promise<unknown> {
	await page.waitForFunction(() => {
		const exposed: unknown = Reflect.get(window, 'host');
		const opened: unknown = typeof exposed === 'object' && exposed !== null ? Reflect.get(exposed, 'opened') : [];
		return Array.isArray(opened) && opened.length > 0;
	});
	return (await host<readonly unknown[]>(page, 'opened')).at(-1);
}

test('a mark of a plot leads to its number', async () => {
	const { page } = await openVault(sample);
	await openReview(page);
	await part(page, 'hats').locator('[data-to="over-time/2026-Q2/1"]').click();
	const number = page.locator('[data-number="over-time/2026-Q2/1"]');
	await page.waitForFunction(() => document.activeElement?.getAttribute('data-number') === 'over-time/2026-Q2/1');
	expect(await number.getAttribute('aria-expanded')).toBe('true');
	expect(await part(page, 'hats').locator('.two-hats-evidence-line').count()).toBe(17);
});

test('in another period the table stays, and the lines of another number are not shown for it', async () => {
	const { page } = await openVault(sample);
	await openReview(page);
	await showTables(page);
	await page.locator('[data-number="deals/0/1"]').click();
	await part(page, 'decisions').locator('.two-hats-evidence-line').first().waitFor();
	await page.getByLabel('Previous period').click();
	await page.locator('.two-hats-review-steps strong', { hasText: /^2026-Q1$/ }).waitFor();
	expect(await part(page, 'decisions').locator('table').count()).toBe(2);
	expect(await part(page, 'decisions').locator('.two-hats-evidence-line').count()).toBe(0);
});

test('the note, its plots, the CSV and a picture are written under free names; nothing is overwritten', async () => {
	const vault = await openVault(sample);
	const { page, errors, folder } = vault;
	vault.write('Role review 2026-Q2.csv', 'mine');
	await page.waitForFunction(() => Reflect.get(window, 'host') !== undefined);
	await openReview(page);
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	const csv = 'Role review 2026-Q2 1.csv';
	await until(() => vault.exists(csv) && vault.read(csv) !== '');
	expect(vault.read('Role review 2026-Q2.csv')).toBe('mine');
	expect(vault.read(csv)).toBe(printed(folder, '--csv'));
	await page.getByRole('button', { name: 'Save as picture: Mix of hats' }).click();
	const picture = 'Role review 2026-Q2 Mix of hats.png';
	await until(() => vault.exists(picture) && vault.read(picture) !== '');
	await page.getByRole('button', { name: 'Save as picture: Mix of hats' }).click();
	await until(() => vault.exists('Role review 2026-Q2 Mix of hats 1.png'));
	const bytes = readFileSync(join(folder, picture));
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(bytes.length).toBeGreaterThan(5000);
	const expected = printed(folder, '--markdown');
	await page.getByRole('button', { name: 'Make a note of it' }).click();
	await until(() => vault.exists('Role review 2026-Q2.md') && vault.read('Role review 2026-Q2.md') !== '');
	const text = vault.read('Role review 2026-Q2.md');
	const embeds = [...text.matchAll(/^!\[\[(.+)\]\]$/gm)].map(([, path = '']) => path);
	expect(embeds).toContain('Role review 2026-Q2 Silence after closes.svg');
	expect(embeds.filter((path) => !vault.exists(path))).toEqual([]);
	expect(text.replace(/^!\[\[.+\]\]\n\n/gm, '')).toBe(expected);
	const svg = vault.read('Role review 2026-Q2 Silence after closes.svg');
	expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
	expect(svg).toContain('>Silence after closes, 2026-Q2</text>');
	expect(svg).not.toMatch(/class=|var\(|<script/);
	expect(errors).toEqual([]);
});

test('a note that was made is taken back with its plots by one undo', async () => {
	const vault = await openVault(sample);
	const { page } = vault;
	await openReview(page);
	const before = readdirSync(vault.folder);
	await page.getByRole('button', { name: 'Make a note of it' }).click();
	await until(() => vault.exists('Role review 2026-Q2.md'));
	await page.waitForFunction(() => document.querySelector('.notices')?.textContent.includes('Role review 2026-Q2') === true);
	const plots = readdirSync(vault.folder).filter((name) => name.endsWith('.svg')).length;
	expect(await page.locator('.notice').last().innerText()).toContain(`Role review 2026-Q2: 1 note, pictures: ${plots}`);
	await host(page, 'runCommand', 'two-hats:undo');
	const left = (): string[] => readdirSync(vault.folder).filter((name) => name !== '.trash');
	await until(() => left().length === before.length);
	expect(left()).toEqual(before);
});

test('the period is remembered with the view', async () => {
	const vault = await openVault(sample);
	await openReview(vault.page);
	await vault.page.getByLabel('Review by').selectOption('month');
	await vault.page.getByLabel('Previous period').click();
	await vault.page.locator('.two-hats-review-steps strong', { hasText: '2026-05' }).waitFor();
	await vault.page.waitForTimeout(300);
	await vault.page.reload();
	await vault.page.waitForSelector('.two-hats-review-part');
	expect(await vault.page.locator('.two-hats-review-steps strong').textContent()).toBe('2026-05');
	await vault.page.getByRole('button', { name: 'Now' }).click();
	await vault.page.locator('.two-hats-review-steps strong', { hasText: '2026-06 (1 of 30 days)' }).waitFor();
	expect(await vault.page.getByLabel('Next period').isDisabled()).toBe(true);
});

test('the review follows the notes', async () => {
	const vault = await openVault({ 'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-05-02 marketing/newsletter\n---\n' });
	const { page } = vault;
	await openReview(page);
	await showTables(page);
	expect(await figuresShown(page, 'hats')).toContainEqual(['Marketing', '1 of 1']);
	vault.write('Anna.md', '---\ntype: contact\nactivities:\n  - 2026-05-02 marketing/newsletter\n  - 2026-05-09 sales/demo\n---\n');
	await page.waitForFunction(() => document.querySelector('[data-part="hats"]')?.textContent.includes('1 of 2') === true);
	expect(await figuresShown(page, 'hats')).toContainEqual(['Sales', '1 of 2']);
});

test('words of notes stay words, in the view and in what it saves', async () => {
	const vault = await openVault({
		'A.md': '---\ntype: contact\ndeals:\n  - "2026-04-01..2026-05-02 won <img src=x onerror=alert(1)> ]] deal"\n---\n',
	});
	const { page, errors } = vault;
	await openReview(page);
	await showTables(page);
	expect(await page.locator('.two-hats-review img').count()).toBe(0);
	expect(await part(page, 'decisions').textContent()).toContain('<img src=x');
	await page.getByRole('button', { name: 'Make a note of it' }).click();
	await until(() => vault.exists('Role review 2026-Q2.md'));
	expect(vault.read('Role review 2026-Q2 Days to a decision.svg')).not.toContain('<img');
	expect(errors).toEqual([]);
});

test('where there is nothing yet, it says what to write', async () => {
	const none = await openVault({ 'Shopping.md': 'Milk\n' });
	await host(none.page, 'runCommand', 'two-hats:role-review');
	await none.page.locator('.two-hats-review .two-hats-empty').waitFor();
	const bare = await openVault({ 'Anna.md': '---\ntype: contact\n---\n' });
	await host(bare.page, 'runCommand', 'two-hats:role-review');
	await bare.page.locator('.two-hats-review', { hasText: 'Nothing to look back on yet' }).waitFor();
	expect(await bare.page.locator('.two-hats-review pre').textContent()).toContain('marketing/newsletter');
});

test.each([
	{ theme: 'light', language: 'en' },
	{ theme: 'dark', language: 'de' },
] as const)('on a phone, $theme, $language: nothing runs out of the side, what is pressed is large, and axe finds nothing serious', async (options) => {
	const { page, errors } = await openVault(sample, { phone: true, ...options });
	await openReview(page);
	await showTables(page);
	const room = await page.locator('.two-hats-review').evaluate((element) => {
		const scroller = element.parentElement ?? element;
		return { page: document.documentElement.scrollWidth, scroll: scroller.scrollWidth, client: scroller.clientWidth };
	});
	expect(room.scroll).toBe(room.client);
	expect(room.page).toBe(390);
	const small = await page.locator('.two-hats-review button').evaluateAll((buttons) =>
		buttons.flatMap((button) => {
			const { width, height } = button.getBoundingClientRect();
			return width < 44 || height < 44 ? [`${button.textContent} ${String(width)} by ${String(height)}`] : [];
		}),
	);
	expect(small).toEqual([]);
	expect(await seriousFindings(page, '.two-hats-review')).toEqual([]);
	expect(errors).toEqual([]);
});

test('axe finds nothing serious on a desktop', async () => {
	const { page } = await openVault(sample);
	await openReview(page);
	await showTables(page);
	await page.locator('.two-hats-follow').first().click();
	expect(await seriousFindings(page, '.two-hats-review')).toEqual([]);
});

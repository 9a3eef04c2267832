import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seriousFindings } from './accessibility';
import { eventually, host, openVault, type VaultPage } from './support';

const anna = '---\r\ntype: contact\r\nemail: anna@berg.example # work\r\nactivities:\r\n  - 2026-04-01 call\r\n  - 2026-05-10 coffee\r\n---\r\nText stays.\r\n';
const notes = { 'People/Anna Berg.md': anna, 'People/Ben Ode.md': '---\ntype: contact\n---\n' };
const settings = { contactFolders: ['People'] };

const csv = [
	'Name,E-mail,Company,Shoe',
	'"Berg, Anna",anna@home.example,"Berg, ""B"" & Co",39',
	'Cleo Ruiz,cleo@ruiz.example,,40',
	'Cleo Ruiz,,,',
	'../../Evil <img src=x onerror=alert(1)>,evil@x.example,,',
	',,,41',
	'',
].join('\n');

const vcf = [
	'BEGIN:VCARD',
	'VERSION:3.0',
	'FN:Zoë Ångström-Łu',
	' kasz',
	'EMAIL;TYPE=INTERNET:zoe@lukasz.example',
	'END:VCARD',
	'BEGIN:VCARD',
	'VERSION:2.1',
	'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=',
	'=BCrgen;;;',
	'TEL;CELL:0170',
	'END:VCARD',
	'',
].join('\r\n');

const ics = [
	'BEGIN:VCALENDAR',
	'BEGIN:VTIMEZONE',
	'TZID:Europe/Brussels',
	'END:VTIMEZONE',
	'BEGIN:VEVENT',
	'UID:weekly',
	'DTSTART;TZID=Europe/Brussels:20260419T233000',
	'RRULE:FREQ=WEEKLY;COUNT=4',
	'EXDATE;TZID=Europe/Brussels:20260426T233000',
	'SUMMARY:Prices\\, aga',
	' in',
	'ATTENDEE;CN="Berg; Anna: x";PARTSTAT=ACCEPTED:mailto:ANNA@berg.example',
	'BEGIN:VALARM',
	'SUMMARY:Alarm',
	'END:VALARM',
	'END:VEVENT',
	'BEGIN:VEVENT',
	'UID:broken',
	'DTSTART;VALUE=DATE:20260230',
	'SUMMARY:Never',
	'END:VEVENT',
	'END:VCALENDAR',
	'',
].join('\r\n');

let files: string;

beforeAll(() => {
	files = mkdtempSync(join(tmpdir(), 'two-hats-files-'));
	writeFileSync(join(files, 'people.csv'), csv);
	writeFileSync(join(files, 'people.vcf'), vcf);
	writeFileSync(join(files, 'year.ics'), ics);
	writeFileSync(join(files, 'old.csv'), Buffer.from('Vorname;Nachname\nJ\u00fcrgen;M\u00fcller\n', 'latin1'));
	writeFileSync(
		join(files, 'many.csv'),
		['Name,E-mail', ...Array.from({ length: 5000 }, (_, at) => `Person ${String(at)},p${String(at)}@x.example`), ''].join('\n'),
	);
});

afterAll(() => {
	rmSync(files, { recursive: true, force: true });
});

/** Opens the preview of a file of the device. */
async function preview(vault: VaultPage, file: string): Promise<void> {
	await host(vault.page, 'runCommand', file.endsWith('.ics') ? 'two-hats:import-meetings' : 'two-hats:import-contacts');
	await vault.page.locator('input[type=file]').setInputFiles(join(files, file));
	await vault.page.waitForSelector('.two-hats-import');
}

async function save({ page }: VaultPage): Promise<void> {
	await page.locator('.modal [type=submit]').click();
	await page.waitForSelector('.modal', { state: 'detached' });
}

function people(vault: VaultPage): string[] {
	return readdirSync(join(vault.folder, 'People')).sort();
}

/** A note once it is written whole. */
function made(vault: VaultPage, path: string): Promise<string> {
	return eventually(
		() => (vault.exists(path) ? vault.read(path) : ''),
		(text) => text !== '',
	);
}

test('people of a table become notes, byte for byte; who may be a contact already is left; one undo takes all back', async () => {
	const vault = await openVault(notes, { settings });
	await preview(vault, 'people.csv');
	const rows = await vault.page.locator('.two-hats-import > li').allInnerTexts();
	expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
		'In the file Berg, Anna anna@home.example Berg, "B" & Co In your notes: same name People/Anna Berg.md anna@berg.example What to do with Berg, Anna Skip Add the address to that note Create anyway',
		'Cleo Ruiz · cleo@ruiz.example Becomes People/Cleo Ruiz.md',
		'Cleo Ruiz Perhaps the same as on line 3 of the file. Becomes People/Cleo Ruiz 2.md',
		'../../Evil <img src=x onerror=alert(1)> · evil@x.example Becomes People/Evil img src=x onerror=alert(1).md',
	]);
	const text = await vault.page.locator('.modal').innerText();
	expect(text).toContain('Columns that are not used: Shoe');
	expect(text).toContain('1 place that could not be read');
	await vault.page.locator('.modal summary').click();
	expect(await vault.page.locator('.modal details').innerText()).toContain('Line 6: neither a name nor an e-mail address (41)');
	expect(await vault.page.locator('.modal [type=submit]').innerText()).toBe('Write 2 chosen');
	await save(vault);
	expect(
		await eventually(
			() => people(vault),
			(found) => found.length === 4,
		),
	).toEqual(['Anna Berg.md', 'Ben Ode.md', 'Cleo Ruiz.md', 'Evil img src=x onerror=alert(1).md']);
	expect(await made(vault, 'People/Cleo Ruiz.md')).toBe('---\ntype: contact\nemail: cleo@ruiz.example\n---\n');
	expect(await made(vault, 'People/Evil img src=x onerror=alert(1).md')).toBe(
		'---\ntype: contact\naliases:\n  - "../../Evil <img src=x onerror=alert(1)>"\nemail: evil@x.example\n---\n',
	);
	expect(vault.read('People/Anna Berg.md')).toBe(anna);
	await vault.page.locator('.two-hats-notice-button', { hasText: 'Undo' }).click();
	expect(
		await eventually(
			() => people(vault),
			(found) => found.length === 2,
		),
	).toEqual(['Anna Berg.md', 'Ben Ode.md']);
	expect(vault.errors).toEqual([]);
});

test('a missing address is added to the note that is there, no byte of which changes otherwise; a double can be made all the same', async () => {
	const vault = await openVault(notes, { settings });
	await preview(vault, 'people.csv');
	const rows = vault.page.locator('.two-hats-import > li');
	await vault.page.locator('.modal button', { hasText: 'None' }).click();
	await rows.first().locator('button', { hasText: 'Add the address' }).click();
	expect(await vault.page.locator('.modal [type=submit]').innerText()).toBe('Write 1 chosen');
	await save(vault);
	const added = anna.replace('---\r\nText', 'emails:\r\n  - anna@home.example\r\n---\r\nText');
	expect(
		await eventually(
			() => vault.read('People/Anna Berg.md'),
			(text) => text !== anna,
		),
	).toBe(added);
	await preview(vault, 'people.csv');
	// The address is known now, so the other one is told by it too.
	expect(await rows.first().innerText()).toContain('same e-mail address, same name');
	await vault.page.locator('.modal button', { hasText: 'None' }).click();
	await rows.first().locator('button', { hasText: 'Create anyway' }).click();
	await save(vault);
	await eventually(
		() => people(vault),
		(found) => found.length === 3,
	);
	expect(await made(vault, 'People/Berg, Anna.md')).toBe('---\ntype: contact\nemail: anna@home.example\ncompany: Berg, "B" & Co\n---\n');
	expect(vault.errors).toEqual([]);
});

test('cards with folded lines, in UTF-8 and quoted-printable, are picked in the vault by keyboard alone', async () => {
	const vault = await openVault({ ...notes, 'Files/people.vcf': vcf, 'Files/year.ics': ics }, { settings });
	const { page } = vault;
	await host(page, 'runCommand', 'two-hats:import-contacts');
	await page.waitForSelector('input[type=file]');
	expect(await page.evaluate(() => document.activeElement?.matches('input[type=file]'))).toBe(true);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForSelector('.prompt');
	expect(await page.locator('.prompt .suggestion-item').allInnerTexts()).toEqual(['Files/people.vcf']);
	await page.keyboard.press('Enter');
	await page.waitForSelector('.two-hats-import');
	expect(await page.locator('.two-hats-import label').allInnerTexts()).toEqual(['Zoë Ångström-Łukasz · zoe@lukasz.example', 'Jürgen Müller']);
	// All, none, the first, the second: which is taken out again.
	for (const key of ['Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Enter']) await page.keyboard.press(key);
	await page.waitForSelector('.modal', { state: 'detached' });
	await eventually(
		() => people(vault),
		(found) => found.length === 3,
	);
	expect(people(vault)).toEqual(['Anna Berg.md', 'Ben Ode.md', 'Zoë Ångström-Łukasz.md']);
	expect(await made(vault, 'People/Zoë Ångström-Łukasz.md')).toBe('---\ntype: contact\nemail: zoe@lukasz.example\n---\n');
	expect(vault.errors).toEqual([]);
});

test('meetings are lines to confirm, on the days as written; a day that tells something is left; undo gives every byte back', async () => {
	const vault = await openVault(notes, { settings });
	await preview(vault, 'year.ics');
	const rows = vault.page.locator('.two-hats-import > li');
	expect((await rows.allInnerTexts()).map((row) => row.trim())).toEqual([
		'Anna Berg: 2026-04-19 meeting Prices, again',
		'Anna Berg: 2026-05-03 meeting Prices, again',
		'Anna Berg: 2026-05-10 meeting Prices, again\nThat day already: 2026-05-10 coffee',
	]);
	expect(await rows.locator('input').evaluateAll((boxes) => boxes.map((box) => box instanceof HTMLInputElement && box.checked))).toEqual([true, true, false]);
	expect(await vault.page.locator('.modal').innerText()).toContain('1 place that could not be read');
	await save(vault);
	const written = anna.replace('call\r\n', 'call\r\n  - 2026-04-19 meeting Prices, again\r\n  - 2026-05-03 meeting Prices, again\r\n');
	expect(
		await eventually(
			() => vault.read('People/Anna Berg.md'),
			(text) => text === written,
		),
	).toBe(written);
	await vault.page.locator('.two-hats-notice-button', { hasText: 'Undo' }).click();
	expect(
		await eventually(
			() => vault.read('People/Anna Berg.md'),
			(text) => text === anna,
		),
	).toBe(anna);
	expect(vault.errors).toEqual([]);
});

test('the days that are looked at are shown and can be changed: earlier and later meetings come, what was chosen begins anew', async () => {
	const vault = await openVault(notes, { settings });
	const { page } = vault;
	writeFileSync(
		join(files, 'years.ics'),
		['20240305', '20260310', '20260701']
			.map((day, at) => `BEGIN:VEVENT\nUID:${at}\nDTSTART;VALUE=DATE:${day}\nSUMMARY:Walk ${at}\nATTENDEE:mailto:anna@berg.example\nEND:VEVENT\n`)
			.join(''),
	);
	await preview(vault, 'years.ics');
	const rows = page.locator('.two-hats-import > li');
	const told = async (): Promise<string[]> => (await rows.allInnerTexts()).map((row) => row.trim());
	const [from, through] = [page.getByLabel('From'), page.getByLabel('Through')];
	expect([await from.inputValue(), await through.inputValue(), await told()]).toEqual(['2025-06-01', '2026-06-01', ['Anna Berg: 2026-03-10 meeting Walk 1']]);
	await rows.locator('input').uncheck();
	await from.fill('2024-01-01');
	await through.fill('2026-12-31');
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-import > li').length === 3);
	expect(await told()).toEqual([
		'Anna Berg: 2024-03-05 meeting Walk 0',
		'Anna Berg: 2026-03-10 meeting Walk 1',
		'Anna Berg: 2026-07-01 planned meeting Walk 2',
	]);
	expect(await rows.locator('input').evaluateAll((boxes) => boxes.map((box) => box instanceof HTMLInputElement && box.checked))).toEqual([true, true, true]);
	// A day that is cleared changes nothing.
	await from.fill('');
	expect((await told()).length).toBe(3);
	await from.fill('2024-06-01');
	await page.waitForFunction(() => document.querySelectorAll('.two-hats-import > li').length === 2);
	await save(vault);
	const written = anna
		.replace('  - 2026-04-01 call\r\n', '  - 2026-03-10 meeting Walk 1\r\n  - 2026-04-01 call\r\n')
		.replace('coffee\r\n', 'coffee\r\n  - 2026-07-01 planned meeting Walk 2\r\n');
	expect(
		await eventually(
			() => vault.read('People/Anna Berg.md'),
			(text) => text === written,
		),
	).toBe(written);
	expect(vault.errors).toEqual([]);
});

test('nothing chosen is said, and closing writes nothing', async () => {
	const vault = await openVault(notes, { settings });
	await preview(vault, 'people.csv');
	await vault.page.locator('.modal button', { hasText: 'None' }).click();
	await vault.page.locator('.modal [type=submit]').click();
	expect(await vault.page.locator('.modal [role=alert]').innerText()).toBe('Nothing is chosen.');
	await vault.page.keyboard.press('Escape');
	await vault.page.waitForSelector('.modal', { state: 'detached' });
	expect(people(vault)).toEqual(['Anna Berg.md', 'Ben Ode.md']);
	expect(vault.errors).toEqual([]);
});

test('a table of an older program is read in its encoding', async () => {
	const vault = await openVault(notes, { settings });
	await preview(vault, 'old.csv');
	expect(await vault.page.locator('.two-hats-import label').innerText()).toBe('Jürgen Müller');
	expect(vault.errors).toEqual([]);
});

test('five thousand people are shown a hundred at a time, and one of them taken out stays out', async () => {
	const vault = await openVault(notes, { settings });
	const begun = performance.now();
	await preview(vault, 'many.csv');
	expect(performance.now() - begun).toBeLessThan(10_000);
	const { page } = vault;
	expect(await page.locator('.two-hats-import > li').count()).toBe(101);
	await page.locator('.two-hats-import input').first().uncheck();
	expect(await page.locator('.modal [type=submit]').innerText()).toBe('Write 4,999 chosen');
	await page.locator('button', { hasText: 'Show more (4,900 left)' }).click();
	expect(await page.locator('.two-hats-import > li').count()).toBe(201);
	expect(await page.locator('.two-hats-import input').first().isChecked()).toBe(false);
	expect(vault.errors).toEqual([]);
});

test.each([
	['light', 1280, 'en'],
	['dark', 390, 'de'],
] as const)(
	'axe-core finds nothing serious, and all fits and can be touched: %s, %p pixels, %s',
	async (theme, width, language) => {
		const isPhone = width === 390;
		const vault = await openVault({ ...notes, 'people.csv': csv }, { settings, theme, language, ...(isPhone ? { phone: true, width, height: 844 } : {}) });
		const { page } = vault;
		const judge = async (): Promise<void> => {
			expect(await seriousFindings(page, '.modal')).toEqual([]);
			const told = await page.locator('.modal').evaluate((modal) => ({
				wide: modal.scrollWidth - modal.clientWidth,
				low: [...modal.querySelectorAll('button:not(.modal-close-button), .two-hats-check, summary, input[type=file]')]
					.filter((element) => element.getBoundingClientRect().height < 44)
					.map((element) => element.outerHTML),
			}));
			expect(told).toEqual({ wide: 0, low: isPhone ? [] : told.low });
			const english = /\b(?:Skip|Create|Become|Write|All|None|file|same|device|Pick)\b/;
			expect(english.test(await page.locator('.modal').innerText())).toBe(language === 'en');
		};
		await host(page, 'runCommand', 'two-hats:import-contacts');
		await page.waitForSelector('input[type=file]');
		await judge();
		await page.keyboard.press('Escape');
		for (const file of ['people.csv', 'year.ics']) {
			await preview(vault, file);
			await judge();
			await page.keyboard.press('Escape');
			await page.waitForSelector('.modal', { state: 'detached' });
		}
		expect(vault.errors).toEqual([]);
		expect(readFileSync(join(vault.folder, 'people.csv'), 'utf8')).toBe(csv);
	},
	60_000,
);

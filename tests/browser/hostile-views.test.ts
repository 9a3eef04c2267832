import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, host, openVault, untilOpen, type VaultPage } from './support';
import { expectQuiet, NAME, quoted, trap, trapped } from './traps';

/** The trapped notes with people that the lists below the flags name, each in words that are traps too. */
const notes = {
	...trapped,
	'Giver.md': `---\ntype: contact\nactivities:\n${[1, 2, 3, 4, 5].map((day) => `  - ${JSON.stringify(`2026-05-0${String(day)} marketing/case-study asked ${trap('towards')}`)}\n`).join('')}---\n`,
	'Sent.md': `---\ntype: contact\nreferred-by: "[[Giver]]"\ndeals:\n  - ${JSON.stringify(`2026-05-10..2026-05-20 lost ${trap('lost')}`)}\n---\n`,
	'Letter.md': `---\ntype: campaign\ndate: 2026-05-20\n---\nBuy now ${trap('letter')} only today, 20 % off!\n`,
};

/** What is written in files of the vault is for other programs: no word of a note may be an element there, but stands as code or in a link. */
function expectWords(vault: VaultPage, ending: string): void {
	const written = readdirSync(vault.folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending) && !(name in notes));
	expect(written).not.toEqual([]);
	for (const name of written) expect([name, /<(?:img|script)[ >]/.exec(vault.read(name).replace(/`[^`]*`|\[\[[^\]]*\]\]/g, ''))]).toEqual([name, null]);
}

test('nothing that a note says runs in the role review, its tables, or what is kept of it', async () => {
	const vault = await openVault(notes);
	const { page } = vault;
	await host(page, 'runCommand', 'two-hats:role-review');
	await page.waitForSelector('.two-hats-review-part');
	const closed = page.locator('.two-hats-review-part button[aria-expanded="false"].two-hats-fold');
	while ((await closed.count()) > 0) await closed.first().click();
	await page.locator('.two-hats-review-part table').first().waitFor();
	expect(await page.locator('.two-hats-review').innerText()).toContain('onerror=window.sprung=1');
	await expectQuiet(vault, 'review');
	await page.getByRole('button', { name: 'Make a note of it' }).click();
	await page.locator('.notice').first().waitFor();
	await eventually(() => readdirSync(vault.folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.svg')), Boolean);
	expectWords(vault, '.svg');
	expectWords(vault, '.md');
	await expectQuiet(vault, 'review kept');
});

test('nothing runs in who is ready, who refers and the status bar, nor on the start page', async () => {
	const vault = await openVault(notes);
	const { page } = vault;
	const closed = page.locator('[data-section][aria-expanded=false]');
	while ((await closed.count()) > 0) await closed.first().click();
	await page.locator('.two-hats-sidebar', { hasText: 'Giver' }).waitFor();
	await page.waitForFunction(() => document.querySelector('.two-hats-sidebar progress') === null);
	expect(await page.locator('.two-hats-sidebar').innerText()).toContain('referrer<img src=x');
	await expectQuiet(vault, 'lists');
	await host(page, 'setActive', `${NAME}.md`);
	await page.locator('.status-bar').hover();
	await expectQuiet(vault, 'status bar');
	const first = await openVault(notes, { settings: { hasStarted: false } });
	await first.page.waitForSelector('.two-hats-start');
	await expectQuiet(first, 'start page');
});

test('nothing runs in a base of contacts', async () => {
	const vault = await openVault(notes);
	await host(vault.page, 'runCommand', 'two-hats:create-base');
	await untilOpen(vault.page, 'Two Hats.base');
	await host(vault.page, 'openBase', 'Two Hats.base');
	await vault.page.locator('.two-hats-base .two-hats-name', { hasText: 'onerror' }).waitFor();
	await expectQuiet(vault, 'base');
});

test('nothing runs where the marketing of a note is checked', async () => {
	const vault = await openVault(notes);
	await host(vault.page, 'setActive', 'Letter.md');
	await host(vault.page, 'runCommand', 'two-hats:check-marketing');
	await vault.page.waitForSelector('.two-hats-selling li');
	await expectQuiet(vault, 'marketing check');
});

const files: Readonly<Record<string, string>> = {
	'people.vcf': `BEGIN:VCARD\nVERSION:4.0\nFN:${trap('card').replaceAll(';', '')}\nORG:${trap('org')}\nEMAIL:${NAME}@x.example\nNOTE:${trap('note')}\nEND:VCARD\n`,
	'people.csv': `Name,E-mail,Company\n${quoted('row').replaceAll('\\"', '""')},card@c.example,${quoted('firm').replaceAll('\\"', '""')}\n`,
	'days.ics': `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:${trap('summary')}\nATTENDEE;CN=${NAME}:mailto:anna@b.example\nDTSTART;VALUE=DATE:20260501\nEND:VEVENT\nEND:VCALENDAR\n`,
};

test.each(Object.keys(files))('nothing that %s says runs where it is shown, or in what is written of it', async (name) => {
	const folder = mkdtempSync(join(tmpdir(), 'two-hats-files-'));
	try {
		writeFileSync(join(folder, name), files[name] ?? '');
		const vault = await openVault({ ...notes, 'Anna.md': '---\ntype: contact\nemail: anna@b.example\n---\n' });
		const { page } = vault;
		await host(page, 'runCommand', name.endsWith('.ics') ? 'two-hats:import-meetings' : 'two-hats:import-contacts');
		await page.locator('input[type=file]').setInputFiles(join(folder, name));
		await page.waitForSelector('.two-hats-import > li');
		expect(await page.locator('.two-hats-import').innerText()).toContain('onerror=window.sprung=1');
		await expectQuiet(vault, name);
		await page.locator('.modal [type=submit]').click();
		await page.locator('.notice').first().waitFor();
		await expectQuiet(vault, `${name} written`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

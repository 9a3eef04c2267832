import type { Page } from 'playwright-core';
import { anna, dialog, inFront, run } from './command-steps';
import { eventually, host, openVault, sample, type VaultPage } from './support';

/** What a note holds, once it is `wanted`; else, in the end, what it holds instead. */
function textOf(vault: VaultPage, path: string, wanted: string): Promise<string> {
	return eventually(
		() => vault.read(path),
		(text) => text === wanted,
	);
}

async function told({ page }: VaultPage): Promise<string> {
	await page.waitForSelector('.notice');
	return (await page.locator('.notice').allTextContents()).join('\n');
}

/** Logs a check-in with Anna; gives the text of her note by then. */
async function checkInLogged(vault: VaultPage): Promise<string> {
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'log-marketing');
	await press(vault.page, 'Enter');
	const line = anna('activities:\n  - 2026-06-01 marketing/check-in\n');
	expect(await textOf(vault, 'Anna.md', line)).toBe(line);
	return line;
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

test('two keystrokes log a touch: the last kind is chosen, and remembered without reading the vault anew', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'log-marketing');
	await press(vault.page, '3', 'Enter');
	expect(await textOf(vault, 'Anna.md', anna('activities:\n  - 2026-06-01 marketing/thank-you\n'))).toBe(
		anna('activities:\n  - 2026-06-01 marketing/thank-you\n'),
	);
	const read = await host<number>(vault.page, 'reads');
	await dialog(vault, 'log-marketing');
	await press(vault.page, 'Enter');
	expect(await textOf(vault, 'Anna.md', anna('activities:\n  - 2026-06-01 marketing/thank-you\n  - 2026-06-01 marketing/thank-you\n'))).toBe(
		anna('activities:\n  - 2026-06-01 marketing/thank-you\n  - 2026-06-01 marketing/thank-you\n'),
	);
	expect((await host<number>(vault.page, 'reads')) - read).toBeLessThan(6);
});

test('a day in words and a text: what lies ahead is planned', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'log-sales');
	await vault.page.getByLabel('Day', { exact: true }).fill('next friday');
	await expect(vault.page.locator('.two-hats-hint', { hasText: 'as planned' }).textContent()).resolves.toBe('June 5, 2026, as planned');
	await vault.page.getByLabel('What it was about').fill('Offer: #2');
	await press(vault.page, 'Enter');
	expect(await textOf(vault, 'Anna.md', anna('activities:\n  - "2026-06-05 planned sales/discovery-call Offer: #2"\n'))).toBe(
		anna('activities:\n  - "2026-06-05 planned sales/discovery-call Offer: #2"\n'),
	);
});

test('a day that nobody understands is said, and nothing is written', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'log-marketing');
	await vault.page.getByLabel('Day', { exact: true }).fill('soonish');
	await press(vault.page, 'Enter');
	await expect(vault.page.locator('[role=alert]').textContent()).resolves.toContain('Write a day');
	await press(vault.page, 'Escape');
	expect(vault.read('Anna.md')).toBe(anna());
});

test('several contacts are logged as one step, and one undo takes all back', async () => {
	const vault = await openVault({ 'Anna.md': anna(), 'Ben.md': anna() });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'log-marketing');
	await vault.page.getByRole('button', { name: 'Add contact' }).click();
	await vault.page.keyboard.type('ben');
	await press(vault.page, 'Enter');
	await vault.page.getByText('Ben', { exact: true }).last().waitFor();
	await vault.page.getByRole('button', { name: 'Log', exact: true }).click();
	const line = anna('activities:\n  - 2026-06-01 marketing/check-in\n');
	expect(await textOf(vault, 'Anna.md', line)).toBe(line);
	expect(await textOf(vault, 'Ben.md', line)).toBe(line);
	await vault.page.locator('.notice button').click();
	expect(await textOf(vault, 'Anna.md', anna())).toBe(anna());
	expect(await textOf(vault, 'Ben.md', anna())).toBe(anna());
});

test('undo declines, and names the note, when it has changed since', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	const line = await checkInLogged(vault);
	vault.write('Anna.md', `${line}More.\n`);
	await run(vault, 'undo');
	await vault.page.waitForFunction(() => document.body.textContent.includes('changed since'));
	expect(await told(vault)).toContain('is not undone: Anna.md changed since.');
	expect(vault.read('Anna.md')).toBe(`${line}More.\n`);
});

test('undo finds a note that was renamed since', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await checkInLogged(vault);
	await host(vault.page, 'rename', 'Anna.md', 'Anna Berg.md');
	await run(vault, 'undo');
	expect(await textOf(vault, 'Anna Berg.md', anna())).toBe(anna());
});

test('a note changed from outside between the question and the write keeps that change', async () => {
	const vault = await openVault({ 'Anna.md': anna('activities:\n  - 2026-05-02 call about it\n') });
	await dialog(vault, 'tag-activities');
	vault.write('Anna.md', anna('activities:\n  - 2026-05-30 newsletter\n  - 2026-05-02 call about it\n'));
	await press(vault.page, 's');
	expect(await textOf(vault, 'Anna.md', anna('activities:\n  - 2026-05-30 newsletter\n  - 2026-05-02 sales/call about it\n'))).toBe(
		anna('activities:\n  - 2026-05-30 newsletter\n  - 2026-05-02 sales/call about it\n'),
	);
});

test('a line that is gone when it is to be written is left alone, and said', async () => {
	const vault = await openVault({ 'Anna.md': anna('activities:\n  - 2026-05-02 call about it\n') });
	await dialog(vault, 'tag-activities');
	vault.write('Anna.md', anna('activities:\n  - 2026-05-02 something else\n'));
	await press(vault.page, 's');
	expect(await told(vault)).toBe('Anna.md was left alone: it has changed, and “2026-05-02 call about it” no longer stands there.');
	expect(vault.read('Anna.md')).toBe(anna('activities:\n  - 2026-05-02 something else\n'));
});

test('a note with a sign that is not UTF-8 is left alone, and said: written back, it would lose it', async () => {
	const broken = anna().replace('---\n', '---\n# caf\ufffd\n');
	const vault = await openVault({ 'Anna.md': broken });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'log-marketing');
	await press(vault.page, '3', 'Enter');
	expect(await told(vault)).toBe('Anna.md was left alone: line 2 holds a sign that is not UTF-8 and would be lost (# caf\ufffd).');
	expect(vault.read('Anna.md')).toBe(broken);
});

test('triage: a key an activity, later, undo, and those that may settle a flag first', async () => {
	const notes = {
		'Anna.md': anna('deals:\n  - 2026-03-01 won Website\nactivities:\n  - 2026-05-02 call one\n'),
		'Ben.md': anna('activities:\n  - 2026-05-20 call two\n  - 2026-05-10 email three\n'),
	};
	const vault = await openVault(notes);
	const { page } = vault;
	await dialog(vault, 'tag-activities');
	await expect(page.locator('blockquote').textContent()).resolves.toBe('2026-05-02 call one');
	await expect(page.locator('.two-hats-form').innerText()).resolves.toMatch(
		/Your answer may settle a flag: Won Website 92 days ago, no marketing since\.\s+Perhaps Marketing: “Website” was closed then\./,
	);
	await press(page, 'm');
	await page.locator('blockquote', { hasText: 'call two' }).waitFor();
	await press(page, 'Space');
	await page.locator('blockquote', { hasText: 'email three' }).waitFor();
	await press(page, 'u');
	await page.locator('blockquote', { hasText: 'call one' }).waitFor();
	expect(await textOf(vault, 'Anna.md', notes['Anna.md'])).toBe(notes['Anna.md']);
	await press(page, 'd');
	expect(await textOf(vault, 'Anna.md', notes['Anna.md'].replace('02 call', '02 delivery/call'))).toBe(notes['Anna.md'].replace('02 call', '02 delivery/call'));
	expect(vault.read('Ben.md')).toBe(notes['Ben.md']);
});

test('“always” changes the vocabulary and no note', async () => {
	const vault = await openVault({ 'Anna.md': anna('activities:\n  - 2026-05-02 email one\n  - 2026-05-03 email two\n') });
	await dialog(vault, 'tag-activities');
	await vault.page.getByLabel('Always treat “email” so').check();
	await press(vault.page, 'm');
	await vault.page.getByText('Done: 1 answered.').waitFor();
	expect(JSON.parse(await host<string>(vault.page, 'savedData'))).toMatchObject({ vocabulary: { email: 'marketing' } });
	expect(vault.read('Anna.md')).toBe(anna('activities:\n  - 2026-05-02 email one\n  - 2026-05-03 email two\n'));
});

test('in a row, d marks what is planned as done and c confirms a touch in the daily note itself', async () => {
	const vault = await openVault({
		'Anna.md': anna('deals:\n  - 2026-03-01 won Website\nactivities:\n  - 2026-05-10 planned marketing/check-in\n'),
		'2026-05-20.md': 'Rain.\n- Coffee with [[Anna]], long\n',
	});
	const { page } = vault;
	await page.locator('[data-section=week]').click();
	const name = page.locator('.two-hats-section-stopped [data-primary]').first();
	await name.focus();
	await press(page, 'c');
	expect(await textOf(vault, '2026-05-20.md', 'Rain.\n- Coffee with [[Anna]], long #marketing\n')).toBe('Rain.\n- Coffee with [[Anna]], long #marketing\n');
	await page.locator('.notice button').click();
	expect(await textOf(vault, '2026-05-20.md', 'Rain.\n- Coffee with [[Anna]], long\n')).toBe('Rain.\n- Coffee with [[Anna]], long\n');
	await page.locator('[data-act=confirm]').waitFor();
	await name.focus();
	await press(page, 'd');
	expect(await textOf(vault, 'Anna.md', anna('deals:\n  - 2026-03-01 won Website\nactivities:\n  - 2026-06-01 marketing/check-in\n'))).toBe(
		anna('deals:\n  - 2026-03-01 won Website\nactivities:\n  - 2026-06-01 marketing/check-in\n'),
	);
});

test('a sales conversation with somebody who was stopped asks first', async () => {
	const note = anna('reevaluations:\n  - 2026-05-01 stop wrong fit\n');
	const vault = await openVault({ 'Anna.md': note });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'start-conversation');
	await expect(vault.page.locator('.modal').innerText()).resolves.toContain('The reason was: wrong fit.');
	await press(vault.page, 'Escape');
	expect(vault.read('Anna.md')).toBe(note);
});

test('an open conversation is continued rather than doubled, unless one asks for another', async () => {
	const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-01\n---\n' });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'start-conversation');
	await press(vault.page, 'Enter');
	expect(
		await eventually(
			() => vault.read('Talk.md'),
			(text) => text.includes('## 2026-06-01'),
		),
	).toContain('### Problem');
});

test('in a note that is a sales conversation already, what is missing is added', async () => {
	const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': '---\ntype: sales-conversation\ncontact: "[[Anna]]"\n---\n## Problem\n\nToo few leads.\n' });
	await inFront(vault, 'Talk.md');
	await run(vault, 'start-conversation');
	const text = await eventually(
		() => vault.read('Talk.md'),
		(now) => now.includes('## Re-evaluate'),
	);
	expect(text).toMatch(
		/^---\ntype: sales-conversation\ncontact: "\[\[Anna\]\]"\nstarted: 2026-06-01\ndecision: open\n---\n## Problem\n\nToo few leads\.\n\n## Cost of the problem\n/,
	);
});

test('the user’s own template is used, with the formats of the app; a missing one is told', async () => {
	const vault = await openVault(
		{ 'Anna.md': anna(), 'Templates/Talk.md': '# {{deal}} on {{date:DD.MM.YYYY}} with {{contact}}\n{{mood}} <img src=x onerror=alert(1)>\n' },
		{ settings: { conversationTemplate: 'Templates/Talk', conversationFolder: '../../Talks' } },
	);
	await inFront(vault, 'Anna.md');
	await run(vault, 'start-conversation');
	const path = 'Talks/Anna – sales conversation 2026-06-01.md';
	await vault.page.waitForFunction(() => document.querySelector('.note-title')?.textContent.startsWith('Anna –') === true);
	expect(vault.read(path)).toContain('# Anna – sales conversation 2026-06-01 on 01.06.2026 with [[Anna]]\n{{mood}} <img src=x');
	expect(vault.read(path)).toContain('type: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-06-01\ndecision: open\n');
	await vault.page.locator('.two-hats-hat', { hasText: 'Selling' }).waitFor();
	vault.write('Templates/Talk.md', null);
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'start-conversation');
	await vault.page.getByRole('button', { name: 'Start another' }).click();
	await vault.page.waitForFunction(() => document.body.textContent.includes('is missing'));
	expect(vault.read('Anna.md').match(/discovery-call/g)).toHaveLength(1);
});

test.each([
	['../../x', 'x.md'],
	['con', '_con.md'],
	['a/b', 'a b.md'],
	['🎩 & Söhne', '🎩 & Söhne.md'],
	['x]] [[y#z|w', 'x y z w.md'],
	['<img src=x onerror=alert(1)>', 'img src=x onerror=alert(1).md'],
	['شركة\u202e', 'شركة.md'],
])('a contact named %s gets the note %s, and no other', async (name, path) => {
	const vault = await openVault({ 'Anna.md': anna() });
	await dialog(vault, 'new-contact');
	await vault.page.getByLabel('Name').fill(name);
	await press(vault.page, 'Enter');
	await vault.page.waitForFunction(() => document.querySelector('.notice') !== null);
	expect(vault.read(path)).toBe(anna());
	expect(vault.errors).toEqual([]);
});

test.each([{ 'People/Ben.md': anna() }, { 'People/2025/Old.md': '' }])(
	'a new contact goes into the folder of the settings as the vault writes it: %j',
	async (notes) => {
		const vault = await openVault(notes, { settings: { contactFolders: ['people'] } });
		await dialog(vault, 'new-contact');
		await vault.page.keyboard.type('Anna');
		await press(vault.page, 'Enter');
		await vault.page.locator('.notice', { hasText: 'New contact Anna' }).waitFor();
		expect([vault.exists('People/Anna.md'), vault.exists('people')]).toEqual([true, false]);
	},
);

test('a name that no note can bear is told', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await dialog(vault, 'new-contact');
	await vault.page.getByLabel('Name').fill('///');
	await press(vault.page, 'Enter');
	expect(await told(vault)).toBe('This name cannot be the name of a note.');
});

test('a campaign finds its recipients by address, and says whom it did not find', async () => {
	const vault = await openVault({
		'Anna.md': anna('email: anna@example.com\n'),
		'Ben.md': anna('emails:\n  - ben@example.com\n  - office@example.com\n'),
		'Clara.md': anna('e-mail: office@example.com\n'),
		'Dora.md': anna('lists: [Clients]\n'),
		'sent.csv': 'Name,Mail\nBen,BEN@example.com\n',
	});
	const { page } = vault;
	await dialog(vault, 'log-campaign');
	await page.getByLabel('E-mail addresses').fill('Anna <anna@example.com>, office@example.com; nobody@example.com');
	await page.getByRole('button', { name: 'Find contacts' }).click();
	await expect(page.locator('.two-hats-form p[role=status]').textContent()).resolves.toBe(
		'No contact has nobody@example.com. Several contacts have office@example.com: add the right one yourself.',
	);
	await page.getByRole('button', { name: 'From a CSV file in the vault' }).click();
	await page.waitForSelector('.prompt .suggestion-item');
	await press(page, 'Enter');
	await page.getByText('Reached: 2 contacts').waitFor();
	await page.getByLabel('List', { exact: true }).fill('Clients');
	await page.getByRole('button', { name: 'Add its members' }).click();
	await page.getByText('Reached: 3 contacts').waitFor();
	expect(await page.locator('.modal .two-hats-count').count()).toBe(0);
	await page.getByLabel('Title').fill('May: on pricing');
	await page.getByRole('button', { name: 'Log', exact: true }).click();
	await page.waitForFunction(() => document.querySelector('.notice') !== null);
	expect(vault.read('Campaigns/May on pricing.md')).toBe(
		'---\ntype: campaign\ndate: 2026-06-01\nactivity: marketing/newsletter\naudience: Clients\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\n  - "[[Dora]]"\n---\n',
	);
});

test('old clients are decided in one go, and those left open stay', async () => {
	const won = anna('deals:\n  - 2026-03-01 won Website\n');
	const vault = await openVault({ 'Anna.md': won, 'Ben.md': won, 'Clara.md': won });
	await dialog(vault, 'decide-many');
	await vault.page.getByRole('group', { name: 'Anna' }).getByRole('button', { name: 'Stop' }).click();
	await vault.page.getByRole('group', { name: 'Ben' }).getByRole('button', { name: 'Continue' }).click();
	expect(await vault.page.locator('.modal [role=status]').innerText()).toBe('2 decided. Those you leave open stay as they are.');
	const [why, answers] = await Promise.all(
		['.two-hats-hint', '.two-hats-choices'].map((part) => vault.page.locator(`.two-hats-many ${part}`).first().boundingBox()),
	);
	expect(why?.y).toBeLessThan((answers?.y ?? 0) + (answers?.height ?? 0));
	await vault.page.getByRole('button', { name: 'Save' }).click();
	expect(await textOf(vault, 'Anna.md', anna('deals:\n  - 2026-03-01 won Website\nreevaluations:\n  - 2026-06-01 stop\n'))).toBe(
		anna('deals:\n  - 2026-03-01 won Website\nreevaluations:\n  - 2026-06-01 stop\n'),
	);
	expect(await textOf(vault, 'Ben.md', anna('deals:\n  - 2026-03-01 won Website\nreevaluations:\n  - 2026-06-01 continue\n'))).toBe(
		anna('deals:\n  - 2026-03-01 won Website\nreevaluations:\n  - 2026-06-01 continue\n'),
	);
	expect(vault.read('Clara.md')).toBe(won);
});

test('of many old clients some are searched for: what is said of all is said of them, and the others stay as they were decided', async () => {
	const won = anna('deals:\n  - 2026-03-01 won Website\n');
	const names = Array.from({ length: 20 }, (_, at) => `${at < 18 ? 'Anna' : 'Bénédicte'} ${String(at)}`);
	const vault = await openVault(Object.fromEntries(names.map((name) => [`${name}.md`, won])));
	const { page } = vault;
	await dialog(vault, 'decide-many');
	await page.getByRole('group', { name: 'Anna 17' }).getByRole('button', { name: 'Continue' }).click();
	await press(page, 'Control+Home');
	await page.getByRole('button', { name: 'Continue with all' }).focus();
	await press(page, 'Shift+Tab');
	await page.keyboard.type('benedicte');
	await press(page, 'Enter');
	expect(await page.locator('.two-hats-many [role=group]').count()).toBe(2);
	await page.getByRole('button', { name: 'Stop all' }).click();
	await page.getByLabel('Search contacts and deals').last().fill('');
	expect(await page.locator('.modal [role=status]').innerText()).toBe('3 decided. Those you leave open stay as they are.');
	expect(await page.locator('.two-hats-many [role=group]').count()).toBe(20);
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('3 contacts decided').waitFor();
	const decided = names.filter((name) => vault.read(`${name}.md`) !== won);
	expect(decided.map((name) => `${name} ${/\w+(?=\n---\n$)/.exec(vault.read(`${name}.md`))?.[0] ?? ''}`)).toEqual([
		'Anna 17 continue',
		'Bénédicte 18 stop',
		'Bénédicte 19 stop',
	]);
});

test('the first run offers to decide on old clients, those before the look-back among them, but not those decided on or written to since', async () => {
	const old = (lines = ''): string => anna(`deals:\n  - 2022-03-01 won Website\n${lines}`);
	const vault = await openVault(
		{
			'Anna.md': old(),
			'Ben.md': old('reevaluations:\n  - 2022-04-01 stop\n'),
			'Clara.md': old('activities:\n  - 2024-01-01 marketing/newsletter\n'),
			'Dora.md': anna('deals:\n  - 2026-03-01 won Shop\n'),
		},
		{ settings: { hasStarted: false } },
	);
	await vault.page.getByRole('button', { name: 'Decide on old clients' }).click();
	await vault.page.waitForSelector('.modal');
	expect(await vault.page.locator('.two-hats-many').innerText()).toMatch(
		/^Dora[^]*Won Shop 92 days ago, no marketing since\s+Continue\s+Stop\s+Anna[^]*Website[^]*March 1, 2022/,
	);
});

test('sixty notes are one step: progress is shown, and one undo takes all back', async () => {
	const won = anna('deals:\n  - 2026-03-01 won Website\n');
	const names = Array.from({ length: 60 }, (_, index) => `C ${String(index).padStart(2, '0')}.md`);
	const vault = await openVault(Object.fromEntries(names.map((name) => [name, won])));
	await dialog(vault, 'decide-many');
	await vault.page.getByRole('button', { name: 'Stop all' }).click();
	await vault.page.getByRole('button', { name: 'Save' }).click();
	await vault.page.getByText('60 contacts decided: 60 notes').waitFor();
	expect((await host<readonly string[]>(vault.page, 'notices')).length).toBeGreaterThan(0);
	expect(names.every((name) => vault.read(name).includes('2026-06-01 stop'))).toBe(true);
	await vault.page.locator('.notice button').last().click();
	await vault.page.getByText('Undone: 60 contacts decided').waitFor();
	expect(names.every((name) => vault.read(name) === won)).toBe(true);
});

test('a link opens the log dialog filled in, and writes nothing by itself', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await host(vault.page, 'followLink', 'obsidian://two-hats?contact=anna&kind=marketing/coffee&day=yesterday&text=On%20the%20terrace');
	await vault.page.waitForSelector('.modal');
	expect(vault.read('Anna.md')).toBe(anna());
	await vault.page.getByLabel('What it was about').focus();
	await press(vault.page, 'Enter');
	expect(await textOf(vault, 'Anna.md', anna('activities:\n  - 2026-05-31 marketing/coffee On the terrace\n'))).toBe(
		anna('activities:\n  - 2026-05-31 marketing/coffee On the terrace\n'),
	);
});

test('what can be done with a contact stands in the menu of its row, as the contact is', async () => {
	const vault = await openVault({ 'Anna.md': anna('deals:\n  - 2026-03-01 won Website\n') });
	await vault.page.locator('.two-hats-section-stopped [data-more]').click();
	const entries = (await vault.page.locator('.menu-item').allTextContents()).map((text) => text.trim());
	expect(entries).toEqual(
		expect.arrayContaining(['Log marketing activity', 'Start sales conversation', 'Re-evaluate', 'Snooze for 1 week', 'Stop marketing', 'Open note']),
	);
	expect(entries).not.toContain('Go on with marketing');
	expect(entries).not.toContain('Continue sales conversation');
	await vault.page.locator('.menu-item', { hasText: 'Snooze for 1 month' }).click();
	expect(await textOf(vault, 'Anna.md', anna('deals:\n  - 2026-03-01 won Website\nsnoozed-until: 2026-07-01\n'))).toBe(
		anna('deals:\n  - 2026-03-01 won Website\nsnoozed-until: 2026-07-01\n'),
	);
});

test('who is kept back has the menu too: marketing goes on from there', async () => {
	const deals = 'deals:\n  - 2026-03-01 won Website\n';
	const stopped = anna(`${deals}reevaluations:\n  - 2026-05-01 stop wrong fit\n`);
	const vault = await openVault({ 'Anna.md': stopped });
	await vault.page.locator('[data-section=kept-back]').click();
	await vault.page.getByRole('button', { name: 'More actions for Anna' }).focus();
	await press(vault.page, 'Enter');
	await vault.page.locator('.menu-item', { hasText: 'Go on with marketing' }).click();
	const goesOn = stopped.replace('wrong fit\n', 'wrong fit\n  - 2026-06-01 continue\n');
	expect(await textOf(vault, 'Anna.md', goesOn)).toBe(goesOn);
});

test('what was typed and not yet saved is not lost when the note is written', async () => {
	const vault = await openVault({ 'Anna.md': `${anna()}Words.\n` });
	await inFront(vault, 'Anna.md');
	const field = vault.page.locator('textarea.note-text');
	await field.focus();
	await press(vault.page, 'Control+End');
	await vault.page.keyboard.type('Typed just now.');
	await dialog(vault, 'log-marketing');
	await press(vault.page, 'Enter');
	expect(await textOf(vault, 'Anna.md', `${anna('activities:\n  - 2026-06-01 marketing/check-in\n')}Words.\nTyped just now.`)).toBe(
		`${anna('activities:\n  - 2026-06-01 marketing/check-in\n')}Words.\nTyped just now.`,
	);
	await vault.page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea.note-text')?.value.includes('marketing/check-in') === true);
});

test('activities go to the log heading where the settings say so, and where the contact has one', async () => {
	const vault = await openVault({ 'Anna.md': anna(), 'Ben.md': `${anna()}## Interactions\n- 2026-05-01 call\n` }, { settings: { logPlace: 'log' } });
	for (const name of ['Anna.md', 'Ben.md']) {
		await inFront(vault, name);
		await dialog(vault, 'log-marketing');
		await press(vault.page, 'Enter');
		await vault.page.waitForSelector('.modal', { state: 'detached' });
	}
	expect(await textOf(vault, 'Anna.md', `${anna()}## Log\n- 2026-06-01 #marketing/check-in\n`)).toBe(`${anna()}## Log\n- 2026-06-01 #marketing/check-in\n`);
	expect(await textOf(vault, 'Ben.md', `${anna()}## Interactions\n- 2026-05-01 call\n- 2026-06-01 #marketing/check-in\n`)).toBe(
		`${anna()}## Interactions\n- 2026-05-01 call\n- 2026-06-01 #marketing/check-in\n`,
	);
});

test('the sample vault: no command throws, whatever note is in front', async () => {
	const vault = await openVault(sample);
	const commands = await host<readonly { readonly id: string }[]>(vault.page, 'commands');
	for (const note of ['People/Freya Ashdown.md', 'Books/To read.md']) {
		await host(vault.page, 'setActive', note);
		for (const { id } of commands) {
			await host(vault.page, 'runCommand', id);
			await vault.page.waitForTimeout(20);
			await press(vault.page, 'Escape');
		}
	}
	expect(vault.errors).toEqual([]);
});

test('a command asked for while the one before it still writes comes after it, and finds the new note in front', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await dialog(vault, 'new-contact');
	await vault.page.keyboard.type('Bea');
	await vault.page.evaluate(() => {
		const app: unknown = Reflect.get(window, 'host');
		const runCommand: unknown = typeof app === 'object' && app !== null ? Reflect.get(app, 'runCommand') : null;
		if (typeof runCommand !== 'function') throw new Error('There is no app.');
		document.querySelector('form')?.requestSubmit();
		window.setTimeout(() => {
			Reflect.apply(runCommand, app, ['two-hats:log-marketing']);
		}, 0);
	});
	await vault.page.waitForSelector('.modal:has([aria-pressed]), .prompt');
	await press(vault.page, 'Enter');
	const wanted = anna('activities:\n  - 2026-06-01 marketing/check-in\n');
	expect(await textOf(vault, 'Bea.md', wanted)).toBe(wanted);
	expect(vault.read('Anna.md')).toBe(anna());
});

test('a conversation starts with a contact made in the picker, although the app looks into a new note only later', async () => {
	const vault = await openVault({ 'Anna.md': anna() }, { slow: true });
	await dialog(vault, 'start-conversation');
	await vault.page.keyboard.type('Bea');
	await press(vault.page, 'Enter');
	const path = 'Sales conversations/Bea – sales conversation 2026-06-01.md';
	expect(
		await eventually(
			() => vault.exists('Bea.md') && vault.read('Bea.md').includes('sales/'),
			(isLogged) => isLogged,
		),
	).toBe(true);
	expect(vault.exists(path)).toBe(true);
});

import { anna, dialog, inFront, run } from './command-steps';
import { eventually, host, openVault, type VaultPage } from './support';

const talk = (lines = '', body = ''): string => `---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-01\n${lines}---\n${body}`;
const problem = '## Problem\n\n- What was tried?\n\n';

/** What a note holds, once it is `wanted`; else, in the end, what it holds instead. */
function textOf(vault: VaultPage, path: string, wanted: string): Promise<string> {
	return eventually(
		() => (vault.exists(path) ? vault.read(path) : ''),
		(text) => text === wanted,
	);
}

async function press({ page }: VaultPage, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

async function says({ page }: VaultPage, words: string): Promise<void> {
	await page.locator('.notice', { hasText: words }).first().waitFor();
}

/** Waits until the note in front has its cursor on an empty line below some words. */
async function writesBelow({ page }: VaultPage, words: string): Promise<void> {
	await page.waitForFunction((wanted) => {
		const field = document.activeElement;
		if (!(field instanceof HTMLTextAreaElement) || field.selectionStart !== field.selectionEnd) return false;
		return field.value.slice(0, field.selectionStart).trimEnd().endsWith(wanted);
	}, words);
}

function focused({ page }: VaultPage): Promise<string | null> {
	return page.evaluate(() => document.activeElement?.textContent ?? null);
}

test('continued twice on a day, the second time it goes on at the part that is open by then, and replaces no answer', async () => {
	const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': talk('problem: Late\nfit: Good\nprice: 900\ndecision: open\n') });
	await inFront(vault, 'Talk.md');
	await run(vault, 'continue-conversation');
	await writesBelow(vault, '- Why now?');
	await vault.page.keyboard.type('Two orders a month.');
	await run(vault, 'continue-conversation');
	await says(vault, 'Still open: decision');
	await writesBelow(vault, '- By when?');
	await vault.page.keyboard.type('In June.');
	const behind = (text: string): string => text.slice(text.indexOf('## 2026-06-01'));
	expect(
		await eventually(
			() => behind(vault.read('Talk.md')),
			(text) => text.includes('In June.'),
		),
	).toMatch(/^## 2026-06-01\n\n### Cost of the problem\n\n(?:- .*\n){3}\nTwo orders a month\.\n### Decision\n\n(?:- .*\n){3}\nIn June\.$/);
});

test('where what is missing is added to a note, its words are not selected to be typed over', async () => {
	const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': talk('', '## Cost\n\nMuch.\n## Fit\n\n') });
	await inFront(vault, 'Talk.md');
	await run(vault, 'start-conversation');
	await says(vault, 'Sales conversation with Anna: 2 notes');
	await vault.page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
	await vault.page.keyboard.type('Good.');
	const text = await eventually(
		() => vault.read('Talk.md'),
		(now) => now.includes('Good.'),
	);
	expect(text).toContain('## Cost\n\nMuch.\n## Fit\n\nGood.\n## Problem\n');
});

test.each([
	['record-decision', ['y', 'c']],
	['re-evaluate', ['s']],
	['log-marketing', []],
	['stop-marketing', []],
	['snooze-until', ['5']],
	['new-contact', ['B']],
	['start-conversation', []],
] as const)('a window that asks closes when the plugin is unloaded, and nothing is written: %s', async (command, keys) => {
	const notes = { 'Anna.md': anna(), 'Talk.md': talk('decision: open\n', problem) };
	const vault = await openVault(notes);
	await inFront(vault, 'Anna.md');
	await dialog(vault, command);
	await press(vault, ...keys);
	await host(vault.page, 'unload');
	await vault.page.waitForSelector('.modal, .prompt', { state: 'detached' });
	await press(vault, 'Enter');
	await vault.page.waitForTimeout(300);
	expect([vault.read('Anna.md'), vault.read('Talk.md'), vault.exists('B.md')]).toEqual([notes['Anna.md'], notes['Talk.md'], false]);
	expect(vault.errors).toEqual([]);
});

test('the list of contacts closes when the plugin is unloaded', async () => {
	const vault = await openVault({ 'Anna.md': anna(), 'Words.md': '' });
	await inFront(vault, 'Words.md');
	await dialog(vault, 're-evaluate');
	await host(vault.page, 'unload');
	await vault.page.waitForSelector('.prompt', { state: 'detached' });
	expect(vault.errors).toEqual([]);
});

test('an Enter key that is held sends nothing: what it chose, or what opened the window, is not the answer', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await inFront(vault, 'Anna.md');
	await vault.page.keyboard.down('Enter');
	await dialog(vault, 'log-marketing');
	await vault.page.keyboard.down('Enter');
	await vault.page.getByLabel('What it was about').focus();
	await vault.page.keyboard.down('Enter');
	await vault.page.waitForTimeout(300);
	expect([await vault.page.locator('.modal').count(), vault.read('Anna.md')]).toEqual([1, anna()]);
	await vault.page.keyboard.up('Enter');
	await press(vault, 'Enter');
	const logged = anna('activities:\n  - 2026-06-01 marketing/check-in\n');
	expect(await textOf(vault, 'Anna.md', logged)).toBe(logged);
});

test('nor does it choose in a question of a few answers', async () => {
	const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': talk('decision: open\n') });
	await inFront(vault, 'Anna.md');
	await vault.page.keyboard.down('Enter');
	await dialog(vault, 'start-conversation');
	await vault.page.keyboard.down('Enter');
	await vault.page.waitForTimeout(300);
	expect([await vault.page.locator('.modal').count(), vault.read('Talk.md')]).toEqual([1, talk('decision: open\n')]);
});

test('where one reads from right to left, the arrows go along the answers as they stand', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await vault.page.evaluate(() => {
		document.documentElement.dir = 'rtl';
	});
	await inFront(vault, 'Anna.md');
	await dialog(vault, 're-evaluate');
	await press(vault, 'ArrowLeft');
	expect(await focused(vault)).toBe('PauseP');
	await press(vault, 'ArrowRight');
	expect(await focused(vault)).toBe('ContinueC');
});

test('with the keyboard alone, an amount is written as a number, and what is none as words', async () => {
	const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': talk('decision: open\n'), 'Ben.md': anna('deals:\n  - {name: Shop, status: open}\n') });
	await inFront(vault, 'Talk.md');
	await dialog(vault, 'record-decision');
	await press(vault, 'y', 'Tab', 'Tab');
	await vault.page.keyboard.type('900');
	await press(vault, 'Tab', 'c', 'Enter');
	const decided = talk('decision: "yes"\ndecided-on: 2026-06-01\nvalue: 900\n');
	expect(await textOf(vault, 'Talk.md', decided)).toBe(decided);
	await inFront(vault, 'Ben.md');
	await dialog(vault, 'record-decision');
	await press(vault, 'y', 'Tab', 'Tab');
	await vault.page.keyboard.type('1.200');
	await press(vault, 'Tab', 's', 'Enter');
	const closed = anna(
		'deals:\n  - {name: Shop, status: won, closed: 2026-06-01, value: "1.200"}\nactivities:\n  - 2026-06-01 sales/decision yes to Shop, 1.200\nreevaluations:\n  - 2026-06-01 stop\n',
	);
	expect(await textOf(vault, 'Ben.md', closed)).toBe(closed);
});

test('a decision about nothing that is named reads as one: yes, and its value', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'record-decision');
	await press(vault, 'y', 'Tab', 'Tab');
	await vault.page.keyboard.type('900');
	await press(vault, 'Tab', 's', 'Enter');
	const decided = anna('deals:\n  - 2026-06-01 won\nactivities:\n  - 2026-06-01 sales/decision yes, 900\nreevaluations:\n  - 2026-06-01 stop\n');
	expect(await textOf(vault, 'Anna.md', decided)).toBe(decided);
});

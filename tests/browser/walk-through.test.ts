import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, host, openVault, sample, type VaultPage } from './support';

const walk = readFileSync(join(__dirname, '../../docs/walk-through.md'), 'utf8');
const talk = 'Sales conversations/Marta Lindqvist – sales conversation 2026-06-01.md';

/** The notes as a step of the walk-through says they are behind it: whole, or, where it ends with `…`, their beginning. */
function notesBehind(step: number): ReadonlyMap<string, string> {
	const section = new RegExp(`^## ${String(step)}\\. [^]*?(?=^## \\d+\\. |(?![^]))`, 'm').exec(walk)?.[0] ?? '';
	return new Map([...section.matchAll(/^`([^`\n]+\.md)`:\n\n```markdown\n([^]*?)```$/gm)].map(([, path = '', text = '']) => [path, text]));
}

/** Holds that the notes on disk are, byte for byte, what the step says. */
async function holds(vault: VaultPage, step: number): Promise<void> {
	const notes = notesBehind(step);
	expect(notes.size).toBeGreaterThan(0);
	for (const [path, told] of notes) {
		const isWhole = !told.endsWith('…\n');
		const wanted = isWhole ? told : told.slice(0, -2);
		const read = (): string => (isWhole ? vault.read(path) : vault.read(path).slice(0, wanted.length));
		expect(
			await eventually(
				() => {
					try {
						return read();
					} catch {
						// Not there yet: it is asked for again until it is, or the test says what is missing.
						return '';
					}
				},
				(text) => text === wanted,
			),
		).toBe(wanted);
	}
	expect(vault.errors).toEqual([]);
}

/** Runs a command and waits for its window. */
async function dialog({ page }: VaultPage, command: string): Promise<void> {
	await host(page, 'runCommand', `two-hats:${command}`);
	await page.waitForSelector('.modal, .prompt');
}

/** Waits until the contact's note is in front and known as a contact's, as a person sees it before going on. */
async function showsContact({ page }: VaultPage, path: string): Promise<void> {
	await page.waitForFunction((wanted) => {
		const exposed = Reflect.get(window, 'host') as { opened: readonly { path: string }[]; availableCommands(): readonly string[] };
		return exposed.opened.at(-1)?.path === wanted && exposed.availableCommands().includes('two-hats:role-timeline');
	}, path);
}

/** Waits until the note is open with the cursor behind a heading. */
async function writesBelow({ page }: VaultPage, heading: string): Promise<void> {
	await page.waitForFunction((words) => {
		const field = document.activeElement;
		const at = field instanceof HTMLTextAreaElement ? field.value.indexOf(words) : -1;
		return field instanceof HTMLTextAreaElement && at >= 0 && field.selectionStart > at;
	}, heading);
}

async function press({ page }: VaultPage, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

test.each([
	['at 1280 px', { width: 1280, height: 900 }],
	['on a phone, at 390 px', { phone: true, width: 390, height: 844 }],
])(
	'from first talk to next year’s newsletter, with the keyboard alone, %s',
	async (_, size) => {
		let vault = await openVault(sample, size);
		const before = vault.commandLine().flags.length;
		await dialog(vault, 'new-contact');
		await vault.page.keyboard.type('Marta Lindqvist');
		await press(vault, 'Enter');
		await holds(vault, 1);
		await showsContact(vault, 'Marta Lindqvist.md');

		await dialog(vault, 'log-marketing');
		await press(vault, 'Enter');
		await holds(vault, 2);

		await host(vault.page, 'runCommand', 'two-hats:start-conversation');
		await writesBelow(vault, '## Problem');
		await vault.page.keyboard.type('Three shops, and no price list.');
		await holds(vault, 3);

		vault = await vault.onDay('2026-06-08');
		await host(vault.page, 'setActive', talk);
		await host(vault.page, 'runCommand', 'two-hats:continue-conversation');
		await writesBelow(vault, '## 2026-06-08');
		expect(await vault.page.locator('.notice').allTextContents()).toContain('Still open: cost of the problem, fit, price, decision');
		await vault.page.keyboard.type('Two lost orders a month, 600 € each.');
		await host(vault.page, 'runCommand', 'two-hats:mark-cost');
		await holds(vault, 4);

		await dialog(vault, 'record-decision');
		await press(vault, 't', 'Tab');
		await vault.page.keyboard.type('in a week');
		await press(vault, 'Tab', 'Enter', 'Enter');
		await holds(vault, 5);

		vault = await vault.onDay('2026-06-15');
		await host(vault.page, 'setActive', 'Marta Lindqvist.md');
		await dialog(vault, 'record-decision');
		await press(vault, 'y', 'c', 'Enter');
		await holds(vault, 6);

		vault = await vault.onDay('2026-07-20');
		await host(vault.page, 'setActive', 'Marta Lindqvist.md');
		await host(vault.page, 'runCommand', 'two-hats:mark-done');
		await holds(vault, 7);

		vault = await vault.onDay('2027-06-01');
		await host(vault.page, 'setActive', 'Marta Lindqvist.md');
		await dialog(vault, 'log-campaign');
		await press(vault, 'Enter');
		await holds(vault, 8);
		expect(before).toBe(24);
		expect(vault.commandLine().flags.filter(({ contact }) => contact.startsWith('Marta'))).toEqual([]);
	},
	120_000,
);

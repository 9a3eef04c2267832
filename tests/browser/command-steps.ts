import { host, type VaultPage } from './support';

/** A contact's note, with lines of properties. */
export const anna = (lines = ''): string => `---\ntype: contact\n${lines}---\n`;

/** Runs a command of the plugin. */
export async function run({ page }: VaultPage, command: string): Promise<void> {
	await host(page, 'runCommand', `two-hats:${command}`);
}

/** Runs a command, and waits until it asks. */
export async function dialog(vault: VaultPage, command: string): Promise<void> {
	await run(vault, command);
	await vault.page.waitForSelector('.modal, .prompt');
}

/** Puts a note in front. */
export async function inFront({ page }: VaultPage, path: string): Promise<void> {
	await host(page, 'setActive', path);
	await page.waitForFunction((name) => document.querySelector('.note-title')?.textContent === name, path.replace(/^.*\//, '').replace('.md', ''));
}

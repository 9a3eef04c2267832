import { mkdirSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, host, namesIn, openVault, stoppedContact, type VaultPage } from './support';

/** The names of the contacts where marketing stopped, once they are what is expected; else, in the end, what they are. */
async function expectStopped({ page }: VaultPage, names: readonly string[]): Promise<void> {
	for (let round = 0; round < 400 && JSON.stringify(await namesIn(page, 'stopped')) !== JSON.stringify(names); round++) await page.waitForTimeout(50);
	expect(await namesIn(page, 'stopped')).toEqual(names);
}

const thanked = (text: string): string => text.replace('activities:\n', 'activities:\n  - 2026-05-01 marketing/thank-you\n');

test('a note deleted, brought back, moved and restored from a backup is followed', async () => {
	const vault = await openVault({ 'Anna.md': stoppedContact('A', '2026-01-10'), 'Ben.md': stoppedContact('B', '2026-02-10') });
	await expectStopped(vault, ['Anna', 'Ben']);
	vault.write('Anna.md', null);
	await expectStopped(vault, ['Ben']);
	vault.write('Anna.md', thanked(stoppedContact('A', '2026-01-10')));
	await expectStopped(vault, ['Ben']);
	// A backup brings the older text back, with its older time.
	vault.write('Anna.md', stoppedContact('A', '2026-01-10'));
	utimesSync(join(vault.folder, 'Anna.md'), new Date('2025-01-01T12:00:00Z'), new Date('2025-01-01T12:00:00Z'));
	await expectStopped(vault, ['Anna', 'Ben']);
	mkdirSync(join(vault.folder, 'Old'));
	renameSync(join(vault.folder, 'Ben.md'), join(vault.folder, 'Old/Benjamin.md'));
	await expectStopped(vault, ['Anna', 'Benjamin']);
	expect(vault.errors).toEqual([]);
});

test('a note half written by a sync is told, and its contact is back once it is whole', async () => {
	const whole = stoppedContact('A', '2026-01-10');
	const vault = await openVault({ 'Anna.md': whole, 'Ben.md': stoppedContact('B', '2026-02-10') });
	vault.write('Anna.md', whole.slice(0, whole.indexOf('deals') + 8));
	await expectStopped(vault, ['Ben']);
	await vault.page.locator('[data-section="tidy"]').click();
	await vault.page.locator('.two-hats-section-tidy', { hasText: 'Anna' }).waitFor();
	vault.write('Anna.md', whole);
	await expectStopped(vault, ['Anna', 'Ben']);
});

test('a conflict copy beside a note is told once, and counts nothing', async () => {
	const anna = stoppedContact('A', '2026-01-10');
	const vault = await openVault({ 'Anna.md': anna });
	vault.write('Anna (conflicted copy 2026-05-01).md', thanked(anna));
	vault.write('Anna.sync-conflict-20260501-120000-ABCDEFG.md', anna);
	await vault.page.locator('[data-section="tidy"]').click();
	await vault.page.locator('.two-hats-section-tidy', { hasText: 'sync-conflict' }).waitFor();
	await expectStopped(vault, ['Anna']);
	await vault.page.waitForFunction(
		() => (document.querySelector('.two-hats-section-tidy')?.textContent ?? '').split('A sync left this copy of Anna').length === 3,
	);
	expect(vault.commandLine().flags.map(({ contact }) => contact)).toEqual(['Anna']);
});

test('a note deleted while its dialog is open is not made anew, and that is said', async () => {
	const vault = await openVault({ 'Anna.md': stoppedContact('A', '2026-01-10') });
	await host(vault.page, 'setActive', 'Anna.md');
	await host(vault.page, 'runCommand', 'two-hats:log-marketing');
	await vault.page.waitForSelector('.modal');
	vault.write('Anna.md', null);
	await vault.page.waitForTimeout(300);
	await vault.page.keyboard.press('Enter');
	await vault.page.locator('.notice', { hasText: 'Anna.md' }).waitFor();
	expect(vault.exists('Anna.md')).toBe(false);
	expect(vault.errors).toEqual([]);
});

test('two devices append the same line: it is one activity, told by both lines', async () => {
	const line = '  - 2026-05-01 marketing/coffee\n';
	const text = `---\ntype: contact\nactivities:\n${line}---\n`;
	const vault = await openVault({ 'Anna.md': text });
	vault.write('Anna.md', text.replace(line, line + line));
	const counts = await eventually(
		() => vault.commandLine().activities.marketing,
		(count) => count === 1,
	);
	expect(counts).toBe(1);
	await host(vault.page, 'setActive', 'Anna.md');
	await vault.page.locator('.two-hats-ladder', { hasText: '1× coffee' }).waitFor();
});

test('a note moved while its dialog is open is written nowhere, and that is said', async () => {
	const text = stoppedContact('A', '2026-01-10');
	const vault = await openVault({ 'Anna.md': text });
	await host(vault.page, 'setActive', 'Anna.md');
	await host(vault.page, 'runCommand', 'two-hats:log-marketing');
	await vault.page.waitForSelector('.modal');
	mkdirSync(join(vault.folder, 'Old'));
	renameSync(join(vault.folder, 'Anna.md'), join(vault.folder, 'Old/Anna.md'));
	await vault.page.waitForTimeout(300);
	await vault.page.keyboard.press('Enter');
	await vault.page.locator('.notice', { hasText: 'Anna.md' }).waitFor();
	expect([vault.exists('Anna.md'), vault.read('Old/Anna.md')]).toEqual([false, text]);
	expect(vault.errors).toEqual([]);
});

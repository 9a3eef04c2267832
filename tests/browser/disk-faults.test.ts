import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fillUp, mountSmallDisk, type SmallDisk } from '../support/small-disk';
import { host, openVault, stoppedContact, type VaultPage } from './support';

/** A vault on a small disk of its own. Where nobody may mount one, the folder is one that may not be written, by who is not root. */
async function onSmallDisk(): Promise<{ readonly vault: VaultPage; readonly disk: SmallDisk }> {
	let disk: SmallDisk = { isMounted: false, makeReadOnly: () => false, unmount: () => undefined };
	const notes = { 'Anna.md': `${stoppedContact('A', '2026-01-10')}${'Words of ten years. '.repeat(2000)}\n`, 'Ben.md': stoppedContact('B', '2026-02-10') };
	const vault = await openVault(notes, {
		prepare(folder) {
			disk = mountSmallDisk(folder, 512);
			return () => {
				if (disk.isMounted) disk.unmount();
				else allowWrites(folder, true);
			};
		},
	});
	return { vault, disk };
}

function allowWrites(folder: string, isAllowed: boolean): void {
	for (const one of [folder, join(folder, '.obsidian/plugins/two-hats')]) chmodSync(one, isAllowed ? 0o755 : 0o555);
}

async function logMarketing({ page }: VaultPage, note: string): Promise<void> {
	await host(page, 'setActive', note);
	await host(page, 'runCommand', 'two-hats:log-marketing');
	await page.waitForSelector('.modal');
	await page.keyboard.press('Enter');
	await page.locator('.notice', { hasText: `${note} could not be written` }).waitFor();
}

test.each(['full', 'read-only'])('on a disk that is %s notes stay whole, each is said, and so are the settings', async (state) => {
	const { vault, disk } = await onSmallDisk();
	const before = [vault.read('Anna.md'), vault.read('Ben.md')];
	if (state === 'full' && disk.isMounted) fillUp(join(vault.folder, 'fill.bin'));
	else if (!disk.makeReadOnly()) allowWrites(vault.folder, false);
	await logMarketing(vault, 'Anna.md');
	// What failed does not stand in the way of what comes next.
	await logMarketing(vault, 'Ben.md');
	expect([vault.read('Anna.md'), vault.read('Ben.md')]).toEqual(before);
	expect(readdirSync(vault.folder).filter((name) => /Anna|Ben/.test(name))).toEqual(['Anna.md', 'Ben.md']);
	await vault.page.locator('.notice', { hasText: 'data.json could not be written' }).first().waitFor();
	// The browser itself logs the answer of the host; the plugin throws nothing.
	expect(vault.errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A contact with one flag: of five, four with a deal closed and nothing since, one with a decision that was due. */
const noteOf = (index) =>
	index % 5 === 4
		? `---\ntype: contact\ndeals:\n  - 2026-03-${twoDigits(index)} open Roof ${String(index)}, decide by 2026-04-${twoDigits(index)}\nactivities:\n  - 2026-04-20 marketing/newsletter On roofs\n---\n`
		: `---\ntype: contact\ndeals:\n  - 2026-01-${twoDigits(index)} won Barn ${String(index)}\nactivities:\n  - 2025-12-01 marketing/newsletter On pricing\n---\n`;

const twoDigits = (index) => String(1 + (index % 28)).padStart(2, '0');

/**
 * Writes a vault of as many flags as asked, one a contact.
 * @param {string} folder
 * @param {number} flags
 */
export function writeFlaggedVault(folder, flags) {
	mkdirSync(join(folder, 'People'), { recursive: true });
	for (let index = 0; index < flags; index++) writeFileSync(join(folder, `People/Contact ${String(index).padStart(5, '0')}.md`), noteOf(index));
	const settings = join(folder, '.obsidian/plugins/two-hats');
	mkdirSync(settings, { recursive: true });
	writeFileSync(join(settings, 'data.json'), JSON.stringify({ hasStarted: true }));
}

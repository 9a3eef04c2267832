import { listsOn } from '../../src/contact-book/audiences';
import { readVault } from '../../src/contact-book/read-vault';
import { lexiconOf } from '../../src/core/read/lexicon';
import { defaultSettings } from '../../src/core/settings/settings';
import { dayOf, memoryNoteStore } from '../support/read-vault';

const lexicon = lexiconOf(defaultSettings);

test('lists hold their members of a day, however each contact writes the name', () => {
	const on = (...lists: string[]): string => `---\ntype: contact\nlists: [${lists.join(', ')}]\n---\n`;
	const { book } = readVault(
		memoryNoteStore(
			{
				'Anna.md': on('Newsletter'),
				'Ben.md': on('newsletter', 'Clients'),
				'Cleo.md': on('News-letter 2026-06-02'),
				'Dan.md': on('Newsletter 2026-01-01..2026-06-01'),
				'Eva.md': on('Newsletter 2026-01-01..2026-05-31'),
			},
			lexicon,
		),
		lexicon,
	).notes;
	const facts = book.contactPaths().flatMap((path) => book.facts(path) ?? []);
	expect([...listsOn(facts, dayOf('2026-06-01')).values()]).toEqual([
		{ name: 'Newsletter', members: ['Anna.md', 'Ben.md', 'Dan.md'] },
		{ name: 'Clients', members: ['Ben.md'] },
	]);
});

import { english } from '../../../src/core/i18n/english';
import { checkContacts } from '../../../src/core/view/check-contacts';
import { flagsMarkdown, linkTo } from '../../../src/core/view/flag-markdown';
import { defaultSettings } from '../../../src/core/settings/settings';
import { list, person } from '../../support/relationship';
import { dayOf, readVault } from '../../support/read-vault';

test('flags are a list, each with its reason and its lines as links', () => {
	const vault = readVault({
		'People/Anna.md': person(list('deals', '2026-03-29 won Website')),
		'Ben.md': person(list('deals', '2026-03-30 lost Shop')),
	});
	const contacts = vault.contacts.map((name) => vault.contact(name));
	const { flags } = checkContacts(contacts, dayOf('2026-06-01'), defaultSettings);
	expect(flagsMarkdown(flags, english, (path) => path.length)).toBe(
		[
			'- [[People/Anna|Anna]]: Won Website 64 days ago, no marketing since',
			'\t- [[People/Anna|Anna]], line 14: 2026-03-29 won Website',
			'- [[Ben]]: Lost Shop 63 days ago, no marketing since',
			'\t- [[Ben]], line 6: 2026-03-30 lost Shop',
		].join('\n'),
	);
});

test.each([
	['Anna.md', '[[Anna]]'],
	['A/Anna.md', '[[A/Anna|Anna]]'],
	['A.mdx/Anna.md', '[[A.mdx/Anna|Anna]]'],
])('a link to %s is %s', (path, link) => {
	expect(linkTo(path)).toBe(link);
});

import { lexiconOf } from '../../../src/core/read/lexicon';
import { looksLikeContact } from '../../../src/core/read/looks-like-contact';
import { defaultSettings } from '../../../src/core/settings/settings';

const lexicon = lexiconOf({ ...defaultSettings, contactFolders: ['People'] });

test.each([
	'type: contact',
	'name: "Anna\n"Type" : [vip, \'Client\']',
	'type:\n  - vip\n  - person',
	'tags: [berlin, client]',
	'tags:\n  - berlin\n  - "#client"',
	'tags: "#client, #berlin"',
])('a head that does not parse seems to be a contact by %j', (head) => {
	expect(looksLikeContact(head, 'Notes/Anna.md', lexicon)).toBe(true);
});

test.each([
	'type: recipe',
	'name: contact',
	'tags: berlin',
	'other:\n  type: contact',
	'tags: contactless',
	'type: client-list',
	'client',
	'tags: berlin\ntitle: client',
	'',
])('it does not by %j', (head) => {
	expect(looksLikeContact(head, 'Notes/Anna.md', lexicon)).toBe(false);
});

test('it does by its folder', () => {
	expect(looksLikeContact('title: "Anna', 'People/Berlin/Anna.md', lexicon)).toBe(true);
	expect(looksLikeContact('title: "Anna', 'Peoples/Anna.md', lexicon)).toBe(false);
	expect(looksLikeContact('title: "Anna', '', lexicon)).toBe(false);
});

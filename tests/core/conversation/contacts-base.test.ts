import { parse } from 'yaml';
import { contactsBase } from '../../../src/core/conversation/contacts-base';
import { defaultSettings } from '../../../src/core/settings/settings';

test('the base filters by the places of the settings, and shows our view first', () => {
	const settings = { ...defaultSettings, contactTypes: ['contact'], contactTags: ['client'], contactFolders: ['People'] };
	const base: unknown = parse(contactsBase(settings, 'Table'));
	expect(base).toMatchObject({
		filters: {
			and: [
				'file.ext == "md"',
				{
					or: [
						...settings.properties.noteType.map((name) => `list(note["${name}"]).containsAny("contact", "Contact")`),
						'file.hasTag("client")',
						'file.inFolder("People")',
					],
				},
			],
		},
		views: [
			{ type: 'two-hats', name: 'Two Hats' },
			{ type: 'table', name: 'Table' },
		],
	});
});

test.each(['a: b', 'x # y', 'quo"te', '[odd]', "it's", 'back\\slash'])('a folder named %s stays one word of its filter', (folder) => {
	const text = contactsBase({ ...defaultSettings, contactTypes: [], contactTags: [], contactFolders: [folder] }, 'Table');
	expect(parse(text)).toMatchObject({ filters: { and: ['file.ext == "md"', { or: [`file.inFolder(${JSON.stringify(folder)})`] }] } });
});

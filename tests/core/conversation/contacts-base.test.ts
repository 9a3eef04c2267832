import { parse } from 'yaml';
import { contactsBase } from '../../../src/core/conversation/contacts-base';
import { defaultSettings } from '../../../src/core/settings/settings';

test('the base filters by the places of the settings, and shows our view first', () => {
	const settings = { ...defaultSettings, contactTypes: ['Company Client', 'contact'], contactTags: ['client'], contactFolders: ['People'] };
	const base: unknown = parse(contactsBase(settings, { table: 'Table', paths: [] }));
	expect(base).toMatchObject({
		filters: {
			and: [
				'file.ext == "md"',
				{
					or: [
						...settings.properties.noteType.map(
							(name) => `list(note["${name}"]).map(value.toString().lower().replace(/[\\s_-]/g, "")).containsAny("companyclient", "contact")`,
						),
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

test.each(['a: b', 'x # y', 'quo"te', '[odd]', "it's"])('a folder named %s stays one word of its filter', (folder) => {
	const text = contactsBase({ ...defaultSettings, contactTypes: [], contactTags: [], contactFolders: [folder] }, { table: 'Table', paths: [] });
	expect(parse(text)).toMatchObject({ filters: { and: ['file.ext == "md"', { or: [`file.inFolder(${JSON.stringify(folder)})`] }] } });
});

test.each([
	['/People/', 'People'],
	['People//', 'People'],
	['./People', 'People'],
	['Work\\People', 'Work/People'],
	[' work//people/ ', 'work/people'],
])('a folder set as %s is the folder %s', (folder, path) => {
	const text = contactsBase({ ...defaultSettings, contactTypes: [], contactTags: [], contactFolders: [folder] }, { table: 'Table', paths: [] });
	expect(parse(text)).toMatchObject({ filters: { and: ['file.ext == "md"', { or: [`file.inFolder("${path}")`] }] } });
});

test('a folder that the vault writes with other capitals stands there as the vault writes it', () => {
	const settings = { ...defaultSettings, contactTypes: [], contactTags: [], contactFolders: ['work/people'] };
	expect(contactsBase(settings, { table: 'Table', paths: ['Workshop/a.md', 'Work/People/Anna.md'] })).toContain('file.inFolder("Work/People")');
});

test('the top of the vault, set as a folder, leaves no note out', () => {
	const settings = { ...defaultSettings, contactFolders: ['/'] };
	expect(parse(contactsBase(settings, { table: 'Table', paths: [] }))).toMatchObject({ filters: { and: ['file.ext == "md"'] } });
	expect(contactsBase(settings, { table: 'Table', paths: [] })).not.toContain('or:');
});

test('the table shows the name of a note, its folder and its day', () => {
	expect(parse(contactsBase(defaultSettings, { table: 'Table', paths: [] }))).toMatchObject({
		views: [{}, { order: ['file.name', 'file.folder', 'file.mtime'] }],
	});
});

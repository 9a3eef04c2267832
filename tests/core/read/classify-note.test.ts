import { classifyNote } from '../../../src/core/read/classify-note';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { propertiesOf } from '../../../src/core/read/properties';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { readVault } from '../../support/read-vault';

function kindOf(path: string, frontmatter: Readonly<Record<string, unknown>>, settings: Partial<Settings> = {}): string {
	return classifyNote({ path, properties: propertiesOf(frontmatter, []), topTags: [] }, lexiconOf({ ...defaultSettings, ...settings }));
}

test.each([
	[{ type: 'contact' }, 'contact'],
	[{ type: ['vip', 'Person'] }, 'contact'],
	[{ type: '[[Types/Contact]]' }, 'contact'],
	[{ type: '[[Types/Human|person]]' }, 'contact'],
	[{ category: 'Company client' }, 'contact'],
	[{ type: 'note', tags: 'client' }, 'contact'],
	[{ tags: '#berlin, #Client' }, 'contact'],
	[{ tags: ['berlin', 'people'] }, 'contact'],
	[{ type: 'deal' }, 'deal'],
	[{ type: 'Opportunity' }, 'deal'],
	[{ type: 'sales conversation' }, 'sales-conversation'],
	[{ type: 'campaign' }, 'campaign'],
	[{ type: 'meeting', tags: 'client' }, 'activity'],
	[{ activity: 'call', with: 'Anna', date: '2026-03-01' }, 'activity'],
	[{ kind: 'call', with: 'Anna', date: '2026-03-01' }, 'activity'],
	[{ 'interaction-type': 'call', with: 'Anna', date: '2026-03-01' }, 'activity'],
	[{ kind: 'vip', tags: 'client' }, 'contact'],
	[{ kind: 'vip', date: '2026-03-01', tags: 'client' }, 'contact'],
	[{ kind: 'vip', with: 'Ben', tags: 'client' }, 'contact'],
	[{ date: '2026-03-01' }, 'dated'],
	[{ type: 'recipe' }, 'other'],
	[{}, 'other'],
])('a note with the properties %j is: %s', (frontmatter, kind) => {
	expect(kindOf('Notes/Anna.md', frontmatter)).toBe(kind);
});

test.each([
	['2026-03-01.md', { tags: 'client' }, 'dated'],
	['2026-03-01 (2).md', { tags: 'client' }, 'dated'],
	['2026-03-01 Anna.md', { tags: 'client' }, 'contact'],
	['4711.md', { tags: 'client' }, 'contact'],
	['1.3.2026.md', {}, 'dated'],
	['2026-03-01 Call.md', { kind: 'demo', with: 'Anna' }, 'activity'],
	['Call.md', { kind: 'demo', with: 'Anna' }, 'other'],
	['March 3, 2026.md', { tags: 'client' }, 'dated'],
])('the note %s with the properties %j is: %s', (path, frontmatter, kind) => {
	expect(kindOf(path, frontmatter)).toBe(kind);
});

describe('a note in a folder of the settings', () => {
	const campaignFolders = { Letters: 'newsletter', 'Letters/Cards': 'holiday-card', 'Letters/Cards/Old': 'birthday' };

	test.each([
		['Letters/May.md', 'marketing/newsletter'],
		['Letters/Cards/May.md', 'marketing/holiday-card'],
		['letters/cards/old/May.md', 'marketing/birthday'],
	])('%s is a campaign of the kind of the deepest: %s', (path, kind) => {
		const notes = { 'Anna.md': '---\ntype: contact\n---\n', [path]: '---\ndate: 2026-03-01\ncontacts: [Anna]\n---\n' };
		for (const folders of [campaignFolders, Object.fromEntries(Object.entries(campaignFolders).reverse())]) {
			expect(readVault(notes, { settings: { campaignFolders: folders } }).activities('Anna')).toEqual([`2026-03-01 ${kind}`]);
		}
	});

	test('is no campaign outside of them', () => {
		expect(kindOf('Letters.md', {}, { campaignFolders })).toBe('other');
		expect(kindOf('Cards/Letters/May.md', {}, { campaignFolders })).toBe('other');
	});

	test.each([
		['People', 'People/Berlin/Anna.md', 'contact'],
		['People', 'Old/People/Anna.md', 'other'],
		['People', 'Peoples/Anna.md', 'other'],
		['././People', 'People/Anna.md', 'contact'],
		['/', 'Anna.md', 'contact'],
		['/', 'Berlin/Anna.md', 'contact'],
	])('%s: %s is: %s', (folder, path, kind) => {
		expect(kindOf(path, {}, { contactFolders: [folder] })).toBe(kind);
	});
});

test('words of the settings without a letter or a digit stand for nothing', () => {
	expect(kindOf('Anna.md', { type: '—' }, { contactTypes: ['contact', '—'] })).toBe('other');
	expect(kindOf('Anna.md', { tags: 'client' }, { contactTags: [' #Client '] })).toBe('contact');
});

describe('a note with people and a day that names a kind by the user’s own property', () => {
	const own = {
		properties: { ...defaultSettings.properties, activityKind: ['Kontaktart', 'kind', 'Medium', 'type', 'Art'], noteType: ['type', 'Art', 'kind'] },
	};

	test.each([
		[{ Kontaktart: 'Newsletter' }, 'activity'],
		[{ kind: 'newsletter' }, 'activity'],
		// What a note is, or by which channel, is no kind of activity.
		[{ type: 'project' }, 'dated'],
		[{ Art: 'Projekt' }, 'dated'],
		[{ medium: 'Papier' }, 'dated'],
		// A name that the settings leave out is not read.
		[{ activity: 'newsletter' }, 'dated'],
	])('%j is: %s', (named, kind) => {
		expect(kindOf('Note.md', { ...named, with: 'Anna', date: '2026-03-01' }, own)).toBe(kind);
	});

	test('is told with its people', () => {
		const notes = { 'Anna.md': '---\ntype: contact\n---\n', 'Brief.md': '---\nKontaktart: Newsletter\ndate: 2026-03-01\nwith: Anna\n---\n' };
		expect(readVault(notes, { settings: own }).activities('Anna')).toEqual(['2026-03-01 marketing/newsletter']);
		expect(
			readVault({ ...notes, 'Brief.md': '---\nKontaktart: Newsletter\ndate: 2026-03-01\n---\n## With\n- [[Anna]]\n' }, { settings: own }).activities('Anna'),
		).toEqual(['2026-03-01 marketing/newsletter']);
	});
});

import { readVault } from '../support/read-vault';

/** Which tags make a contact, and which placeholders a template. */

const person = '---\ntype: person\n---\n';

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

describe('a tag below one that makes a contact', () => {
	const isContact = (note: string, path = 'Mia.md'): boolean => readVault({ [path]: note }).contacts.length > 0;

	test.each(['client/active', 'Client/Former', 'contact/lead', 'person/client', '#people/friends', 'client/vip/2026', 'client/a', 'contacts/warm'])(
		'makes one too where it says how they stand: %s',
		(tag) => {
			expect(isContact(`---\ntags: ["${tag}"]\n---\nWords.\n`)).toBe(true);
			expect(isContact(`#${tag.replace(/^#/, '')}\n\nWords.\n`)).toBe(true);
		},
	);

	test.each(['client/nordwind', 'person/mia-torres', 'client', 'people/board'])('or where the note keeps deals or activities: %s', (tag) => {
		expect(isContact(`---\ntags: ${tag}\ndeals:\n  - 2026-04-05 won Audit\n---\n`)).toBe(true);
		expect(isContact(`#${tag}\n\ndeals:: 2026-04-05 won Audit\n`)).toBe(true);
	});

	test.each(['client/nordwind', 'person/mia-torres', 'people/board', 'client-active', 'clients/active', 'crm/active'])(
		'makes none of a note that is only filed under a name: %s',
		(tag) => {
			expect(isContact(`---\ntags: [${tag}]\n---\nWords.\n`)).toBe(false);
			expect(isContact(`#${tag}\n\nWords.\n`)).toBe(false);
		},
	);

	test.each([
		['Meeting.md', 'type: meeting\ndate: 2026-04-05\nwith: Mia'],
		['2026-04-05.md', 'mood: fine'],
		['2026-04-05 Audit.md', 'with: Mia\nactivities: [2026-04-05 call]'],
		['Audit.md', 'date: 2026-04-05\nlog: [2026-04-05 call]'],
		['Audit.md', 'type: project\nclient: Mia\nlog: [2026-04-05 call]'],
	])('makes none of a meeting, of a day, of what is about somebody: %s %s', (path, properties) => {
		expect(isContact(`---\ntags: [client/nordwind]\n${properties}\n---\n`, path)).toBe(false);
	});

	test('is looked for in a note that does not parse', () => {
		expect(readVault({ 'Mia.md': '---\ntags: [client/active]\nname: "Mia\n---\n' }).problems).toEqual(['contact-unreadable Mia.md:3']);
	});
});

describe('a placeholder that was left in the first heading', () => {
	test.each(['# <% tp.file.title %>', '# {{title}}'])('of a note that a day names, does not make it a template: %s', (heading) => {
		const vault = readVault({ 'Mia.md': person, '2026-04-05.md': `${heading}\n\n- #marketing/gift for [[Mia]]\n` });
		expect([vault.activities('Mia'), vault.report.notes.templates]).toEqual([['2026-04-05 marketing/gift'], 0]);
	});

	test.each(['# <% tp.file.title %>', '# {{title}}'])('of any other note, does: %s', (heading) => {
		expect(readVault({ 'Mia.md': `${person}${heading}\n` }).report.notes).toMatchObject({ contacts: 0, templates: 1 });
	});
});

test.each(['# {{title}}', '# <% tp.file.title %>'])('a note of a type whose first heading is a placeholder is a template: %s', (heading) => {
	const { report } = readVault({ 'Client template.md': `---\ntype: client\n---\n\n${heading}\n\n## Log\n- {{date}} call\n` });
	expect(report.notes).toMatchObject({ contacts: 0, templates: 1 });
});

describe('placeholders', () => {
	test.each(['2026-04-05 newsletter on {{mustache}}', '"2026-04-05 marketing/newsletter: <% code %>"'])(
		'behind the day of an activity make no template: %s',
		(line) => {
			const vault = readVault({ 'Mia.md': contact('activities:', `  - ${line}`) });
			expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
		},
	);

	test.each(['"{{date}} newsletter"', '{{date:2026-01-01}} newsletter', '"[[{{date}}]] newsletter"'])('where its day should be do: %s', (line) => {
		expect(readVault({ 'Mia.md': contact('activities:', `  - ${line}`) }).report.notes).toMatchObject({ contacts: 0, templates: 1 });
	});
});

import { lexiconOf } from '../../../src/core/read/lexicon';
import type { NoteFacts } from '../../../src/core/read/note-facts';
import { readNote } from '../../../src/core/read/read-note';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { readVault } from '../../support/read-vault';

interface Note {
	readonly path?: string;
	readonly frontmatter?: unknown;
	readonly body?: string;
	readonly settings?: Partial<Settings>;
}

function read({ path = 'Anna.md', frontmatter = null, body = '', settings = {} }: Note): NoteFacts {
	const note = { path, frontmatter, isTemplateHead: false, opening: body, body: () => ({ text: body, firstLine: 1 }) };
	return readNote(note, lexiconOf({ ...defaultSettings, ...settings }));
}

describe('tags above the first words of a body say what a note is', () => {
	test.each([
		'#client',
		'\n  #client  \n',
		'#client,\n',
		'#berlin, #client',
		'#1st_rate/north-east #client',
		'tags: #client',
		'**Tags:** #client #vip',
		'**tags**: #client',
		'# Anna\n\n**Tags:** #client',
		'Tag:#client',
		'tags:  #berlin #client',
		'# Anna\n\n#client\nWords',
		'###### Anna\n#Client',
	])('%j is a contact', (body) => {
		expect(read({ body }).kind).toBe('contact');
	});

	test.each([
		'#client called',
		'Words\n#client',
		'# Anna\nWords\n#client',
		'my tags: #client',
		'#clients-of-old',
		'#berlin',
		'client',
		'tags: client',
		'#client!',
		'# Anna #client',
		'**Tags:** of a #client',
		'#seen at # 4\n#client',
		`#client ${'#berlin '.repeat(40)}`,
		`# Anna\n${'\n'.repeat(12)}#client`,
	])('%j is none', (body) => {
		expect(read({ body }).kind).toBe('other');
	});

	test('none do where the settings name no tag', () => {
		expect(read({ body: '#client', settings: { contactTags: [] } }).kind).toBe('other');
	});
});

describe('an inline field says what a note is as a property does', () => {
	test.each([
		['type:: contact\n', 'contact'],
		['date:: 2026-03-01\n', 'dated'],
		['[type:: deal] and [contact:: Anna]\n', 'deal'],
		['mood:: good\n', 'other'],
		['`type:: contact`\n', 'other'],
	])('%j is: %s', (body, kind) => {
		expect(read({ body }).kind).toBe(kind);
	});

	test('and a contact has what its fields say', () => {
		const contact = read({ frontmatter: { type: 'contact' }, body: 'Words.\n\ncompany:: [[Firm]]\nlists:: Letters\n' }).contact;
		expect(contact?.companies).toMatchObject([{ target: 'Firm' }]);
		expect(contact?.lists).toMatchObject([{ list: 'Letters' }]);
	});
});

describe('a note has its other names, whatever it is', () => {
	test.each([
		[{ aliases: ['A', 'B'] }, ['A', 'B']],
		[{ color: 'red', Alias: 'A' }, ['A']],
		[{ color: 'red' }, []],
		[{ type: 'contact', aliases: 'A' }, ['A']],
		[{ type: 'recipe', aliases: ['A'] }, ['A']],
		[{ date: '2026-03-01', aliases: ['A'] }, ['A']],
		[null, []],
		['aliases', []],
	])('%j', (frontmatter, aliases) => {
		expect(read({ frontmatter }).aliases).toEqual(aliases);
	});

	test('but a template has none', () => {
		expect(read({ path: 'Templates/Anna.md', frontmatter: { type: 'contact', aliases: ['A'] } })).toMatchObject({
			kind: 'template',
			aliases: [],
			contact: null,
		});
	});
});

describe('a note named by a day is dated', () => {
	test.each([
		['2026-03-01.md', 'dated'],
		['Daily/2026-03-01 Sunday.md', 'dated'],
		['Daily/March 3, 2026.md', 'dated'],
		['Sunday 1 March 2026.md', 'dated'],
		['March 3 2026.md', 'dated'],
		['1.3.2026.md', 'dated'],
		['2026/Anna 2.md', 'other'],
		['Thought 12.md', 'other'],
	])('%s is: %s', (path, kind) => {
		expect(read({ path }).kind).toBe(kind);
	});
});

describe('people under a heading of theirs', () => {
	const body = '## Participants\n\n- [[Anna]]\n';

	test.each([
		[{ date: '2026-03-01', kind: 'workshop' }, 'activity'],
		[{ date: '2026-03-01' }, 'dated'],
		[{ kind: 'workshop' }, 'other'],
		[{ type: 'contact', date: '2026-03-01', kind: 'vip' }, 'contact'],
		[{ type: 'campaign', date: '2026-03-01', kind: 'newsletter' }, 'campaign'],
		[{ type: 'deal', date: '2026-03-01', kind: 'workshop' }, 'deal'],
		[{ type: 'sales-conversation', date: '2026-03-01', kind: 'call' }, 'sales-conversation'],
	])('make a note with %j: %s', (frontmatter, kind) => {
		expect(read({ path: 'Note.md', frontmatter, body }).kind).toBe(kind);
	});

	test('are needed where a note names a kind and a day, and nobody in its properties', () => {
		expect(read({ path: 'Note.md', frontmatter: { date: '2026-03-01', kind: 'workshop' }, body: 'With [[Anna]].\n' }).kind).toBe('dated');
	});
});

test.each(['deal', 'sales-conversation', 'campaign', 'meeting'])('a line with a role in the note of a %s that has no day tells nothing', (type) => {
	const vault = readVault({ 'Anna.md': '---\ntype: contact\n---\n', 'Note.md': `---\ntype: ${type}\n---\n- #marketing/gift for [[Anna]]\n` });
	expect([vault.activities('Anna'), vault.possible('Anna')]).toEqual([[], []]);
});

describe('the day of a dated note', () => {
	const anna = '---\ntype: contact\n---\n';

	test.each([
		['2026-03-01.md', '', ['2026-03-01'], []],
		['2026-03-01.md', '---\ndate: 2026-03-02\n---\n', ['2026-03-01'], []],
		['Lunch.md', '---\ndate: 2026-03-02\n---\n', ['2026-03-02'], []],
		['Lunch.md', '---\ndate: "[[2026-03-02]]"\n---\n', ['2026-03-02'], []],
		['Lunch.md', '---\ndate: 2026-03-02 12:30\n---\n', ['2026-03-02'], []],
		['Lunch.md', '---\ndate: 2026-03-02 or so\n---\n', [], []],
		['Lunch.md', '---\ndate: spring\n---\n', [], []],
		['Lunch.md', '---\ndate: 2026-02-30\n---\n', [], ['day-unreadable Lunch.md:2']],
		['Lunch.md', '---\ndate: 2.3.2026\n---\n', [], ['date-order Lunch.md:2']],
		['Lunch.md', '---\ndate: "[[2.3.2026]]"\n---\n', [], ['date-order Lunch.md:2']],
		['2.3.2026.md', '', [], ['date-order 2.3.2026.md:1']],
		['Lunch.md', '---\ntype: call\nwith: Anna\ndate: 2026-02-30\n---\n', [], ['day-unreadable Lunch.md:4']],
		['Lunch.md', '---\ntype: call\nwith: Anna\ndate: 2.3.2026\n---\n', [], ['date-order Lunch.md:4']],
	])('%s with %j', (path, head, possible, problems) => {
		const vault = readVault({ 'Anna.md': anna, [path]: `${head}Saw [[Anna]].\n` });
		expect(vault.possible('Anna')).toEqual(possible);
		expect(vault.problems).toEqual(problems);
	});

	test('is counted once where its order is not known', () => {
		expect(read({ path: '2.3.2026.md' }).unorderedDays).toEqual([{ at: { line: 1 }, found: '2.3.2026' }]);
		const call = read({ frontmatter: { type: 'call', with: 'Anna', date: '2.3.2026' } });
		expect(call.unorderedDays).toEqual([{ at: { property: 'date', index: null }, found: '2.3.2026' }]);
	});

	test('makes no touch beside the activity of its note', () => {
		expect(read({ frontmatter: { type: 'call', with: 'Anna', date: '2026-03-02' } }).mentions).toEqual([]);
	});

	test('told as it was written, and counted once', () => {
		const vault = readVault({ 'Lunch.md': '---\ntype: call\nwith: Anna\ndate: 2.3.2026\n---\n', 'Note.md': '---\ndate: 2026-02-30\n---\n' });
		const messages = vault.report.problems.map(({ code, message }) => `${code} ${message}`);
		expect(messages).toEqual(expect.arrayContaining([expect.stringContaining('2.3.2026'), expect.stringContaining('"2026-02-30"')]));
	});

	test('holds for the people of its properties, who are possible touches', () => {
		const { possible } = readVault({ 'Anna.md': anna, 'Lunch.md': '---\ndate: 2026-03-02\nattendees: [Anna]\n---\n' }).contact('Anna');
		expect(possible).toMatchObject([{ day: '2026-03-02', evidence: [{ path: 'Lunch.md', at: { property: 'attendees', index: 0 }, text: 'Lunch' }] }]);
	});
});

describe('the activities of the note of a deal', () => {
	const anna = '---\ntype: contact\n---\n';

	test.each([
		['type: sales-conversation', '## Log\n- 2026-03-01 call\n', ['2026-03-01 sales/call', '2026-03-02 sales/email']],
		['type: deal\nstatus: open', '## Log\n- 2026-03-01 call\n', ['2026-03-02 untagged/email']],
		['type: sales-conversation\ndecision: sold', '', []],
	])('of %j', (head, body, activities) => {
		const vault = readVault({ 'Anna.md': anna, 'Shop.md': `---\n${head}\ncontact: Anna\nactivities: [2026-03-02 email]\n---\n${body}` });
		expect(vault.activities('Anna')).toEqual(activities);
	});

	test('are no campaign, and leave it to the deal to tell of names that nobody bears', () => {
		const frontmatter = { type: 'deal', contact: 'Anna', status: 'open', activities: ['2026-03-02 email'] };
		expect(read({ frontmatter }).shared).toMatchObject([
			{ activity: { day: '2026-03-02' }, with: [{ ref: { target: 'Anna' } }], isStrict: false, isCampaign: false },
		]);
	});

	test('are with whom the deal is, and those it does not find are told once', () => {
		const vault = readVault({ 'Shop.md': '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nactivities: [2026-03-02 email]\n---\n' });
		expect(vault.problems).toEqual(['contact-missing Shop.md:3']);
	});
});

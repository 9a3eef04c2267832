import { readVault } from '../support/read-vault';

/** Places where somebody who read only the contract found that the program did otherwise. */

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

const closed = ['deals:', '  - 2026-04-17 won Shop'];

test.each(['foo: &a [*a]', 'foo: &a [[*a]]', 'foo: &a {x: *a}', `foo: ${'['.repeat(30)}1${']'.repeat(30)}`])(
	'properties that cannot be walked are told, and every other note is read: %s',
	(line) => {
		const { problems, report } = readVault({ 'Anna.md': contact(line), 'Ben.md': contact(...closed) });
		expect(problems).toEqual(['contact-unreadable Anna.md:1']);
		expect(report.flags.map(({ contact: name }) => name)).toEqual(['Ben']);
	},
);

test('a few aliases that stand for millions of values are told in no time', () => {
	const bomb = [
		'a0: &a0 [x, x, x, x, x, x, x, x, x]',
		...Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`),
	];
	const started = Date.now();
	expect(readVault({ 'Anna.md': contact(...bomb) }).problems).toEqual(['contact-unreadable Anna.md:1']);
	expect(Date.now() - started).toBeLessThan(2000);
});

test('lists in lists are flattened, however deep people write them', () => {
	expect(readVault({ 'Anna.md': contact('activities: [[[[[["2026-03-01 newsletter"]]]]]]') }).activities('Anna')).toEqual(['2026-03-01 marketing/newsletter']);
});

test.each(['true', 'yes', 'asked us to stop', '2026-05-01', 'ja', 'x'])('do-not-contact: %s is heeded', (value) => {
	const { report } = readVault({ 'Anna.md': contact(...closed, `do-not-contact: ${value}`) });
	expect(report.flags).toEqual([]);
	expect(report.suppressed.map(({ why }) => why)).toEqual(['Not to be contacted']);
});

test.each(['false', 'no', '', '~', '[]'])('do-not-contact: %s is none', (value) => {
	expect(readVault({ 'Anna.md': contact(...closed, `do-not-contact: ${value}`) }).report.flags).toHaveLength(1);
});

test.each(['stop', 'stopped', 'no', 'false', 'none', '"stop 2026-05-01"'])('marketing: %s stops it', (value) => {
	expect(readVault({ 'Anna.md': contact(...closed, `marketing: ${value}`) }).report.flags).toEqual([]);
});

test.each(['marketing talk at the fair', '#marketing talk at the fair', 'marketing: talk at the fair'])(
	'behind a role a word of everyday speech is the kind: %s',
	(words) => {
		expect(readVault({ 'Anna.md': `${contact(...closed)}## Log\n- 2026-05-01 ${words}\n` }).activities('Anna')).toEqual(['2026-05-01 marketing/talk']);
	},
);

test('a role word before anything else is no role', () => {
	expect(readVault({ 'Anna.md': `${contact()}## Log\n- 2026-05-01 marketing manager left\n` }).activities('Anna')).toEqual(['2026-05-01 untagged']);
});

test.each(['[2026-05-01](2026-05-01.md)', '[1 May](Daily/2026-05-01.md)', '**[2026-05-01](<Daily/2026-05-01.md>)**'])(
	'a bullet may begin with a day as a Markdown link: %s',
	(day) => {
		expect(readVault({ 'Anna.md': `${contact()}## Log\n- ${day} newsletter\n` }).activities('Anna')).toEqual(['2026-05-01 marketing/newsletter']);
	},
);

test('a dated bullet below a dated bullet is an activity of its own; one without a day is a detail', () => {
	const log = '## Log\n- 2026-04-17 contract\n  - signed in the car\n  - 2026-05-01 newsletter\n  - she liked it\n- 2026-05-02 call\n';
	expect(readVault({ 'Anna.md': `${contact()}${log}` }).activities('Anna')).toEqual([
		'2026-04-17 sales/contract',
		'2026-05-01 marketing/newsletter',
		'2026-05-02 untagged/call',
	]);
});

test('a line underlined with dashes ends a log, and one underlined with equals signs begins one', () => {
	const ended = readVault({ 'Anna.md': `${contact()}## Log\n- 2026-05-01 newsletter\n\nPlans\n---\n- 2026-05-02 article\n` });
	expect(ended.activities('Anna')).toEqual(['2026-05-01 marketing/newsletter']);
	const begun = readVault({ 'Anna.md': `${contact()}Log\n===\n- 2026-05-01 newsletter\n` });
	expect(begun.activities('Anna')).toEqual(['2026-05-01 marketing/newsletter']);
});

test('a rule across the page is no heading', () => {
	const vault = readVault({ 'Anna.md': `${contact()}## Log\n- 2026-05-01 newsletter\n\n---\n\n- 2026-05-02 article\n` });
	expect(vault.activities('Anna')).toEqual(['2026-05-01 marketing/newsletter', '2026-05-02 marketing/article']);
});

const campaign = { 'Issue.md': '---\ntype: campaign\ndate: 2026-05-01\nactivity: marketing/newsletter\naudience: Newsletter\n---\n' };

test.each([
	['"Newsletter [[2026-02-03]]"', 1],
	['Newsletter: 2026-01-10', 1],
	['Newsletter 2026-01-10 - 2026-05-01', 1],
	['Newsletter 2026-01-10 until 2026-04-30', 0],
	['Newsletter 2026-05-02', 0],
	['Newsletter', 1],
])('a membership may be limited to days: %s', (membership, reached) => {
	const vault = readVault({ ...campaign, 'Anna.md': contact('lists:', `  - ${membership}`) });
	expect(vault.activities('Anna')).toHaveLength(reached);
	expect(vault.problems).toEqual([]);
});

test('a membership from a day that the calendar lacks is told, and reaches nobody', () => {
	const vault = readVault({ ...campaign, 'Anna.md': contact('lists:', '  - Newsletter 2026-02-30') });
	expect(vault.activities('Anna')).toEqual([]);
	expect(vault.problems).toEqual(['day-unreadable Anna.md:4']);
});

test('a list whose name ends in a year is a list of that name', () => {
	const notes = { 'Issue.md': campaign['Issue.md'].replace('audience: Newsletter', 'audience: Fair 2026'), 'Anna.md': contact('lists: [Fair 2026]') };
	expect(readVault(notes).activities('Anna')).toHaveLength(1);
});

test.each(['# {{title}}', '# <% tp.file.title %>'])('a note of a type whose first heading is a placeholder is a template: %s', (heading) => {
	const { report } = readVault({ 'Client template.md': `---\ntype: client\n---\n\n${heading}\n\n## Log\n- {{date}} call\n` });
	expect(report.notes).toMatchObject({ contacts: 0, templates: 1 });
});

test('properties that are never closed are told in words', () => {
	const { report } = readVault({ 'Anna.md': '---\ntype: contact\nname: Anna\n' });
	expect(report.problems.map(({ message }) => message)).toEqual([
		'This looks like a contact, but its properties cannot be read: no second --- ends them. It is missing from every figure here.',
	]);
});

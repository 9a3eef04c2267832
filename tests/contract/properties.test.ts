import { readVault } from '../support/read-vault';

/** Properties that are nested, written twice or cannot be read. */

const closed = ['deals:', '  - 2026-04-17 won Shop'];

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

const person = '---\ntype: person\n---\n';

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

test('properties that are never closed are told in words', () => {
	const { report } = readVault({ 'Anna.md': '---\ntype: contact\nname: Anna\n' });
	expect(report.problems.map(({ message }) => message)).toEqual([
		'This looks like a contact, but its properties cannot be read: no second --- ends them. It is missing from every figure here.',
	]);
});

test('properties that do not parse are told with what most often is wrong', () => {
	const { report } = readVault({ 'Note.md': '---\ntitle: One: two\n---\n', 'Mia.md': '---\ntype: contact\nname: @mia\n---\n' });
	expect(report.problems.map(({ message }) => message)).toEqual([
		expect.stringContaining('. A value with a colon in it, or @ in front, needs quotes. It is missing'),
		expect.stringContaining('. A value with a colon in it, or @ in front, needs quotes. Until they can, the note is left alone.'),
	]);
});

describe('a property written twice', () => {
	test('as an inline field is read twice', () => {
		const fields = 'activities:: 2026-04-05 newsletter\nactivities:: 2026-04-06 gift\n[deals:: 2026-04-01 won Roof]\n[deals:: 2026-04-02 lost Cellar]\n';
		const vault = readVault({ 'Mia.md': person + fields });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/newsletter', '2026-04-06 marketing/gift']);
		expect(vault.deals('Mia')).toEqual(['won Roof ?..2026-04-01', 'lost Cellar ?..2026-04-02']);
	});

	test('in the frontmatter and as an inline field is read in both places, each told with its line', () => {
		const own = contact('reevaluations:', '  - 2026-05-05 stop wrong fit', 'activities:', '  - 2026-04-05 newsletter', '  - nothing');
		const vault = readVault({ 'Mia.md': `${own}activities:: 2026-04-06 gift\nactivities:: nor here\nreevaluations:: 2026-05-05 continue\n` });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/newsletter', '2026-04-06 marketing/gift']);
		expect(vault.contact('Mia').reevaluations.map(({ decision }) => decision)).toEqual(['stop', 'continue']);
		expect(vault.problems).toEqual(['activity-without-day Mia.md:7', 'activity-without-day Mia.md:10']);
	});

	test('in the frontmatter in two spellings is read under both', () => {
		const vault = readVault({
			'Mia.md': contact('last-contact: 2026-04-05', 'activities: [2026-04-05 newsletter]', 'Last Contact: 2026-04-06', 'Activities: [2026-04-06 gift]'),
		});
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/newsletter', '2026-04-06 marketing/gift']);
		expect(vault.possible('Mia')).toEqual(['2026-04-05', '2026-04-06']);
	});
});

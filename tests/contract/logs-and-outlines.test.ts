import { readVault } from '../support/read-vault';

/** Where a log begins and ends, and which of its bullets are activities. */

const client = '---\ntype: client\ndeals:\n  - 2026-01-10 won Website\n---\n';

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

function log(...lines: readonly string[]): string {
	return `${client}\n## Log\n\n${lines.join('\n')}\n`;
}

/** The activities of a daily note of 2026-04-05; `@` links to the client. */
function daily(...lines: readonly string[]): readonly string[] {
	return readVault({ 'Mia.md': client, '2026-04-05.md': `${lines.join('\n').replace(/@/g, '[[Mia]]')}\n` }).activities('Mia');
}

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

describe('an outline as Logseq writes it', () => {
	test('has its log below a heading that is an item', () => {
		const page = 'type:: client\n\n- ## Log\n\t- [[2026-04-05]] newsletter\n\t- TODO [[2026-07-01]] check-in\n- ## Notes\n\t- 2026-04-06 newsletter\n';
		expect(readVault({ 'Mia.md': page }).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter', '2026-07-01 planned marketing/check-in']);
	});

	test('has quotes and code in blocks, which are not the user’s', () => {
		expect(daily('#+BEGIN_QUOTE', '- #marketing @', '#+END_QUOTE', '- #sales/demo @')).toEqual(['2026-04-05 sales/demo']);
		expect(daily('- #+begin_src', '  #marketing @', '  #+end_src')).toEqual([]);
		expect(readVault({ 'Mia.md': log('#+BEGIN_NOTE', '- 2026-04-05 newsletter', '#+END_NOTE') }).activities('Mia')).toEqual([]);
	});

	test('has a block only where it ends', () => {
		expect(daily('#+BEGIN_QUOTE', '- #marketing @')).toEqual(['2026-04-05 marketing']);
	});

	test('has its tags as links', () => {
		expect(readVault({ 'Mia.md': 'tags:: [[client]], [[berlin]]\n\n- hello\n' }).contacts).toEqual(['Mia']);
	});
});

test('bullets as they come from a text that was pasted are bullets', () => {
	expect(readVault({ 'Mia.md': log('• 2026-04-05 newsletter') }).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
});

import { readVault } from '../support/read-vault';

/** Who is not to be contacted, and what was decided on going on. */

const closed = ['deals:', '  - 2026-04-17 won Shop'];

const flagsOf = (text: string): readonly string[] => readVault({ 'Mia.md': text }).report.flags.map(({ flag }) => flag);

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

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

describe('a re-evaluation written as a map', () => {
	test.each([
		['{date: 2026-04-05, decision: stop, reason: wrong fit}', 'stop'],
		['{day: 2026-04-05, decision: pause, until: 2026-09-01}', 'pause'],
		['{date: 2026-04-05, decision: Continue}', 'continue'],
	])('is read as its line: %s', (map, decision) => {
		const vault = readVault({ 'Mia.md': contact('reevaluations:', `  - ${map}`) });
		expect(vault.problems).toEqual([]);
		expect(vault.contact('Mia').reevaluations).toMatchObject([{ day: '2026-04-05', decision, until: decision === 'pause' ? '2026-09-01' : null }]);
	});

	test('is told once where it says none', () => {
		const vault = readVault({ 'Mia.md': contact('reevaluations:', '  - {date: 2026-04-05, decision: perhaps, reason: money}') });
		expect(vault.problems).toEqual(['reevaluation-unreadable Mia.md:4']);
		expect(vault.report.problems[0]?.message).toContain('2026-04-05 perhaps money');
	});
});

describe('a word that is asked, or no answer at all', () => {
	test.each(['n/a', '"-"', '"?"', 'unknown', 'not set', '"no, she is fine"'])('does not forbid to contact: %s', (word) => {
		expect(flagsOf(`---\ntype: client\ndo-not-contact: ${word}\ndeals:\n  - 2026-01-10 won Website\n---\n`)).toEqual(['stalled-marketing']);
	});

	test.each(['marketing: stop?', 'marketing: never stop', 'do-not-contact: no'])('stops nothing: %s', (line) => {
		expect(flagsOf(`---\ntype: client\n${line}\ndeals:\n  - 2026-01-10 won Website\n---\n`)).toEqual(['stalled-marketing']);
	});

	test('is no re-evaluation, and told', () => {
		const vault = readVault({ 'Mia.md': '---\ntype: client\nreevaluations:\n  - 2026-03-20 stop?\ndeals:\n  - 2026-01-10 won Website\n---\n' });
		expect(vault.problems).toEqual(['reevaluation-unreadable Mia.md:4']);
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test.each(['no decision yet Website', 'no answer Website', 'no, not yet', 'won? Website', 'yes? Website'])('closes no deal, and is told: %s', (words) => {
		const vault = readVault({ 'Mia.md': `---\ntype: client\ndeals:\n  - 2026-03-20 ${words}\n---\n` });
		expect(vault.deals('Mia')).toEqual([]);
		expect(vault.problems).toEqual(['deal-status-unknown Mia.md:4']);
	});

	test('closes no sales conversation, and is told', () => {
		const talk = '---\ntype: sales-conversation\ncontact: "[[Mia]]"\nstarted: 2026-03-01\ndecision: yes?\n---\n';
		expect(readVault({ 'Mia.md': '---\ntype: client\n---\n', 'Shop.md': talk }).problems).toEqual(['deal-status-unknown Shop.md:5']);
	});

	test('a no with the name of its deal closes it', () => {
		expect(readVault({ 'Mia.md': '---\ntype: client\ndeals:\n  - 2026-03-20 no Notes app\n---\n' }).deals('Mia')).toEqual(['lost Notes app ?..2026-03-20']);
	});
});

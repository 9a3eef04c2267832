import { conflictOriginal } from '../../../src/core/read/conflict-copy';
import { readVault } from '../../support/read-vault';

test.each([
	["People/Anna (Sam's conflicted copy 2026-03-01).md", 'Anna'],
	['Anna (conflicted copy 2026-03-01 120000).md', 'Anna'],
	['Anna (Conflicted copy laptop 202603011200).md', 'Anna'],
	['Anna (In Konflikt stehende Kopie von Sam 2026-03-01).md', 'Anna'],
	['A/Anna.sync-conflict-20260301-120000-ABCDEFG.md', 'Anna'],
	['Anna (Zürich) (conflicted copy).md', 'Anna (Zürich)'],
	['Anna.md', null],
	['Anna (2).md', null],
	['How to mend a conflicted copy.md', null],
	['(conflicted copy).md', null],
	[' (conflicted copy).md', null],
	['.sync-conflict-20260301-120000-ABCDEFG.md', null],
	['Anna (conflicted copy) notes.md', null],
	['A conflicted copy (2).md', null],
])('%s is a copy of %s', (path, original) => {
	expect(conflictOriginal(path)).toBe(original);
});

const anna = '---\ntype: contact\nactivities:\n  - 2026-03-01 newsletter\ndeals:\n  - 2026-02-01 won Shop\n---\n';
const talk = '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-04-01\n---\n';
const copies = {
	'Anna (conflicted copy 2026-03-01).md': anna,
	'Talk.sync-conflict-20260401-120000-ABCDEFG.md': talk,
	'Daily/2026-03-04 (conflicted copy).md': '- 2026-03-04 #marketing/coffee with [[Anna]]\n',
	'Recipe (conflicted copy).md': 'Flour.\n',
};

test('copies that a sync left are told once each and counted never; one that tells nothing is not told', () => {
	const notes = { 'Anna.md': anna, 'Talk.md': talk };
	const [without, beside] = [readVault(notes), readVault({ ...notes, ...copies })];
	expect(beside.activities('Anna')).toEqual(without.activities('Anna'));
	expect(beside.deals('Anna')).toEqual(without.deals('Anna'));
	expect([beside.report.activities, beside.report.deals, beside.contacts]).toEqual([without.report.activities, without.report.deals, without.contacts]);
	expect(beside.problems.filter((problem) => problem.startsWith('conflict-copy'))).toEqual([
		'conflict-copy Anna (conflicted copy 2026-03-01).md:1',
		'conflict-copy Daily/2026-03-04 (conflicted copy).md:1',
		'conflict-copy Talk.sync-conflict-20260401-120000-ABCDEFG.md:1',
	]);
});

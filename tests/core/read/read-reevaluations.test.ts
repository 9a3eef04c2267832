import { readVault, type VaultReading } from '../../support/read-vault';

function anna(...lines: readonly string[]): VaultReading {
	return readVault({ 'Anna.md': `---\ntype: contact\n${lines.map((line) => `${line}\n`).join('')}---\n` });
}

describe('a line of re-evaluations', () => {
	test.each([
		['2026-03-20 continue good fit next year', '2026-03-20', 'continue', null, 'good fit next year'],
		['2026-03-20 Continue — good fit', '2026-03-20', 'continue', null, 'good fit'],
		['2026-03-20 stop', '2026-03-20', 'stop', null, ''],
		['2026-03-20 stop 2026-09-01 is too late', '2026-03-20', 'stop', null, '2026-09-01 is too late'],
		['2026-05-01 pause 2026-09-01 budget frozen', '2026-05-01', 'pause', '2026-09-01', 'budget frozen'],
		['2026-05-01 pause until  2026-09-01', '2026-05-01', 'pause', '2026-09-01', ''],
		['2026-05-01 pause bis 1. September 2026 kein Budget', '2026-05-01', 'pause', '2026-09-01', 'kein Budget'],
		['2026-05-01 pause 2026-09-01 or until they call', '2026-05-01', 'pause', '2026-09-01', 'or until they call'],
	])('%s', (line, day, decision, until, reason) => {
		const vault = anna('reevaluations:', `  - ${line}`);
		expect(vault.contact('Anna').reevaluations).toMatchObject([{ day, decision, until, reason }]);
		expect(vault.problems).toEqual([]);
	});

	test.each([
		['2026-03-20 maybe', 'reevaluation-unreadable'],
		['2026-03-20 we continue', 'reevaluation-unreadable'],
		['2026-03-20 stopped', 'reevaluation-unreadable'],
		['2026-03-20', 'reevaluation-unreadable'],
		['continue', 'reevaluation-unreadable'],
		['2026-02-30 stop', 'reevaluation-unreadable'],
		['1.3.2026 stop', 'date-order'],
		['2026-05-01 pause', 'reevaluation-unreadable'],
		['2026-05-01 pause until autumn', 'reevaluation-unreadable'],
		['2026-05-01 pause until 1.9.2026', 'date-order'],
		['2026-05-01 pauseuntil 2026-09-01', 'reevaluation-unreadable'],
	])('"%s" is none, and told: %s', (line, code) => {
		const vault = anna('reevaluations:', `  - ${line}`);
		expect(vault.contact('Anna').reevaluations).toEqual([]);
		expect(vault.problems).toEqual([`${code} Anna.md:4`]);
		expect(vault.report.problems[0]?.message).toContain(code === 'date-order' ? line : `"${line}"`);
	});
});

describe('never to be contacted', () => {
	test.each([
		'do-not-contact: {since: 2026-05-01}',
		'do-not-contact: [asked]',
		'marketing: "Stop, please"',
		'marketing: nein',
		'marketing: "off"',
		'marketing: never',
	])('is said by %s', (line) => {
		expect(anna(line).contact('Anna').doNotContact).not.toBeNull();
	});

	test.each([
		'do-not-contact: "nein"',
		'do-not-contact: "None"',
		'do-not-contact: "off"',
		'do-not-contact: "n"',
		'do-not-contact: 0',
		'do-not-contact: "~"',
		'do-not-contact: "null"',
		'marketing: weekly, no calls',
		'marketing: nonstop',
		'marketing: {stop: true}',
		'company: Stop & Go',
	])('is not said by %s', (line) => {
		expect(anna(line).contact('Anna').doNotContact).toBeNull();
	});

	test('is evidence with its words', () => {
		expect(anna('do-not-contact: asked us').contact('Anna').doNotContact).toMatchObject({
			path: 'Anna.md',
			at: { property: 'do-not-contact' },
			text: 'do-not-contact: asked us',
		});
		expect(anna('marketing: stop 2026-05-01').contact('Anna').doNotContact).toMatchObject({
			at: { property: 'marketing' },
			text: 'marketing: stop 2026-05-01',
		});
	});
});

import { readVault, type VaultReading } from '../../support/read-vault';

function anna(...lines: readonly string[]): VaultReading {
	return readVault({ 'Anna.md': `---\ntype: contact\n${lines.join('\n')}\n---\n` });
}

describe('a line of deals', () => {
	test.each([
		['2026-03-20 won Website redesign', 'won Website redesign ?..2026-03-20'],
		['2026-03-20 closed-won Website redesign', 'won Website redesign ?..2026-03-20'],
		['2026-03-20 Closed Won Website redesign', 'won Website redesign ?..2026-03-20'],
		['2026-03-20 Closed won — Website redesign', 'won Website redesign ?..2026-03-20'],
		['2026-03-20 won — Website redesign', 'won Website redesign ?..2026-03-20'],
		['"2026-03-20 won: Website redesign"', 'won Website redesign ?..2026-03-20'],
		['2026-03-20 won: Website redesign', 'won Website redesign ?..2026-03-20'],
		['"  won   Website redesign  "', 'won Website redesign ?..?'],
		['lost Website redesign', 'lost Website redesign ?..?'],
		['2026-02-01 open Website redesign', 'open Website redesign 2026-02-01..'],
		['2026-02-01..2026-03-20 won Website redesign', 'won Website redesign 2026-02-01..2026-03-20'],
		['2026-02-01 ... 2026-03-20 won Website redesign', 'won Website redesign 2026-02-01..2026-03-20'],
		['2026-02-01…2026-03-20 won Website redesign', 'won Website redesign 2026-02-01..2026-03-20'],
		['2026-02-01.. open Website redesign', 'open Website redesign 2026-02-01..'],
		['2026-02-01.. lost Website redesign', 'lost Website redesign 2026-02-01..?'],
		['2026-03-20 won', 'won  ?..2026-03-20'],
	])('"%s" is the deal %s', (line, deal) => {
		const vault = anna('deals:', `  - ${line}`);
		expect(vault.deals('Anna')).toEqual([deal]);
		expect(vault.problems).toEqual([]);
	});

	test.each([
		['2026-02-30 won Shop', 'day-unreadable'],
		['2026-02-01..2026-02-30 won Shop', 'day-unreadable'],
		['1.3.2026 won Shop', 'date-order'],
		['2026-02-01..1.3.2026 won Shop', 'date-order'],
		['2026-03-20 sold Shop', 'deal-status-unknown'],
		['"2026-03-20 [[Shop]] sold"', 'deal-status-unknown'],
		['"2026-03-20 sold [[Shop]]"', 'deal-status-unknown'],
	])('"%s" is no deal, and told: %s', (line, code) => {
		const vault = anna('deals:', `  - ${line}`);
		expect(vault.deals('Anna')).toEqual([]);
		expect(vault.report.problems.map((problem) => problem.code)).toEqual([code]);
	});

	test('that links to a note of no deal still is one, by its own words', () => {
		expect(anna('deals:', '  - 2026-03-20 won [[Shop|the shop]] and more').deals('Anna')).toEqual(['won the shop and more ?..2026-03-20']);
	});
});

describe('what does not go together is told, and left out', () => {
	test.each([
		['a line', ['deals:', '  - 2026-02-01..2026-03-20 open Shop'], 'open Shop 2026-02-01..', 'deal-open-with-close Anna.md:4'],
		['a map', ['deals:', '  - {name: Shop, status: open, closed: 2026-03-20}'], 'open Shop ?..', 'deal-open-with-close Anna.md:4'],
		['flat keys', ['deal: Shop', 'deal-status: open', 'deal-closed: 2026-03-20'], 'open Shop ?..', 'deal-open-with-close Anna.md:5'],
		['a line', ['deals:', '  - 2026-03-21..2026-03-20 won Shop'], 'won Shop ?..2026-03-20', 'deal-days-reversed Anna.md:4'],
		['a map', ['deals:', '  - {name: Shop, status: won, opened: 2026-03-21, closed: 2026-03-20}'], 'won Shop ?..2026-03-20', 'deal-days-reversed Anna.md:4'],
		[
			'flat keys',
			['deal: Shop', 'deal-status: won', 'deal-opened: 2026-03-21', 'deal-closed: 2026-03-20'],
			'won Shop ?..2026-03-20',
			'deal-days-reversed Anna.md:6',
		],
		['a line', ['deals:', '  - 2026-03-20 closed Shop'], 'closed Shop ?..2026-03-20', 'deal-outcome-unsaid Anna.md:4'],
		['a map', ['deals:', '  - {name: Shop, closed: 2026-03-20}'], 'closed Shop ?..2026-03-20', 'deal-outcome-unsaid Anna.md:4'],
		['flat keys', ['deal: Shop', 'deal-closed: 2026-03-20'], 'closed Shop ?..2026-03-20', 'deal-outcome-unsaid Anna.md:4'],
	])('in %s: %s', (_where, lines, deal, problem) => {
		const vault = anna(...lines);
		expect(vault.deals('Anna')).toEqual([deal]);
		expect(vault.problems).toEqual([problem]);
	});

	test('with the days that do not', () => {
		const [problem] = anna('deals:', '  - 2026-03-21..2026-03-20 won Shop').report.problems;
		expect(problem?.message).toContain('(2026-03-21..2026-03-20)');
	});

	test('a deal opened and won on one day is neither', () => {
		expect(anna('deals:', '  - 2026-03-20..2026-03-20 won Shop').problems).toEqual([]);
	});
});

describe('a map of deals', () => {
	test.each([
		['{name: Shop, status: won, opened: 2026-02-01, closed: 2026-03-20}', 'won Shop 2026-02-01..2026-03-20'],
		['{deal: Shop, stage: lost, started: 2026-02-01, closed-on: 2026-03-20}', 'lost Shop 2026-02-01..2026-03-20'],
		['{title: Shop, decision: "yes", created: 2026-02-01, decided-on: 2026-03-20}', 'won Shop 2026-02-01..2026-03-20'],
		['{name: Shop, opened-on: 2026-02-01, won-on: 2026-03-20}', 'won Shop 2026-02-01..2026-03-20'],
		['{name: Shop, opened: 2026-02-01}', 'open Shop 2026-02-01..'],
		['{opened: 2026-02-01}', 'open  2026-02-01..'],
		['{won-on: 2026-03-20}', 'won  ?..2026-03-20'],
	])('%s is the deal %s', (map, deal) => {
		const vault = anna('deals:', `  - ${map}`);
		expect(vault.deals('Anna')).toEqual([deal]);
		expect(vault.problems).toEqual([]);
	});

	test('may say what the deal is worth, until when to decide, and who sent it', () => {
		const [deal] = anna('deals:', '  - {name: Shop, status: open, amount: 4000, decide-by: 2026-07-01, referred-by: Ben}').contact('Anna').deals;
		expect(deal).toMatchObject({ value: '4000', decideBy: '2026-07-01', referredBy: [{ name: 'Ben' }], source: 'line', openParts: [] });
	});

	test.each([
		['{name: Shop, status: sold}', 'deal-status-unknown', '"sold"'],
		['{name: Shop}', 'deal-status-missing', '"name: Shop"'],
		['{name: Shop, value: 4000}', 'deal-status-missing', '"name: Shop, value: 4000"'],
		['{value: 4000}', 'deal-status-missing', '"value: 4000"'],
		['{decide-by: 2026-07-01}', 'deal-status-missing', '"decide-by: 2026-07-01"'],
		['{referred-by: Ben}', 'deal-status-missing', '"referred-by: Ben"'],
		['{name: Shop, status: won, closed: soon}', 'day-unreadable', '"soon"'],
	])('%s is told: %s', (map, code, found) => {
		const [problem, ...others] = anna('deals:', `  - ${map}`).report.problems;
		expect(problem?.code).toBe(code);
		expect(problem?.message).toContain(found);
		expect(others).toEqual([]);
	});
});

describe('flat keys', () => {
	test.each([
		[['deal: Shop', 'deal-status: won', 'deal-opened: 2026-02-01', 'deal-closed: 2026-03-20'], 'won Shop 2026-02-01..2026-03-20'],
		[['deal: Shop', 'deal-opened: 2026-02-01'], 'open Shop 2026-02-01..'],
		[['deal: Shop', 'deal-stage: lost'], 'lost Shop ?..?'],
		[['deal-status: lost'], 'lost  ?..?'],
		[['deal: "[[Shop|the shop]] redesign"', 'deal-status: lost'], 'lost the shop redesign ?..?'],
		[['deal: [[Shop, Inc]]', 'deal-status: lost'], 'lost Shop, Inc ?..?'],
		[['deal: [Shop]', 'deal-status: lost'], 'lost Shop ?..?'],
		[['deal: [{size: large}]', 'deal-status: lost'], 'lost  ?..?'],
	])('%s', (lines, deal) => {
		const vault = anna(...lines);
		expect(vault.deals('Anna')).toEqual([deal]);
		expect(vault.problems).toEqual([]);
		expect(vault.contact('Anna').deals[0]).toMatchObject({ source: 'flat-keys', value: '', decideBy: null, referredBy: [] });
	});

	test('say so where they do not tell how the deal stands', () => {
		const messages = (...lines: readonly string[]): readonly string[] => anna(...lines).report.problems.map(({ code, message }) => `${code} ${message}`);
		expect(messages('deal: Shop', 'deal-status: sold')).toEqual([expect.stringMatching(/^deal-status-unknown "sold"/)]);
		expect(messages('deal: Shop', 'deal-closed: soon')).toEqual([
			expect.stringMatching(/^day-unreadable .*"soon"/),
			expect.stringMatching(/^deal-status-missing .*"deal-closed: soon"/),
		]);
	});

	test.each(['2026-03-20 [[Shop]]', '[[Shop]] ', '2026-02-01..2026-03-20 [[Shop]]'])('"%s" leaves it to the note how the deal stands', (line) => {
		const vault = readVault({
			'Anna.md': `---\ntype: contact\ndeals: ["${line}"]\n---\n`,
			'Shop.md': '---\ntype: deal\nstatus: won\nclosed: 2026-03-21\ncontact: Anna\n---\n',
		});
		expect(vault.deals('Anna')).toEqual(['won Shop ?..2026-03-21']);
		expect(vault.problems).toEqual([]);
	});

	test.each(['[[Shop]]', '"[[Shop]]"', 'Shop'])('may name the deal %s, whose note says how it stands', (name) => {
		const vault = readVault({
			'Anna.md': `---\ntype: contact\ndeal: ${name}\n---\n`,
			'Shop.md': '---\ntype: deal\nstatus: won\nclosed: 2026-03-20\ncontact: Anna\n---\n',
		});
		expect(vault.deals('Anna')).toEqual(['won Shop ?..2026-03-20']);
		expect(vault.problems).toEqual([]);
	});
});

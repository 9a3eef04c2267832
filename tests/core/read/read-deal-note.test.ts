import { readVault, type VaultReading } from '../../support/read-vault';

/** A vault with Anna, and a note `Shop.md` of a deal with her. */
function shop(...lines: readonly string[]): VaultReading {
	return readVault({ 'Anna.md': '---\ntype: contact\n---\n', 'Shop.md': `---\ncontact: Anna\n${lines.join('\n')}\n---\n` });
}

describe('how a deal stands is said by its words, or else by its days', () => {
	test.each([
		[['status: won', 'opened: 2026-02-01', 'closed: 2026-03-20'], 'won Shop 2026-02-01..2026-03-20'],
		[['status: open', 'opened: 2026-02-01'], 'open Shop 2026-02-01..'],
		[['opened: 2026-02-01'], 'open Shop 2026-02-01..'],
		[['won-on: 2026-03-20'], 'won Shop ?..2026-03-20'],
		[['lost-on: 2026-03-20'], 'lost Shop ?..2026-03-20'],
		[['won-on: 2026-03-20', 'lost-on: 2026-03-21', 'closed: 2026-03-22'], 'won Shop ?..2026-03-20'],
		[['stage: closed-won', 'status: active'], 'won Shop ?..?'],
		[['decision: open', 'status: lost'], 'lost Shop ?..?'],
		[['decision: open', 'status: closed', 'stage: won'], 'won Shop ?..?'],
		[['status: active', 'stage: proposal'], 'open Shop ?..'],
		[['status: [lost, won]'], 'lost Shop ?..?'],
	])('%s', (lines, deal) => {
		const vault = shop('type: deal', ...lines);
		expect(vault.deals('Anna')).toEqual([deal]);
		expect(vault.problems).toEqual([]);
	});

	test('the first day of several holds', () => {
		expect(shop('type: deal', 'status: won', 'closed: [2026-03-20, 2026-04-01]').deals('Anna')).toEqual(['won Shop ?..2026-03-20']);
	});
});

describe('what a deal note does not say, or says wrongly, is told', () => {
	test.each([
		[['type: deal'], [], ['deal-status-missing Shop.md:3']],
		[['type: deal', 'status: sold'], [], ['deal-status-unknown Shop.md:4']],
		[['type: deal', 'status: sold', 'opened: 2026-02-01'], [], ['deal-status-unknown Shop.md:4']],
		[['type: deal', 'status: sold', 'won-on: 2026-03-20'], ['won Shop ?..2026-03-20'], ['deal-status-unknown Shop.md:4']],
		[['type: deal', 'status: closed'], ['closed Shop ?..?'], ['deal-outcome-unsaid Shop.md:4']],
		[['type: deal', 'status: closed', 'decision: open'], ['closed Shop ?..?'], ['deal-outcome-unsaid Shop.md:4']],
		[['type: deal', 'status: closed', 'closed: 2026-03-20'], ['closed Shop ?..2026-03-20'], ['deal-outcome-unsaid Shop.md:5']],
		[['type: deal', 'status: open', 'closed: 2026-03-20'], ['open Shop ?..'], ['deal-open-with-close Shop.md:5']],
		[['type: deal', 'status: open', 'closed: soon'], ['open Shop ?..'], ['day-unreadable Shop.md:5']],
		[['type: deal', 'status: won', 'opened: 2026-03-21', 'closed: 2026-03-20'], ['won Shop ?..2026-03-20'], ['deal-days-reversed Shop.md:6']],
		[['type: deal', 'status: won', 'closed: {day: 2026-03-20}'], ['won Shop ?..?'], ['day-unreadable Shop.md:5']],
	])('%s', (lines, deals, problems) => {
		const vault = shop(...lines);
		expect(vault.deals('Anna')).toEqual(deals);
		expect(vault.problems).toEqual(problems);
	});

	test('in its own words', () => {
		const messages = (...lines: readonly string[]): readonly string[] => shop(...lines).report.problems.map(({ message }) => message);
		expect(messages('type: deal')).toEqual([expect.stringContaining('"Shop"')]);
		expect(messages('type: deal', 'status: [sold, gone]')).toEqual([expect.stringContaining('"sold, gone"')]);
		expect(messages('type: deal', 'status: {is: sold}')).toEqual([expect.stringContaining('""')]);
		expect(messages('type: deal', 'status: won', 'closed: {day: 2026-03-20}')).toEqual([expect.stringContaining('""')]);
		expect(messages('type: deal', 'status: closed', 'closed: 2026-03-20')).toEqual([expect.stringContaining('"closed: 2026-03-20"')]);
	});
});

describe('where a deal note says how it stands', () => {
	test.each([
		[['type: deal', 'status: open', 'opened: 2026-02-01'], 'status', 'status: open'],
		[['type: deal', 'opened: 2026-02-01'], 'opened', 'opened: 2026-02-01'],
		[['type: deal', 'status: won', 'closed: 2026-03-20'], 'closed', 'closed: 2026-03-20'],
		[['type: deal', 'status: won', 'opened: 2026-02-01'], 'status', 'status: won'],
		[['type: deal', 'status: won', 'closed: soon'], 'status', 'status: won'],
	])('%s', (lines, property, text) => {
		const [deal] = shop(...lines).contact('Anna').deals;
		expect(deal?.evidence[0]).toMatchObject({ path: 'Shop.md', at: { property, index: null }, text });
	});

	test('a sales conversation that says nothing of it is open, by being there', () => {
		const [deal] = shop('type: sales-conversation').contact('Anna').deals;
		expect(deal).toMatchObject({ status: 'open', source: 'sales-conversation', evidence: [{ path: 'Shop.md', at: { line: 1 }, text: 'Shop' }] });
	});
});

test('a deal note may say what the deal is worth, until when to decide, and who sent it', () => {
	const [deal] = shop('type: deal', 'status: open', 'value: 4000', 'decide-by: 2026-07-01', 'referred-by: Ben').contact('Anna').deals;
	expect(deal).toMatchObject({ value: '4000', decideBy: '2026-07-01', referredBy: [{ name: 'Ben' }], source: 'deal-note', openParts: [], path: 'Shop.md' });
});

test('a deal is with the people of the property that comes first, not with their company too', () => {
	const vault = readVault({
		'Anna.md': '---\ntype: contact\n---\n',
		'Ben.md': '---\ntype: contact\n---\n',
		'Firm.md': '---\ntype: company-client\n---\n',
		'Shop.md': '---\ntype: deal\nstatus: won\nclosed: 2026-03-20\ncontacts: ["[[Anna]]", "[[Ben]]"]\ncompany: "[[Firm]]"\n---\n',
	});
	expect(['Anna', 'Ben', 'Firm'].map((name) => vault.deals(name).length)).toEqual([1, 1, 0]);
});

import { dealAsOf, type DealAsOf } from '../../../src/core/model/deal';
import { dayOf, readVault } from '../../support/read-vault';

function dealOf(line: string, asOf: string): DealAsOf {
	const [deal] = readVault({ 'Anna.md': `---\ntype: contact\ndeals:\n  - ${line}\n---\n` }).contact('Anna').deals;
	if (deal === undefined) throw new Error(`No deal: ${line}`);
	return dealAsOf(deal, dayOf(asOf));
}

describe.each([
	['2026-02-01..2026-03-20 won Audit', '2026-01-31', 'unstarted', null, false],
	['2026-02-01..2026-03-20 won Audit', '2026-02-01', 'open', null, true],
	['2026-02-01..2026-03-20 won Audit', '2026-03-19', 'open', null, true],
	['2026-02-01..2026-03-20 won Audit', '2026-03-20', 'won', '2026-03-20', false],
	['2026-03-20 lost Audit', '2026-03-19', 'open', null, false],
	['2026-03-20 lost Audit', '2026-03-21', 'lost', '2026-03-20', false],
	['won Audit', '2026-03-21', 'won', null, false],
	['2026-02-01 open Audit', '2026-01-31', 'unstarted', null, false],
	['2026-02-01 open Audit', '2026-02-01', 'open', null, true],
	['open Audit', '2026-02-01', 'open', null, true],
])('%s, as of %s', (line, asOf, state, closedOn, isSurelyOpen) => {
	test(`is ${state}${isSurelyOpen ? ', and surely so' : ''}`, () => {
		expect(dealOf(line, asOf)).toMatchObject({ state, closedOn, isSurelyOpen });
	});
});

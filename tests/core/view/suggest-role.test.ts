import { suggestedRole } from '../../../src/core/view/suggest-role';
import { list, person } from '../../support/relationship';
import { dayOf, readVault } from '../../support/read-vault';

const won = list('deals', '2026-02-01..2026-03-10 won Website');

test.each([
	['within an open deal: sales', won, '2026-02-20', 'sales'],
	['on the day it opened: sales', won, '2026-02-01', 'sales'],
	['after its close: marketing', won, '2026-03-11', 'marketing'],
	['on the day of its close: nothing', won, '2026-03-10', null],
	['before it opened: nothing', won, '2026-01-31', null],
	['after a deal that was lost: marketing', list('deals', '2026-03-10 lost Website'), '2026-03-11', 'marketing'],
	['after a close, within the next deal: sales', list('deals', '2026-03-10 won Website', '2026-04-01 open Shop'), '2026-05-01', 'sales'],
	['within a deal whose opening is not known: nothing', ['deal: Website', 'deal-status: open'].join('\n'), '2026-05-01', null],
	['after a close on a day that is not known: nothing', ['deal: Website', 'deal-status: won'].join('\n'), '2026-05-01', null],
	['without a deal: nothing', '', '2026-05-01', null],
])('the hat of an activity %s', (_what, lines, day, role) => {
	const { deals } = readVault({ 'Anna.md': person(lines) }).contact('Anna');
	expect(suggestedRole({ day: dayOf(day), role: null }, deals)).toBe(role);
});

test('an activity that says its role has none suggested', () => {
	const { deals } = readVault({ 'Anna.md': person(won) }).contact('Anna');
	expect(suggestedRole({ day: dayOf('2026-03-11'), role: 'delivery' }, deals)).toBeNull();
});

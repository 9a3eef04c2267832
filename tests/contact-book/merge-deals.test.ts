import type { Deal } from '../../src/core/model/deal';
import { readVault } from '../support/read-vault';

function dealsOf(lines: readonly string[]): readonly Deal[] {
	return readVault({ 'Anna.md': ['---', 'type: contact', 'deals:', ...lines.map((line) => `  - ${line}`), '---', ''].join('\n') }).contact('Anna').deals;
}

const words = ({ status, name, openedOn, closedOn }: Deal): string => `${status} ${name} ${openedOn ?? '?'}..${closedOn ?? '?'}`;

test.each([
	['its lines stand in any order', ['2026-03-01 won Audit', '2026-01-01 open Audit', '2026-02-01 proposal Audit'], ['won Audit 2026-01-01..2026-03-01']],
	['its close has no day', ['won Audit', '2026-01-01 open Audit'], ['won Audit 2026-01-01..?']],
	['its opening has no day', ['2026-03-01 won Audit', 'open Audit'], ['won Audit ?..2026-03-01', 'open Audit ?..?']],
	['two places tell one close', ['2026-03-01 won Audit', '2026-03-01 won audit'], ['won audit ?..2026-03-01']],
	['two closes are of other days', ['2026-03-01 won Audit', '2026-04-01 won Audit'], ['won Audit ?..2026-03-01', 'won Audit ?..2026-04-01']],
	['two closes have other ends', ['2026-03-01 won Audit', '2026-03-01 lost Audit'], ['won Audit ?..2026-03-01', 'lost Audit ?..2026-03-01']],
	['two closes have no day, and may be two', ['won Audit', 'won Audit'], ['won Audit ?..?', 'won Audit ?..?']],
	['it is opened anew after its close', ['2026-03-01 lost Audit', '2026-05-01 open Audit'], ['lost Audit ?..2026-03-01', 'open Audit 2026-05-01..?']],
	['its opening is told again', ['2026-01-01 open Audit', '2026-02-01..2026-03-01 won Audit'], ['won Audit 2026-01-01..2026-03-01']],
	['it has no name: each is its own', ['2026-01-01 open', '2026-03-01 won'], ['open  2026-01-01..?', 'won  ?..2026-03-01']],
])('one deal in several lines, where %s', (_case, lines, expected) => {
	expect(dealsOf(lines).map(words)).toEqual(expected);
});

test('a later line of a deal keeps what only an earlier one says', () => {
	const opened = '{name: Audit, status: open, opened: 2026-01-01, decide-by: 2026-02-15, value: 4000, referred-by: "[[Ben]]"}';
	const said = (lines: readonly string[]): unknown[] =>
		dealsOf(lines).map(({ decideBy, value, referredBy, evidence }) => [decideBy, value, referredBy.map(({ name }) => name).join(), evidence.length]);
	expect(said([opened, '2026-03-01 won Audit'])).toEqual([['2026-02-15', '4000', 'Ben', 2]]);
	expect(said([opened, '{name: Audit, status: won, closed: 2026-03-01, decide-by: 2026-03-15, value: 3500, referred-by: Cleo}'])).toEqual([
		['2026-03-15', '3500', 'Cleo', 2],
	]);
});

test('the evidence of a deal begins with its close', () => {
	expect(dealsOf(['2026-01-01 open Audit', '2026-03-01 won Audit']).map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
		['2026-03-01 won Audit', '2026-01-01 open Audit'],
	]);
});

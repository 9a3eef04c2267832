import { runCli, temporaryVault, type TemporaryVault } from '../support/temporary-vault';
import { list, person } from '../support/relationship';

let vault: TemporaryVault;

beforeAll(() => {
	vault = temporaryVault({
		'People/Anna Berg.md': `${person()}## Log\n- 2026-03-01 marketing/newsletter\n- 2026-04-20 marketing/case-study the \u001b[31mred one\n`,
		'People/Ben Ode.md': person('referred-by: "[[Cleo Marsh]]"', list('deals', '2026-05-01 open Audit')),
		'People/Cleo Marsh.md': person('marketing: stop'),
		'.obsidian/plugins/two-hats/data.json': JSON.stringify({ touchesBeforeStop: 2 }),
	});
});

afterAll(() => {
	vault.remove();
});

test('ready prints who is ready and why, who has to wait, and who was sold to cold', () => {
	expect(runCli('ready', vault.folder)).toEqual({
		code: 0,
		err: '',
		out: [
			'Ready for a conversation (1)',
			'  Anna Berg: no deal yet',
			'    → Offer a talk about their problem, not about what you sell.',
			'    marketing has reached trust (latest 2026-04-20)',
			'      People/Anna Berg.md:6  2026-04-20 marketing/case-study the ·[31mred one',
			'      People/Anna Berg.md:5  2026-03-01 marketing/newsletter',
			'',
			'Ready, but wait (1)  Cleo Marsh (marketing is stopped)',
			'',
			'Sold cold (1)',
			'  Ben Ode: Audit: no marketing before 2026-05-01',
			'      People/Ben Ode.md:5  2026-05-01 open Audit',
			'      People/Ben Ode.md:3  warmed by referred-by: Cleo Marsh',
			'',
		].join('\n'),
	});
});

test('referrals prints who sent whom, what came of it, the stop to think over, and the stop to propose', () => {
	expect(runCli('referrals', vault.folder).out).toBe(
		[
			'Who refers (1)',
			'  Cleo Marsh: 1 referral; deals: 0 won, 0 lost, 1 open',
			'    never bought, and worth marketing to: sends others',
			'    → Marketing to them is stopped, though they send others. Decide again:',
			'      People/Cleo Marsh.md:3  marketing: stop',
			'    Ben Ode',
			'      People/Ben Ode.md:3  referred-by: Cleo Marsh',
			'      People/Ben Ode.md:5  open Audit: 2026-05-01 open Audit',
			'',
			'Neither buys nor refers (1)',
			'  Anna Berg: 2 marketing touches from 2026-03-01 to 2026-04-20, no deal won, none lost, nobody referred',
			'    → Marketing has reached trust: offer a talk once before you stop.',
			'      People/Anna Berg.md:6  2026-04-20 marketing/case-study the ·[31mred one',
			'      People/Anna Berg.md:5  2026-03-01 marketing/newsletter',
			'',
		].join('\n'),
	);
});

test('both print JSON, as of any day', () => {
	expect(JSON.parse(runCli('ready', vault.folder, '--json').out)).toMatchObject({
		asOf: '2026-06-01',
		ready: [{ contact: 'Anna Berg', wait: null, lastDeal: null, sure: true, ladder: { know: 0.49, like: 0, trust: 0.72 }, signs: [{ because: 'trust' }] }],
		keptBack: [{ contact: 'Cleo Marsh', wait: 'stopped' }],
		soldCold: [{ contact: 'Ben Ode', deal: 'Audit', state: 'open', before: '2026-05-01' }],
	});
	expect(JSON.parse(runCli('referrals', vault.folder, '--json').out)).toMatchObject({
		referrers: [{ name: 'Cleo Marsh', path: 'People/Cleo Marsh.md', bought: false, questionedStop: { line: 3 }, outcome: { open: 1 } }],
		stopProposals: [{ contact: 'Anna Berg', ready: true, touches: 2, first: '2026-03-01', last: '2026-04-20' }],
	});
	expect(JSON.parse(runCli('ready', vault.folder, '--json', '--as-of', '2026-04-01').out)).toMatchObject({ ready: [], soldCold: [] });
});

test('a vault without any says so, and a wrong folder is told', () => {
	const empty = temporaryVault({});
	expect(runCli('ready', empty.folder).out).toMatch(/^Ready for a conversation \(0\)\n {2}Nobody is ready/);
	expect(runCli('referrals', empty.folder).out).toMatch(/Nobody is named as a referrer[^]*No stop is proposed/);
	empty.remove();
	expect(runCli('ready', empty.folder).code).toBe(2);
});

test('who wishes no marketing is not said to be worth it', () => {
	const wished = temporaryVault({ 'Cleo.md': person('do-not-contact: true'), 'Anna.md': person('referred-by: Cleo') });
	expect(runCli('referrals', wished.folder).out).toContain('Who refers (1)\n  Cleo: 1 referral; deals: 0 won, 0 lost, 0 open\n    Anna');
	expect(JSON.parse(runCli('referrals', wished.folder, '--json').out)).toMatchObject({
		referrers: [{ name: 'Cleo', bought: false, wishesNone: true, questionedStop: null }],
	});
	wished.remove();
});

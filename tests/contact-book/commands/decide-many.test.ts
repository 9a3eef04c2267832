import type { Dialogs, ManyContact } from '../../../src/contact-book/commands/dialogs';
import { english } from '../../../src/core/i18n/english';
import { answered, person, run, stopped } from '../../support/command-runs';

describe('deciding for many', () => {
	const notes = {
		'Anna.md': stopped('2026-03-01'),
		'Ben.md': person('deals:', '  - 2025-09-01 won Audit', 'activities:', '  - 2026-01-10 marketing/gift'),
		'Cleo.md': person('deals:', '  - won Shop'),
		'Dan.md': stopped('2020-02-01'),
		'Eve.md': person('deals:', '  - 2020-02-01 won Audit', 'activities:', '  - 2020-02-02 marketing/gift'),
		'Fay.md': person('deals:', '  - 2020-02-01 won Audit', 'reevaluations:', '  - 2020-02-01 stop'),
		'Gus.md': person('deals:', '  - 2020-02-01 won Audit', 'do-not-contact: true'),
		'Hal.md': person(
			'deals:',
			'  - 2020-02-01 won Audit',
			'activities:',
			'  - 2020-02-01 marketing/gift',
			'  - 2020-03-01 sales/demo',
			'  - 2020-03-01 planned marketing/gift',
		),
		'Orb.md': '---\ntype: company-client\ndeals:\n  - 2020-02-01 won Audit\n---\n',
		'Uma.md': person('company: "[[Orb]]"', 'activities:', '  - 2026-05-02 marketing/gift'),
		'Ida.md': person('deals:', '  - 2020-02-01 won Audit', 'reevaluations:', '  - 2020-01-31 stop'),
	};

	test('asks once of each: those where marketing stopped or went quiet, then those of old deals where nothing was decided or done since', async () => {
		const asked: ManyContact[] = [];
		const decideMany: Dialogs['decideMany'] = (contacts) => {
			asked.push(...contacts);
			return Promise.resolve(null);
		};
		const { told } = await run('decide-many', notes, { answers: { decideMany } });
		expect(
			asked
				.map(({ name }) => name)
				.slice(0, 2)
				.sort(),
		).toEqual(['Anna', 'Ben']);
		expect(
			asked
				.map(({ name }) => name)
				.slice(2)
				.sort(),
		).toEqual(['Dan', 'Hal', 'Ida']);
		expect(asked.filter(({ why }) => !/Audit|marketing/i.test(why))).toEqual([]);
		expect(told).toEqual([]);
	});

	test('asks of those whose conversation was decided and nothing about marketing, too', async () => {
		const asked: string[] = [];
		const decideMany: Dialogs['decideMany'] = (contacts) => (asked.push(...contacts.map(({ name }) => name)), Promise.resolve(null));
		const talk = '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-02\ndecision: yes\ndecided-on: 2026-05-20\n---\n';
		await run('decide-many', { 'Anna.md': person('activities:', '  - 2026-05-25 marketing/article'), 'Talk.md': talk }, { answers: { decideMany } });
		expect(asked).toEqual(['Anna']);
	});

	test('writes a decision on each that was decided, as one step', async () => {
		const decided = new Map([
			['Anna.md', 'continue' as const],
			['Dan.md', 'stop' as const],
		]);
		const kept = await run('decide-many', notes, { answers: { decideMany: answered(decided) } });
		expect(kept.notes.get('Anna.md')).toContain('reevaluations:\n  - 2026-06-01 continue\n');
		expect(kept.notes.get('Dan.md')).toContain('reevaluations:\n  - 2026-06-01 stop\n');
		expect(kept.told).toEqual(['wrote 2 contacts decided']);
		await kept.undo();
		expect(Object.fromEntries(kept.notes)).toEqual(notes);
	});

	test('does not ask again, the same day, about those with whom marketing goes on', async () => {
		const asked: ManyContact[] = [];
		const decideMany: Dialogs['decideMany'] = (contacts) => {
			asked.push(...contacts);
			return Promise.resolve(null);
		};
		const decided = notes['Anna.md'].replace('---\n', '---\nreevaluations:\n  - 2026-06-01 continue\n');
		await run('decide-many', { ...notes, 'Anna.md': decided }, { answers: { decideMany } });
		expect(asked.map(({ name }) => name).sort()).toEqual(['Ben', 'Dan', 'Hal', 'Ida']);
		expect((await run('decide-many', { 'Anna.md': decided })).told).toEqual([`told ${english.ui.act.unchanged}`]);
	});

	test('with nobody to ask about, or nothing decided, writes nothing', async () => {
		expect((await run('decide-many', { 'Cleo.md': notes['Cleo.md'] })).told).toEqual([`told ${english.ui.sidebar.noStalled}`]);
		expect((await run('decide-many', notes, { answers: { decideMany: answered(new Map()) } })).told).toEqual([]);
	});
});

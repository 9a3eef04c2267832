import type { Dialogs } from '../../../src/contact-book/commands/dialogs';
import { defaultSettings } from '../../../src/core/settings/settings';
import { anna, command, isAvailable, person, run } from '../../support/command-runs';
import { memoryHost } from '../../support/memory-host';

describe('tagging', () => {
	const notes = {
		'Anna.md': person('activities:', '  - 2026-05-01 call about prices', '  - 2026-05-02 gift'),
		'Ben.md': person('activities:', '  - 2026-05-03 meeting'),
		'Talk.md': '---\ntype: meeting\ndate: 2026-05-04\nwith: "[[Anna]]"\n---\n',
	};
	const giving =
		(given: Parameters<Parameters<Dialogs['triage']>[1]>[1], asked: string[], went: boolean[] = []): Dialogs['triage'] =>
		async (items, answer) => {
			asked.push(...items.map(({ contact, activity }) => `${contact.name} ${activity.day}`));
			for (const item of items) went.push(await answer(item, given));
		};

	test('asks of all untagged activities of the vault, and writes each answer where it stands', async () => {
		const asked: string[] = [];
		const went: boolean[] = [];
		const kept = await run('tag-activities', notes, { answers: { triage: giving({ answer: 'role', role: 'sales', isAlways: false }, asked, went) } });
		expect([...asked].sort()).toEqual(['Anna 2026-05-01', 'Anna 2026-05-04', 'Ben 2026-05-03']);
		expect(went).toEqual([true, true, true]);
		expect(kept.notes.get('Anna.md')).toContain('  - 2026-05-01 sales/call about prices\n  - 2026-05-02 gift\n');
		expect(kept.told.filter((line) => line.startsWith('wrote Activity with ')).length).toBe(3);
	});

	test.each([
		['Anna.md', ['Anna 2026-05-01', 'Anna 2026-05-04']],
		['Talk.md', ['Anna 2026-05-04']],
	])('of the note in front, %s, asks of those of the contact, or those it tells itself', async (active, expected) => {
		const asked: string[] = [];
		await run('tag-activities-here', notes, { active, answers: { triage: giving({ answer: 'later' }, asked) } });
		expect([...asked].sort()).toEqual(expected);
	});

	test('is there for the note in front only where that is a contact’s', async () => {
		expect([isAvailable('tag-activities-here', notes), isAvailable('tag-activities-here', notes, { active: 'Ben.md' })]).toEqual([false, true]);
		expect((await run('tag-activities-here', notes)).told).toEqual([]);
		expect((await run('tag-activities', anna)).told).toEqual(['told No untagged activity.']);
	});

	test('“always” changes the settings and no note; later changes nothing; undo takes back the last', async () => {
		const always = await run('tag-activities', notes, { answers: { triage: giving({ answer: 'role', role: 'delivery', isAlways: true }, []) } });
		expect(always.settings().vocabulary).toMatchObject({ call: 'delivery', meeting: 'delivery' });
		expect(Object.fromEntries(always.notes)).toEqual(notes);
		const went: boolean[] = [];
		const kept = await run('tag-activities', notes, { answers: { triage: giving({ answer: 'later' }, [], went) } });
		expect([Object.fromEntries(kept.notes), kept.told, new Set(went)]).toEqual([notes, [], new Set([true])]);
		const undone = await run('tag-activities', { 'Ben.md': notes['Ben.md'] }, { answers: { triage: giving({ answer: 'undo' }, []) } });
		expect(undone.told).toEqual([]);
	});

	test('undo takes back one answer after the other, in the notes and in the settings, and says when there is none', async () => {
		const [call, meeting, again]: readonly Parameters<Parameters<Dialogs['triage']>[1]>[1][] = [
			{ answer: 'role', role: 'sales', isAlways: false },
			{ answer: 'role', role: 'delivery', isAlways: true },
			{ answer: 'undo' },
		];
		const seen: unknown[] = [];
		const kept = memoryHost(
			{ 'Ben.md': person('activities:', '  - 2026-05-03 meeting', '  - 2026-05-04 call') },
			{
				answers: {
					async triage([first, second], answer) {
						if (first === undefined || second === undefined || call === undefined || meeting === undefined || again === undefined) return;
						const look = (isDone: boolean): void =>
							void seen.push([isDone, kept.notes.get('Ben.md')?.includes('sales/call'), kept.settings().vocabulary['meeting']]);
						look(await answer(first, call));
						look(await answer(second, meeting));
						look(await answer(second, again));
						look(await answer(first, again));
						look(await answer(first, again));
					},
				},
			},
		);
		await command('tag-activities').run(kept.host);
		const { meeting: before } = defaultSettings.vocabulary;
		expect(seen).toEqual([
			[true, true, before],
			[true, true, 'delivery'],
			[true, true, before],
			[true, false, before],
			[false, false, before],
		]);
	});

	test('an answer whose undo is declined can be taken back later', async () => {
		const went: boolean[] = [];
		const ben = person('activities:', '  - 2026-05-03 meeting');
		const kept = memoryHost(
			{ 'Ben.md': ben },
			{
				answers: {
					async triage([item], answer) {
						if (item === undefined) return;
						await answer(item, { answer: 'role', role: 'sales', isAlways: false });
						const tagged = kept.notes.get('Ben.md') ?? '';
						kept.notes.set('Ben.md', `${tagged}More.\n`);
						went.push(await answer(item, { answer: 'undo' }));
						kept.notes.set('Ben.md', tagged);
						went.push(await answer(item, { answer: 'undo' }));
					},
				},
			},
		);
		await command('tag-activities').run(kept.host);
		expect([went, kept.notes.get('Ben.md')]).toEqual([[false, true], ben]);
	});

	test('“always” for an activity without a kind tags that one, for there is no kind to keep', async () => {
		const words = { 'Ben.md': person('activities:', '  - 2026-05-03 walked the dog') };
		const kept = await run('tag-activities', words, { answers: { triage: giving({ answer: 'role', role: 'sales', isAlways: true }, []) } });
		expect(kept.notes.get('Ben.md')).toContain('sales');
		expect(kept.settings().vocabulary).toEqual(defaultSettings.vocabulary);
	});

	test('a meeting that several share is asked about once, with all their names', async () => {
		const asked: string[] = [];
		const shared = { ...anna, 'Ben.md': person(), 'Talk.md': '---\ntype: meeting\ndate: 2026-05-04\nattendees: [Anna, Ben]\n---\n' };
		const kept = await run('tag-activities', shared, { answers: { triage: giving({ answer: 'role', role: 'sales', isAlways: false }, asked) } });
		expect(asked).toEqual(['Anna, Ben 2026-05-04']);
		expect(kept.told).toEqual(['wrote Activity with Anna, Ben tagged']);
	});

	test('of the note in front, asks of what it tells beside another', async () => {
		const asked: string[] = [];
		const both = { 'Anna.md': person('activities:', '  - 2026-05-04 meeting'), 'Talk.md': notes['Talk.md'] };
		await run('tag-activities-here', both, { active: 'Talk.md', answers: { triage: giving({ answer: 'later' }, asked) } });
		expect(asked).toEqual(['Anna 2026-05-04']);
	});

	test('a note that changed meanwhile is left, and the dialog stays at it', async () => {
		const went: boolean[] = [];
		const kept = memoryHost(
			{ 'Ben.md': notes['Ben.md'] },
			{
				answers: {
					async triage([item], answer) {
						kept.notes.set('Ben.md', person('activities: []'));
						if (item !== undefined) went.push(await answer(item, { answer: 'role', role: 'sales', isAlways: false }));
					},
				},
			},
		);
		await command('tag-activities').run(kept.host);
		expect([went, kept.told.at(-1)]).toEqual([[false], 'not written Ben.md: refused']);
	});
});

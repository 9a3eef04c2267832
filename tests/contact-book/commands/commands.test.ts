import { allCommands } from '../../../src/contact-book/commands/all-commands';
import { makeExample } from '../../../src/contact-book/commands/new-contact';
import { english } from '../../../src/core/i18n/english';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { anna, answered, command, isAvailable, person, run, stopped } from '../../support/command-runs';
import { memoryHost } from '../../support/memory-host';

test('every command has an id and a name of its own, and an icon', () => {
	expect(new Set(allCommands.map(({ id }) => id)).size).toBe(allCommands.length);
	expect(new Set(allCommands.map((one) => one.name(english))).size).toBe(allCommands.length);
	expect(allCommands.filter(({ icon }) => !/^[a-z][a-z0-9-]+$/.test(icon))).toEqual([]);
});

test.each([
	['open-sidebar', ['sidebar']],
	['role-review', ['review']],
	['format-guide', ['guide']],
])('%s shows what it says', async (id, told) => {
	expect((await run(id, anna)).told).toEqual(told);
});

test('the panel of a contact is shown where one is in front', async () => {
	const id = 'role-timeline';
	expect([isAvailable(id, anna), isAvailable(id, anna, { active: 'Anna.md' })]).toEqual([false, true]);
	expect((await run(id, anna, { active: 'Anna.md' })).told).toEqual(['panel']);
});

describe('an action as a command', () => {
	test('is done with the contact in front, and nobody is asked', async () => {
		expect((await run('snooze-week', anna, { active: 'Anna.md' })).told).toEqual(['wrote Anna snoozed until 2026-06-08']);
	});

	test('else with the one that is picked', async () => {
		expect((await run('snooze-week', anna, { answers: { pickContact: answered('Anna.md') } })).told).toEqual(['wrote Anna snoozed until 2026-06-08']);
	});

	test('with nobody picked, or with a note that is no contact, writes nothing', async () => {
		expect((await run('snooze-week', anna)).told).toEqual(['asked whom']);
		expect((await run('snooze-week', anna, { answers: { pickContact: answered('Gone.md') } })).told).toEqual([]);
	});
});

describe('the next contact where marketing stopped', () => {
	const notes = {
		'Anna.md': stopped('2026-03-01'),
		'Ben.md': stopped('2026-04-01'),
		'Cleo.md': person('deals:', '  - won Shop'),
		'Dan.md': stopped('2026-02-01'),
	};

	test('is the first from elsewhere, the one behind from one of them, and the first again from the last', async () => {
		const order: string[] = [];
		for (let active: string | undefined = undefined; order.length < 4;) {
			const { told }: { readonly told: readonly string[] } = await run('next-stopped', notes, active === undefined ? {} : { active });
			active = (told[0] ?? '').replace('opened ', '');
			order.push(active);
		}
		expect([...order].slice(0, 3).sort()).toEqual(['Anna.md', 'Ben.md', 'Dan.md']);
		expect(order[3]).toBe(order[0]);
		expect((await run('next-stopped', notes, { active: 'Cleo.md' })).told).toEqual([`opened ${order[0] ?? ''}`]);
	});

	test('with nobody to go to says so', async () => {
		expect((await run('next-stopped', { 'Cleo.md': person('deals:', '  - won Shop') })).told).toEqual([`told ${english.ui.sidebar.noStalled}`]);
	});
});

test('the flags of the vault are copied', async () => {
	expect((await run('copy-flags', { 'Anna.md': stopped('2026-03-01'), 'Ben.md': person() })).told).toEqual(['copied Anna']);
	expect((await run('copy-flags', anna)).told).toEqual([`told ${english.ui.sidebar.noFlags}`]);
});

describe('a new contact', () => {
	test('gets a note in the first folder of contacts, which is opened', async () => {
		const { notes, told } = await run('new-contact', {}, { answers: { askText: answered('Anna / Berg') }, settings: { contactFolders: ['People', 'Old'] } });
		const [path = ''] = notes.keys();
		expect(path).toMatch(/^People\/Anna.*Berg\.md$/);
		expect(notes.get(path)).toContain('type: contact');
		expect(told).toEqual([expect.stringMatching(/^wrote New contact Anna.*Berg$/), `opened ${path}`]);
	});

	test('takes a free name, and the top of the vault where no folder is set', async () => {
		const { notes } = await run('new-contact', { 'Anna.md': 'mine' }, { answers: { askText: answered('Anna') }, settings: { contactFolders: [] } });
		expect([notes.get('Anna.md'), [...notes.keys()]]).toEqual(['mine', ['Anna.md', 'Anna 2.md']]);
	});

	test('is asked for by an empty line that says what it is', async () => {
		const questions: unknown[] = [];
		await run('new-contact', {}, { answers: { askText: (question) => (questions.push(question), Promise.resolve(null)) } });
		expect(questions).toEqual([{ title: 'New contact', label: english.ui.act.contactName, value: '' }]);
	});

	test('without a name, or with one no note can have, makes nothing', async () => {
		expect((await run('new-contact', {})).told).toEqual(['asked words']);
		expect((await run('new-contact', {}, { answers: { askText: answered('..') } })).told).toEqual(['told This name cannot be the name of a note.']);
	});
});

describe('an example contact', () => {
	test.each<[string, Partial<Settings>]>([
		['as the settings are at first', {}],
		[
			'in the user’s own words and folder',
			{
				contactFolders: ['Menschen'],
				contactTypes: ['Kunde'],
				properties: { ...defaultSettings.properties, noteType: ['art'], deals: ['aufträge'], activities: ['kontakte'] },
			},
		],
	])('is one that is flagged, %s, and one step to undo', async (_, settings) => {
		const kept = memoryHost({}, { settings });
		await makeExample(kept.host);
		expect(kept.host.flags().map(({ flag, contact }) => [flag, contact.name])).toEqual([['stalled-marketing', 'Example contact']]);
		expect(kept.told.at(-1)).toBe(`opened ${[...kept.notes.keys()].join()}`);
		await kept.undo();
		expect(kept.notes.size).toBe(0);
	});
});

describe('a base', () => {
	test('is made and opened; one that is there is opened as it is', async () => {
		const made = await run('create-base', anna);
		expect(made.notes.get('Two Hats.base')).toContain('views:');
		expect(made.told).toEqual([expect.stringContaining('wrote '), 'opened Two Hats.base']);
		const there = await run('create-base', { 'Two Hats.base': 'mine' });
		expect([there.notes.get('Two Hats.base'), there.told]).toEqual(['mine', ['opened Two Hats.base']]);
	});

	test('is of the user’s own words and folders', async () => {
		const settings = { contactTypes: ['Kunde'], properties: { ...defaultSettings.properties, noteType: ['art'] } };
		const { notes } = await run('create-base', anna, { settings });
		expect(notes.get('Two Hats.base')).toContain(english.lists.base.table);
		expect(notes.get('Two Hats.base')).toMatch(/art.*Kunde/i);
	});

	test('that cannot be made is not opened', async () => {
		const kept = memoryHost({ ...anna, 'Two Hats.base': 'mine' });
		await command('create-base').run({ ...kept.host, notes: { ...kept.host.notes, text: () => Promise.resolve(null) } });
		expect(kept.told).toEqual([expect.stringContaining('wrote '), 'not written Two Hats.base: exists']);
	});

	test('is made, but not opened, where the app shows no bases, and that is said', async () => {
		const { notes, told } = await run('create-base', anna, { hasBases: false });
		expect(notes.has('Two Hats.base')).toBe(true);
		expect(told).toEqual([`told ${english.lists.base.off}`, expect.stringContaining('wrote ')]);
	});
});

test('the marketing of the note in front is checked, or of the part selected; a note it must be', async () => {
	const id = 'check-marketing';
	expect([isAvailable(id, anna), isAvailable(id, anna, { active: 'Anna.md' }), isAvailable(id, anna, { active: 'a.md.png' })]).toEqual([false, true, false]);
	expect((await run(id, anna, { active: 'Anna.md' })).told).toEqual(['checked Anna.md']);
	expect((await run(id, anna)).told).toEqual([]);
});

describe('a part of a sales conversation', () => {
	const talk = { ...anna, 'Talk.md': '---\ntype: sales-conversation\ncontact: "[[Anna]]"\n---\n' };

	test.each(['problem', 'cost', 'fit', 'price'])('the words selected become the %s', async (part) => {
		const { notes, told } = await run(`mark-${part}`, talk, { active: 'Talk.md', selection: 'slow pages' });
		expect(notes.get('Talk.md')).toContain(`${part}: slow pages`);
		expect(told).toEqual([expect.stringContaining('wrote Marked as the ')]);
	});

	test('only where such a note is in front and words are selected', async () => {
		const id = 'mark-cost';
		const selection = 'slow';
		expect([
			isAvailable(id, talk, { active: 'Talk.md', selection }),
			isAvailable(id, talk, { active: 'Talk.md' }),
			isAvailable(id, talk, { active: 'Anna.md', selection }),
			isAvailable(id, talk, { selection }),
		]).toEqual([true, false, false, false]);
		expect((await run(id, talk, { selection })).told).toEqual([]);
		expect(allCommands.some((one) => one.id === 'mark-decision')).toBe(false);
	});
});

test('undo takes back the last step, and only what Two Hats wrote', async () => {
	const kept = memoryHost(anna, { active: 'Anna.md' });
	await command('snooze-week').run(kept.host);
	await command('undo').run(kept.host);
	await command('undo').run(kept.host);
	expect(kept.told.slice(1)).toEqual(['undo done', 'undo nothing']);
	expect(Object.fromEntries(kept.notes)).toEqual(anna);
});

import { allCommands } from '../../../src/contact-book/commands/all-commands';
import type { Command } from '../../../src/contact-book/commands/command';
import type { Dialogs, ManyContact } from '../../../src/contact-book/commands/dialogs';
import { makeExample } from '../../../src/contact-book/commands/new-contact';
import { english } from '../../../src/core/i18n/english';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { memoryHost, type HostGiven } from '../../support/memory-host';
import { dayOf } from '../../support/read-vault';

const person = (...lines: string[]): string => ['---', 'type: contact', ...lines, '---', ''].join('\n');
const anna = { 'Anna.md': person() };
const stopped = (day: string): string => person('deals:', `  - ${day} won Audit`);
const answered =
	<Answer>(answer: Answer) =>
	() =>
		Promise.resolve(answer);

function command(id: string): Command {
	const found = allCommands.find((one) => one.id === id);
	if (found === undefined) throw new Error(`No command is ${id}`);
	return found;
}

async function run(id: string, notes: Readonly<Record<string, string>>, given: HostGiven = {}) {
	const kept = memoryHost(notes, given);
	await command(id).run(kept.host);
	return kept;
}

const isAvailable = (id: string, notes: Readonly<Record<string, string>>, given: HostGiven = {}): boolean =>
	command(id).isAvailable?.(memoryHost(notes, given).host) ?? true;

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
		expect((await run('next-stopped', { 'Cleo.md': person('deals:', '  - won Shop') })).told).toEqual([`told ${english.ui.sidebar.noStopped}`]);
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

describe('a campaign', () => {
	const logged = { name: '', day: dayOf('2026-06-01'), kind: 'newsletter', audience: 'News', contacts: ['Anna.md'] };

	test('is a note of its own with those it reached, named by its title, else by its day and kind', async () => {
		const plain = await run('log-campaign', anna, { answers: { logCampaign: answered(logged) }, settings: { campaignFolder: 'Sent' } });
		expect(plain.told).toEqual(['wrote Campaign to 1 contact', 'opened Sent/2026-06-01 newsletter.md']);
		expect(plain.notes.get('Sent/2026-06-01 newsletter.md')).toBe(
			'---\ntype: campaign\ndate: 2026-06-01\nactivity: marketing/newsletter\naudience: News\ncontacts:\n  - "[[Anna]]"\n---\n',
		);
		const named = await run('log-campaign', anna, { answers: { logCampaign: answered({ ...logged, name: 'Spring' }) }, settings: { campaignFolder: '' } });
		expect([...named.notes.keys()]).toEqual(['Anna.md', 'Spring.md']);
	});

	test('whose note is in front is logged in that note, and one undo takes it back', async () => {
		const notes = { ...anna, 'May.md': '---\ntype: campaign\ndate: 2026-05-01\nstatus: draft\n---\nRead this.\n' };
		const kept = await run('log-campaign', notes, { active: 'May.md', answers: { logCampaign: answered({ ...logged, name: 'Spring' }) } });
		expect(Object.fromEntries(kept.notes)).toEqual({
			...anna,
			'May.md':
				'---\ntype: campaign\ndate: 2026-06-01\nstatus: sent\nactivity: marketing/newsletter\naudience: News\ncontacts:\n  - "[[Anna]]"\n---\nRead this.\n',
		});
		expect(kept.told).toEqual(['wrote Campaign to 1 contact']);
		await kept.undo();
		expect(Object.fromEntries(kept.notes)).toEqual(notes);
	});

	test('that cannot be made is not opened', async () => {
		const kept = memoryHost({ ...anna, 'May.md': 'mine' }, { answers: { logCampaign: answered(logged) } });
		await command('log-campaign').run({ ...kept.host, notes: { ...kept.host.notes, freePath: () => 'May.md' } });
		expect(kept.told).toEqual(['wrote Campaign to 1 contact', 'not written May.md: exists']);
	});

	test('in front reached whom it names, where that is one contact', async () => {
		const reached: (readonly string[] | undefined)[] = [];
		const logCampaign: Dialogs['logCampaign'] = (_contact, inFront) => (reached.push(inFront?.reached), Promise.resolve(null));
		const notes = { ...anna, 'A/Ben.md': person(), 'B/Ben.md': person(), 'May.md': '---\ntype: campaign\ncontacts: [Ben, Nobody, Anna]\n---\n' };
		await run('log-campaign', notes, { active: 'May.md', answers: { logCampaign } });
		await run('log-campaign', notes, { active: 'Gone.md', answers: { logCampaign } });
		expect(reached).toEqual([['Anna.md'], undefined]);
	});

	test('begins with the contact in front, and says of a campaign in front what its check found', async () => {
		const begun: Parameters<Dialogs['logCampaign']>[] = [];
		const logCampaign: Dialogs['logCampaign'] = (contact, inFront) => {
			begun.push([contact, inFront]);
			inFront?.show();
			return Promise.resolve(null);
		};
		const notes = { ...anna, 'Ben.md': person(), 'May.md': '---\ntype: campaign\ndate: 2026-05-01\ncontacts: ["[[Ben]]"]\n---\nBuy now, only today!\n' };
		await run('log-campaign', notes, { active: 'Anna.md', answers: { logCampaign } });
		const seen = await run('log-campaign', notes, { active: 'May.md', answers: { logCampaign } });
		expect(begun[0]).toEqual(['Anna.md', null]);
		expect(begun[1]).toMatchObject([null, { path: 'May.md', reached: ['Ben.md'] }]);
		expect(begun[1]?.[1]?.line).toContain('May');
		expect(seen.told).toEqual(['checked May.md']);
		await run('log-campaign', notes, { answers: { logCampaign } });
		expect(begun[2]).toEqual([null, null]);
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
		expect((await run('decide-many', { 'Cleo.md': notes['Cleo.md'] })).told).toEqual([`told ${english.ui.sidebar.noStopped}`]);
		expect((await run('decide-many', notes, { answers: { decideMany: answered(new Map()) } })).told).toEqual([]);
	});
});

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

describe('imports', () => {
	const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Cleo Ray\nEMAIL:cleo@example.org\nEND:VCARD\n';

	test.each([
		['people.vcf', card],
		['people.CSV', 'Name,Email\nCleo Ray,cleo@example.org\n'],
		['people.csv.vcf', card],
	])('%s: those chosen become notes in the folder of contacts', async (name, text) => {
		const kept = await run('import-contacts', anna, {
			settings: { contactFolders: ['People'] },
			answers: {
				pickImport: answered({ name, text }),
				chooseContacts: ({ proposals }) => Promise.resolve(new Map(proposals.map((one) => [one, 'create' as const]))),
			},
		});
		expect([...kept.notes.keys()]).toEqual(['Anna.md', 'People/Cleo Ray.md']);
		expect(kept.told).toEqual(['wrote Import contacts']);
	});

	test('a picked file is asked for by what is in it', async () => {
		const asked: string[] = [];
		const answers: Partial<Dialogs> = { pickImport: (what) => (asked.push(what), Promise.resolve(null)) };
		await run('import-contacts', anna, { answers });
		await run('import-meetings', anna, { answers });
		expect(asked).toEqual(['contacts', 'meetings']);
	});

	test('without a folder of contacts new notes stand at the top of the vault', async () => {
		const { notes } = await run('import-contacts', anna, {
			settings: { contactFolders: [] },
			answers: {
				pickImport: answered({ name: 'a.vcf', text: card }),
				chooseContacts: ({ proposals }) => Promise.resolve(new Map(proposals.map((one) => [one, 'create' as const]))),
			},
		});
		expect([...notes.keys()]).toEqual(['Anna.md', 'Cleo Ray.md']);
	});

	test('no file, or nothing chosen, writes nothing', async () => {
		expect((await run('import-contacts', anna)).told).toEqual(['asked file']);
		expect((await run('import-contacts', anna, { answers: { pickImport: answered({ name: 'a.vcf', text: card }) } })).told).toEqual(['asked contacts']);
		expect((await run('import-meetings', anna)).told).toEqual(['asked file']);
		const calendar = { name: 'a.ics', text: 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n' };
		expect((await run('import-meetings', anna, { answers: { pickImport: answered(calendar) } })).told).toEqual(['asked meetings']);
	});

	test('the meetings of the last twelve months through today are proposed, and those confirmed are written', async () => {
		const event = (day: string): string =>
			`BEGIN:VEVENT\nUID:${day}\nSUMMARY:Talk\nATTENDEE;CN=Anna:mailto:anna@example.org\nDTSTART;VALUE=DATE:${day}\nEND:VEVENT\n`;
		const text = `BEGIN:VCALENDAR\nVERSION:2.0\n${['20250531', '20250601', '20260601', '20260602'].map(event).join('')}END:VCALENDAR\n`;
		const days: string[] = [];
		const kept = await run(
			'import-meetings',
			{ 'Anna.md': person('email: anna@example.org') },
			{
				answers: {
					pickImport: answered({ name: 'a.ics', text }),
					chooseMeetings(span, read) {
						const { proposals } = read(span);
						days.push(...proposals.map(({ activity }) => activity.day));
						return Promise.resolve(proposals);
					},
				},
			},
		);
		expect([...days].sort()).toEqual(['2025-06-01', '2026-06-01']);
		expect(kept.told).toEqual(['wrote Import meetings']);
	});
});

import { readVault } from '../support/read-vault';

const iris = '---\ntype: person\n---\n';

test('shape 1: prose and a done task in a daily note are possible touches', () => {
	const vault = readVault({
		'Iris Bohl.md': iris,
		'Daily/2026-05-04.md': 'A slow day, then coffee with [[Iris Bohl]] by the canal.\n',
		'Daily/2026-05-05.md': '- [x] called [[Iris Bohl]]\n- [ ] write to [[Iris Bohl]]\n',
		'Daily/2026-05-06.md': '> [[Iris Bohl]] said\n```\n[[Iris Bohl]]\n```\n![[Iris Bohl]]\n- [ ] ring [[Iris Bohl]]\n',
	});
	expect(vault.possible('Iris Bohl')).toEqual(['2026-05-04', '2026-05-05']);
	expect(vault.activities('Iris Bohl')).toEqual([]);
});

test('shape 4: an interaction note of another plugin, with a kind, contacts and a deal', () => {
	const vault = readVault({
		'Iris Bohl.md': iris,
		'CRM/Interactions/2026-05-20 Call with Iris Bohl.md':
			'---\ntype: crm-interaction\nkind: discovery-call\ndate: 2026-05-20\ncontacts: ["[[Iris Bohl]]"]\ndeal: "[[Shop]]"\nsummary: first talk\n---\n',
	});
	expect(vault.activities('Iris Bohl')).toEqual(['2026-05-20 sales/discovery-call']);
});

test('shape 5: a type with a slash, a kind, people, and the day in the name', () => {
	const vault = readVault({
		'Iris Bohl.md': iris,
		'2026-05-21 - email - Iris.md': '---\ntype: crm/interaction\nkind: email\npeople:\n  - "[[Iris Bohl]]"\nopportunity: "[[Shop]]"\n---\n',
	});
	expect(vault.activities('Iris Bohl')).toEqual(['2026-05-21 untagged/email']);
});

test('shape 6: a person as a link with its folder, and the mode as the kind', () => {
	const vault = readVault({
		'People/Iris Bohl.md': iris,
		'Interactions/2026-05-15 Iris Bohl.md':
			'---\ntype: interaction\nperson: "[[People/Iris Bohl]]"\nmode: coffee\ninitiated_by: me\nresonance: 4\nnext_step: write\n---\n- more on [[People/Iris Bohl]]\n',
	});
	expect(vault.activities('Iris Bohl')).toEqual(['2026-05-15 untagged/coffee']);
	expect(vault.possible('Iris Bohl')).toEqual([]);
});

test('shape 7: person and people at once, comments and nulls in the YAML; without a closing fence it is told', () => {
	const head =
		'---\ntype: Interaction\ntitle: Iris\n\n# Participants\nperson: "[[Iris Bohl]]" # who\npeople:\n  - "[[Iris Bohl]]"\ndate: 2026-05-04\ninteraction_type: meeting\nduration: null\nnext_steps: []\nfollow_up_date: null\n';
	expect(readVault({ 'Iris Bohl.md': iris, 'Meeting.md': `${head}---\n` }).activities('Iris Bohl')).toEqual(['2026-05-04 untagged/meeting']);
	const open = readVault({ 'Iris Bohl.md': iris, 'Meeting.md': head });
	expect(open.activities('Iris Bohl')).toEqual([]);
	expect(open.problems).toEqual(['frontmatter-unclosed Meeting.md:1']);
});

test('shape 8: an activity note with when, with, type and subject', () => {
	const vault = readVault({ 'Iris Bohl.md': iris, 'Note.md': '---\nwhen: 2026-05-22\nwith: "[[Iris Bohl]]"\ntype: call\nsubject: the roof\n---\n' });
	expect(vault.activities('Iris Bohl')).toEqual(['2026-05-22 untagged/call']);
});

test('shape 17: a dated note with attendees and no kind is a possible touch', () => {
	const vault = readVault({ 'Iris Bohl.md': iris, 'Meetings/Budget.md': '---\ndate: 2026-05-11\nattendees:\n  - "[[Iris Bohl]]"\n---\nnotes\n' });
	expect(vault.possible('Iris Bohl')).toEqual(['2026-05-11']);
	expect(vault.activities('Iris Bohl')).toEqual([]);
});

test('shape 18: keys with spaces and signs, people as text under Participants', () => {
	const vault = readVault({
		'People/Max Muster.md': '---\ntype: person\nE-mail: max@muster.example\n---\n',
		'Meetings/Plan.md': '---\ntype: meeting\nDate & Time: 2026-05-12T14:00\n---\n## Participants\n- Max Muster\n- somebody else\n',
	});
	expect(vault.activities('Max Muster')).toEqual(['2026-05-12 untagged/meeting']);
	expect(vault.problems).toEqual([]);
});

test('shape 19: Dataview inline fields read as properties, a field with a list below it too', () => {
	const vault = readVault({
		'Iris Bohl.md': '---\ntype: person\n---\nCompany:: [[Bohl Ltd]]\n',
		'Bohl Ltd.md': '---\ntype: client\n---\n',
		'Kick-off.md': '---\ntype: meeting\ndate: 2026-05-13\n---\naccount:: [[Bohl Ltd]]\nAttendees::\n- [[Iris Bohl]]\n- [[Somebody]]\n\nmore\n',
	});
	expect(vault.contact('Bohl Ltd').people.map(({ name }) => name)).toEqual(['Iris Bohl']);
	expect(vault.activities('Iris Bohl')).toEqual(['2026-05-13 untagged/meeting']);
});

test('shape 22: a meeting with participants', () => {
	const vault = readVault({ 'Iris Bohl.md': iris, '2026-05-14.md': '---\ntype: meeting\nparticipants: ["[[Iris Bohl]]"]\n---\n' });
	expect(vault.activities('Iris Bohl')).toEqual(['2026-05-14 untagged/meeting']);
});

test('synonyms: names for the last and the next contact, and for closed', () => {
	const lasts = [
		'last_contact',
		'last-contact',
		'lastContact',
		'last_contacted',
		'prm-last-contacted',
		'last_interaction',
		'last_touch',
		'last_chat',
		'Last Contact',
	];
	for (const name of lasts) expect(readVault({ 'I.md': `---\ntype: person\n${name}: 2026-05-01\n---\n` }).possible('I')).toEqual(['2026-05-01']);
	const nexts = ['next_follow_up', 'next_followup', 'nextFollowUp', 'next_contact_due', 'next_action_date', 'follow_up_date', 'prm-snooze-until'];
	for (const name of nexts) {
		expect(readVault({ 'I.md': `---\ntype: person\n${name}: 2026-05-01\n---\n` }).activities('I')).toEqual(['2026-05-01 planned untagged']);
	}
	const words: readonly (readonly [string, string])[] = [
		['won', 'won'],
		['lost', 'lost'],
		['closed won', 'won'],
		['closed-won', 'won'],
		['Closed Won', 'won'],
		['completed', 'won'],
		['closed', 'closed'],
	];
	for (const [word, state] of words) {
		const vault = readVault({ 'I.md': iris, 'D.md': `---\ntype: deal\ncontact: "[[I]]"\nstatus: ${word}\nclosed: 2026-05-01\n---\n` });
		expect(vault.deals('I')).toEqual([`${state} D ?..2026-05-01`]);
	}
});

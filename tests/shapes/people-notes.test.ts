import { readVault } from '../support/read-vault';

const people = { settings: { contactFolders: ['People'] } };

test('shape 2: bullets under Contact log that begin with a linked or a plain day', () => {
	const vault = readVault({
		'Iris Bohl.md': '---\ntype: person\n---\n## Contact log\n- [[May 14, 2026|2026-05-14]] rang about the keys\n- 2026-05-20 newsletter\n',
	});
	expect(vault.activities('Iris Bohl')).toEqual(['2026-05-14 untagged', '2026-05-20 marketing/newsletter']);
});

test('shape 3: pipes behind the day under Interactions', () => {
	const vault = readVault({ 'Iris Bohl.md': '---\ntype: contact\n---\n## Interactions\n- 2026-04-23 | email | Follow up | Sent the list\n' });
	expect(vault.activities('Iris Bohl')).toEqual(['2026-04-23 untagged/email']);
});

test('shape 9: a list of maps with a date and a text', () => {
	const vault = readVault({ 'Iris Bohl.md': '---\ntype: contact\ninteractions:\n  - date: 2026-04-02\n    text: Coffee by the river\n---\n' });
	expect(vault.activities('Iris Bohl')).toEqual(['2026-04-02 untagged/coffee']);
});

test('shape 10: a heading for each entry, with labels below it', () => {
	const vault = readVault({
		'Iris Bohl.md': '---\ntype: contact\n---\n## Interactions\n### 2026-05-12 — Email\n- **Direction:** Outbound\n- **Next step:** 2026-06-20 call her\n',
	});
	expect(vault.activities('Iris Bohl')).toEqual(['2026-05-12 untagged/email']);
});

test('shape 11: no frontmatter; a bold label for the last contact, the log a list of linked notes', () => {
	const vault = readVault(
		{
			'People/@Iris Bohl - Bohl Ltd.md':
				'# Iris Bohl\n- **Company:** Bohl Ltd\n- **Last Contact:** 2026-04-10\n\n## Interaction Log\n- [[2026-04-10 - Intro Call - Iris Bohl]]\n',
		},
		people,
	);
	expect(vault.possible('@Iris Bohl - Bohl Ltd')).toEqual(['2026-04-10']);
	expect(vault.activities('@Iris Bohl - Bohl Ltd')).toEqual(['2026-04-10 untagged']);
});

test('shape 12: headings of day, pipe and title; the last interaction as a property', () => {
	const vault = readVault({
		'Iris Bohl.md':
			'---\ntype: person\nlast_interaction: 2026-03-09\nfirst_met: 2020-01-01\n---\n## Interactions\n### 2026-03-09 | Discovery call\nlong talk\n',
	});
	expect(vault.activities('Iris Bohl')).toEqual(['2026-03-09 sales/discovery-call']);
	expect(vault.possible('Iris Bohl')).toEqual(['2026-03-09']);
});

test('shape 13: headings that are only a day, with bare bullets', () => {
	const vault = readVault({
		'Iris Bohl.md': '---\ntype: person\nlast-contact: 2026-03-09\n---\n## Log\n### 2026-03-09\n- newsletter went out\n- she wrote back\n\n### 2026-04-09\n- \n',
	});
	expect(vault.activities('Iris Bohl')).toEqual(['2026-03-09 marketing/newsletter', '2026-04-09 untagged']);
	expect(vault.possible('Iris Bohl')).toEqual(['2026-03-09']);
});

test('shape 14: a client with the status of a lead, and a Meeting Log of headings', () => {
	const vault = readVault({
		'Bohl Ltd.md':
			'---\ntype: client\nstatus: lead\nvalue: 4000\nlast_contact: 2026-05-01\n---\n## Meeting Log\n### 2026-05-01 — Initial Contact\nmet at the fair\n',
	});
	expect(vault.activities('Bohl Ltd')).toEqual(['2026-05-01 untagged/initial-contact']);
	expect(vault.deals('Bohl Ltd')).toEqual([]);
	expect(vault.possible('Bohl Ltd')).toEqual(['2026-05-01']);
});

test('shape 15: a table of date, what happened and next step; the next follow-up is planned', () => {
	const vault = readVault({
		'Iris Bohl.md':
			'---\ntype: contact\nnext_followup: 2026-06-09\nwarmth: cold\ndate_met: 2020-02-02\n---\n## History\n| Date | What Happened | Next Step |\n|---|---|---|\n| 2026-05-02 | Talk about her lease | send the article |\n| | | |\n',
	});
	expect(vault.activities('Iris Bohl')).toEqual(['2026-05-02 untagged', '2026-06-09 planned untagged']);
});

test('shape 16: a blank line before the first ---, so no frontmatter at all; the table is read in a folder of contacts', () => {
	const note = '\n---\ntype: person\n---\n## Interaction log\n| Date | Channel | Summary |\n|---|---|---|\n| 2026-05-02 | Email | hello |\n';
	const inFolder = readVault({ 'People/Iris Bohl.md': note }, people);
	expect(inFolder.activities('Iris Bohl')).toEqual(['2026-05-02 untagged/email']);
	expect(inFolder.problems).toEqual(['frontmatter-not-first People/Iris Bohl.md:2']);
	const elsewhere = readVault({ 'Iris Bohl.md': note });
	expect(elsewhere.contacts).toEqual([]);
	expect(elsewhere.problems).toEqual(['frontmatter-not-first Iris Bohl.md:2']);
});

test('shape 20: nested names, a tag as text and friends as links in a text do no harm', () => {
	const vault = readVault({
		'Iris.md': '---\nname:\n  first: Iris\n  last: Bohl\ntags: "#contacts"\nfriends: "[[Bob]] [[Sue]]"\nlast_contact: 2026-05-01\n---\n',
	});
	expect(vault.contacts).toEqual(['Iris']);
	expect(vault.possible('Iris')).toEqual(['2026-05-01']);
	expect(vault.problems).toEqual([]);
});

test('shape 21: a table between signs of another plugin does no harm; last_chat is a possible touch', () => {
	const vault = readVault(
		{
			'People/Iris Bohl.md': '/---contact---/\n| key | value |\n| --- | --- |\n| Last chat | 2026-05-01 |\n/---contact---/\n',
			'People/Ben.md': '---\nlast_chat: 2026-05-02\n---\n',
		},
		people,
	);
	expect(vault.activities('Iris Bohl')).toEqual([]);
	expect(vault.possible('Iris Bohl')).toEqual([]);
	expect(vault.possible('Ben')).toEqual(['2026-05-02']);
	expect(vault.problems).toEqual([]);
});

test('shape 23: keys in title case', () => {
	const vault = readVault({
		'Iris.md': '---\nType: Person\nFirst Name: Iris\nuid: x1\nLast Contact: 2026-05-01\nActivities:\n  - 2026-04-01 Newsletter\n---\n',
	});
	expect(vault.activities('Iris')).toEqual(['2026-04-01 marketing/newsletter']);
	expect(vault.possible('Iris')).toEqual(['2026-05-01']);
});

test('shape 24: the last sync in prose, and links to meetings', () => {
	const vault = readVault({
		'Iris.md': '---\ntype: person\n---\nRuns the shop. We get on.\n\nLast sync: 2026-05-12.\n\n- [[2026-05-12 Sync Iris]]\n',
		'2026-05-12 Sync Iris.md': 'with [[Iris]] about the summer\n',
	});
	expect(vault.possible('Iris')).toEqual(['2026-05-12']);
	expect(vault.activities('Iris')).toEqual([]);
});

test('shape 25: a table of projects in a client note is nothing to us, and no harm', () => {
	const vault = readVault({
		'Bohl Ltd.md':
			'---\ntype: client\n---\n## Projects\n| Project | Gig | Amount | Status | Date |\n|---|---|---|---|---|\n| Site | Design | $500 | Completed | 2026-01-04 |\n',
	});
	expect(vault.activities('Bohl Ltd')).toEqual([]);
	expect(vault.deals('Bohl Ltd')).toEqual([]);
	expect(vault.problems).toEqual([]);
});

test('shape 26: labels and headings in another language, the log heading set by the user', () => {
	const note = '---\ntype: client\nNavn: Iris\nTelefon: 12\n---\n## Noter\n- 2026-05-01 newsletter\n';
	expect(readVault({ 'Iris.md': note }).activities('Iris')).toEqual([]);
	expect(readVault({ 'Iris.md': note }, { settings: { logHeadings: ['Noter'] } }).activities('Iris')).toEqual(['2026-05-01 marketing/newsletter']);
});

test('seen elsewhere: future dates are planned, and the time of a file says nothing', () => {
	const vault = readVault({ 'Iris.md': '---\ntype: contact\n---\n## Activity\n- 2026-05-12 Call about the flat\n- 2026-08-12 Call again\n' });
	expect(vault.activities('Iris')).toEqual(['2026-05-12 untagged/call', '2026-08-12 planned untagged/call']);
});

test('seen elsewhere: a Spanish log with bold days and a dash', () => {
	const vault = readVault(
		{ 'Iris.md': '---\ntype: person\ntrack: true\n---\n## Interacciones\n- **2026-03-12** — Reunión por Zoom\n' },
		{ settings: { logHeadings: ['Interacciones'] } },
	);
	expect(vault.activities('Iris')).toEqual(['2026-03-12 untagged']);
});

test('seen elsewhere: middle dots and colons behind the day', () => {
	const vault = readVault(
		{ 'Iris.md': '---\ntype: person\n---\n## Recent\n- 2026-04-30 · slack · said hello\n- 2026-04-10: sent the plan\n' },
		{ settings: { logHeadings: ['Recent'] } },
	);
	expect(vault.activities('Iris')).toEqual(['2026-04-10 untagged', '2026-04-30 untagged/slack']);
});

test('seen elsewhere: a company note with its people as maps', () => {
	const vault = readVault({
		'Bohl Ltd.md': '---\ntype: client\ncontacts:\n  - name: Iris Bohl\n    role: CEO\n    last_contacted: 2026-05-03\nwarmth_stage: engaging\n---\n',
	});
	expect(vault.possible('Bohl Ltd')).toEqual(['2026-05-03']);
	expect(vault.problems).toEqual([]);
});

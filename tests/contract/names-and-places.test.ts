import { readVault } from '../support/read-vault';

const anna = '---\ntype: contact\naliases: [Annie]\n---\n';
const deal = (contact: string): string => `---\ntype: deal\ncontact: ${contact}\nstatus: won\nclosed: 2026-05-25\n---\n`;

describe('names', () => {
	test.each([
		['a link', '"[[Anna]]"'],
		['a link without quotes, which YAML makes a list in a list', '[[Anna]]'],
		['a link with its folder', '"[[People/Anna]]"'],
		['a link with the end of its path', '"[[Anna|the boss]]"'],
		['a Markdown link', '"[Anna](People/Anna.md)"'],
		['a plain name', 'Anna'],
		['in another case', 'ANNA'],
		['an alias', '"[[annie]]"'],
		['a list of one', '["[[Anna]]"]'],
	])('%s is resolved', (_name, written) => {
		const vault = readVault({ 'CRM/People/Anna.md': anna, 'Audit.md': deal(written) });
		expect(vault.problems).toEqual([]);
		expect(vault.deals('Anna')).toEqual(['won Audit ?..2026-05-25']);
	});

	test('a missing name is a problem in deal notes, campaign notes and role-tagged lines, elsewhere it is not ours', () => {
		const vault = readVault({
			'Anna.md': anna,
			'Audit.md': deal('"[[Ben]]"'),
			'News.md': '---\ntype: campaign\ndate: 2026-05-01\ncontacts: ["[[Anna]]", "[[Ben]]"]\n---\n',
			'2026-05-02.md': '- #marketing/gift [[Ben]]\n- lunch with [[Ben]]\n- #marketing draft of [[Anna]] and [[picture.png]]\n',
			'Meeting.md': '---\ntype: meeting\ndate: 2026-05-03\nattendees: ["[[Ben]]"]\n---\n',
		});
		expect(vault.problems).toEqual(['contact-missing 2026-05-02.md:1', 'contact-missing Audit.md:3', 'contact-missing News.md:4']);
	});

	test('a note that is no contact is not one because a deal names it', () => {
		const vault = readVault({ 'Ben.md': 'just a note\n', 'Audit.md': deal('"[[Ben]]"') });
		expect(vault.report.problems.map(({ message }) => message)).toEqual(['"Ben" is a note (Ben.md), but not a contact\'s.']);
	});

	test('several plain names in one text are several', () => {
		const vault = readVault({
			'Anna.md': anna,
			'Ben.md': '---\ntype: contact\n---\n',
			'M.md': '---\ntype: meeting\ndate: 2026-05-01\nattendees: Anna, Ben, Somebody\n---\n',
		});
		expect([vault.activities('Anna'), vault.activities('Ben')]).toEqual([['2026-05-01 untagged/meeting'], ['2026-05-01 untagged/meeting']]);
	});
});

describe('days', () => {
	const numeric = {
		'Anna.md': '---\ntype: contact\nactivities:\n  - 1.3.2026 newsletter\n  - 2.3.2026 newsletter\nlast_contact: 03/04/2026\n---\n',
		'01.05.2026.md': 'met [[Anna]]\n',
	};

	test('numeric days wait for their order, told once with a count', () => {
		const vault = readVault(numeric);
		expect(vault.activities('Anna')).toEqual([]);
		expect(vault.problems).toEqual(['date-order 01.05.2026.md:1']);
		expect(vault.report.problems[0]?.message).toContain('and so may 3 more');
	});

	test('they are read in the order the user has said', () => {
		expect(readVault(numeric, { settings: { dateOrder: 'day-first' } }).activities('Anna')).toEqual([
			'2026-03-01 marketing/newsletter',
			'2026-03-02 marketing/newsletter',
		]);
		expect(readVault(numeric, { settings: { dateOrder: 'month-first' } }).activities('Anna')).toEqual([
			'2026-01-03 marketing/newsletter',
			'2026-02-03 marketing/newsletter',
		]);
		expect(readVault(numeric, { settings: { dateOrder: 'day-first' } }).possible('Anna')).toEqual(['2026-04-03', '2026-05-01']);
	});

	test('a day the calendar lacks is told with its line', () => {
		const vault = readVault({ 'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-03-01 call\n  - 2026-02-30 call\nlast_contact: someday\n---\n' });
		expect(vault.problems).toEqual(['day-unreadable Anna.md:5', 'day-unreadable Anna.md:6']);
	});

	test('a day written as a link is a day in a map of a deal and of an activity too', () => {
		const vault = readVault({
			'Anna.md':
				'---\ntype: contact\ndeals:\n  - {name: Shop, status: lost, opened: "[[2026-04-02]]", closed: "[[2026-04-12]]"}\nactivities:\n  - {date: "[[2026-05-01]]", type: newsletter}\n---\n',
		});
		expect(vault.problems).toEqual([]);
		expect(vault.deals('Anna')).toEqual(['lost Shop 2026-04-02..2026-04-12']);
		expect(vault.activities('Anna')).toEqual(['2026-05-01 marketing/newsletter']);
	});

	test.each(['1. Jänner 2026', 'Jänner 1, 2026', '1 Jan. 2026', '1. Januar 2026'])('"%s" is the first of January', (day) => {
		expect(readVault({ 'Anna.md': `---\ntype: contact\n---\n## Log\n- ${day}: newsletter\n` }).activities('Anna')).toEqual(['2026-01-01 marketing/newsletter']);
	});

	test('a line that an unquoted # left with only its day says so', () => {
		const vault = readVault({ 'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-03-01 #marketing call\n---\n' });
		expect(vault.problems).toEqual(['activity-only-a-day Anna.md:4']);
	});
});

describe('a role-tagged list item of a dated note', () => {
	const shared = (body: string): { done: readonly string[]; possible: readonly string[] } => {
		const vault = readVault({ 'Anna.md': anna, '2026-05-02.md': body });
		return { done: vault.activities('Anna'), possible: vault.possible('Anna') };
	};

	test.each([
		['with the contact in the line below the bullet', '- sent the case study #marketing/case-study\n  to [[Anna]]\n'],
		['with its tag in the line below the bullet', '- [x] the case study for [[Anna]]\n  #marketing/case-study\n'],
	])('counts %s', (_name, body) => {
		expect(shared(body)).toEqual({ done: ['2026-05-02 marketing/case-study'], possible: [] });
	});

	test.each([
		['a line that is not indented', '- #marketing/case-study\nto [[Anna]]\n'],
		['a paragraph behind an empty line', '- #marketing/case-study\n\n  to [[Anna]]\n'],
		['a bullet of its own below', '- #marketing/case-study\n  - to [[Anna]]\n'],
	])('does not reach %s, which stays a possible touch', (_name, body) => {
		expect(shared(body)).toEqual({ done: [], possible: ['2026-05-02'] });
	});

	test('an open task is no touch in its second line either', () => {
		expect(shared('- [ ] write\n  to [[Anna]]\n')).toEqual({ done: [], possible: [] });
	});
});

test('a role that is none is told, and the kind alone decides', () => {
	const vault = readVault({
		'Anna.md':
			'---\ntype: contact\nactivities:\n  - {date: 2026-05-01, role: markting, type: newsletter}\n  - {date: 2026-05-02, role: Sales, type: call}\n---\n',
	});
	expect(vault.problems).toEqual(['role-unknown Anna.md:4']);
	expect(vault.activities('Anna')).toEqual(['2026-05-01 marketing/newsletter', '2026-05-02 sales/call']);
});

describe('one activity in two places', () => {
	test('the same day, role and kind are one, with two pieces of evidence', () => {
		const vault = readVault({
			'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-05-01 marketing/newsletter May\n---\n## Log\n- 2026-05-01 newsletter\n',
			'May.md': '---\ntype: campaign\ndate: 2026-05-01\nactivity: newsletter\ncontacts: ["[[Anna]]"]\n---\n',
		});
		expect(vault.activities('Anna')).toEqual(['2026-05-01 marketing/newsletter']);
		expect(vault.contact('Anna').activities.map(({ evidence }) => evidence.length)).toEqual([3]);
		expect(vault.report.activities.marketing).toBe(1);
	});

	test('planned in one place and done in another is done', () => {
		const vault = readVault({
			'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-05-01 planned marketing/check-in\n---\n',
			'2026-05-01.md': '- [x] #marketing/check-in [[Anna]]\n',
		});
		expect(vault.activities('Anna')).toEqual(['2026-05-01 marketing/check-in']);
	});

	test('another kind, or another role, is another activity', () => {
		const vault = readVault({ 'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-05-01 call\n  - 2026-05-01 email\n  - 2026-05-01 marketing/call\n---\n' });
		expect(vault.activities('Anna')).toHaveLength(3);
	});
});

describe('campaigns', () => {
	const campaign = (lines: string): string => `---\ntype: campaign\ndate: 2026-03-03\n${lines}\n---\n`;
	const member = (list: string): string => `---\ntype: contact\nlists: ["${list}"]\n---\n`;

	test.each([
		['News', ['2026-03-03 marketing/newsletter']],
		['news', ['2026-03-03 marketing/newsletter']],
		['News 2026-03-03', ['2026-03-03 marketing/newsletter']],
		['News 2026-03-04', []],
		['News 2026-01-01..2026-03-03', ['2026-03-03 marketing/newsletter']],
		['News 2026-01-01..2026-03-02', []],
		['Friends', []],
	])('an audience reaches a member of "%s"', (list, expected) => {
		const vault = readVault({ 'Anna.md': member(list), 'N.md': campaign('activity: marketing/newsletter\naudience: News') });
		expect(vault.activities('Anna')).toEqual(expected);
	});

	test('recipients frozen into contacts hold, whatever the lists say', () => {
		const vault = readVault({ 'Anna.md': member('News'), 'Ben.md': anna, 'N.md': campaign('activity: newsletter\naudience: News\ncontacts: ["[[Ben]]"]') });
		expect([vault.activities('Anna'), vault.activities('Ben')]).toEqual([[], ['2026-03-03 marketing/newsletter']]);
	});

	test('a campaign is marketing by what it is, unless another role is written', () => {
		const kinds = (line: string): readonly string[] => readVault({ 'Anna.md': anna, 'N.md': campaign(`${line}\ncontacts: ["[[Anna]]"]`) }).activities('Anna');
		expect(kinds('activity: email')).toEqual(['2026-03-03 marketing/email']);
		expect(kinds('x: y')).toEqual(['2026-03-03 marketing/campaign']);
		expect(kinds('activity: sales/proposal')).toEqual(['2026-03-03 sales/proposal']);
	});

	test('notes of a folder mapped to a kind are campaigns; without a day or recipients they are told', () => {
		const vault = readVault(
			{ 'Anna.md': anna, 'Letters/One.md': '---\npublished: 2026-03-03\ncontacts: ["[[Anna]]"]\n---\n', 'Letters/Two.md': 'no day\n' },
			{ settings: { campaignFolders: { Letters: 'newsletter' } } },
		);
		expect(vault.activities('Anna')).toEqual(['2026-03-03 marketing/newsletter']);
		expect(vault.problems).toEqual(['campaign-without-day Letters/Two.md:1']);
	});
});

describe('deals', () => {
	test('a line that links to a deal note, or bears its name, is that deal, and the note wins', () => {
		const note = '---\ntype: deal\ncontact: "[[Anna]]"\nstatus: lost\nclosed: 2026-05-25\n---\n';
		for (const line of ['"2026-05-20 won [[Shop]]"', '2026-05-20 won Shop', '"[[Shop]]"']) {
			const vault = readVault({ 'Anna.md': `---\ntype: contact\ndeals:\n  - ${line}\n---\n`, 'Shop.md': note });
			expect(vault.deals('Anna')).toEqual(['lost Shop ?..2026-05-25']);
			expect(vault.problems).toEqual([]);
		}
	});

	test('a deal note that names nobody belongs to the contact whose line links to it', () => {
		const vault = readVault({
			'Anna.md': '---\ntype: contact\ndeals:\n  - "[[Shop]]"\n---\n',
			'Shop.md': '---\ntype: deal\nstatus: won\nclosed: 2026-05-25\n---\n',
		});
		expect(vault.deals('Anna')).toEqual(['won Shop ?..2026-05-25']);
		expect(vault.problems).toEqual([]);
		expect(readVault({ 'Shop.md': '---\ntype: deal\nstatus: won\nclosed: 2026-05-25\n---\n' }).problems).toEqual(['deal-without-contact Shop.md:4']);
	});

	test('lines of one name are one deal as long as it is open, and another after its close', () => {
		const vault = readVault({
			'Anna.md':
				'---\ntype: contact\ndeals:\n  - 2026-01-01 open Audit\n  - 2026-02-01 proposal Audit\n  - 2026-03-01 won Audit\n  - 2026-05-20 open Audit\n---\n',
		});
		expect(vault.deals('Anna')).toEqual(['won Audit 2026-01-01..2026-03-01', 'open Audit 2026-05-20..']);
	});

	test.each(['on ice', 'active', 'maybe'])('the unknown word "%s" is a problem, never open', (word) => {
		const vault = readVault({ 'Anna.md': anna, 'Shop.md': `---\ntype: deal\ncontact: "[[Anna]]"\nstatus: ${word}\nopened: 2026-01-01\n---\n` });
		expect(vault.deals('Anna')).toEqual([]);
		expect(vault.problems).toEqual(['deal-status-unknown Shop.md:4']);
	});

	test('meetings inside a sales conversation are sales, unless their kind says otherwise', () => {
		const vault = readVault({
			'Anna.md': anna,
			'Shop.md':
				'---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-20\nactivities:\n  - 2026-05-20 call\n  - 2026-05-22 invoice\n  - 2026-05-24 marketing/article\n---\n',
		});
		expect(vault.activities('Anna')).toEqual(['2026-05-20 sales/call', '2026-05-22 delivery/invoice', '2026-05-24 marketing/article']);
		expect(vault.roleReasons('Anna')).toEqual(['inside a sales conversation', 'invoice is delivery', 'written on the line']);
	});

	test('a part of a sales conversation is answered by its property or by words of the user’s own in its section', () => {
		const vault = readVault({
			'Anna.md': anna,
			'Shop.md':
				'---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-20\nproblem: orders are typed twice\ncost: ""\n---\n## Cost of the problem\n- What if nothing changes?\n\n## Fit at a price\nShe laughed, then nodded.\n',
		});
		expect(vault.contact('Anna').deals.map(({ openParts }) => openParts)).toEqual([['cost', 'price', 'decision']]);
	});
});

test('templates are skipped and counted: by their folder, or by a placeholder where a name or a day should be', () => {
	const vault = readVault({
		'Templates/Contact.md': '---\ntype: contact\n---\n',
		'99 Templates/Meeting.md': '---\ntype: meeting\n---\n',
		'Intake.md': '---\ntype: contact\ncreated: {{date}}\n---\n',
		'New.md': '---\ntype: contact\ntitle: "<% tp.file.title %>"\n---\n',
		'Real.md': '---\ntype: contact\ngreeting: "Dear {{first name}}"\n---\n',
	});
	expect(vault.report.notes).toEqual({ read: 1, contacts: 1, templates: 4, unreadable: 0 });
	expect(vault.problems).toEqual([]);
});

test('what makes a note a contact, and what does not', () => {
	const contacts = readVault({
		'Type.md': '---\ntype: [note, Person]\n---\n',
		'Category.md': '---\ncategories:\n  - "[[People]]"\n---\n',
		'Tag.md': '---\ntags: [berlin, client]\n---\n',
		'Top tag.md': '#contact\n\nSome words.\n',
		'Later tag.md': 'Some words about a #contact form.\n',
		'Meeting.md': '---\ntype: meeting\ntags: [client]\n---\n',
		'2026-05-01.md': '---\ntags: [people]\n---\n',
		'Company.md': '---\ntype: company\n---\n',
		'Deal.md': '---\ntype: deal\ntags: [client]\ncontact: x\n---\n',
	}).contacts;
	expect(contacts).toEqual(['Category', 'Tag', 'Top tag', 'Type']);
});

import { ReadNotes } from '../../src/contact-book/read-notes';
import type { Contact } from '../../src/core/model/contact';
import { lexiconOf } from '../../src/core/read/lexicon';
import { openNote } from '../../src/core/read/open-note';
import { defaultSettings } from '../../src/core/settings/settings';
import { readHead } from '../../src/disk/read-frontmatter';

/** What becomes of a vault that is watched when one of its notes changes: what is told then, and whom it touched. */

const lexicon = lexiconOf(defaultSettings);

function read(notes: Readonly<Record<string, string>>): ReadNotes {
	const all = new ReadNotes(lexicon);
	for (const path of Object.keys(notes).sort()) enter(all, path, notes[path] ?? '');
	return all;
}

function enter(all: ReadNotes, path: string, text: string): void {
	all.enter(path, openNote({ path, text, readHead }, lexicon));
}

/** All that a vault tells, by contact and then in its problems, a line each. */
function toldIn(all: ReadNotes): string[] {
	const contacts = all.book.contactPaths().flatMap((path) => all.book.contact(path) ?? []);
	const problems = all
		.problems()
		.map(({ code, path, candidates, count }) => [code, path, ...candidates, ...(count > 1 ? [`${String(count)} times`] : [])].join(' '));
	return [...contacts.flatMap(toldOf), ...problems];
}

function toldOf({ path, aliases, activities, throughPeople, possible, possibleThroughPeople, deals, companies, people }: Contact): string[] {
	return [
		aliases.length === 0 ? 'is a contact' : `is ${aliases.join(' and ')} too`,
		...[...activities, ...throughPeople].map(
			({ day, role, kind, through }) => `${day} ${role ?? 'untagged'}/${kind}${through === null ? '' : ` with ${through}`}`,
		),
		...possible.map(({ day }) => `${day} perhaps`),
		...possibleThroughPeople.map(({ day }) => `${day} perhaps with its people`),
		...deals.map(({ name, status, evidence }) => `${status} ${name} (${evidence.map((one) => one.path).join(', ')})`),
		...companies.map(({ name }) => `belongs to ${name}`),
		...people.map(({ name }) => `has ${name}`),
	].map((line) => `${path}: ${line}`);
}

const company = '---\ntype: company-client\n---\n';
const plain = '---\ntype: contact\n---\n';
const menu = '---\ntype: deal\nstatus: won\nclosed: 2026-02-02\n---\n';
const toMenu = '---\ntype: contact\ndeals:\n  - "[[Menu]]"\n---\n';
const vault: Readonly<Record<string, string>> = {
	'Anna.md':
		'---\ntype: contact\naliases: [Annie]\ncompany: "[[Acme]]"\nactivities:\n  - 2026-03-01 marketing/article\ndeals:\n  - "[[Audit]]"\n  - 2026-01-10 won Shop\n---\n',
	'Ben.md': '---\ntype: contact\nlists: [Spring]\ndeals:\n  - 2026-02-01 won Fair\n---\n',
	'Cleo.md': plain,
	'Acme.md': company,
	'Audit.md': '---\ntype: deal\ncontact: "[[Anna]]"\nstatus: won\nclosed: 2026-02-02\n---\n',
	'Spring issue.md': '---\ntype: campaign\ndate: 2026-04-01\nactivity: newsletter\naudience: Spring\n---\n',
	'Letter.md': '---\ntype: campaign\ndate: 2026-04-05\nactivity: article\ncontacts: ["[[Anna]]", "[[Dora]]"]\n---\n',
	'2026-03-03.md': '- #marketing/check-in with [[Ben]]\n- coffee with [[Annie]]\n',
	'Recipes.md': 'Flour.\n',
};

interface Case {
	readonly path: string;
	/** Null: the note is removed. */
	readonly text: string | null;
	/** Notes that the vault has besides. */
	readonly and?: Readonly<Record<string, string>>;
	readonly now?: readonly string[];
	readonly gone?: readonly string[];
	readonly touched: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
	'a note of which nothing is known': { path: 'Ideas.md', text: 'Words.\n', touched: ['Ideas.md'] },
	'a note is removed that was never there': { path: 'Ideas.md', text: null, touched: [] },
	'a note of which only the name was known becomes a contact’s': {
		path: 'Recipes.md',
		text: plain,
		now: ['Recipes.md: is a contact'],
		touched: ['Recipes.md'],
	},
	'a note whose name a deal’s line bears is no deal, and changes': {
		path: 'Fair.md',
		text: '---\ndate: 2026-03-12\n---\nSunny.\n',
		and: { 'Fair.md': '---\ndate: 2026-03-12\n---\nRainy.\n' },
		touched: ['Fair.md'],
	},
	'a note of which only the name was known is removed': {
		path: 'Dora.md',
		text: null,
		and: { 'Dora.md': 'A street in Hove.\n' },
		now: ['contact-missing Letter.md'],
		gone: ['contact-missing Letter.md Dora.md'],
		touched: ['Acme.md', 'Anna.md', 'Dora.md', 'Letter.md'],
	},
	'a contact gets a note that was named among others, between commas': {
		path: 'Eva.md',
		text: plain,
		and: { 'Fair.md': '---\ntype: meeting\ndate: 2026-03-12\nattendees: Cleo, Eva\n---\n' },
		now: ['Eva.md: is a contact', 'Eva.md: 2026-03-12 untagged/meeting'],
		touched: ['Cleo.md', 'Eva.md', 'Fair.md'],
	},
	'a contact gets a note that was linked by its path': {
		path: 'People/Eva.md',
		text: plain,
		and: { '2026-03-12.md': 'lunch with [[People/Eva]]\n' },
		now: ['People/Eva.md: is a contact', 'People/Eva.md: 2026-03-12 perhaps'],
		touched: ['2026-03-12.md', 'People/Eva.md'],
	},
	'a daily note is begun': {
		path: '2026-03-09.md',
		text: '- #marketing/gift for [[Cleo]]\n- lunch with [[Anna]]\n',
		now: ['Anna.md: 2026-03-09 perhaps', 'Acme.md: 2026-03-09 perhaps with its people', 'Cleo.md: 2026-03-09 marketing/gift'],
		touched: ['2026-03-09.md', 'Acme.md', 'Anna.md', 'Cleo.md'],
	},
	'another note, first by its name, tells of the same day': {
		path: '2026-03-03 Gift.md',
		text: '- #marketing/gift for [[Ben]]\n',
		now: ['Ben.md: 2026-03-03 marketing/gift'],
		touched: ['2026-03-03 Gift.md', 'Ben.md'],
	},
	'another campaign, first by its name, goes to a list on the same day': {
		path: 'Again.md',
		text: '---\ntype: campaign\ndate: 2026-04-01\nactivity: survey\naudience: Spring\n---\n',
		now: ['Ben.md: 2026-04-01 marketing/survey'],
		touched: ['Again.md', 'Ben.md'],
	},
	'a daily note names others than before': {
		path: '2026-03-03.md',
		text: '- #marketing/check-in with [[Cleo]]\n- coffee with [[Annie]]\n',
		now: ['Cleo.md: 2026-03-03 marketing/check-in'],
		gone: ['Ben.md: 2026-03-03 marketing/check-in'],
		touched: ['2026-03-03.md', 'Acme.md', 'Anna.md', 'Ben.md', 'Cleo.md'],
	},
	'a daily note is removed': {
		path: '2026-03-03.md',
		text: null,
		gone: ['Acme.md: 2026-03-03 perhaps with its people', 'Anna.md: 2026-03-03 perhaps', 'Ben.md: 2026-03-03 marketing/check-in'],
		touched: ['2026-03-03.md', 'Acme.md', 'Anna.md', 'Ben.md'],
	},
	'a contact that a campaign named already gets a note': {
		path: 'Dora.md',
		text: plain,
		now: ['Dora.md: is a contact', 'Dora.md: 2026-04-05 marketing/article'],
		gone: ['contact-missing Letter.md'],
		touched: ['Acme.md', 'Anna.md', 'Dora.md', 'Letter.md'],
	},
	'a note bears the missing name, but is no contact': {
		path: 'Dora.md',
		text: 'A street in Hove.\n',
		now: ['contact-missing Letter.md Dora.md'],
		gone: ['contact-missing Letter.md'],
		touched: ['Acme.md', 'Anna.md', 'Dora.md', 'Letter.md'],
	},
	'a contact gets the missing name for an alias': {
		path: 'Cleo.md',
		text: '---\ntype: contact\naliases: [Dora]\n---\n',
		now: ['Cleo.md: is Dora too', 'Cleo.md: 2026-04-05 marketing/article'],
		gone: ['Cleo.md: is a contact', 'contact-missing Letter.md'],
		touched: ['Acme.md', 'Anna.md', 'Cleo.md', 'Letter.md'],
	},
	'a contact keeps its names': {
		path: 'Cleo.md',
		text: '---\ntype: contact\ndeals:\n  - 2026-05-01 lost Fair\n---\n',
		now: ['Cleo.md: lost Fair (Cleo.md)'],
		touched: ['Cleo.md'],
	},
	'a person loses the alias by which it was mentioned': {
		path: 'Anna.md',
		text: (vault['Anna.md'] ?? '').replace('aliases: [Annie]\n', ''),
		now: ['Anna.md: is a contact'],
		gone: ['Acme.md: 2026-03-03 perhaps with its people', 'Anna.md: is Annie too', 'Anna.md: 2026-03-03 perhaps'],
		touched: ['2026-03-03.md', 'Acme.md', 'Anna.md', 'Ben.md'],
	},
	'a second note bears a contact’s name': {
		path: 'Team/Eva.md',
		text: plain,
		and: { 'People/Eva.md': plain, '2026-03-04.md': '- #marketing/gift for [[Eva]]\n' },
		now: ['Team/Eva.md: is a contact', 'contact-ambiguous 2026-03-04.md People/Eva.md Team/Eva.md'],
		gone: ['People/Eva.md: 2026-03-04 marketing/gift'],
		touched: ['2026-03-04.md', 'People/Eva.md', 'Team/Eva.md'],
	},
	'the second note of a name is removed': {
		path: 'Team/Eva.md',
		text: null,
		and: { 'People/Eva.md': plain, 'Team/Eva.md': plain, '2026-03-04.md': '- #marketing/gift for [[Eva]]\n' },
		now: ['People/Eva.md: 2026-03-04 marketing/gift'],
		gone: ['Team/Eva.md: is a contact', 'contact-ambiguous 2026-03-04.md People/Eva.md Team/Eva.md'],
		touched: ['2026-03-04.md', 'People/Eva.md', 'Team/Eva.md'],
	},
	'a contact’s note becomes another thing': {
		path: 'Ben.md',
		text: 'Ben moved away.\n',
		gone: ['Ben.md: is a contact', 'Ben.md: 2026-03-03 marketing/check-in', 'Ben.md: 2026-04-01 marketing/newsletter', 'Ben.md: won Fair (Ben.md)'],
		touched: ['2026-03-03.md', 'Acme.md', 'Anna.md', 'Ben.md'],
	},
	'a note becomes a template': {
		path: 'Cleo.md',
		text: '---\ntype: contact\nname: "{{title}}"\n---\n',
		gone: ['Cleo.md: is a contact'],
		touched: ['Cleo.md'],
	},
	'a contact’s note cannot be read any more': {
		path: 'Cleo.md',
		text: '---\ntype: contact\n  broken: [\n---\n',
		now: ['contact-unreadable Cleo.md'],
		gone: ['Cleo.md: is a contact'],
		touched: ['Cleo.md'],
	},
	'a company’s note is removed': {
		path: 'Acme.md',
		text: null,
		gone: [
			'Acme.md: is a contact',
			'Acme.md: 2026-03-01 marketing/article with Anna',
			'Acme.md: 2026-03-03 perhaps with its people',
			'Acme.md: 2026-04-05 marketing/article with Anna',
			'Acme.md: has Anna',
			'Anna.md: belongs to Acme',
		],
		touched: ['Acme.md', 'Anna.md'],
	},
	'a person’s company gets a note': {
		path: 'Bell.md',
		text: company,
		and: { 'Cleo.md': '---\ntype: contact\ncompany: Bell\nactivities:\n  - 2026-03-07 marketing/gift\n---\n' },
		now: ['Bell.md: is a contact', 'Bell.md: 2026-03-07 marketing/gift with Cleo', 'Bell.md: has Cleo', 'Cleo.md: belongs to Bell'],
		touched: ['Bell.md', 'Cleo.md'],
	},
	'a person changes companies': {
		path: 'Cleo.md',
		text: '---\ntype: contact\ncompany: "[[Bell]]"\n---\n',
		and: { 'Cleo.md': '---\ntype: contact\ncompany: "[[Acme]]"\n---\n', 'Bell.md': company },
		now: ['Bell.md: has Cleo', 'Cleo.md: belongs to Bell'],
		gone: ['Acme.md: has Cleo', 'Cleo.md: belongs to Acme'],
		touched: ['Acme.md', 'Bell.md', 'Cleo.md'],
	},
	'something is done with a person of a company': {
		path: 'Anna.md',
		text: (vault['Anna.md'] ?? '').replace('2026-03-01 marketing/article', '2026-03-01 delivery/review'),
		now: ['Acme.md: 2026-03-01 delivery/review with Anna', 'Anna.md: 2026-03-01 delivery/review'],
		gone: ['Acme.md: 2026-03-01 marketing/article with Anna', 'Anna.md: 2026-03-01 marketing/article'],
		touched: ['Acme.md', 'Anna.md'],
	},
	'a deal’s note tells another end': {
		path: 'Audit.md',
		text: (vault['Audit.md'] ?? '').replace('won', 'lost'),
		now: ['Anna.md: lost Audit (Audit.md)'],
		gone: ['Anna.md: won Audit (Audit.md)'],
		touched: ['Acme.md', 'Anna.md', 'Audit.md'],
	},
	'a deal’s note is removed to which a line links': {
		path: 'Audit.md',
		text: null,
		now: ['deal-status-missing Anna.md'],
		gone: ['Anna.md: won Audit (Audit.md)'],
		touched: ['Acme.md', 'Anna.md', 'Audit.md'],
	},
	'a deal’s note is no deal any more': {
		path: 'Audit.md',
		text: 'Notes on audits.\n',
		now: ['deal-status-missing Anna.md'],
		gone: ['Anna.md: won Audit (Audit.md)'],
		touched: ['Acme.md', 'Anna.md', 'Audit.md'],
	},
	'a deal’s note names nobody any more, but a line still links to it': {
		path: 'Audit.md',
		text: '---\ntype: deal\nstatus: won\nclosed: 2026-02-02\n---\n',
		touched: ['Acme.md', 'Anna.md', 'Audit.md'],
	},
	'a deal’s note that names nobody tells another end, and a line links to it': {
		path: 'Menu.md',
		text: '---\ntype: deal\nstatus: lost\nclosed: 2026-02-02\n---\n',
		and: { 'Cleo.md': toMenu, 'Menu.md': '---\ntype: deal\nstatus: won\nclosed: 2026-02-02\n---\n' },
		now: ['Cleo.md: lost Menu (Menu.md)'],
		gone: ['Cleo.md: won Menu (Menu.md)'],
		touched: ['Cleo.md', 'Menu.md'],
	},
	'the line goes that linked to a deal’s note that names nobody': {
		path: 'Cleo.md',
		text: plain,
		and: { 'Cleo.md': toMenu, 'Menu.md': '---\ntype: deal\nstatus: won\nclosed: 2026-02-02\n---\n' },
		now: ['deal-without-contact Menu.md'],
		gone: ['Cleo.md: won Menu (Menu.md)'],
		touched: ['Cleo.md'],
	},
	'a deal that names nobody gets a note of a line’s name': {
		path: 'Fair.md',
		text: '---\ntype: deal\nstatus: lost\nclosed: 2026-02-02\n---\n',
		now: ['Ben.md: lost Fair (Fair.md)'],
		gone: ['Ben.md: won Fair (Ben.md)'],
		touched: ['Ben.md', 'Fair.md'],
	},
	'a deal’s note that names nobody is no deal any more, and a line links to it': {
		path: 'Menu.md',
		text: 'Soup, bread.\n',
		and: { 'Cleo.md': toMenu, 'Menu.md': '---\ntype: deal\nstatus: won\nclosed: 2026-02-02\n---\n' },
		now: ['deal-status-missing Cleo.md'],
		gone: ['Cleo.md: won Menu (Menu.md)'],
		touched: ['Cleo.md', 'Menu.md'],
	},
	'a conversation that names nobody says nothing of its end any more, and a line links to it': {
		path: 'Talk.md',
		text: '---\ntype: sales-conversation\nstarted: 2026-05-01\ndecision: sold\n---\n',
		and: {
			'Cleo.md': '---\ntype: contact\ndeals:\n  - "[[Talk]]"\n---\n',
			'Talk.md': '---\ntype: sales-conversation\nstarted: 2026-05-01\n---\n',
		},
		now: ['deal-status-missing Cleo.md', 'deal-status-unknown Talk.md'],
		gone: ['Cleo.md: open Talk (Talk.md)'],
		touched: ['Cleo.md', 'Talk.md'],
	},
	'a note changes beside the only deal’s note': {
		path: '2026-03-03.md',
		text: '- #marketing/check-in with [[Ben]]\n- coffee with [[Annie]]\n- rain\n',
		and: { 'Audit.md': 'Notes on audits.\n', 'Cleo.md': toMenu, 'Menu.md': menu },
		touched: ['2026-03-03.md', 'Acme.md', 'Anna.md', 'Ben.md'],
	},
	'a deal with another contact gets a note of a line’s name, and the line stays a deal of its own': {
		path: 'Fair.md',
		text: '---\ntype: deal\ncontact: "[[Cleo]]"\nstatus: lost\nclosed: 2026-02-02\n---\n',
		now: ['Cleo.md: lost Fair (Fair.md)'],
		touched: ['Ben.md', 'Cleo.md', 'Fair.md'],
	},
	'a contact’s note that names itself is removed': {
		path: 'Eva.md',
		text: null,
		and: { 'Eva.md': '---\ntype: contact\ncompany: "[[Eva]]"\n---\n' },
		gone: ['Eva.md: is a contact'],
		touched: ['Eva.md'],
	},
	'the only deal’s note that a line meant is made': {
		path: 'Menu.md',
		text: '---\ntype: deal\nstatus: won\nclosed: 2026-02-02\n---\n',
		and: { 'Audit.md': 'Notes on audits.\n', 'Cleo.md': toMenu },
		now: ['Cleo.md: won Menu (Menu.md)'],
		gone: ['deal-status-missing Cleo.md'],
		touched: ['Cleo.md', 'Menu.md'],
	},
	'a deal’s note gets the alias by which a line links to it': {
		path: 'Menu.md',
		text: '---\ntype: deal\naliases: [Bill of fare]\nstatus: won\nclosed: 2026-02-02\n---\n',
		and: { 'Menu.md': '---\ntype: deal\nstatus: won\nclosed: 2026-02-02\n---\n', 'Cleo.md': '---\ntype: contact\ndeals:\n  - "[[Bill of fare]]"\n---\n' },
		now: ['Cleo.md: won Menu (Menu.md)'],
		gone: ['deal-status-missing Cleo.md', 'deal-without-contact Menu.md'],
		touched: ['Cleo.md', 'Menu.md'],
	},
	'a campaign goes to its list on another day': {
		path: 'Spring issue.md',
		text: (vault['Spring issue.md'] ?? '').replace('04-01', '04-02'),
		now: ['Ben.md: 2026-04-02 marketing/newsletter'],
		gone: ['Ben.md: 2026-04-01 marketing/newsletter'],
		touched: ['Ben.md', 'Spring issue.md'],
	},
	'a campaign goes to another list': {
		path: 'Spring issue.md',
		text: (vault['Spring issue.md'] ?? '').replace('audience: Spring', 'audience: Friends'),
		and: { 'Cleo.md': '---\ntype: contact\nlists: [Friends]\n---\n' },
		now: ['Cleo.md: 2026-04-01 marketing/newsletter'],
		gone: ['Ben.md: 2026-04-01 marketing/newsletter'],
		touched: ['Ben.md', 'Cleo.md', 'Spring issue.md'],
	},
	'a campaign to a list is removed': {
		path: 'Spring issue.md',
		text: null,
		gone: ['Ben.md: 2026-04-01 marketing/newsletter'],
		touched: ['Ben.md', 'Spring issue.md'],
	},
	'a campaign reaches a company through its person’s list': {
		path: 'Spring issue.md',
		text: (vault['Spring issue.md'] ?? '').replace('04-01', '04-02'),
		and: { 'Cleo.md': '---\ntype: contact\nlists: [Spring]\ncompany: "[[Acme]]"\n---\n' },
		now: ['Acme.md: 2026-04-02 marketing/newsletter with Cleo', 'Ben.md: 2026-04-02 marketing/newsletter', 'Cleo.md: 2026-04-02 marketing/newsletter'],
		gone: ['Acme.md: 2026-04-01 marketing/newsletter with Cleo', 'Ben.md: 2026-04-01 marketing/newsletter', 'Cleo.md: 2026-04-01 marketing/newsletter'],
		touched: ['Acme.md', 'Ben.md', 'Cleo.md', 'Spring issue.md'],
	},
	'a contact leaves its list, and the next issue does not reach it': {
		path: 'Ben.md',
		text: '---\ntype: contact\ndeals:\n  - 2026-02-01 won Fair\n---\n',
		gone: ['Ben.md: 2026-04-01 marketing/newsletter'],
		touched: ['Ben.md'],
	},
	'what could not be read is mended': {
		path: 'Cleo.md',
		text: plain,
		and: { 'Cleo.md': '---\ntype: contact\nactivities:\n  - 2026-02-30 call\n  - 1.3.2026 call\n  - 2.3.2026 call\n---\n' },
		gone: ['date-order Cleo.md 2 times', 'day-unreadable Cleo.md'],
		touched: ['Cleo.md'],
	},
	'a line is written that cannot be read': {
		path: 'Cleo.md',
		text: '---\ntype: contact\nactivities:\n  - 2026-02-30 call\n  - 1.3.2026 call\n---\n',
		now: ['date-order Cleo.md', 'day-unreadable Cleo.md'],
		touched: ['Cleo.md'],
	},
};

describe.each(Object.entries(cases))('%s', (_name, { path, text, and = {}, now = [], gone = [], touched }) => {
	const before = { ...vault, ...and };
	const { [path]: _replaced, ...others } = before;
	const after = text === null ? others : { ...others, [path]: text };

	function followed(): { readonly watched: ReadNotes; readonly before: readonly string[] } {
		const watched = read(before);
		watched.book.takeTouched();
		const first = toldIn(watched);
		if (text === null) watched.remove(path);
		else enter(watched, path, text);
		return { watched, before: first };
	}

	test('tells what a vault read anew tells', () => {
		const { watched, before: first } = followed();
		const then = toldIn(watched);
		expect(then.filter((line) => !first.includes(line)).sort()).toEqual([...now].sort());
		expect(first.filter((line) => !then.includes(line)).sort()).toEqual([...gone].sort());
		expect(then).toEqual(toldIn(read(after)));
		expect(watched.counts()).toEqual(read(after).counts());
	});

	test('touches whom it tells something of, and nobody else', () => {
		const { watched } = followed();
		expect([...watched.book.takeTouched()].sort()).toEqual([...touched].sort());
		expect(watched.book.takeTouched()).toEqual([]);
	});
});

test.each<[string, readonly (readonly [path: string, text: string | null])[], readonly string[]]>([
	[
		'a line links to a deal’s note before it is made',
		[
			['Cleo.md', toMenu],
			['Menu.md', menu],
		],
		['Cleo.md', 'Menu.md'],
	],
	[
		'a line that linked to it went before it is made',
		[
			['Cleo.md', toMenu],
			['Cleo.md', plain],
			['Menu.md', menu],
		],
		['Menu.md'],
	],
	[
		'a daily note links to a contact before it gets a note',
		[
			['2026-03-12.md', 'lunch with [[Eva]]\n'],
			['Eva.md', plain],
		],
		['2026-03-12.md', 'Eva.md'],
	],
	[
		'a daily note that linked to a contact does no more when it gets a note',
		[
			['2026-03-12.md', 'lunch with [[Eva]]\n'],
			['2026-03-12.md', 'lunch\n'],
			['Eva.md', plain],
		],
		['Eva.md'],
	],
	[
		'a contact joins a list before its campaign is sent',
		[
			['Cleo.md', '---\ntype: contact\nlists: [Friends]\n---\n'],
			['Issue.md', '---\ntype: campaign\ndate: 2026-04-09\naudience: Friends\n---\n'],
		],
		['Cleo.md', 'Issue.md'],
	],
	[
		'a contact left a list before its campaign is sent',
		[
			['Ben.md', plain],
			['Issue.md', '---\ntype: campaign\ndate: 2026-04-09\naudience: Spring\n---\n'],
		],
		['Issue.md'],
	],
	[
		'a note that named itself goes',
		[
			['2026-03-12.md', 'more in [[2026-03-12]], lunch with [[Cleo]]\n'],
			['2026-03-12.md', null],
		],
		['2026-03-12.md', 'Cleo.md'],
	],
])('of changes one after another the last touches whom it concerns then: %s', (_case, steps, touched) => {
	const notes = new Map(Object.entries(vault));
	const watched = read(vault);
	let last: readonly string[] = [];
	for (const [path, text] of [['Ideas.md', 'Words.\n'] as const, ...steps]) {
		watched.book.takeTouched();
		toldIn(watched);
		if (text === null) {
			notes.delete(path);
			watched.remove(path);
		} else {
			notes.set(path, text);
			enter(watched, path, text);
		}
		last = watched.book.takeTouched();
	}
	expect([...last].sort()).toEqual(touched);
	expect(toldIn(watched)).toEqual(toldIn(read(Object.fromEntries(notes))));
});

test.each([
	['goes', null],
	['becomes another thing', 'Moved away.\n'],
	['becomes a template', '---\ntype: contact\nname: "{{title}}"\n---\n'],
	['becomes a meeting’s', '---\ntype: meeting\ndate: 2026-03-12\nwith: "[[Cleo]]"\n---\n'],
])('a contact that %s before anyone asks has no problems of its own any more', (_what, text) => {
	const notes = { ...vault, 'Eva.md': '---\ntype: contact\nactivities:\n  - 2026-02-30 call\n---\n' };
	const watched = read(notes);
	watched.book.takeTouched();
	if (text === null) watched.remove('Eva.md');
	else enter(watched, 'Eva.md', text);
	expect(watched.problems().filter(({ path }) => path === 'Eva.md')).toEqual([]);
});

import { continueConversation, startConversation } from '../../../src/contact-book/actions/converse';
import { logFromLink } from '../../../src/contact-book/actions/log-link';
import { confirmMention } from '../../../src/contact-book/actions/touches';
import type { Dialogs, LogDraft } from '../../../src/contact-book/commands/dialogs';
import { memoryHost, type HostGiven } from '../../support/memory-host';

const person = (...lines: string[]): string => ['---', 'type: contact', ...lines, '---', ''].join('\n');
const talk = (...lines: string[]): string => ['---', 'type: sales-conversation', 'contact: "[[Anna]]"', 'started: 2026-05-01', ...lines, '---', ''].join('\n');
const NAME = 'Anna – sales conversation 2026-06-01';
const NEW = `Sales conversations/${NAME}.md`;

/** A chooser that keeps what it was asked, and always gives the same answer. */
function choosing(answer: string | null): { readonly choose: Dialogs['choose']; readonly asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		choose({ title, text, choices }) {
			asked.push(`${title}: ${text}`);
			for (const key in choices) if (key === answer) return Promise.resolve(key);
			return Promise.resolve(null);
		},
	};
}

async function start(notes: Readonly<Record<string, string>>, given: HostGiven = {}) {
	const kept = memoryHost(notes, given);
	await startConversation.run(kept.host, kept.contact('Anna.md'));
	return kept;
}

describe('a start', () => {
	test('makes a note with the questions, opened at the first to be answered, and logs the first talk as a discovery call', async () => {
		const { notes, told, undo } = await start({ 'Anna.md': person() });
		expect([...notes.keys()]).toEqual(['Anna.md', NEW]);
		expect(notes.get(NEW)).toContain('contact: "[[Anna]]"');
		expect(notes.get(NEW)).toContain('started: 2026-06-01');
		const line = (notes.get(NEW) ?? '').split('\n').findIndex((one) => one.startsWith('## '));
		expect(told).toEqual(['wrote Sales conversation with Anna', expect.stringMatching(`^opened ${NEW}:\\d+$`)]);
		expect(Number(told[1]?.split(':').at(-1))).toBeGreaterThan(line);
		expect(notes.get('Anna.md')).toContain(`2026-06-01 sales/discovery-call [[${NAME}]]`);
		await undo();
		expect([...notes]).toEqual([['Anna.md', person()]]);
	});

	test.each([
		['sales/demo', 'value-conversation'],
		['planned sales/demo', 'discovery-call'],
		['marketing/gift', 'discovery-call'],
	])('behind %s the talk is a %s', async (activity, kind) => {
		const { notes } = await start({ 'Anna.md': person('activities:', `  - 2026-05-02 ${activity}`) });
		expect(notes.get('Anna.md')).toContain(`2026-06-01 sales/${kind} `);
	});

	test.each(['a'.repeat(200), '漢'.repeat(80)])('with a contact of the long name %s keeps what tells the talk from the contact', async (name) => {
		const kept = memoryHost({ [`${name}.md`]: person() });
		await startConversation.run(kept.host, kept.contact(`${name}.md`));
		const made = [...kept.notes.keys()].at(-1) ?? '';
		expect(made).toMatch(/^Sales conversations\/(.)\1+ – sales conversation 2026-06-01\.md$/);
		expect(kept.notes.get(`${name}.md`)).toContain(`[[${made.slice(made.indexOf('/') + 1, -3)}]]`);
	});

	test('from a template that says another type is made, and told to be no conversation', async () => {
		const { notes, told } = await start({ 'Anna.md': person(), 'Talk.md': '---\ntype: meeting\n---\n' }, { settings: { conversationTemplate: 'Talk.md' } });
		expect(notes.get(NEW)).toContain('type: meeting\n');
		expect(told).toContainEqual(expect.stringContaining('Talk.md makes no sales conversation'));
	});

	test('stands in the folder of the settings, under a name that is free', async () => {
		const { notes } = await start({ 'Anna.md': person(), [`Sales/${NAME}.md`]: 'mine' }, { settings: { conversationFolder: 'Sales' } });
		expect([...notes.keys()].filter((path) => path.startsWith('Sales/'))).toEqual([`Sales/${NAME}.md`, expect.stringMatching(/^Sales\/Anna – .+ 2\.md$/)]);
		expect(notes.get(`Sales/${NAME}.md`)).toBe('mine');
	});

	test.each([
		['a stop', 'reevaluations:\n  - 2026-05-01 stop wrong fit', 'The reason was: wrong fit. Start a sales conversation all the same?'],
		['do-not-contact', 'do-not-contact: true', 'The reason was: do-not-contact: true. Start a sales conversation all the same?'],
	])('asks first where %s stands, and writes only when told to', async (_what, line, text) => {
		const left = choosing(null);
		const without = await start({ 'Anna.md': person(line) }, { answers: { choose: left.choose } });
		expect(left.asked).toEqual([`You stopped marketing to Anna: ${text}`]);
		expect([without.told, without.notes.size]).toEqual([[], 1]);
		const all = await start({ 'Anna.md': person(line) }, { answers: { choose: choosing('start').choose } });
		expect(all.notes.has(NEW)).toBe(true);
	});

	test('asks nothing of a contact who goes on or is paused', async () => {
		const { told, notes } = await start({ 'Anna.md': person('reevaluations:', '  - 2026-05-01 pause 2026-09-01') });
		expect([told[0], notes.has(NEW)]).toEqual(['wrote Sales conversation with Anna', true]);
	});

	test.each([
		['continue', ['Talk.md', 'wrote Conversation with Anna continued']],
		['start', [NEW, 'wrote Sales conversation with Anna']],
		[null, ['', undefined]],
	])('with one open, the answer %s decides', async (answer, [changed, first]) => {
		const notes = { 'Anna.md': person(), 'Talk.md': talk() };
		const { choose, asked } = choosing(answer);
		const kept = await start(notes, { answers: { choose } });
		expect(asked).toEqual(['A sales conversation with Anna is open: “Talk” has no decision yet.']);
		expect(kept.told[0]).toBe(first);
		const others = [...kept.notes].filter(([path, text]) => path !== 'Anna.md' && text !== Object.entries(notes).find(([one]) => one === path)?.[1]);
		expect(others.map(([path]) => path)).toEqual(changed === '' ? [] : [changed]);
	});

	test('in a note that is a sales conversation already only adds what is missing, keeps its day, and logs that day where it is not logged', async () => {
		const kept = await start({ 'Anna.md': person(), 'Talk.md': `${talk()}My own words.\n` }, { active: 'Talk.md' });
		expect(kept.told).toEqual(['wrote Sales conversation with Anna', expect.stringMatching(/^opened Talk\.md:\d+$/)]);
		expect(kept.notes.get('Talk.md')).toContain('started: 2026-05-01');
		expect(kept.notes.get('Talk.md')).toContain('My own words.');
		expect(kept.notes.get('Anna.md')).toBe(person('activities:', '  - 2026-05-01 sales/discovery-call [[Talk]]'));
		const again = await start(Object.fromEntries(kept.notes), { active: 'Talk.md' });
		expect(again.notes).toEqual(kept.notes);
	});

	test('in a note that names nobody yet adds the contact, and starts today', async () => {
		const kept = await start({ 'Anna.md': person(), 'Talk.md': '---\ntype: sales-conversation\n---\n' }, { active: 'Talk.md' });
		expect([...kept.notes.keys()]).toEqual(['Anna.md', 'Talk.md']);
		expect(kept.notes.get('Talk.md')).toContain('contact: "[[Anna]]"\nstarted: 2026-06-01\n');
		expect(kept.notes.get('Anna.md')).toBe(person('activities:', '  - 2026-06-01 sales/discovery-call [[Talk]]'));
	});

	test('in one of several that are open completes the one in front, of its own day', async () => {
		const notes = { 'Anna.md': person('deals:', '  - 2026-01-01 won Shop'), 'A.md': talk().replace('05-01', '04-01'), 'B.md': talk(), 'C.md': talk() };
		const kept = await start(notes, { active: 'B.md' });
		expect([kept.notes.get('A.md'), kept.notes.get('C.md')]).toEqual([notes['A.md'], notes['C.md']]);
		expect(kept.notes.get('Anna.md')).toContain('  - 2026-05-01 sales/discovery-call [[B]]\n');
	});

	test('of a conversation that is logged in one of two places does not log it again', async () => {
		const notes = {
			'Anna.md': person('activities:', '  - 2026-05-01 sales/discovery-call [[Talk]]'),
			'2026-05-01.md': '- #sales/discovery-call with [[Anna]]\n',
			'Talk.md': talk(),
		};
		expect((await start(notes, { active: 'Talk.md' })).notes.get('Anna.md')).toBe(notes['Anna.md']);
	});

	test.each([
		['the contact’s own note', 'Anna.md', person()],
		['a note of which nothing is known', 'Recipes.md', 'Flour.\n'],
		['a conversation with somebody else', 'Other.md', talk().replace('Anna', 'Ben')],
		['a conversation that is decided', 'Done.md', talk('decision: no', 'decided-on: 2026-05-02')],
	])('with %s in front begins a note of its own', async (_what, active, text) => {
		const notes = { 'Anna.md': person(), 'Ben.md': person(), 'Talk.md': talk(), [active]: text };
		const kept = await start(notes, { active, answers: { choose: choosing('start').choose } });
		const begun = kept.notes.get(NEW) ?? '';
		const log = kept.notes.get('Anna.md') ?? '';
		expect([begun, log]).toEqual([expect.stringContaining('[[Anna]]'), expect.stringContaining(`[[${NAME}]]`)]);
		expect(Object.fromEntries(kept.notes)).toEqual({ ...notes, 'Anna.md': log, [NEW]: begun });
	});

	test('where a note of that name came meanwhile, writes nothing and opens nothing', async () => {
		const kept = memoryHost({ 'Anna.md': person(), 'Taken.md': 'mine' });
		const host = { ...kept.host, notes: { ...kept.host.notes, freePath: () => 'Taken.md' } };
		await startConversation.run(host, kept.contact('Anna.md'));
		expect(kept.told).toEqual(['wrote Sales conversation with Anna', 'not written Taken.md: exists']);
		expect(Object.fromEntries(kept.notes)).toEqual({ 'Anna.md': person(), 'Taken.md': 'mine' });
	});

	test.each(['marketing/coffee Small Talk about prices', 'marketing/coffee [[Small Talk]]'])(
		'a line with words like the name of the note is no log of it: %s',
		async (line) => {
			const about = person('activities:', `  - 2026-05-01 ${line}`);
			const kept = await start({ 'Anna.md': about, 'Talk.md': talk() }, { active: 'Talk.md' });
			expect(kept.notes.get('Anna.md')).toContain('2026-05-01 sales/');
		},
	);

	test('takes the template of the settings, with or without its ending', async () => {
		const template = '---\ntype: sales-conversation\n---\nWith {{contact}} on {{date}} ({{date:DD.MM.YYYY}}) at {{time}}: {{title}}\n';
		for (const named of ['Templates/Talk.md', 'Templates/Talk', ' Templates/Talk ']) {
			const { notes } = await start({ 'Anna.md': person(), 'Templates/Talk.md': template }, { settings: { conversationTemplate: named } });
			expect(notes.get(NEW)).toContain(`With [[Anna]] on 2026-06-01 (01.06.2026) at 09:30: ${NAME}`);
		}
	});

	test('with a template that is missing writes nothing and says so', async () => {
		const { notes, told } = await start({ 'Anna.md': person() }, { settings: { conversationTemplate: 'Gone' } });
		expect(told).toEqual(['told The template Gone is missing. Name another in the settings.']);
		expect(notes.size).toBe(1);
	});

	test('with a template whose properties cannot be read writes nothing and says so', async () => {
		const { notes, told } = await start({ 'Anna.md': person(), 'T.md': '---\na: [\n---\n' }, { settings: { conversationTemplate: 'T' } });
		expect(told).toEqual(['refused T: unreadable']);
		expect(notes.size).toBe(2);
	});
});

describe('going on', () => {
	async function goOn(notes: Readonly<Record<string, string>>, given: HostGiven = {}) {
		const kept = memoryHost(notes, given);
		await continueConversation.run(kept.host, kept.contact('Anna.md'));
		return kept;
	}

	test('is offered only while one with a note is open', () => {
		const isOffered = (notes: Readonly<Record<string, string>>): boolean | undefined => {
			const { host, contact } = memoryHost(notes);
			return continueConversation.isFor?.(contact('Anna.md'), host);
		};
		const anna = { 'Anna.md': person('deals:', '  - 2026-02-01 open Website') };
		const opportunity = '---\ntype: deal\ncontact: "[[Anna]]"\nstatus: open\n---\n';
		expect([isOffered(anna), isOffered({ ...anna, 'Deal.md': opportunity })]).toEqual([false, false]);
		expect([isOffered({ ...anna, 'Talk.md': talk() }), isOffered({ ...anna, 'Talk.md': talk('decision: no', 'decided-on: 2026-05-02') })]).toEqual([
			true,
			false,
		]);
	});

	test('adds a heading of the day and what is still to be asked, and opens the note at the answer below it', async () => {
		const { notes, told } = await goOn({ 'Anna.md': person(), 'Talk.md': talk('problem: slow site', 'cost: 2000 a month') });
		const lines = (notes.get('Talk.md') ?? '').split('\n');
		const heading = lines.findIndex((line) => line.startsWith('## 2026-06-01'));
		expect(heading).toBeGreaterThan(0);
		expect(told).toEqual(['wrote Conversation with Anna continued', expect.stringMatching(/^opened Talk\.md:\d+$/), 'told Still open: fit, price, decision']);
		expect(Number(told[1]?.split(':').at(-1))).toBeGreaterThan(heading + 1);
	});

	test('opens it below the heading of the day, not below an older one or a line of that day', async () => {
		const body = '# Talk\n\n2026-06-01 sent the offer\n\n## Problem\n\n- What is slow?\n\n## 2026-05-01\n\nCalled.\n';
		const { notes, told } = await goOn({ 'Anna.md': person(), 'Talk.md': talk() + body });
		const lines = (notes.get('Talk.md') ?? '').split('\n');
		expect(Number(told[1]?.split(':').at(-1))).toBeGreaterThan(lines.indexOf('## 2026-06-01') + 1);
	});

	test('finds a heading of the day that says more than the day', async () => {
		const body = '## 2026-06-01 Second call\n\n### Cost\n\n- What does it cost you?\n\n\n### Fit\n';
		const { notes, told } = await goOn({ 'Anna.md': person(), 'Talk.md': `${talk()}## The problem\n\nSlow pages.\n\n${body}` });
		const lines = (notes.get('Talk.md') ?? '').split('\n');
		expect(lines.filter((line) => line.startsWith('## 2026'))).toEqual(['## 2026-06-01 Second call']);
		expect(told[1]).toBe(`opened Talk.md:${String(lines.indexOf('- What does it cost you?') + 3)}`);
	});

	test('logs the talk in its note as one about the value', async () => {
		expect((await goOn({ 'Anna.md': person(), 'Talk.md': talk() })).notes.get('Talk.md')).toContain('  - 2026-06-01 sales/value-conversation\n');
	});

	test('where the note went meanwhile, opens nothing', async () => {
		const kept = memoryHost({ 'Anna.md': person(), 'Talk.md': talk() });
		const anna = kept.contact('Anna.md');
		kept.notes.delete('Talk.md');
		await continueConversation.run(kept.host, anna);
		expect(kept.told).toEqual(['wrote Conversation with Anna continued', 'not written Talk.md: gone']);
	});

	test('goes on in the one in front, else in the latest', async () => {
		const notes = { 'Anna.md': person(), 'A.md': talk(), 'B.md': talk() };
		const there = await goOn(notes, { active: 'A.md' });
		const elsewhere = await goOn(notes);
		expect([there.notes.get('B.md'), elsewhere.notes.get('A.md')]).toEqual([talk(), talk()]);
		expect([there.notes.get('A.md'), elsewhere.notes.get('B.md')]).toEqual([
			expect.stringContaining('## 2026-06-01'),
			expect.stringContaining('## 2026-06-01'),
		]);
	});

	test('without one open says so', async () => {
		expect((await goOn({ 'Anna.md': person() })).told).toEqual(['told No sales conversation with Anna is open.']);
	});
});

describe('a link', () => {
	const zoe = 'Zo\u00eb';
	const notes = {
		'Anna.md': person(),
		'people/Ben.md': person(),
		'old/Ben.md': person(),
		'Eva.md': person(),
		'old/Eva.md': person(),
		[`${zoe}.md`]: person(),
		'Fay.md': person('aliases: [Boss]'),
		'Gus.md': person('aliases: [Boss]'),
	};

	test.each<[Readonly<Record<string, string>>, LogDraft, (readonly string[])?]>([
		[{}, { role: 'marketing', contacts: [], kind: 'gift', day: '', text: '' }],
		[
			{ contact: ' anna ', kind: 'Coffee', role: 'sales', day: 'yesterday', text: 'hi' },
			{ role: 'sales', contacts: [{ path: 'Anna.md', name: 'Anna' }], kind: 'coffee', day: 'yesterday', text: 'hi' },
		],
		[
			{ contact: 'Ben', kind: 'sales/demo' },
			{ role: 'sales', contacts: [], kind: 'demo', day: '', text: '' },
			['told “Ben” is not the name of one contact. Add whom you mean.'],
		],
		[
			{ contact: 'OLD/Ben.md', kind: 'invoice' },
			{ role: 'delivery', contacts: [{ path: 'old/Ben.md', name: 'Ben' }], kind: 'invoice', day: '', text: '' },
		],
		[
			{ kind: 'never heard', role: 'boss' },
			{ role: 'marketing', contacts: [], kind: 'never-heard', day: '', text: '' },
		],
		[{ kind: 'constructor' }, { role: 'marketing', contacts: [], kind: 'constructor', day: '', text: '' }],
		[{ kind: 'marketing/demo' }, { role: 'marketing', contacts: [], kind: 'demo', day: '', text: '' }],
		[
			{ contact: 'eva' },
			{ role: 'marketing', contacts: [], kind: 'gift', day: '', text: '' },
			['told “eva” is not the name of one contact. Add whom you mean.'],
		],
		[
			{ contact: ' eva ' },
			{ role: 'marketing', contacts: [], kind: 'gift', day: '', text: '' },
			['told “eva” is not the name of one contact. Add whom you mean.'],
		],
		[
			{ contact: 'Zed' },
			{ role: 'marketing', contacts: [], kind: 'gift', day: '', text: '' },
			['told “Zed” is not the name of one contact. Add whom you mean.'],
		],
		[
			{ contact: 'Boss' },
			{ role: 'marketing', contacts: [], kind: 'gift', day: '', text: '' },
			['told “Boss” is not the name of one contact. Add whom you mean.'],
		],
		// As a Mac may write the same name: a letter, and its dots behind it.
		[{ contact: zoe.normalize('NFD') }, { role: 'marketing', contacts: [{ path: `${zoe}.md`, name: zoe }], kind: 'gift', day: '', text: '' }],
	])('%p begins the log dialog so, and writes nothing by itself', async (given, draft, said = []) => {
		const drafts: LogDraft[] = [];
		const logActivity: Dialogs['logActivity'] = (one) => {
			drafts.push(one);
			return Promise.resolve(null);
		};
		const { host, told } = memoryHost(notes, { answers: { logActivity }, settings: { recentKinds: ['marketing/gift'] } });
		await logFromLink(host, given);
		expect([drafts, told]).toEqual([[draft], said]);
	});
});

describe('a mention', () => {
	async function confirmed(notes: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
		const { host, notes: kept, contact } = memoryHost(notes);
		const anna = contact('Anna.md');
		for (const touch of anna.possible) await confirmMention(host, { contact: anna, touch }, 'marketing');
		return Object.fromEntries(kept);
	}

	test('is tagged where it stands', async () => {
		const notes = { 'Anna.md': person(), '2026-05-01.md': '- coffee with [[Anna]]\n' };
		expect(await confirmed(notes)).toEqual({ ...notes, '2026-05-01.md': '- coffee with [[Anna]] #marketing\n' });
	});

	test('of a property alone is logged on the contact', async () => {
		expect((await confirmed({ 'Anna.md': person('last_contact: 2026-05-01') }))['Anna.md']).toBe(
			person('last_contact: 2026-05-01', 'activities:', '  - 2026-05-01 marketing'),
		);
	});

	test('of an attendee is logged on the contact, for a dated note keeps no list of activities', async () => {
		const notes = { 'Anna.md': person(), '2026-05-01 Fair.md': '---\nattendees: "[[Anna]]"\n---\nCrowded.\n' };
		expect(await confirmed(notes)).toEqual({ ...notes, 'Anna.md': person('activities:', '  - 2026-05-01 marketing') });
	});
});

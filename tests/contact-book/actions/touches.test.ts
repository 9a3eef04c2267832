import { doPlanned, markNextDone } from '../../../src/contact-book/actions/touches';
import type { LogDraft } from '../../../src/contact-book/commands/dialogs';
import { memoryHost } from '../../support/memory-host';
import { dayOf } from '../../support/read-vault';

const person = (...lines: string[]): string => ['---', 'type: contact', ...lines, '---', ''].join('\n');
const people = { 'Anna.md': person(), 'Ben.md': person() };
const meeting = (...lines: string[]): string =>
	['---', 'type: meeting', 'kind: coffee # at theirs', ...lines, 'attendees:', '  - "[[Anna]]"', '  - "[[Ben]]"', '---', 'Tea.', ''].join('\n');

/** What the dialog is answered, where one asks: the contacts left in it, the kind; and what becomes of the notes meanwhile. */
interface Answer {
	readonly left?: readonly string[];
	readonly kind?: string;
	readonly meanwhile?: Readonly<Record<string, string>>;
}

/** Marks what is planned with Anna as done; gives the host, and how often it asked. */
async function markedDone(notes: Readonly<Record<string, string>>, { left = ['Anna.md'], kind = 'coffee', meanwhile = {} }: Answer = {}) {
	const drafts: LogDraft[] = [];
	const kept = memoryHost(notes, {
		answers: {
			logActivity(draft) {
				drafts.push(draft);
				for (const [path, text] of Object.entries(meanwhile)) kept.notes.set(path, text);
				const activity = { day: dayOf('2026-06-01'), isPlanned: false, role: 'marketing' as const, kind, text: '' };
				return Promise.resolve({ contacts: left, activity });
			},
		},
	});
	const anna = kept.contact('Anna.md');
	const planned = anna.activities.find(({ isPlanned, day }) => isPlanned || day > '2026-06-01');
	if (planned === undefined) throw new Error('Nothing is planned with Anna.');
	await doPlanned(kept.host, anna, planned);
	return { kept, asked: drafts.length };
}

/** What that changed in the notes, and what was said. */
async function done(notes: Readonly<Record<string, string>>, left: readonly string[] = ['Anna.md'], meanwhile: Readonly<Record<string, string>> = {}) {
	const { kept, asked } = await markedDone(notes, { left, meanwhile });
	return { changed: Object.fromEntries([...kept.notes].filter(([path, text]) => notes[path] !== text)), told: kept.told, asked };
}

describe('a meeting with several that is planned in a note of its own', () => {
	test.each([
		['by a word', meeting('date: 2026-05-20', 'planned: true'), meeting('date: 2026-06-01', 'planned: false')],
		['by its state', meeting('date: 2026-05-20', 'status: planned'), meeting('date: 2026-06-01', 'status: done')],
		['by its day alone', meeting('date: 2026-07-20'), meeting('date: 2026-06-01')],
	])('%s, is done with all of them, in that note, and nobody is asked', async (_, note, wanted) => {
		expect(await done({ ...people, 'Tea.md': note })).toEqual({ changed: { 'Tea.md': wanted }, told: ['wrote Done with 2 contacts'], asked: 0 });
	});

	test('keeps the day of its name', async () => {
		expect((await done({ ...people, '2026-05-20 Tea.md': meeting('planned: true') })).changed).toEqual({ '2026-05-20 Tea.md': meeting('planned: false') });
	});

	test('is told apart from a task in it', async () => {
		const open = meeting('date: 2026-05-20') + '\n- [ ] send [[Anna]] the study #marketing\n';
		expect(await done({ ...people, 'Tea.md': open })).toEqual({
			changed: { 'Tea.md': open.replace('[ ]', '[x] 2026-06-01') },
			told: ['wrote Done with Anna'],
			asked: 0,
		});
	});

	test.each(['draft', 'scheduled'])('is a campaign, of the state %s, too', async (status) => {
		const letter = (day: string, now: string): string =>
			`---\ntype: campaign\ndate: ${day}\nactivity: marketing/newsletter\nstatus: ${now}\ncontacts: ["[[Anna]]", "[[Ben]]"]\n---\n`;
		expect((await done({ ...people, 'May.md': letter('2026-05-20', status) })).changed).toEqual({ 'May.md': letter('2026-06-01', 'sent') });
	});

	test('is a campaign that reaches an audience, which stays', async () => {
		const letter = (day: string, now: string): string =>
			`---\ntype: campaign\ndate: ${day}\nactivity: marketing/newsletter\nstatus: ${now}\naudience: News\n---\n`;
		const members = { 'Anna.md': '---\ntype: contact\nlists: [News]\n---\n', 'Ben.md': '---\ntype: contact\nlists: [News]\n---\n' };
		expect((await done({ ...members, 'May.md': letter('2026-05-20', 'draft') })).changed).toEqual({ 'May.md': letter('2026-06-01', 'sent') });
	});

	test('is left alone where it says so in a way that is not changed safely', async () => {
		expect(await done({ ...people, 'Tea.md': meeting('date: 2026-05-20', 'activity: planned coffee') })).toEqual({
			changed: {},
			told: ['wrote Done with 2 contacts', 'not written Tea.md: refused'],
			asked: 0,
		});
	});
});

describe('a follow-up day', () => {
	const notes = { ...people, 'Anna.md': person('next_follow_up: 2026-05-30') };
	const logged = person('activities:', '  - 2026-06-01 marketing/coffee');

	test('is taken out once its contact is logged, alone or with others', async () => {
		expect((await done(notes, ['Anna.md', 'Ben.md'])).changed).toEqual({
			'Anna.md': person('next_follow_up: ""', 'activities:', '  - 2026-06-01 marketing/coffee'),
			'Ben.md': logged,
		});
	});

	test.each([[['Anna.md']], [['Ben.md']]])('leaves its kind among those logged last, logged with %j', async (left) => {
		const { kept } = await markedDone(notes, { left });
		expect(kept.settings().recentKinds).toEqual(['marketing/coffee']);
	});

	test('logged without a kind, and with others alone, bears the name of its role', async () => {
		const { kept } = await markedDone(notes, { left: ['Ben.md'], kind: '' });
		expect(kept.told[0]).toBe('wrote Logged marketing with 1 contact');
	});

	test('that was put off while the dialog asked stays, and nothing is logged', async () => {
		const later = { 'Anna.md': person('next_follow_up: 2026-08-30') };
		const { changed, told } = await done(notes, ['Anna.md', 'Ben.md'], later);
		expect([changed, told]).toEqual([later, ['wrote Done with Anna', 'not written Anna.md: refused']]);
	});

	test('stays, and that is said, where its contact was taken out of the dialog', async () => {
		expect(await done(notes, ['Ben.md'])).toEqual({
			changed: { 'Ben.md': logged },
			told: ['wrote Logged coffee with 1 contact', 'told Nothing was logged with Anna: it stays planned.'],
			asked: 1,
		});
	});
});

test('what is planned next is no paid work, as the panel has it, unless nothing else is planned', async () => {
	const invoice = '  - 2026-05-01 planned delivery/invoice';
	const checkIn = '  - 2026-06-10 planned marketing/check-in';
	const both = memoryHost({ 'Anna.md': person('activities:', invoice, checkIn) });
	await markNextDone.run(both.host, both.contact('Anna.md'));
	expect(both.notes.get('Anna.md')).toBe(person('activities:', invoice, '  - 2026-06-01 marketing/check-in'));
	const one = memoryHost({ 'Anna.md': person('activities:', invoice) });
	await markNextDone.run(one.host, one.contact('Anna.md'));
	expect(one.notes.get('Anna.md')).toBe(person('activities:', '  - 2026-06-01 delivery/invoice'));
});

test('the next planned thing may be planned by its day alone, or with one of a company’s people, as on the panel of the contact', async () => {
	const ahead = memoryHost({ 'Anna.md': person('activities:', '  - 2026-07-01 marketing/check-in', '  - 2026-07-15 planned marketing/coffee') });
	expect(markNextDone.isFor?.(ahead.contact('Anna.md'), ahead.host)).toBe(true);
	await markNextDone.run(ahead.host, ahead.contact('Anna.md'));
	expect(ahead.notes.get('Anna.md')).toBe(person('activities:', '  - 2026-06-01 marketing/check-in', '  - 2026-07-15 planned marketing/coffee'));
	const ben = (line: string): string => person('company: "[[Anna]]"', 'activities:', line);
	const company = memoryHost({ 'Anna.md': person(), 'Ben.md': ben('  - 2026-07-01 planned marketing/check-in') });
	await markNextDone.run(company.host, company.contact('Anna.md'));
	expect(company.notes.get('Ben.md')).toBe(ben('  - 2026-06-01 marketing/check-in'));
	const past = memoryHost({ 'Anna.md': person('activities:', '  - 2026-05-01 marketing/check-in') });
	expect(markNextDone.isFor?.(past.contact('Anna.md'), past.host)).toBe(false);
});

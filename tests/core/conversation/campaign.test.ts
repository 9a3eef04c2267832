import { campaignIn, completeCampaign } from '../../../src/core/conversation/complete-campaign';
import { campaignNote } from '../../../src/core/conversation/log-campaign';
import { recipientsIn } from '../../../src/core/conversation/recipients';
import { addressesIn } from '../../../src/core/read/email';
import { after, editContext } from '../../support/edit-context';
import { dayOf, readVault } from '../../support/read-vault';

const { lexicon } = editContext;
const contacts = { 'Anna.md': '---\ntype: contact\n---\n', 'Ben.md': '---\ntype: contact\n---\n' };

test('a campaign reaches everyone frozen into it, on its day', () => {
	const campaign = { day: dayOf('2026-05-04'), kind: 'newsletter', audience: 'Clients: all', recipients: ['[[Anna]]', '[[Ben]]'], text: 'On pricing' };
	const text = campaignNote(campaign, lexicon);
	const read = readVault({ ...contacts, 'May.md': text });
	expect(read.activities('Anna')).toEqual(['2026-05-04 marketing/newsletter']);
	expect(read.activities('Ben')).toEqual(['2026-05-04 marketing/newsletter']);
	expect(read.problems).toEqual([]);
	expect(text).toContain('audience: "Clients: all"\n');
});

test('addresses are found in pasted text and in the lines of a CSV', () => {
	expect(addressesIn('Anna|anna@example.com|Hull')).toEqual(['anna@example.com']);
	expect(addressesIn('Name,E-Mail\n"Berg, Anna",Anna.Berg@Example.com\n"Ben" <ben+news@example.co.uk>; anna.berg@example.com')).toEqual([
		'anna.berg@example.com',
		'ben+news@example.co.uk',
	]);
});

test('an address that nobody has, or several have, is told and not guessed', () => {
	const known = [
		{ path: 'Anna.md', emails: ['anna@example.com'] },
		{ path: 'Ben.md', emails: ['ben@example.com', 'office@example.com'] },
		{ path: 'Clara.md', emails: ['office@example.com'] },
	];
	expect(recipientsIn('BEN@example.com office@example.com nobody@example.com anna@example.com', known)).toEqual({
		found: ['Ben.md', 'Anna.md'],
		unknown: ['nobody@example.com'],
		shared: ['office@example.com'],
	});
});

test.each([
	`'anna@example.com'; 'ben@example.com'`,
	'-anna@example.com\n-ben@example.com',
	'_anna@example.com_, +ben@example.com',
	'...anna@example.com %ben@example.com',
])('what stands before an address is not part of it, unless somebody has it so: %s', (text) => {
	const known = ['anna@example.com', 'ben@example.com'].map((email) => ({ path: `${email}.md`, emails: [email] }));
	expect(recipientsIn(text, known)).toEqual({ found: ['anna@example.com.md', 'ben@example.com.md'], unknown: [], shared: [] });
	expect(recipientsIn('-x@example.com', [{ path: 'X.md', emails: ['-x@example.com'] }]).found).toEqual(['X.md']);
});

test('a very long text is searched in time that grows with its length', () => {
	expect(addressesIn(`${'a.'.repeat(200_000)}@`)).toEqual([]);
});

const draft = '---\ntype: campaign # mine\nstatus: draft\nactivity: marketing/newsletter\ncontacts: ["[[Anna]]"]\n---\nDear all,\n';
const sent = { day: dayOf('2026-05-04'), kind: 'newsletter', audience: '', recipients: ['[[Anna]]', '[[Ben]]'], text: '' };

/** Logs a campaign in its own note, as it was shown, which may have changed since. */
function logged(note: string, shown = note, campaign = sent): string {
	const told = campaignIn('May.md', shown, editContext);
	return told === null ? 'not read' : after(completeCampaign({ path: 'May.md', shown: told }, campaign, editContext), note);
}

test('the note that a campaign has gets the day, whom it reached, and no draft is left; every other byte stays', () => {
	const text = logged(draft);
	expect(text).toBe(draft.replace('draft', 'sent').replace('"]\n---', '", "[[Ben]]"]\ndate: 2026-05-04\n---'));
	const read = readVault({ ...contacts, 'May.md': text });
	expect(read.activities('Ben')).toEqual(['2026-05-04 marketing/newsletter']);
	expect(logged(text)).toBe(text);
});

test('a campaign without recipients gets a list of them, in CRLF where the note has it', () => {
	expect(logged('---\r\ntype: campaign\r\ndate: 2026-05-04\r\ncontacts:\r\n---\r\n')).toBe(
		'---\r\ntype: campaign\r\ndate: 2026-05-04\r\ncontacts:\r\n  - "[[Anna]]"\r\n  - "[[Ben]]"\r\nactivity: marketing/newsletter\r\n---\r\n',
	);
});

test('recipients that were added meanwhile stay; another day or kind that was written meanwhile is not overwritten', () => {
	expect(logged(draft.replace('"]', '", "[[Ben]]"]'), draft)).toContain('contacts: ["[[Anna]]", "[[Ben]]"]\n');
	expect(logged(draft.replace('newsletter', 'webinar'), draft)).toBe('changed');
	expect(logged(draft.replace('activity', 'date: 2026-05-09\nactivity'), draft)).toBe('changed');
	expect(logged('---\na: "b\n---\n', draft)).toBe('unreadable');
});

test.each([
	['kind: newsletter', draft.replace('newsletter', 'webinar')],
	['day: –', draft.replace('activity', 'date: 2026-05-09\nactivity')],
	['status', draft.replace('draft', 'sent')],
])('what no longer stands in the note of a campaign is named: %s', (found, now) => {
	const shown = campaignIn('May.md', draft, editContext);
	if (shown === null) throw new Error('It cannot be read.');
	const made = completeCampaign({ path: 'May.md', shown }, sent, editContext)(now);
	expect(made).toEqual({ edited: false, refusal: { why: 'changed', line: 1, found } });
});

test('another kind or day that is entered takes the place of the one that stands there', () => {
	const text = logged(draft.replace('status: draft', 'sent: 2026-05-01'), undefined, { ...sent, kind: 'webinar', audience: 'Clients' });
	expect(text).toContain('sent: 2026-05-04\nactivity: marketing/webinar\ncontacts: ["[[Anna]]", "[[Ben]]"]\naudience: Clients\n---');
});

test('the note of a campaign says who was reached, and of a list and of words only where there are some', () => {
	const campaign = { day: dayOf('2026-05-04'), kind: 'webinar', audience: '', recipients: ['[[Anna]]'], text: ' \n' };
	expect(campaignNote(campaign, lexicon)).toBe('---\ntype: campaign\ndate: 2026-05-04\nactivity: marketing/webinar\ncontacts:\n  - "[[Anna]]"\n---\n');
	expect(campaignNote({ ...campaign, audience: 'Clients', text: '\nOn pricing\n' }, lexicon)).toBe(
		'---\ntype: campaign\ndate: 2026-05-04\nactivity: marketing/webinar\naudience: Clients\ncontacts:\n  - "[[Anna]]"\n---\nOn pricing\n',
	);
});

const nothing = { day: null, kind: '', kindKey: 'activity', audience: '', isUnsent: false, recipients: [] };

test.each([
	['nothing', 'May.md', 'type: campaign', nothing],
	['its day by its name', '2026-05-04 May.md', 'type: campaign', { ...nothing, day: '2026-05-04' }],
	['its day before its name', '2026-05-04 May.md', 'type: campaign\nsent: 2026-05-06', { ...nothing, day: '2026-05-06' }],
	['its kind in another property', 'May.md', 'type: campaign\nKind: Newsletter', { ...nothing, kind: 'newsletter', kindKey: 'Kind' }],
	['that it is one, twice', 'May.md', 'type: campaign\nactivity: campaign', nothing],
	['a list, and that it was sent', 'May.md', 'type: campaign\naudience: Clients\nstatus: sent', { ...nothing, audience: 'Clients' }],
	['that it is an idea', 'May.md', 'type: campaign\nstatus: Idea', { ...nothing, isUnsent: true }],
	['whom it reached', 'May.md', 'type: campaign\ncontacts: ["[[Anna]]", Ben]\npeople: Clara', { ...nothing, recipients: ['Anna', 'Ben', 'Clara'] }],
])('the note of a campaign tells %s', (_, path, head, told) => {
	expect(campaignIn(path, `---\n${head}\n---\n`, editContext)).toEqual(told);
});

test('what says the same in other words stays as it is written', () => {
	const text = '---\ntype: campaign\nsent: "2026-05-04"\nkind: Newsletter\naudience: "Clients"\ncontacts: ["[[Anna]]", "[[Ben]]"]\n---\n';
	expect(logged(text, undefined, { ...sent, audience: 'Clients' })).toBe(text);
	expect(logged(text)).toBe(text);
	expect(logged(text, undefined, { ...sent, audience: 'Friends' })).toBe(text.replace('"Clients"', 'Friends'));
});

test.each(['draft: true', 'planned: true', 'state: draft', 'sent: false', 'status: cancelled'])(
	'a campaign that says it was not sent says it was, once it is logged: %s',
	(said) => {
		const text = logged(draft.replace('status: draft', said));
		expect(readVault({ ...contacts, 'May.md': text }).activities('Ben')).toEqual(['2026-05-04 marketing/newsletter']);
	},
);

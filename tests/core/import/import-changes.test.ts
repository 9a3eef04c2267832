import fc from 'fast-check';
import type { NoteChange } from '../../../src/core/conversation/note-change';
import { contactChanges, defaultChoice, meetingChanges, missingEmails, type ContactChoice } from '../../../src/core/import/import-changes';
import type { ImportedPerson } from '../../../src/core/import/imported-person';
import { proposeContacts, type ContactProposal } from '../../../src/core/import/propose-contacts';
import { defaultSettings } from '../../../src/core/settings/settings';
import { editContext } from '../../support/edit-context';
import { dayOf, readVault } from '../../support/read-vault';

const nobody: ImportedPerson = { name: '', emails: [], phones: [], company: '', title: '', birthday: '', line: 1 };

function proposed(people: readonly Partial<ImportedPerson>[], notes: Readonly<Record<string, string>> = {}): ContactProposal[] {
	const vault = readVault(notes);
	return proposeContacts(
		people.map((person) => ({ ...nobody, ...person })),
		{ contacts: vault.contacts.map((name) => vault.contact(name)), paths: Object.keys(notes), folder: '', settings: defaultSettings },
	);
}

function changes(proposals: readonly ContactProposal[], ...choices: readonly ContactChoice[]): NoteChange[] {
	return contactChanges(proposals, new Map(proposals.flatMap((one, index) => [[one, choices[index] ?? 'skip'] as const])), editContext);
}

/** What the only change makes of a note, or why it is refused. */
function after([change]: readonly NoteChange[], text: string): string {
	if (change?.change !== 'edit') return 'no edit';
	const edited = change.edit(text);
	return edited.edited ? edited.text : edited.refusal.why;
}

test('who may be a contact, or stands in the file before, is skipped until chosen', () => {
	const proposals = proposed([{ name: 'Anna' }, { name: 'Ben' }, { name: 'ben' }], { 'Anna.md': '---\ntype: contact\n---\n' });
	expect(proposals.map(defaultChoice)).toEqual(['skip', 'create', 'skip']);
	expect(changes(proposals)).toEqual([]);
	expect(changes(proposals, 'create', 'create', 'create').map(({ path }) => path)).toEqual(['Anna 2.md', 'Ben.md', 'ben 2.md']);
});

test.each<[string, string, string]>([
	['none yet', 'type: contact\n', 'type: contact\nemail:\n  - new@x.example\n'],
	[
		'one by itself, which stays as it is',
		'type: contact\nemail: a@b.example # work\n',
		'type: contact\nemail: a@b.example # work\nemails:\n  - new@x.example\n',
	],
	['a list', 'type: contact\nemails: [a@b.example]\nx: 1\n', 'type: contact\nemails: [a@b.example, new@x.example]\nx: 1\n'],
	[
		'one and a list',
		'type: contact\nemail: a@b.example\nmail:\n- c@d.example\n',
		'type: contact\nemail: a@b.example\nmail:\n- c@d.example\nemails:\n  - new@x.example\n',
	],
])('an address is added where the contact has %s', (_what, head, expected) => {
	const text = `---\n${head}---\nText\n`;
	const proposals = proposed([{ name: 'Anna', emails: ['new@x.example'] }], { 'Anna.md': text });
	expect(proposals.map((one) => missingEmails(one)?.emails)).toEqual([['new@x.example']]);
	const made = after(changes(proposals, 'add'), text);
	expect(readVault({ 'Anna.md': made }).contact('Anna').emails).toContain('new@x.example');
	expect(made).toBe(`---\n${expected}---\nText\n`);
});

test('nothing is added where nothing is missing, and a note that cannot be read is refused', () => {
	const text = '---\ntype: contact\nemail: a@b.example\n---\n';
	const proposals = proposed(
		[
			{ name: 'Anna', emails: ['a@b.example'] },
			{ name: 'Ben', emails: ['b@b.example'] },
		],
		{ 'Anna.md': text },
	);
	expect(proposals.map(missingEmails)).toEqual([null, null]);
	expect(changes(proposals, 'add', 'add')).toEqual([]);
	const other = proposed([{ name: 'Anna', emails: ['c@b.example'] }], { 'Anna.md': text });
	expect(after(changes(other, 'add'), '---\n: [\n---\n')).toBe('unreadable');
});

/** A note behind meetings of these days, written one after another. */
function met(text: string, ...days: readonly string[]): string {
	const contact = { path: 'Anna.md', name: 'Anna' };
	const meetings = days.map((day) => {
		const activity = { day: dayOf(day), isPlanned: false, role: null, kind: 'meeting', text: '' };
		return { contact, activity, line: `${day} meeting`, address: '', sameDay: [] };
	});
	return meetingChanges(meetings, editContext).reduce((before, change) => after([change], before), text);
}

const head = '---\ntype: contact\nactivities:\n';

test.each<[string, string, string]>([
	[
		'a list, newest last',
		`${head}- 2026-03-01 call\n- 2026-05-01 call\n---\n`,
		`${head}- 2026-02-01 meeting\n- 2026-03-01 call\n- 2026-04-01 meeting\n- 2026-05-01 call\n- 2026-06-01 meeting\n---\n`,
	],
	[
		'a list, newest first',
		`${head}- 2026-05-01 call # by phone\n- 2026-03-01 call\n---\n`,
		`${head}- 2026-06-01 meeting\n- 2026-05-01 call # by phone\n- 2026-04-01 meeting\n- 2026-03-01 call\n- 2026-02-01 meeting\n---\n`,
	],
	[
		'a list of one',
		`${head}  - 2026-05-01 call\n---\n`,
		`${head}  - 2026-02-01 meeting\n  - 2026-04-01 meeting\n  - 2026-05-01 call\n  - 2026-06-01 meeting\n---\n`,
	],
	['none', '---\ntype: contact\n---\n', `${head}  - 2026-02-01 meeting\n  - 2026-04-01 meeting\n  - 2026-06-01 meeting\n---\n`],
	[
		'a log',
		'## Log\n* 2026-05-01 call\n  details\n* 2026-03-01 call\n\nEnd\n',
		'## Log\n* 2026-06-01 meeting\n* 2026-05-01 call\n  details\n* 2026-04-01 meeting\n* 2026-03-01 call\n* 2026-02-01 meeting\n\nEnd\n',
	],
	[
		'a list on one line, which is added to at its ends',
		'---\nactivities: [2026-03-01 call]\n---\n',
		'---\nactivities: [2026-06-01 meeting, 2026-04-01 meeting, 2026-03-01 call, 2026-02-01 meeting]\n---\n',
	],
])('meetings stand by their days in %s', (_what, text, expected) => {
	expect(met(text, '2026-02-01', '2026-04-01', '2026-06-01')).toBe(expected);
});

test('whatever the days, a list in order stays in order, and nothing else of the note changes', () => {
	const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-05-${String(date).padStart(2, '0')}`);
	fc.assert(
		fc.property(fc.array(day, { minLength: 2, maxLength: 8 }), fc.array(day, { maxLength: 8 }), fc.boolean(), (kept, added, isNewestFirst) => {
			const sorted = (days: readonly string[]): string[] => (isNewestFirst ? [...days].sort().reverse() : [...days].sort());
			fc.pre(!isNewestFirst || new Set(kept).size > 1);
			const text = `${head}${sorted(kept)
				.map((one) => `- ${one} call\n`)
				.join('')}---\nText\n`;
			const made = met(text, ...added);
			expect(made.match(/2026-05-\d\d/g)).toEqual(sorted([...kept, ...added]));
			expect(made.replace(/- .* meeting\n/g, '')).toBe(text);
		}),
	);
});

test('whatever is chosen, every note is made under a path of its own', () => {
	const name = fc.constantFrom('Anna', 'anna', 'ANNA ', 'A/nna', 'Con', '', '..', 'Änna', 'Anna 2');
	fc.assert(
		fc.property(fc.array(name, { maxLength: 12 }), (names) => {
			const proposals = proposed(names.map((one) => ({ name: one, emails: ['x@y.example'] })));
			const paths = changes(proposals, ...names.map(() => 'create' as const)).map(({ path }) => path.toLowerCase());
			expect(new Set(paths).size).toBe(names.length);
			for (const path of paths) expect(path).not.toMatch(/[\\/]|^\./);
		}),
	);
});

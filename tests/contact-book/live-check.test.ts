import fc from 'fast-check';
import { LiveCheck } from '../../src/contact-book/live-check';
import { ReadNotes } from '../../src/contact-book/read-notes';
import { lexiconOf } from '../../src/core/read/lexicon';
import { openNote } from '../../src/core/read/open-note';
import { defaultSettings } from '../../src/core/settings/settings';
import { readHead } from '../../src/disk/read-frontmatter';
import { dayOf } from '../support/read-vault';

const lexicon = lexiconOf(defaultSettings);
const asOf = dayOf('2026-06-01');

/** A vault whose notes change one at a time, and its check. */
function watched(notes: Readonly<Record<string, string>>): { readonly read: ReadNotes; readonly live: LiveCheck } {
	const read = new ReadNotes(lexicon);
	for (const [path, text] of Object.entries(notes)) read.enter(path, openNote({ path, text, readHead }, lexicon));
	return { read, live: new LiveCheck(read, asOf, defaultSettings) };
}

function seen({ read, live }: ReturnType<typeof watched>): unknown {
	live.work();
	return { result: live.result(), problems: read.problems(), counts: read.counts(), contacts: read.book.contactPaths() };
}

/** Short notes of a few people who know each other, of every kind, some of them broken. */
const texts = [
	'---\ntype: contact\ndeals:\n  - 2026-01-10 won Audit\n---\n',
	'---\ntype: contact\naliases: [Sam]\ncompany: "[[Acme]]"\nactivities:\n  - 2026-03-01 marketing/newsletter\n  - 2026-04-02 call\n---\n',
	'---\ntype: contact\naliases: [Anna]\nlists: [Spring]\ndeals:\n  - "[[Audit]]"\n  - 2026-02-01 won Shop\nreevaluations:\n  - 2026-03-01 stop wrong fit\n---\n',
	'---\ntype: company-client\ndeals:\n  - 2026-01-05 lost Audit\n  - 1.2.2026 won Fair\n---\n',
	'---\ntype: deal\ncontact: "[[Anna]]"\nstatus: won\nclosed: 2026-02-02\n---\n',
	'---\ntype: deal\nstatus: won\nclosed: 2026-02-02\n---\n',
	'---\ntype: sales-conversation\ncontact: [Sam, Anna]\nstarted: 2026-01-02\n---\n## Problem\nwords\n',
	'---\ntype: campaign\ndate: 2026-04-01\nactivity: marketing/newsletter\naudience: Spring\n---\n',
	'---\ntype: campaign\ndate: 2026-04-01\ncontacts: ["[[Anna]]", "[[Sam]]", "[[Nobody]]"]\n---\n',
	'---\ndate: 2026-03-03\n---\n- #marketing/check-in with [[Sam]]\n- coffee with [[Anna]]\n',
	'---\ntype: meeting\ndate: 2026-02-20\nattendees: [Anna, "[[Acme]]"]\n---\n',
	'---\ntype: contact\n  broken: [\n---\n',
	'---\ntype: contact\nname: "{{title}}"\n---\n',
	'Nothing but words.\n',
];
const paths = ['Anna.md', 'Sam.md', 'Acme.md', 'Audit.md', 'Shop.md', 'Team/Sam.md', '2026-03-05.md', 'Spring.md'];

const change = fc.record({ path: fc.constantFrom(...paths), text: fc.option(fc.constantFrom(...texts), { nil: null, freq: 4 }) });

test('following changes one by one ends where reading anew does', () => {
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.array(change, { minLength: 1, maxLength: 8 }), (first, then) => {
			const notes: Record<string, string> = {};
			for (const { path, text } of first) if (text !== null) notes[path] = text;
			const vault = watched(notes);
			seen(vault);
			for (const { path, text } of then) {
				if (text === null) {
					Reflect.deleteProperty(notes, path);
					vault.read.remove(path);
				} else {
					notes[path] = text;
					vault.read.enter(path, openNote({ path, text, readHead }, lexicon));
				}
				expect(seen(vault)).toEqual(seen(watched(notes)));
			}
		}),
		{ numRuns: 500 },
	);
});

test('a changed note touches its contacts and no others', () => {
	const notes: Record<string, string> = {};
	for (let index = 0; index < 200; index++) notes[`Contact ${index}.md`] = texts[0] ?? '';
	const vault = watched({ ...notes, 'Day 2026-03-03.md': '' });
	seen(vault);
	const text = '---\ndate: 2026-03-03\n---\n- #marketing/check-in with [[Contact 7]]\n';
	vault.read.enter('2026-03-03.md', openNote({ path: '2026-03-03.md', text, readHead }, lexicon));
	expect([...vault.read.book.takeTouched()].sort()).toEqual(['2026-03-03.md', 'Contact 7.md']);
});

test('another day checks every contact anew, and moves the flags', () => {
	const vault = watched({ 'Anna.md': '---\ntype: contact\ndeals:\n  - 2026-06-01 won Audit\n---\n' });
	vault.live.work();
	expect(vault.live.result().flags).toEqual([]);
	vault.live.changeTo(dayOf('2026-06-16'), defaultSettings);
	vault.live.work();
	expect(vault.live.result().flags.map(({ flag, days }) => `${flag} ${days ?? ''}`)).toEqual(['stalled-marketing 15']);
});

test('work stops when the time is up, and goes on where it stopped', () => {
	const vault = watched({ 'Anna.md': texts[0] ?? '', 'Sam.md': texts[1] ?? '', 'Ben.md': texts[0] ?? '' });
	expect(vault.live.work(() => true)).toBe(false);
	expect(vault.live.work(() => true)).toBe(false);
	expect(vault.live.work(() => true)).toBe(true);
	expect(vault.live.result().flags.filter(({ flag }) => flag === 'stalled-marketing')).toHaveLength(2);
});

test('what a contact is found to be is found once, and goes with it', () => {
	const vault = watched({ 'Anna.md': texts[0] ?? '', 'Ben.md': texts[0] ?? '' });
	const found = (): unknown => {
		vault.live.work();
		const { flags, deals } = vault.live.result();
		return [flags.map(({ flag, contact }) => `${flag} ${contact.name}`), deals.won];
	};
	const enter = (text: string): void => {
		vault.read.enter('Anna.md', openNote({ path: 'Anna.md', text, readHead }, lexicon));
	};
	const both = found();
	enter(texts[0] ?? '');
	expect(found()).toEqual(both);
	enter('---\ntype: contact\n---\n');
	expect(found()).toEqual([['stalled-marketing Ben'], 1]);
	vault.read.remove('Ben.md');
	expect(found()).toEqual([[], 0]);
});

test('the check says of which day it is', () => {
	const { live } = watched({});
	expect([live.asOf, live.rules.asOf, live.result().asOf]).toEqual([asOf, asOf, asOf]);
	live.changeTo(dayOf('2026-06-02'), defaultSettings);
	expect([live.asOf, live.rules.asOf, live.result().asOf]).toEqual(['2026-06-02', '2026-06-02', '2026-06-02']);
});

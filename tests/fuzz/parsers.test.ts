import fc from 'fast-check';
import { logActivity } from '../../src/core/conversation/log-activity';
import { fillTemplate } from '../../src/core/conversation/fill-template';
import { markDone } from '../../src/core/conversation/mark-done';
import { tagActivity } from '../../src/core/conversation/tag-activity';
import { toldIn } from '../../src/core/conversation/read-back';
import { addressesIn } from '../../src/core/read/email';
import { addLogBullet } from '../../src/core/edit/edit-body';
import { addListLine, setProperty } from '../../src/core/edit/edit-frontmatter';
import type { Edited } from '../../src/core/edit/text-edit';
import { contentLine, partsOf } from '../../src/core/import/content-line';
import { proposeMeetings } from '../../src/core/import/propose-meetings';
import { readCsvPeople } from '../../src/core/import/read-csv-people';
import { readMeetings } from '../../src/core/import/read-meetings';
import { readVcards } from '../../src/core/import/read-vcards';
import { checkMarketing } from '../../src/core/marketing-check/check-marketing';
import { readActivityLine } from '../../src/core/read/activity-line';
import { inlineFields } from '../../src/core/read/inline-fields';
import { lexiconOf } from '../../src/core/read/lexicon';
import { linksIn } from '../../src/core/read/link';
import { bodyLines } from '../../src/core/read/note-body';
import { spokenDay } from '../../src/core/read/spoken-day';
import { splitNote } from '../../src/core/read/split-note';
import { readAmount } from '../../src/core/referrals/amount';
import { readSettings } from '../../src/core/settings/read-settings';
import { defaultSettings } from '../../src/core/settings/settings';
import { readHead } from '../../src/disk/read-frontmatter';
import { editContext } from '../support/edit-context';
import { dayOf, readVault } from '../support/read-vault';
import { timeOf } from '../support/time-of';
import { mutated, realFiles, realNotes } from './mutated-notes';

const lexicon = lexiconOf({ ...defaultSettings, dateOrder: 'day-first', language: 'de' });
const day = dayOf('2026-06-01');
const span = { from: dayOf('2026-01-01'), through: dayOf('2026-12-31'), asOf: day };
const anna = readVault({ 'Anna.md': '---\ntype: contact\nemail: anna@berg.example\n---\n' }).contact('Anna');
const newActivity = { day, isPlanned: false, role: 'marketing', kind: 'thank-you', text: 'Words' } as const;

/** What an edit gives is longer by what was put in, and tells at least what the note told before; or it was refused. */
function expectOnlyAdded(edit: Edited, before: string): void {
	if (!edit.edited) return;
	const { text } = edit;
	let start = 0;
	while (start < before.length && text[start] === before[start]) start++;
	let end = 0;
	while (end < before.length - start && text[text.length - 1 - end] === before[before.length - 1 - end]) end++;
	expect(start + end).toBe(before.length);
}

/** Takes the lines a contact or another note tells, and tags, ends or plans each. */
function editEachActivity(text: string): void {
	for (const fact of toldIn('A.md', text, editContext)?.activities.slice(0, 5) ?? []) {
		const shown = { path: 'A.md', at: fact.at, text: fact.source };
		tagActivity(shown, 'sales', editContext)(text);
		markDone(shown, day, editContext)(text);
	}
}

const notes = mutated(realNotes);
const lines = notes.map((text) => text.slice(0, 2000));
const files = mutated(realFiles);

interface Target {
	readonly text: fc.Arbitrary<string>;
	readonly read: (text: string) => unknown;
	/** How many of the cases it gets: what takes long gets fewer. */
	readonly share: number;
}

const targets: Readonly<Record<string, Target>> = {
	'a note, through the rules to the report': {
		text: notes,
		share: 2,
		read: (text) => readVault({ 'A.md': text, 'Daily/2026-03-01.md': `${text}\n[[A]]`, '2026-03-01 B.md': text }),
	},
	'a head': { text: notes, share: 1, read: (text) => readHead(text.replace(/^---\n/, '')) },
	'where a note is cut': { text: notes, share: 1, read: splitNote },
	'the lines of a body, and its inline fields': { text: notes, share: 1, read: (text) => inlineFields(bodyLines({ text, firstLine: 1 })) },
	'activity lines': {
		text: lines,
		share: 1,
		read: (text) => text.split('\n').map((line) => [readActivityLine(line, 'list', lexicon), readActivityLine(line, 'prose', lexicon)]),
	},
	'deals, lists, amounts and re-evaluations': {
		text: lines.map((text) =>
			text
				.replace(/["\\\r]/g, '')
				.split('\n')
				.slice(0, 8)
				.join(' '),
		),
		share: 1,
		read: (text) => {
			const quoted = JSON.stringify(text);
			readVault({
				'A.md': `---\ntype: contact\ndeals: [${quoted}]\nlists: [${quoted}]\nreevaluations: [${quoted}]\nvalue: ${quoted}\ndo-not-contact: ${quoted}\n---\n`,
			});
			readAmount(text);
		},
	},
	links: { text: notes, share: 1, read: linksIn },
	'days as they are said': {
		text: lines,
		share: 1,
		read: (text) => text.split(/[\n:]/).map((said) => spokenDay(said.trim(), day, { toward: 'past', days: lexicon.days })),
	},
	'a text to be marketed': { text: notes, share: 1, read: (text) => checkMarketing(text, { sellingWords: [text.slice(0, 30)], nextStepWords: ['call'] }) },
	'a table of contacts': { text: files, share: 1, read: readCsvPeople },
	'cards of contacts': { text: files, share: 1, read: (text) => [readVcards(text), text.split('\n').map((line) => contentLine(line)), partsOf(text)] },
	'a calendar': {
		text: files,
		share: 1,
		read: (text) => [proposeMeetings(text, span, { contacts: [anna], lexicon }), readMeetings(text, span.from, span.through)],
	},
	'pasted addresses': { text: files, share: 1, read: addressesIn },
	'stored settings': { text: fc.json({ maxDepth: 3 }), share: 1, read: (text) => readSettings(JSON.parse(text)) },
	'settings with wild words for values': {
		text: notes,
		share: 1,
		read: (text) =>
			lexiconOf(
				readSettings(Object.fromEntries(Object.keys(defaultSettings).map((key, at) => [key, at % 2 === 0 ? text.slice(0, 99) : text.split('\n')]))).settings,
			),
	},
	'a template': {
		text: notes,
		share: 1,
		read: (text) => fillTemplate(text, { contact: '[[A]]', deal: 'B', title: 'C', day, time: '10:00', dayIn: (format) => format }),
	},
	'a line added to a list': {
		text: notes,
		share: 1,
		read: (text) => {
			expectOnlyAdded(addListLine(text, { keys: ['activities', 'log'], newKey: 'activities', line: '2026-06-01 call', where: 'last' }, readHead), text);
		},
	},
	'a property set': { text: notes, share: 1, read: (text) => setProperty(text, { keys: ['status', 'type'], newKey: 'status', value: 'won' }, readHead) },
	'a bullet added to a log': {
		text: notes,
		share: 1,
		read: (text) => {
			expectOnlyAdded(addLogBullet(text, { words: '2026-06-01 call', newHeading: 'Log' }, lexicon), text);
		},
	},
	'an activity logged': {
		text: notes,
		share: 1,
		read: (text) => {
			expectOnlyAdded(logActivity(text, newActivity, editContext), text);
		},
	},
	'each activity tagged and done': { text: notes, share: 0.3, read: editEachActivity },
};

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 120);
// A long run begins elsewhere each time; npm test tries the same cases every time.
const seed = Number(process.env['FUZZ_SEED'] ?? (process.env['FUZZ_RUNS'] === undefined ? 20_260_601 : Date.now() % 2 ** 31));

test.each(Object.keys(targets))(
	`%s is never thrown at, and read in bounded time (FUZZ_SEED=${String(seed)} FUZZ_RUNS=${String(RUNS)})`,
	(name) => {
		const target = targets[name];
		if (target === undefined) throw new Error(name);
		fc.assert(
			fc.property(target.text, (text) => {
				// A hundredth of a millisecond a sign, and what a reader takes to begin.
				const enough = 150 + text.length * 0.02;
				expect(timeOf(() => target.read(text), enough)).toBeLessThanOrEqual(enough);
			}),
			{ seed, numRuns: Math.ceil(RUNS * target.share) },
		);
	},
	3_600_000,
);

test('there are real notes to change', () => {
	expect(realNotes.length).toBeGreaterThan(200);
});

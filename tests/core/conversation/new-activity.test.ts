import fc from 'fast-check';
import { logActivity } from '../../../src/core/conversation/log-activity';
import { asMeant, type NewActivity } from '../../../src/core/conversation/new-activity';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readHead } from '../../../src/disk/read-frontmatter';
import { dayOf, readVault } from '../../support/read-vault';

const lexicon = lexiconOf(defaultSettings);
const article: NewActivity = { day: dayOf('2026-05-01'), isPlanned: false, role: 'marketing', kind: 'article', text: '' };
const places = ['---\ntype: contact\nactivities:\n  - 2026-03-01 call\n---\n', '---\ntype: contact\n---\n## Log\n- 2026-03-01 call\n'];

/** What Anna's note tells of the activity that was logged in it. */
function told(note: string, activity: NewActivity): string {
	const edit = logActivity(note, activity, { lexicon, place: 'property', readHead });
	if (!edit.edited) return edit.refusal.why;
	const [one, ...others] = readVault({ 'Anna.md': edit.text })
		.contact('Anna')
		.activities.filter(({ day }) => day === activity.day);
	return one === undefined || others.length > 0 ? 'not one' : [one.isPlanned ? 'planned' : 'done', one.role ?? 'untagged', one.kind].join(' ');
}

test.each([
	'Skipped meals',
	'Next week: what to plant',
	'Not yet another newsletter',
	'to do list apps',
	'open until Friday',
	'on the roof (cancelled)',
	'postponed',
	'?',
	'planned for May',
	'for Ben, not sent',
	'#sales/demo of the shop',
])('what was logged as done is read as done, whatever its text begins with: %s', (text) => {
	for (const note of places) expect(told(note, { ...article, text })).toBe('done marketing article');
});

test('a text is written as it is where it says nothing else, else behind a colon, else in quotes', () => {
	const written = (text: string): string => asMeant({ ...article, text }, lexicon).text;
	expect(written('On pricing')).toBe('On pricing');
	expect(written('Next week: what to plant')).toBe('“Next week: what to plant”');
	expect(written('')).toBe('');
	expect(asMeant({ ...article, role: null, kind: 'talk', text: 'paused' }, lexicon).text).toBe(': “paused”');
});

test('what is planned stays planned, and a role without a kind leaves the kind to its text', () => {
	for (const note of places) {
		expect(told(note, { ...article, isPlanned: true, text: 'Skipped meals' })).toBe('planned marketing article');
		expect(told(note, { ...article, kind: '', text: 'newsletter on roofs' })).toBe('done marketing newsletter');
	}
});

test('no text whatever makes another act of what was logged', () => {
	const words = fc.constantFrom(
		'not',
		'sent',
		'skipped',
		'planned',
		'cancelled',
		'to',
		'do',
		'?',
		'#sales',
		'(',
		')',
		'from',
		'Petra',
		'next',
		'week',
		'–',
		'newsletter',
		'“',
		'”',
		'❌',
		'stop',
		'2026-01-01',
		'|',
		':',
		'the roof',
	);
	const texts = fc.oneof(
		fc.array(words, { minLength: 1, maxLength: 5 }).map((some) => some.join(' ')),
		fc.string({ unit: 'grapheme', maxLength: 30 }),
	);
	fc.assert(
		fc.property(texts, fc.constantFrom(...places), (text, note) => {
			expect(told(note, { ...article, text })).toBe('done marketing article');
		}),
		{ numRuns: 500 },
	);
});

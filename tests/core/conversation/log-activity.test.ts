import { activityBullet, activityLine, logActivity, type NewActivity } from '../../../src/core/conversation/log-activity';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readHead } from '../../../src/disk/read-frontmatter';
import { dayOf, readVault } from '../../support/read-vault';

const lexicon = lexiconOf(defaultSettings);
const newsletter: NewActivity = { day: dayOf('2026-06-01'), isPlanned: false, role: 'marketing', kind: 'newsletter', text: 'On pricing' };

function logged(text: string, activity = newsletter, place: 'property' | 'log' = 'property'): string {
	const edit = logActivity(text, activity, { lexicon, place, readHead });
	return edit.edited ? edit.text : edit.refusal.why;
}

test.each([
	[newsletter, '2026-06-01 marketing/newsletter On pricing', '2026-06-01 #marketing/newsletter On pricing'],
	[{ ...newsletter, isPlanned: true }, '2026-06-01 planned marketing/newsletter On pricing', '[ ] 2026-06-01 #marketing/newsletter On pricing'],
	[{ ...newsletter, role: null, kind: 'call', text: '' }, '2026-06-01 call', '2026-06-01 call'],
	[{ ...newsletter, kind: '', text: 'a  walk\nin the park' }, '2026-06-01 marketing - a walk in the park', '2026-06-01 #marketing a walk in the park'],
])('an activity as a line and as a bullet', (activity, line, bullet) => {
	expect(activityLine(activity)).toBe(line);
	expect(activityBullet(activity)).toBe(bullet);
});

test('it is written where the contact keeps its activities, in the order they have', () => {
	expect(logged('---\ntype: contact\nlog:\n  - 2026-03-01 call\n---\n')).toBe(
		'---\ntype: contact\nlog:\n  - 2026-03-01 call\n  - 2026-06-01 marketing/newsletter On pricing\n---\n',
	);
	expect(logged('---\nactivities:\n  - 2026-03-01 call\n  - 2026-01-01 call\n---\n')).toContain(
		'activities:\n  - 2026-06-01 marketing/newsletter On pricing\n  - 2026-03-01 call',
	);
	expect(logged('---\ntype: contact\n---\n## Log\n- 2026-03-01 call\n')).toBe(
		'---\ntype: contact\n---\n## Log\n- 2026-03-01 call\n- 2026-06-01 #marketing/newsletter On pricing\n',
	);
});

test('a contact that keeps none yet gets it where the settings say', () => {
	expect(logged('---\ntype: contact\n---\n')).toBe('---\ntype: contact\nactivities:\n  - 2026-06-01 marketing/newsletter On pricing\n---\n');
	expect(logged('---\ntype: contact\n---\n', newsletter, 'log')).toBe('---\ntype: contact\n---\n## Log\n- 2026-06-01 #marketing/newsletter On pricing\n');
});

test.each([
	'---\ntype: contact\nactivities:\n  - 2026-03-01 call\n---\n',
	'---\ntype: contact\n---\n## Log\n- 2026-03-01 call\n',
	'---\ntype: contact\n---\nWords.\n',
])('what was written reads back as what was meant: %s', (text) => {
	for (const activity of [
		newsletter,
		{ ...newsletter, isPlanned: true, text: 'a: b #c "d"' },
		{ ...newsletter, role: 'sales' as const, kind: 'discovery-call', text: '' },
		{ ...newsletter, kind: '', text: 'a walk in the park' },
	]) {
		const planned = activity.isPlanned ? 'planned ' : '';
		const written = logged(text, activity);
		expect(readVault({ 'Anna.md': written }, { asOf: '2026-07-01' }).activities('Anna')).toContain(
			`2026-06-01 ${planned}${[activity.role, activity.kind].filter(Boolean).join('/')}`,
		);
	}
});

test('a note that cannot be read is left alone', () => {
	expect(logged('---\ntype: contact\nname: "Anna\n---\n')).toBe('unreadable');
});

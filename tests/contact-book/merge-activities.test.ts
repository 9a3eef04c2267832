import type { Activity } from '../../src/core/model/activity';
import { readVault } from '../support/read-vault';

function activitiesOf(lines: readonly string[], others: Readonly<Record<string, string>> = {}): readonly Activity[] {
	return readVault({ 'Anna.md': ['---', 'type: contact', 'activities:', ...lines.map((line) => `  - ${line}`), '---', ''].join('\n'), ...others }).contact(
		'Anna',
	).activities;
}

test.each([
	['the same kind', ['2026-05-01 call', '2026-05-01 call about prices'], 1],
	['the same kind on another day', ['2026-05-01 call', '2026-05-02 call'], 2],
	['another kind', ['2026-05-01 call', '2026-05-01 email'], 2],
	['the same kind in another role', ['2026-05-01 marketing/call', '2026-05-01 sales/call', '2026-05-01 call'], 3],
	['no kind, the same words', ['2026-05-01 walked the dog', '2026-05-01 Walked the dog!'], 1],
	['no kind, the same words, of which one place plans them', ['2026-05-01 planned walked the dog', '2026-05-01 walked the dog'], 1],
	['no kind, other words', ['2026-05-01 walked the dog', '2026-05-01 fed the cat'], 2],
	['no kind, the same words, in another role', ['2026-05-01 "#marketing walked the dog"', '2026-05-01 walked the dog'], 2],
])('of one day, and %s: %j', (_case, lines, count) => {
	const activities = activitiesOf(lines);
	expect(activities).toHaveLength(count);
	expect(activities.flatMap(({ evidence }) => evidence)).toHaveLength(lines.length);
});

test('a role without a kind or a word is the same where the same is written', () => {
	const day = (heading: string): string => `- #marketing [[Anna]]\n${heading}`;
	const both = activitiesOf([], { '2026-05-01.md': `${day('')}${day('')}`, '2026-05-02.md': day('') });
	expect(both.map(({ day: on, evidence }) => [on, evidence.length])).toEqual([
		['2026-05-01', 2],
		['2026-05-02', 1],
	]);
});

test('a role without a kind or a word, written in two ways, is not taken for the same', () => {
	const both = activitiesOf(['2026-05-01 marketing'], { '2026-05-01.md': '- #marketing [[Anna]]\n' });
	expect(both.map(({ role, kind, text, evidence }) => [role, kind, text, evidence.length])).toEqual([
		['marketing', '', '', 1],
		['marketing', '', '', 1],
	]);
});

test('activities are told by day; of one day what is done stands first, then in the order written', () => {
	const lines = [
		'2026-05-03 email',
		'2026-05-01 planned webinar',
		'2026-05-01 call',
		'2026-05-01 newsletter',
		'2026-05-01 planned article',
		'2026-04-30 coffee',
	];
	expect(activitiesOf(lines).map(({ day, kind }) => `${day} ${kind}`)).toEqual([
		'2026-04-30 coffee',
		'2026-05-01 call',
		'2026-05-01 newsletter',
		'2026-05-01 webinar',
		'2026-05-01 article',
		'2026-05-03 email',
	]);
});

test('what one place plans and another tells as done is done, with what is done first in its evidence', () => {
	const [activity, ...others] = activitiesOf(['2026-05-01 planned newsletter the May issue', '2026-05-01 newsletter sent'], {
		'May.md': '---\ntype: campaign\ndate: 2026-05-01\nactivity: newsletter\ncontacts: ["[[Anna]]"]\n---\n',
	});
	expect(others).toEqual([]);
	expect(activity).toMatchObject({ isPlanned: false, isCampaign: true, text: 'sent', through: null });
	expect(activity?.evidence.map(({ path, text }) => `${path}: ${text}`)).toEqual([
		'Anna.md: 2026-05-01 newsletter sent',
		'May.md: May',
		'Anna.md: 2026-05-01 planned newsletter the May issue',
	]);
});

test('a line of one’s own is no campaign', () => {
	expect(activitiesOf(['2026-05-01 newsletter']).map(({ isCampaign }) => isCampaign)).toEqual([false]);
});

test('possible touches are one a day, by day, with all that speaks for each', () => {
	const vault = readVault({
		'Anna.md': '---\ntype: contact\nlast_contact: 2026-05-03\n---\n',
		'2026-05-01.md': 'coffee with [[Anna]]\n\n- [[Anna]] called\n',
		'2026-05-02.md': 'tea with [[Anna]]\n',
	});
	expect(vault.contact('Anna').possible.map(({ day, evidence }) => [day, ...evidence.map(({ text }) => text)])).toEqual([
		['2026-05-01', 'coffee with [[Anna]]', '[[Anna]] called'],
		['2026-05-02', 'tea with [[Anna]]'],
		['2026-05-03', 'last_contact: 2026-05-03'],
	]);
});

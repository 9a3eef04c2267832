import type { RelationshipLists } from '../../../src/core/view/relationship-lists';
import { relationshipContact, relationshipEvidence } from '../../../src/core/view/relationship-row';
import { relationshipSections } from '../../../src/core/view/relationship-sections';
import type { Ready } from '../../../src/core/readiness/ready-for-conversation';

const told = { path: 'Anna.md', at: { line: 4 }, text: 'asked' } as const;

function ready(name: string, wait: Ready['wait']): Ready {
	const sign = { because: 'towards', newestOn: '2026-05-01', weight: 1, isSure: true, evidence: [told] } as const;
	return { contact: { name, path: `${name}.md` }, wait, lastDealOn: null, signs: [sign], weight: 1, isSure: true, ladder: [] };
}

const lists: RelationshipLists = {
	asOf: '2026-06-01',
	ready: [ready('Ben', 'snoozed'), ready('Anna', null)],
	soldCold: [{ contact: { name: 'Cleo', path: 'Cleo.md' }, deal: null, before: '2026-05-01', evidence: [told], warmedBy: [], perhaps: [] }],
	referrers: [
		{
			name: 'Uncle Bob',
			path: null,
			candidates: [],
			standing: null,
			outcome: { open: 0, won: 0, lost: 0, closed: 0, worth: [], wonWithoutValue: 0 },
			referrals: [{ contact: { name: 'Anna', path: 'Anna.md' }, evidence: [told], deals: [] }],
		},
	],
	stopProposals: [
		{
			contact: { name: 'Dora', path: 'Dora.md' },
			touches: 12,
			firstOn: '2025-01-01',
			lastOn: '2026-05-01',
			lostDeals: 0,
			continued: null,
			isReady: false,
			evidence: [told],
		},
	],
};

test('those who have to wait, and proposals to stop, stand in groups behind the rest', () => {
	const { ready, cold, referrals } = relationshipSections(lists, '');
	expect(ready.map(({ key }) => key)).toEqual(['ready Anna.md', 'group wait', 'ready Ben.md']);
	expect(cold.map(({ key }) => key)).toEqual(['cold Cleo.md 0']);
	expect(referrals.map(({ key }) => key)).toEqual(['referrer Uncle Bob', 'group stops', 'stop Dora.md']);
});

test('a search keeps what bears its words, whoever was referred too', () => {
	const { ready, cold, referrals } = relationshipSections(lists, 'anna');
	expect([...ready, ...cold, ...referrals].map(({ key }) => key)).toEqual(['ready Anna.md', 'referrer Uncle Bob']);
});

test('a search leaves out who bears none of its words', () => {
	const { ready: some, cold, referrals } = relationshipSections(lists, 'ben');
	expect([...some, ...cold, ...referrals].map(({ key }) => key)).toEqual(['group wait', 'ready Ben.md']);
	expect(Object.values(relationshipSections(lists, 'bobanna')).flat()).toEqual([]);
});

test('each row tells its contact, if it has a note, and what it rests on', () => {
	const rows = Object.values(relationshipSections(lists, '')).flat();
	const told_ = rows.flatMap((row) =>
		row.row === 'ready' || row.row === 'cold' || row.row === 'referrer' || row.row === 'stop'
			? [[relationshipContact(row), relationshipEvidence(row).length]]
			: [],
	);
	expect(told_).toEqual([
		['Anna.md', 1],
		['Ben.md', 1],
		['Cleo.md', 1],
		[null, 1],
		['Dora.md', 1],
	]);
});

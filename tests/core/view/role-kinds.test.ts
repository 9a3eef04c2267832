import { roleKinds } from '../../../src/core/view/role-kinds';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';

function kinds(role: 'marketing' | 'sales' | 'delivery', settings: Partial<Settings> = {}): string[] {
	return roleKinds(role, { ...defaultSettings, ...settings });
}

test.each([
	['marketing', ['check-in', 'newsletter', 'thank-you', 'resource', 'introduction', 'reconnect']],
	['sales', ['discovery-call', 'value-conversation', 'proposal', 'proposal-follow-up', 'negotiation', 'closing-call']],
	['delivery', ['kick-off', 'status-meeting', 'review', 'handover', 'invoice', 'support']],
] as const)('of %s what is logged most with one contact is offered first', (role, usual) => {
	expect(kinds(role).slice(0, usual.length)).toEqual(usual);
});

test('every kind of the vocabulary is offered once, and only those of the role', () => {
	const { vocabulary } = defaultSettings;
	const offered = kinds('sales');
	expect([...offered].sort()).toEqual(
		Object.keys(vocabulary)
			.filter((kind) => vocabulary[kind] === 'sales')
			.sort(),
	);
});

test('what was logged last with the role comes before', () => {
	const recentKinds = ['sales/demo', 'marketing/podcast', 'marketing/newsletter', 'marketing/own-kind'];
	expect(kinds('marketing', { recentKinds }).slice(0, 4)).toEqual(['podcast', 'newsletter', 'own-kind', 'check-in']);
});

test('a usual kind that the vocabulary has no more is not offered', () => {
	expect(kinds('delivery', { vocabulary: { handover: 'delivery', 'check-in': 'marketing', 'own-kind': 'delivery' } })).toEqual(['handover', 'own-kind']);
});

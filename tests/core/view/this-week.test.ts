import { defaultSettings } from '../../../src/core/settings/settings';
import { checkContacts } from '../../../src/core/view/check-contacts';
import { dayOf, readVault } from '../../support/read-vault';

/** What is most worth doing on 1 June 2026 with contacts of these lines, in order: who, and what. */
function weekOf(contacts: Readonly<Record<string, readonly string[]>>): string[] {
	const notes = Object.fromEntries(Object.entries(contacts).map(([name, lines]) => [`${name}.md`, `---\ntype: contact\n${lines.join('\n')}\n---\n`]));
	const vault = readVault(notes);
	const { week } = checkContacts(
		Object.keys(contacts).map((name) => vault.contact(name)),
		dayOf('2026-06-01'),
		defaultSettings,
	);
	return week.map(({ contact, what }) => `${contact.name}: ${what}`);
}

const won = (day: string, ...activities: readonly string[]): string[] => [
	'deals:',
	`  - ${day} won Website`,
	...(activities.length === 0 ? [] : ['activities:', ...activities.map((line) => `  - ${line}`)]),
];
const paused = (until: string): string[] => ['reevaluations:', `  - 2026-03-01 pause ${until}`];
const toDecide = (name: string, by: string): string[] => [`deals:`, `  - { name: ${name}, status: open, opened: 2026-05-01, decide-by: ${by} }`];

test('of each kind of thing the first comes first: planned, a pause that ended, a decision, the longest silence', () => {
	expect(
		weekOf({
			Anna: won('2025-12-01'),
			Ben: won('2026-01-01'),
			Cleo: paused('2026-06-01'),
			Dora: ['activities:', '  - 2026-06-01 planned marketing/check-in'],
			Emil: toDecide('Shop', '2026-06-05'),
		}),
	).toEqual(['Dora: planned', 'Cleo: pause-ended', 'Emil: decide', 'Anna: stalled', 'Ben: stalled']);
});

test.each([
	['a touch planned for a day to come', ['activities:', '  - 2026-06-02 planned marketing/check-in']],
	['a pause that goes on', paused('2026-06-02')],
	['a decision more than a week away', toDecide('Shop', '2026-06-09')],
	['a silence that ends with what is planned for a day to come', won('2025-12-01', '2026-06-20 planned marketing/check-in')],
])('%s is nothing for this week', (_, lines) => {
	expect(weekOf({ Anna: lines })).toEqual([]);
});

test.each([
	['a plan that is due', won('2025-12-01', '2026-05-20 planned marketing/check-in'), 'planned'],
	['a plan that is long overdue', won('2025-12-01', '2026-01-20 planned marketing/check-in'), 'stalled'],
	['a plan of sales', won('2025-12-01', '2026-06-20 planned sales/demo'), 'stalled'],
	['a plan beside an activity without a role', won('2025-12-01', '2026-05-01 call', '2026-06-20 planned marketing/check-in'), 'stalled'],
])('%s keeps a silence in it', (_, lines, what) => {
	expect(weekOf({ Anna: lines })).toEqual([`Anna: ${what}`]);
});

import type { Formats } from './formats';
import type { ListWords } from './list-words';

/** What is said around the lists, and in a base, in English. */
export function englishLists(format: Formats): ListWords {
	return {
		referrals: 'Referrals',
		making: 'Going through all contacts…',
		noneCold: 'No sales conversation was begun without marketing before it.',
		noneFound: 'Nothing found here.',
		base: {
			create: 'Create a base of my contacts',
			table: 'Table',
			step: (name) => `${name} created`,
			off: 'Bases is turned off: turn it on under Settings → Core plugins, and reload Two Hats, to see a base.',
			noContact: 'Not a contact',
			empty: 'This base holds no notes.',
			noGroup: 'Without a value',
			more: (count) => `Show more (${format.number(count)} left)`,
		},
	};
}

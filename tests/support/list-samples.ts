import type { Words } from '../../src/core/i18n/words';

const outcome = { open: 1, won: 2, lost: 0, closed: 1, worth: [{ amount: 4800, currency: 'EUR' }], wonWithoutValue: 1 };

/** Every sentence of the lists and of a base that has something to fill in, tried. */
export const listSamples: Readonly<Record<string, (words: Words) => readonly string[]>> = {
	'lists.base.more': ({ lists }) => [lists.base.more(1234)],
	'lists.base.step': ({ lists }) => [lists.base.step('Two Hats.base')],
	'relationship.ready.cold': ({ relationship }) => [null, 'Website'].map((deal) => relationship.ready.cold(deal, '1 March 2026')),
	'relationship.ready.lastDeal': ({ relationship }) => [null, '1 March 2026'].map((day) => relationship.ready.lastDeal(day)),
	'relationship.ready.newest': ({ relationship }) => [relationship.ready.newest('1 March 2026')],
	'relationship.referrals.outcome': ({ relationship }) => [1, 2].map((count) => relationship.referrals.outcome(count, outcome)),
	'relationship.referrals.several': ({ relationship }) => [relationship.referrals.several('Anna.md, Old/Anna.md')],
	'relationship.referrals.stop': ({ relationship }) =>
		[0, 2].map((lostDeals) => relationship.referrals.stop({ touches: 12, first: '1 March 2025', last: '1 March 2026', lostDeals })),
};

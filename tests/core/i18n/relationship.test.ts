import { englishRelationship } from '../../../src/core/i18n/english-relationship';
import { localFormats } from '../../../src/core/i18n/formats';
import { germanRelationship } from '../../../src/core/i18n/german-relationship';
import type { RelationshipWords } from '../../../src/core/i18n/relationship-words';

const english = englishRelationship(localFormats('en'));
const german = germanRelationship(localFormats('de'));

/** All sentences of a language by place; those with figures, made of none, one and many. */
function sentences({ ready, referrals }: RelationshipWords): Map<string, string> {
	const found = new Map<string, string>();
	const counts = [0, 1, 1234];
	const note = (place: string, texts: readonly string[]): void => {
		for (const [index, text] of texts.entries()) found.set(`${place} ${String(index)}`, text);
	};
	for (const [table, words] of Object.entries({ ready, referrals })) {
		const entries: readonly (readonly [string, unknown])[] = Object.entries(words);
		for (const [key, value] of entries) {
			if (typeof value === 'string') note(`${table}.${key}`, [value]);
			else if (typeof value === 'object' && value !== null) note(`${table}.${key}`, Object.values(value).map(String));
		}
	}
	note('newest', [ready.newest('D')]);
	note('lastDeal', [ready.lastDeal('D'), ready.lastDeal(null)]);
	note('cold', [ready.cold('Deal', 'D'), ready.cold(null, 'D')]);
	note('several', [referrals.several('A.md, B.md')]);
	const outcome = (count: number) => ({
		open: count,
		won: count,
		lost: count,
		closed: count,
		wonWithoutValue: count,
		worth: count === 0 ? [] : [{ amount: 4800, currency: 'EUR' }],
	});
	note(
		'outcome',
		counts.map((count) => referrals.outcome(count, outcome(count))),
	);
	note(
		'stop',
		counts.map((count) => referrals.stop({ touches: count, first: 'D', last: 'D', lostDeals: count })),
	);
	return found;
}

test('both languages say the same things, each in its own words', () => {
	expect([...sentences(german).keys()]).toEqual([...sentences(english).keys()]);
	const same = [...sentences(german)].filter(([place, text]) => sentences(english).get(place) === text);
	expect(same).toEqual([]);
	for (const text of [...sentences(english).values(), ...sentences(german).values()]) expect(text).not.toMatch(/undefined|null|\s{2}|^\s|\s$|\{|\}/);
});

test('one and many are counted in the form they need', () => {
	const stop = (words: RelationshipWords, touches: number): string =>
		words.referrals.stop({ touches, first: 'A', last: 'B', lostDeals: 0 }).split(' from')[0] ?? '';
	expect([stop(english, 1), stop(english, 1234)]).toEqual(['1 marketing touch', '1,234 marketing touches']);
	expect(german.referrals.stop({ touches: 1, first: 'A', last: 'B', lostDeals: 2 })).toMatch(
		/^1 Berührung vom A bis zum B, kein Geschäft gewonnen, 2 verloren/,
	);
	expect(english.referrals.outcome(1, { open: 0, won: 2, lost: 0, closed: 0, worth: [{ amount: 1200, currency: '€' }], wonWithoutValue: 1 })).toBe(
		'1 referral; deals: 2 won (€ 1,200), 0 lost, 0 open, 1 won without a value',
	);
});

import { marketingCorpus } from '../../support/marketing-corpus';

test('the corpus has 100 texts and more, half of them German, a quarter and more held back', () => {
	const count = (is: (text: (typeof marketingCorpus)[number]) => boolean): number => marketingCorpus.filter(is).length;
	expect(marketingCorpus.length).toBeGreaterThanOrEqual(100);
	expect(count(({ language }) => language === 'de')).toBe(marketingCorpus.length / 2);
	const heldBack = (asked: string): number => count(({ isHeldBack, collection }) => isHeldBack && collection === asked);
	expect(['first', 'voices', 'post bag'].map(heldBack)).toEqual([38, 40, 45]);
});

test('half of the texts and more sell nothing, so that a false alarm can be seen', () => {
	const clean = marketingCorpus.filter(({ expected }) => expected.length === 0);
	expect(clean.length).toBeGreaterThanOrEqual(marketingCorpus.length / 2);
});

test('every label names a signal, and every signal has labels in both parts', () => {
	for (const isHeldBack of [true, false]) {
		const labels = marketingCorpus.filter((text) => text.isHeldBack === isHeldBack).flatMap(({ expected }) => expected);
		expect([...new Set(labels.map(({ signal }) => signal))].sort()).toEqual(['buy', 'discount', 'guarantee', 'price', 'urgency']);
	}
});

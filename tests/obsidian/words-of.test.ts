import { wordsOf } from '../../src/obsidian/words-of';

jest.mock('obsidian', () => ({ getLanguage: () => 'de-AT' }), { virtual: true });

test('words are made once for a language, however often a row asks for them', () => {
	expect(wordsOf('en')).toBe(wordsOf('en'));
	expect(wordsOf('auto')).toBe(wordsOf('auto'));
	expect(wordsOf('auto')).not.toBe(wordsOf('en'));
	expect(wordsOf('auto').role.sales).toBe('Verkauf');
});

import fc from 'fast-check';
import { defaultSettings } from '../../../src/core/settings/settings';
import { towardsTest } from '../../../src/core/standing/towards-words';

const isTowards = towardsTest(defaultSettings.towardsWords);

test.each([
	'2026-03-01 newsletter asked for the spreadsheet behind it',
	'replied within the hour',
	'We met at the fair; she asked what it costs',
	'the talk I gave. Attended with two colleagues',
	'Wrote  back at night',
	'check-in, and she asked for a second visit',
	'Danach fragte sie nach dem Preis',
	'hat nach der Preisliste gefragt',
	'Sie meldete sich am Abend',
	'ANFRAGE über die Seite',
])('%p says that Anna came towards you', (text) => {
	expect(isTowards(text, 'Anna Berg')).toBe(true);
});

test.each([
	['I asked for the figures', 'you asked'],
	['I have since replied', 'you replied'],
	['Ich habe sie nach Zahlen gefragt', 'you asked'],
	['asked Anna for a testimonial', 'it was Anna who was asked'],
	['replied to [[Anna Berg]] at once', 'you replied'],
	['asked her about the budget', 'you asked'],
	['marketing/check-in could not help it, asked how it goes', 'a check-in asks'],
	['2026-03-01 marketing/testimonial-request asked by mail', 'a request asks'],
	['has not replied', 'she did not'],
	["hasn't replied", 'she did not'],
	['never asked', 'she did not'],
	['hat nicht geantwortet', 'she did not'],
	['antwortete nicht', 'she did not'],
	['unasked advice, well-attendedness', 'these are other words'],
	['', 'nothing is said'],
])('%p says nothing of the kind: %s', (text) => {
	expect(isTowards(text, 'Anna Berg')).toBe(false);
});

test('the words are the user’s own, and without words nobody comes towards you', () => {
	expect(towardsTest(['rang the bell'])('She rang  the bell', 'Anna')).toBe(true);
	expect(towardsTest(['rang the bell'])('She asked', 'Anna')).toBe(false);
	expect(towardsTest([])('She asked', 'Anna')).toBe(false);
	expect(towardsTest(['', '  '])('She asked', 'Anna')).toBe(false);
});

test('any words may be set, and any text read, and a sentence with only such a word in it says so', () => {
	const word = fc
		.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(' ', ...'a b c . * + ? ( ) [ ] \\ ^ $ | { } - ü'.split(' ')) })
		.filter((text) => /[abü]$/.test(text.trim()));
	fc.assert(
		fc.property(word, fc.string(), fc.string(), (own, text, name) => {
			expect(typeof towardsTest([own])(text, name)).toBe('boolean');
			expect(towardsTest([own])(own.trim(), '')).toBe(true);
		}),
	);
});

test('a long line costs no more than its length', () => {
	const text = 'I asked '.repeat(40_000);
	const start = performance.now();
	expect(isTowards(text, 'Anna')).toBe(false);
	expect(performance.now() - start).toBeLessThan(2000);
});

test.each([
	['She asked in the survey', 'in a survey, she is its subject'],
	['check-in, and they asked for more', 'in a check-in, they are its subject'],
	['asked, not at once', 'the "not" is of the next words'],
	['replied notably late', 'this word only begins like "not"'],
	['asked for a price for them', 'they are not the next word'],
	['replied together with Ben', 'this word only begins like "to"'],
	['replied to a letter of Anna', 'her name is not the next word'],
	['replied to Annabel', 'this name only begins like hers'],
	['I was out—asked for a call back', 'the words about yourself end before it'],
	[`asked for it, ${'a long story, '.repeat(15)}check-in`, 'a check-in is looked for where it begins'],
	['she had no time, asked for more', 'the "no" is of other words'],
])('%p says that Anna came towards you: %s', (text) => {
	expect(isTowards(text, 'Anna Berg')).toBe(true);
});

test.each([
	['check-in asked how it goes', 'a check-in asks'],
	['2026-03-01 check-in asked how it goes', 'a check-in asks'],
	['#check-in asked how it goes', 'a check-in asks'],
	['hasn’t replied', 'she did not'],
	['keine Frage wurde angefragt', 'nothing was asked'],
	['kein Mensch fragte', 'nobody asked'],
	['ohne Not fragte niemand, ohne dass sie fragte', 'nobody asked'],
	['no one asked', 'nobody asked'],
	['antwortete  nicht', 'she did not'],
	['asked nothing', 'she did not'],
	['fragte nichts', 'she did not'],
	['asked  her about it', 'you asked'],
	['replied to  him', 'you replied'],
	['replied  to him', 'you replied'],
	['asked  Anna', 'you asked'],
	['replied to  Anna', 'you replied'],
	['replied  to [[Anna Berg]]', 'you replied'],
	['asked anna, again', 'you asked'],
])('%p says nothing of her: %s', (text) => {
	expect(isTowards(text, 'Anna Berg')).toBe(false);
});

test('words are set with any blanks, and an empty line among them is no word', () => {
	expect(towardsTest(['rang  the bell'])('She rang the bell', 'Anna')).toBe(true);
	expect(towardsTest([' ', 'rang '])('She was here. ', 'Anna')).toBe(false);
	expect(towardsTest([' ', 'rang '])('She rang', 'Anna')).toBe(true);
	expect(towardsTest([])('She was here. ', 'Anna')).toBe(false);
});

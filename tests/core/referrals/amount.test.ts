import fc from 'fast-check';
import { readAmount } from '../../../src/core/referrals/amount';

test.each([
	['4800', 4800, ''],
	['€ 4,800', 4800, '€'],
	['4.800,50 EUR', 4800.5, 'EUR'],
	['4,800.50 usd', 4800.5, 'USD'],
	['£12k', 12000, '£'],
	['1.5k', 1500, ''],
	["CHF 1'200'000", 1200000, 'CHF'],
	['1 200,5 €', 1200.5, '€'],
	['0', 0, ''],
	['12.345.678', 12345678, ''],
])('%p is %p %p', (text, amount, currency) => {
	expect(readAmount(text)).toEqual({ amount, currency });
});

test.each([
	'',
	'much',
	'4800 per month',
	'4000-5000',
	'€ 4800 EUR',
	'1.2.3',
	'12,34,567',
	'4800 euros',
	'-5',
	'1,23456',
	'1,234,5678.90',
	'k',
	'€',
	'9'.repeat(50),
])('%p is no amount', (text) => {
	expect(readAmount(text)).toBeNull();
});

test('an amount reads the same however its thousands are parted', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
			const amount = Number(`${String(whole)}.${String(cents).padStart(2, '0')}`);
			for (const [thousands, decimal] of [
				['.', ','],
				[',', '.'],
				[' ', ','],
				['’', '.'],
				['', '.'],
			] as const) {
				const text = `${String(whole).replace(/\B(?=(?:\d{3})+$)/g, thousands)}${decimal}${String(cents).padStart(2, '0')} EUR`;
				expect(readAmount(text)).toEqual({ amount, currency: 'EUR' });
			}
		}),
	);
});

test('any text is read, and what is read is a number', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 . , ’ k € EUR -'.split(' '), ' ') }), (text) => {
			const read = readAmount(text);
			expect(read === null || (Number.isFinite(read.amount) && read.amount >= 0)).toBe(true);
		}),
	);
});

test('blanks around an amount do not matter, and one of more than forty signs is none', () => {
	expect(readAmount('  4800 EUR\n')).toEqual({ amount: 4800, currency: 'EUR' });
	expect(readAmount('12. €')).toEqual({ amount: 12, currency: '€' });
	expect(readAmount(`1${' '.repeat(38)}2`)).toEqual({ amount: 12, currency: '' });
	expect(readAmount(`1${' '.repeat(39)}2`)).toBeNull();
});

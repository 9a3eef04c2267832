/** An amount of money as a note writes it; the currency as written, upper-case where it is a code, '' where none is. */
export interface Amount {
	readonly amount: number;
	readonly currency: string;
}

const AMOUNT = /^(?<before>\p{Sc}|[a-z]{3}(?![a-z]))?\s*(?<digits>\d[\d.,'’\u00a0\u202f ]*?)\s*(?<thousand>k)?\s*(?<behind>\p{Sc}|[a-z]{3})?$/iu;
const LONGEST = 40;

/**
 * Reads `4800`, `€ 4,800`, `4.800,50 EUR`, `12k`. A last separator with three digits behind it parts thousands, any other
 * parts decimals. Null for everything else, such as a range or a price a month: what is not sure is not summed.
 */
export function readAmount(text: string): Amount | null {
	const written = text.trim();
	const parts = written.length > LONGEST ? null : (AMOUNT.exec(written)?.groups ?? null);
	if (parts === null) return null;
	const { before, digits = '', thousand, behind } = parts;
	if (before !== undefined && behind !== undefined) return null;
	const number = numberOf(digits.replace(/['’\s]/g, ''));
	if (number === null) return null;
	return { amount: thousand === undefined ? number : number * 1000, currency: (before ?? behind ?? '').toUpperCase() };
}

function numberOf(digits: string): number | null {
	const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
	const isDecimal = last >= 0 && digits.length - last - 1 !== 3;
	const whole = isDecimal ? digits.slice(0, last) : digits;
	const fraction = isDecimal ? digits.slice(last + 1) : '';
	if (!/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$|^\d+$/.test(whole) || !/^\d{0,2}$/.test(fraction)) return null;
	return Number(`${whole.replace(/[.,]/g, '')}.${fraction}`);
}

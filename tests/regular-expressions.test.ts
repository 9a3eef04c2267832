import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMarketing } from '../src/core/marketing-check/check-marketing';
import { sourceExpressions } from './support/source-expressions';

// The checker that needs neither Java nor a binary of its own.
process.env['RECHECK_BACKEND'] = 'pure';

/** What of the checker is used. */
interface Checker {
	checkSync(
		source: string,
		flags: string,
		how: { checker: 'automaton' | 'fuzz'; timeout: number },
	): {
		readonly status: 'safe' | 'vulnerable' | 'unknown';
		readonly attack?: { readonly pattern: string };
	};
}

const RECORD = join(__dirname, 'support/regular-expressions.json');
const isAll = process.env['CHECK_ALL'] === '1';
const { literals, built } = sourceExpressions();

/**
 * Expressions that the checker cannot call linear, and why their time is bounded nonetheless. Each counts repeats (`{1,64}`), so that
 * a place of the text is looked at a fixed number of times, or is asked only of a text cut before.
 */
const bounded: Readonly<Record<string, string>> = {
	"/[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+/gu": 'at most 64 signs before the @, 63 a label behind it',
	"/[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+/gu": 'the same, of at most 2000 signs',
	'/^(?:\\*\\*|__|\\*|_)?([\\p{L}\\p{N}][\\p{L}\\p{N} _/&-]{0,39})(?:\\*\\*|__|\\*|_)?::(?:\\*\\*|__|\\*|_)?(?:\\s+(.*)|(\\[\\[.*))?$/u':
		'at most 40 signs before ::',
	'/[[(]([\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,39})::((?:\\[\\[[^[\\]\\n]{1,200}\\]\\]|[^[\\]()\\n]){1,400})[\\])]/gu':
		'at most 40 signs before ::, 400 links or signs behind it, each read one way',
	'/^["\']?([\\p{L}][^\\n"\':]{0,60}?)["\']?[ \\t]*:/u': 'of at most 300 signs',
	'/^["\']?([^\\s"\':#-][^"\':]{0,60}?)["\']?\\s*:(?:\\s|$)/': 'from the beginning only, with at most 61 ends of the key',
	"/^(?<before>\\p{Sc}|[a-z]{3}(?![a-z]))?\\s*(?<digits>\\d[\\d.,'’\\u00a0\\u202f ]*?)\\s*(?<thousand>k)?\\s*(?<behind>\\p{Sc}|[a-z]{3})?$/iu":
		'of at most 40 signs',
	'/^(.{0,200}?)[\\s:]{1,3}(\\d\\S{0,40}?)(?:(\\s?\\.{2,3}\\s?|\\s(?:[-–—]|to|until|bis)\\s)(\\S{0,40}))?$/i': 'of at most 300 signs',
};

/** Files that put an expression together, and what holds its time. */
const builtWhere: Readonly<Record<string, number>> = {
	'core/marketing-check/phrases.ts': 1,
	'core/marketing-check/read-words.ts': 2,
	'core/standing/towards-words.ts': 1,
};

/** Loaded late: it takes a second, and is asked only of what was not asked before. */
function checker(): Checker {
	return jest.requireActual<Checker>('recheck');
}

/** A part that looks at what follows and takes nothing of it; none of ours has brackets within. */
const LOOK_AHEAD = /\(\?[=!]((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[])*)\)/g;

/** The same where nothing is behind it. */
const LAST_LOOK_AHEAD = new RegExp(`${LOOK_AHEAD.source.replace('[=!]', '=')}$`);

/**
 * The alternatives of an expression in a form that the prover reads, for it knows neither look-ahead nor references. Each tries at least
 * all the ways that the expression tries: what is looked for behind its end is taken; else what is looked for a fixed way ahead is
 * granted, a reference to a group takes whatever the group would, and a sign at the end that no text has makes it try every way. Null
 * where a look-ahead is of another kind.
 */
function withMoreWays(source: string): string[] | null {
	const taken = source.replace(LAST_LOOK_AHEAD, '(?:$1)');
	for (const [, looked = ''] of taken.matchAll(LOOK_AHEAD)) if (/[*+{]/.test(looked.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, ''))) return null;
	return alternativesOf(taken).map((one) => {
		const granted = one.replace(LOOK_AHEAD, '').replace(/(\((\[[^\]]+\])\).*?)\\\d/g, '$1$2');
		return granted === one ? one : `(?:${granted})\\u0000`;
	});
}

/** What stands between the bars of an expression that are in no brackets. */
function alternativesOf(source: string): string[] {
	const found = [''];
	let depth = 0;
	for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/g)) {
		depth += part === '(' ? 1 : part === ')' ? -1 : 0;
		if (part === '|' && depth === 0) found.push('');
		else found.push(`${found.pop() ?? ''}${part}`);
	}
	return found;
}

/** How an expression is known to take time that grows with the text; else what makes it slow, or that nobody knows. */
function verdictOf(literal: string): string {
	const end = literal.lastIndexOf('/');
	const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
	const isProven = (one: string): boolean => checker().checkSync(one, flags, { checker: 'automaton', timeout: 60_000 }).status === 'safe';
	if (isProven(source)) return 'linear';
	if (withMoreWays(source)?.every(isProven) === true) return 'linear with more ways to try';
	const { status, attack } = checker().checkSync(source, flags, { checker: 'fuzz', timeout: 20_000 });
	return status === 'vulnerable' ? `slow at ${attack?.pattern ?? '?'}` : status === 'safe' ? 'no slow text found' : 'unknown';
}

function recorded(): Readonly<Record<string, unknown>> {
	const stored: unknown = JSON.parse(readFileSync(RECORD, 'utf8'));
	return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

test('every regular expression of the sources takes time that grows with the text, no faster', () => {
	const before = isAll ? {} : recorded();
	const verdicts: Record<string, string> = {};
	for (const literal of [...literals.keys()].sort()) {
		const known = before[literal];
		verdicts[literal] = bounded[literal] !== undefined ? `bounded: ${bounded[literal]}` : typeof known === 'string' ? known : verdictOf(literal);
	}
	// What only the trying of texts did not find slow may be found so another day: it is proven, or told why it is bounded.
	const slow = Object.entries(verdicts).filter(([, verdict]) => !/^(?:linear|bounded)/.test(verdict));
	expect(slow.map(([literal, verdict]) => `${literals.get(literal) ?? ''}: ${literal} ${verdict}`)).toEqual([]);
	if (isAll) writeFileSync(RECORD, `${JSON.stringify(verdicts, null, '\t')}\n`);
}, 600_000);

test('no exception is kept for an expression that is gone', () => {
	expect([...Object.keys(bounded), ...Object.keys(recorded())].filter((literal) => !literals.has(literal))).toEqual([]);
});

test('expressions are put together in four places only', () => {
	expect(built).toEqual(builtWhere);
});

test.each([
	['/^(a+)+$/', 'slow'],
	['/[\\s.]+$/', 'slow'],
	['/(?:a|[ab])+(?=c)/', 'slow'],
	['/[\\s.]+(?!x)$|b/', 'slow'],
	['/^[a-z]+\\d$/', 'linear'],
	['/^(?:"[^"]*"|[^"\\s:]+)[ \\t]*:(?=[ \\t]|$)/', 'linear with more ways to try'],
	['/^([.,])\\d+(?:\\1\\d+)*(?![a-z])/', 'linear with more ways to try'],
	['/(?:b|a(?=[^]*c))+/', 'slow'],
])('the checker knows of %s: %s', (literal, verdict) => {
	expect(verdictOf(literal).split(' at ')[0]).toBe(verdict);
});

test.each(['price ', '50 % ', '„', '"', 'only today ', '€ 1.', '1.000,', 'buy ', '... ', ' - '])(
	'the phrases of the marketing check are found in time: %j',
	(words) => {
		const milliseconds = (times: number): number => {
			const text = words.repeat(times);
			const start = performance.now();
			checkMarketing(text, { sellingWords: ['buy now'], nextStepWords: ['call me'] });
			return performance.now() - start;
		};
		// What is compiled when it is first used takes time once, and one slow turn may be the machine's.
		expect([1, 2, 3, 4].some(() => milliseconds(8000) < 8 * Math.max(milliseconds(2000), 20))).toBe(true);
	},
);

import { parse } from 'yaml';
import { load } from 'js-yaml';
import { yamlScalar } from '../../../src/core/edit/yaml-scalar';

test.each([
	'+5',
	'-5',
	'1e5',
	'1e+55',
	'1e-5',
	'12:30:00',
	'1_000',
	'0x1F',
	'0xff',
	'0o17',
	'.5',
	'-.inf',
	'.NaN',
	'inf',
	'~',
	'No',
	'OFF',
	'y',
	'2026-01-01T10:00',
	'2026-1-1',
])('what some YAML reads as more than words is quoted: %s', (text) => {
	expect(yamlScalar(text)).toBe(`"${text}"`);
});

test.each([
	'a:b',
	'a5',
	'5 a',
	'e5',
	'0xyz',
	'yes please',
	'2026-01-01 call',
	'2026-01-01T call',
	'a#b',
	'nothing',
	'infinite',
	'one, two [three]',
	'Zoë 👩\u200d🔬',
])('words stay as they are: %s', (text) => {
	expect(yamlScalar(text)).toBe(text);
	expect([parse(text), load(text)]).toEqual([text, text]);
});

test.each(['a, b', 'a [b]', 'a]', '{a', 'a}', 'it "is"', "it's", 'a:b'])('in a list on one line this is quoted besides: %s', (text) => {
	const written = yamlScalar(text, 'flow');
	expect(written.startsWith('"')).toBe(true);
	expect(parse(`[${written}, x]`)).toEqual([text, 'x']);
	expect(yamlScalar('plain words', 'flow')).toBe('plain words');
});

test.each([
	['\u0007 bell', '"\\u0007 bell"'],
	['\u0085 next', '"\\u0085 next"'],
	['"\u2028', '"\\"\\u2028"'],
	['\u{e0001}', '"\\U000e0001"'],
	['\u{10ffff}', '"\\U0010ffff"'],
	['a\u200bb', '"a\\u200bb"'],
])('what cannot be seen is escaped: %j', (text, written) => {
	expect(yamlScalar(text)).toBe(written);
	expect([parse(written), load(written)]).toEqual([text, text]);
});

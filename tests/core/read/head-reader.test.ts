import { headError, propertiesOnly } from '../../../src/core/read/head-reader';

test.each([
	['the place named', 'Nested mappings are not allowed at line 3, column 12:\n\na: b: c', 'a: 1', 'Nested mappings are not allowed', 4],
	['a place far down', 'Implicit keys need to be on one line at line 112, column 1', 'a: 1', 'Implicit keys need to be on one line', 113],
	['no place', 'Too deep.\t', 'a: 1', 'Too deep', 1],
	['a place without a column', 'Nothing at line 3', 'a: 1', 'Nothing at line 3', 1],
	['the line on which a quote opens', 'Missing closing "quote at line 5, column 1:', 'a: 1\nname: "Anna\nb: 2\nc: 3', 'Missing closing "quote', 3],
	['the first line, if it opens there', "Missing closing 'quote at line 5, column 1:", "name: 'Anna\nb: 2", "Missing closing 'quote", 2],
	['an item of a list that opens it', 'unexpected end of the stream', "a: 1\nlist:\n  -   'Anna\n  - Ben", 'unexpected end of the stream', 4],
	['a line that begins with it', 'deficient indentation', 'a: |\n"Anna\r\nb: 2', 'deficient indentation', 3],
	['a quote that holds an apostrophe', 'Missing closing "quote', 'a: 1\nname: "Anna\'s\nb: 2', 'Missing closing "quote', 3],
	['the place, where every quote is closed', 'Missing closing "quote at line 1, column 1', 'a: "1"\nb: it\'s', 'Missing closing "quote', 2],
	['the place, where only other faults are named', 'Bad indentation at line 4, column 1', 'a: 1\nname: "Anna', 'Bad indentation', 5],
])('an error of YAML is told with %s', (_what, message, head, reason, line) => {
	expect(headError(new Error(message), head)).toEqual({ read: false, reason, line });
});

test('what is thrown and is no error is told too', () => {
	expect(headError('out of memory', '')).toEqual({ read: false, reason: 'out of memory', line: 1 });
});

test('properties are a map, or nothing', () => {
	expect(propertiesOnly({ a: 1 })).toEqual({ a: 1 });
	expect(propertiesOnly(null)).toEqual({});
	expect(propertiesOnly(undefined)).toEqual({});
	for (const data of [['a'], 'a', 1]) expect(() => propertiesOnly(data)).toThrow('The text between the --- lines is not a list of properties.');
});

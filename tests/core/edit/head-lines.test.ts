import { writtenHead } from '../../../src/core/edit/head-lines';

/** Each property as its key, its line, what is behind the colon, and the lines below. */
function properties(head: string, end = '\n'): readonly (readonly [string, number, string, ...string[]])[] {
	const text = `---${end}${head.replaceAll('\n', end)}---${end}Text`;
	const read = writtenHead(text);
	if (read.has !== 'head') throw new Error(read.has);
	expect(text.slice(0, read.end)).toBe(`---${end}${head.replaceAll('\n', end)}`);
	return read.properties.map(({ key, line, valueStart, below }) => [
		key,
		line.line,
		text.slice(valueStart, line.end),
		...below.map((one) => text.slice(one.start, one.end)),
	]);
}

test.each<[string, readonly (readonly [string, number, string, ...string[]])[]]>([
	[
		'a: 1\nb:\n  - x\n  - y\n',
		[
			['a', 2, ' 1'],
			['b', 3, '', '  - x', '  - y'],
		],
	],
	['# first\n\na: 1\n', [['a', 4, ' 1']]],
	['"a b": 1\n', [['a b', 2, ' 1']]],
	["'a b': 1\n", [['a b', 2, ' 1']]],
	['"": 1\n', [['', 2, ' 1']]],
	['last  contact day :\t1\n', [['last  contact day', 2, '\t1']]],
	['a:b: 1\n', []],
	[
		'-a: 1\n-ab c: 2\n- a: 3\n',
		[
			['-a', 2, ' 1'],
			['-ab c', 3, ' 2', '- a: 3'],
		],
	],
	['a:1\n', []],
	['a#b: 1\n', []],
	['?a: 1\n[a]: 1\n&a: 1\n', []],
	[
		'a: ...\nb: ---\n',
		[
			['a', 2, ' ...'],
			['b', 3, ' ---'],
		],
	],
	['', []],
])('%j has these properties, with either line end', (head, expected) => {
	expect(properties(head)).toEqual(expected);
	expect(properties(head, '\r\n')).toEqual(expected);
});

test.each(['...\n', '--- x\n', '%YAML 1.2\n'])('%j makes a head another document: it is broken', (line) => {
	expect(writtenHead(`---\na: 1\n${line}---\n`)).toEqual({ has: 'broken' });
});

test('a head that never ends or is in another language is broken; a note without one may get it behind its byte-order mark', () => {
	expect([writtenHead('---\na: 1\n'), writtenHead('---js\na\n---\n')]).toEqual([{ has: 'broken' }, { has: 'broken' }]);
	expect([writtenHead('Text'), writtenHead('\ufeffText')]).toEqual([
		{ has: 'none', start: 0 },
		{ has: 'none', start: 1 },
	]);
});

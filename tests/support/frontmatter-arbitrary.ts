import fc from 'fast-check';

const keys = fc.oneof(
	fc.constantFrom(
		'type',
		'activities',
		'deals',
		'tags',
		'lists',
		'Last Contact',
		'e-mail',
		'null',
		'true',
		'deal',
		'x1',
		'_id',
		'1st',
		'type ',
		'constructor',
		'y',
	),
	fc.stringMatching(/^[a-z]{1,6}$/),
);
const words = fc.oneof(
	fc.constantFrom(
		'2026-03-01 marketing/newsletter Q1 issue',
		'2026-03-01',
		'2026-03-20 call: Anna said yes',
		'2026-03-20 #sales call',
		'"[[Anna Berg]]"',
		"'it''s'",
		'"a \\" b"',
		'[[Sam]]',
		'[a, b]',
		'[a, true, c]',
		'[]',
		'{a: 1}',
		'true',
		'True',
		'yes',
		'null',
		'~',
		'Null',
		'',
		'12',
		'012',
		'1e3',
		'0x1f',
		'0o17',
		'1_000',
		'.5',
		'+49 30 1234',
		'+12',
		'(see below)',
		'$200',
		'/path',
		'a#b',
		'a # b',
		'a: b',
		'ends:',
		'| text',
		'> text',
		'- x',
		'? x',
		'*a',
		'&a b',
		'!t x',
		'@x',
		'`x`',
		'%x',
		'Zürich – Büro',
		'😀 smile',
		'12:30',
		'2026-03-01T10:00:00Z',
		'NaN',
		'.nan',
		'-.inf',
		'inf',
		'x\u00a0y',
		'"unclosed',
		'"closed" more',
		'"',
	),
	fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);
const indent = fc.constantFrom('', '  ', '    ', ' ', '\t');

const propertyLine = fc.tuple(keys, fc.constantFrom(': ', ':', ' : ', ':  '), words).map(([key, colon, value]) => `${key}${colon}${value}`);
const listOf = fc
	.tuple(keys, indent, fc.array(words, { minLength: 1, maxLength: 5 }))
	.map(([key, space, items]) => [`${key}:`, ...items.map((item) => `${space}- ${item}`)].join('\n'));
const oddLine = fc.oneof(
	fc.constantFrom('# comment', '  # comment', '', '   ', '...', '- x', '  more', '\tmore', '--- x', '%YAML 1.2'),
	fc.string({ maxLength: 20 }),
);

/** Heads of notes: properties and lists as people write them, with a few odd lines among them, LF or CRLF. */
export const frontmatters = fc
	.tuple(
		fc.array(fc.oneof({ weight: 5, arbitrary: propertyLine }, { weight: 3, arbitrary: listOf }, { weight: 1, arbitrary: oddLine }), { maxLength: 8 }),
		fc.constantFrom('\n', '\r\n'),
		fc.boolean(),
	)
	.map(([blocks, end, isEnded]) => {
		const text = blocks.join('\n').split('\n').join(end);
		return isEnded ? text + end : text;
	});

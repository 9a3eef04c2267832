import fc from 'fast-check';
import { KeptList } from '../../src/core/kept-list';

interface Item {
	readonly name: string;
}

const items: readonly Item[] = ['a', 'b', 'c', 'd'].map((name) => ({ name }));

test('what is made is of the items, in their order, whatever was asked for before', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.constantFrom(...items), { maxLength: 7 }), { maxLength: 6 }), (lists) => {
			const kept = new KeptList(({ name }: Item) => `made of ${name}`);
			for (const list of lists) expect(kept.of(list)).toEqual(list.map(({ name }) => `made of ${name}`));
		}),
	);
});

/** Items by their letters, the capital ones new; and of which letters something is made. */
const changes: readonly [string, string, string][] = [
	['one changed', 'aXcd', 'X'],
	['one gone', 'abd', ''],
	['one come', 'abXcd', 'X'],
	['one come at the end', 'abcdX', 'X'],
	['one gone and one come', 'aXbd', 'Xb'],
	['all gone', '', ''],
	['nothing', 'abcd', ''],
];

test.each(changes)('with %s, only what changed is made anew', (_, letters, made) => {
	const make = jest.fn(({ name }: Item) => ({ name }));
	const kept = new KeptList(make);
	const before = kept.of(items);
	make.mockClear();
	const after = kept.of(letters.split('').map((letter) => items.find(({ name }) => name === letter) ?? { name: letter }));
	expect(make.mock.calls.map(([{ name }]) => name).join('')).toBe(made);
	expect(after.filter((one) => before.includes(one)).length).toBe(letters.length - made.length);
});

test('while the items are the same, so is the list', () => {
	const kept = new KeptList(({ name }: Item) => ({ name }));
	expect(kept.of([...items])).toBe(kept.of([...items]));
});

test('what is put in the place of something made stays with its item', () => {
	const kept = new KeptList(() => 0);
	kept.of(items)[3] = 7;
	expect(kept.of(items.slice(1))).toEqual([0, 0, 7]);
});

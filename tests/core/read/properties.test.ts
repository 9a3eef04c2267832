import { everyPropertyOf, placeOf, propertiesOf, propertyOf } from '../../../src/core/read/properties';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';

const lexicon = lexiconOf(defaultSettings);
const field = (name: string, value: unknown, line: number): { readonly name: string; readonly value: unknown; readonly line: number } => ({
	name,
	value,
	line,
});

test('of one name the last holds, but the frontmatter before an inline field; what is empty is none', () => {
	const properties = propertiesOf({ Company: 'A', company: 'B', email: '', day: [] }, [
		field('company', 'C', 4),
		field('email', 'a@b.org', 5),
		field('e-mail', '', 6),
		field('email', 'c@d.org', 7),
	]);
	expect(propertyOf(properties, 'company', lexicon)).toMatchObject({ name: 'company', value: 'B', line: null });
	expect(properties.get('email')).toMatchObject({ value: 'c@d.org', line: 7 });
	expect(properties.get('day')).toBeUndefined();
});

test('what adds up is read from all of them, in the order of the note', () => {
	const properties = propertiesOf({ company: 'A', client: 'D' }, [field('Company', 'B', 4), field('company', 'C', 5)]);
	expect(everyPropertyOf(properties, 'company', lexicon).map(({ value }) => value)).toEqual(['A', 'B', 'C', 'D']);
	expect(everyPropertyOf(propertiesOf({ company: 'A', client: 'D' }, []), 'company', lexicon).map(({ value }) => value)).toEqual(['A', 'D']);
	expect(everyPropertyOf(propertiesOf(null, []), 'company', lexicon)).toEqual([]);
});

test('a property stands at its name, an item at its index, an inline field on its line', () => {
	const [property] = everyPropertyOf(propertiesOf({ company: ['A'] }, []), 'company', lexicon);
	expect(property === undefined ? null : [placeOf(property), placeOf(property, 0)]).toEqual([
		{ property: 'company', index: null },
		{ property: 'company', index: 0 },
	]);
	expect(placeOf(field('company', 'A', 4), 1)).toEqual({ line: 4 });
});

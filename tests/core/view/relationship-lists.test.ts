import { readVault } from '../../../src/contact-book/read-vault';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';
import { finished } from '../../../src/core/steps';
import { relationshipSteps } from '../../../src/core/view/relationship-lists';
import { person } from '../../support/relationship';
import { dayOf, memoryNoteStore } from '../../support/read-vault';

const lexicon = lexiconOf(defaultSettings);

/** The lists of a vault in which something happens behind the first contact. */
function listsWhile(notes: Readonly<Record<string, string>>, change: (notes: ReturnType<typeof readVault>['notes']) => void) {
	const read = readVault(memoryNoteStore(notes, lexicon), lexicon).notes;
	const steps = relationshipSteps(
		{ contacts: () => read.book.contacts(), named: (name) => read.book.contactsNamed(name) },
		dayOf('2026-06-01'),
		defaultSettings,
	);
	steps.next();
	change(read);
	return finished(steps);
}

test('who becomes a contact while the lists are made is a name in them until they are made anew', () => {
	const made = memoryNoteStore({ 'Aaron.md': person() }, lexicon);
	const { referrers } = listsWhile({ 'Anna.md': person('referred-by: Aaron'), 'Carla.md': person() }, (notes) => {
		notes.enter('Aaron.md', made.open('Aaron.md'));
	});
	expect(referrers).toMatchObject([{ name: 'Aaron', path: null, standing: null }]);
});

test('who is no contact any more while the lists are made is in none of them', () => {
	const { referrers, ready } = listsWhile({ 'Anna.md': person('referred-by: Ben'), 'Ben.md': person('referred-by: Anna') }, (notes) => {
		notes.remove('Ben.md');
	});
	expect(referrers).toMatchObject([{ name: 'Ben', path: null }]);
	expect(ready).toEqual([]);
});

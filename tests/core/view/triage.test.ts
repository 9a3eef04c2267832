import { checkContacts } from '../../../src/core/view/check-contacts';
import { untaggedOf } from '../../../src/core/view/triage';
import { defaultSettings } from '../../../src/core/settings/settings';
import { list, person } from '../../support/relationship';
import { dayOf, readVault } from '../../support/read-vault';

/** `Anna 2026-05-01 call: marketing, deciding` of each activity to be asked about. */
function asked(notes: Readonly<Record<string, string>>, asOf = '2026-06-01'): string[] {
	const vault = readVault(notes, { asOf });
	const contacts = vault.contacts.map((name) => vault.contact(name));
	const { flags } = checkContacts(contacts, dayOf(asOf), defaultSettings);
	return untaggedOf(contacts, flags, dayOf(asOf)).map(
		({ contact, activity, suggestion, settles }) =>
			`${contact.name} ${activity.day} ${activity.kind}: ${suggestion?.role ?? 'nothing'}${settles === null ? '' : ', deciding'}`,
	);
}

const stopped = list('deals', '2026-02-10 won Website');

test('what may settle a flag is asked first, then what is newest', () => {
	expect(
		asked({
			'Anna.md': person(stopped, list('activities', '2026-02-01 call', '2026-02-20 call', '2026-05-01 call')),
			'Ben.md': person(list('activities', '2026-05-20 call')),
		}),
	).toEqual([
		'Anna 2026-05-01 call: marketing, deciding',
		'Anna 2026-02-20 call: marketing, deciding',
		'Ben 2026-05-20 call: nothing',
		'Anna 2026-02-01 call: nothing',
	]);
});

test('what came on the very day of the close settles nothing', () => {
	expect(asked({ 'Anna.md': person(stopped, list('activities', '2026-02-10 call')) })).toEqual(['Anna 2026-02-10 call: nothing']);
});

test('of two closes that no marketing followed the earlier counts', () => {
	const two = list('deals', '2026-03-20 won Shop', '2026-02-10 won Website');
	expect(asked({ 'Anna.md': person(two, list('activities', '2026-02-20 call')) })).toEqual(['Anna 2026-02-20 call: marketing, deciding']);
	const other = list('deals', '2026-02-10 won Website', '2026-03-20 won Shop');
	expect(asked({ 'Anna.md': person(other, list('activities', '2026-02-20 call')) })).toEqual(['Anna 2026-02-20 call: marketing, deciding']);
});

test('what has a role, what is planned and what lies ahead is not asked about', () => {
	const lines = list('activities', '2026-05-01 newsletter', '2026-05-02 planned call', '2026-06-02 call', '2026-06-01 call');
	expect(asked({ 'Anna.md': person(lines) })).toEqual(['Anna 2026-06-01 call: nothing']);
});

test('a flag of another kind makes nothing deciding', () => {
	expect(asked({ 'Anna.md': person(list('deals', '2026-03-01 open Shop'), list('activities', '2026-05-01 call')) })).toEqual(['Anna 2026-05-01 call: sales']);
});

import type { ContactBook } from '../contact-book/contact-book';
import type { Contact } from '../core/model/contact';
import { UsageError } from './io';

/** The one contact of a name, an alias or a path. Throws a UsageError where there is none, or more than one. */
export function contactNamed(book: ContactBook, name: string): Contact {
	const found = book.contactsNamed(name);
	// A bare name is also the path of a note at the top of the vault; which of two bears it is not for us to say.
	const doubles = [...book.contacts()].filter((contact) => contact.name.toLowerCase() === name.toLowerCase());
	const named = doubles.length > 1 ? doubles : found;
	if (named.length > 1) throw new UsageError(`${name} may be ${named.map(({ path }) => path).join(' or ')}. Name the note by its path.`);
	const [first] = named;
	const contact = first === undefined ? null : book.contact(first.path);
	if (contact === null) throw new UsageError(`There is no contact named ${name}.`);
	return contact;
}

import type { ContactBook } from '../contact-book/contact-book';
import type { Contact } from '../core/model/contact';
import { UsageError } from './io';

/** The one contact of a name, an alias or a path. Throws a UsageError where there is none, or more than one. */
export function contactNamed(book: ContactBook, name: string): Contact {
	const meant = book.contactsMeant(name);
	if (meant.length > 1) throw new UsageError(`${name} may be ${meant.map(({ path }) => path).join(' or ')}. Name the note by its path.`);
	const [first] = meant;
	const contact = first === undefined ? null : book.contact(first.path);
	if (contact === null) throw new UsageError(`There is no contact named ${name}.`);
	return contact;
}

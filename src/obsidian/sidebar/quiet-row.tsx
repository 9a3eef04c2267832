import type { JSX } from 'preact';
import type { ContactName } from '../../core/model/contact';
import type { Place } from '../../core/model/place';
import { NoteLink } from './contact-link';
import { MoreButton, openMenu, type RowProps } from './flag-row';

/** A row of what is not flagged: kept back, or older. Worded only once it is shown: there may be thousands that nobody sees. */
export interface QuietRow {
	readonly row: 'quiet';
	readonly key: string;
	readonly contact: ContactName;
	readonly at?: Place | undefined;
	readonly text: () => string;
}

/** Who, and what is told of them. */
export function QuietWords({ host, row, isCurrent }: Pick<RowProps, 'host' | 'isCurrent'> & { readonly row: QuietRow }): JSX.Element {
	const { contact, at, text } = row;
	const shared = { host, tabIndex: isCurrent ? 0 : -1 };
	return (
		<>
			<div class="two-hats-row-head">
				<NoteLink {...shared} path={contact.path} name={contact.name} at={at} />
				<MoreButton {...shared} contact={contact.name} entries={() => openMenu(host, contact.path, [])} />
			</div>
			<div class="two-hats-reason">{text()}</div>
		</>
	);
}

import type { JSX } from 'preact';
import { doneCount } from '../../core/shapes/check-counts';
import type { Snapshot } from '../snapshot';
import { Icon } from './icon';
import type { SidebarHost } from './sidebar-host';

/** How far reading has come. */
export function Reading({ host, snapshot }: { readonly host: SidebarHost; readonly snapshot: Snapshot }): JSX.Element | null {
	const { status } = snapshot;
	const { sidebar } = host.words().ui;
	if (status.is === 'ready') return null;
	if (status.is === 'waiting')
		return (
			<p class="two-hats-reading" role="status">
				{sidebar.waiting(status.uncached)}
			</p>
		);
	return (
		<div class="two-hats-reading" role="status">
			<p>{sidebar.reading(status.done, status.all)}</p>
			<progress max={Math.max(1, status.all)} value={status.done} aria-label={sidebar.reading(status.done, status.all)} />
		</div>
	);
}

/** What to show where there is nothing to flag: nothing recognised yet, nothing closed yet, or all well. */
export function EmptyState({ host, snapshot }: { readonly host: SidebarHost; readonly snapshot: Snapshot }): JSX.Element {
	const { sidebar } = host.words().ui;
	const { counts, result } = snapshot;
	if (counts.contacts === 0) {
		return (
			<Message icon="user-search" title={sidebar.noContacts} text={`${sidebar.noContactsRead(counts.read)} ${sidebar.noContactsHow}`} example={CONTACT_EXAMPLE}>
				<Button
					label={sidebar.createExample}
					isMain
					onClick={() => {
						host.createExample();
					}}
				/>
				<Button
					label={sidebar.openSettings}
					onClick={() => {
						host.openSettings();
					}}
				/>
				<Button label={sidebar.openGuide} onClick={host.openGuide} />
			</Message>
		);
	}
	if (result.deals.won + result.deals.lost === 0) {
		return (
			<Message icon="handshake" title={sidebar.noDeals} text={sidebar.noDealsHow} example={DEAL_EXAMPLE}>
				<Button label={sidebar.openGuide} onClick={host.openGuide} />
			</Message>
		);
	}
	const text = sidebar.allWellCounts({ contacts: counts.contacts, activities: doneCount(result.activities) });
	return <Message icon="check-circle" title={sidebar.allWell} text={text} />;
}

const CONTACT_EXAMPLE = '---\ntype: contact\n---';
const DEAL_EXAMPLE = 'deals:\n  - 2026-03-20 won Website redesign';

/** What to do where there is nothing to show, with an example of it. */
export function Message(props: {
	readonly icon: string;
	readonly title: string;
	readonly text: string;
	readonly example?: string;
	readonly children?: JSX.Element | readonly JSX.Element[];
}): JSX.Element {
	const { icon, title, text, example, children } = props;
	return (
		<div class="two-hats-empty">
			<Icon name={icon} />
			<h2 class="two-hats-empty-title">{title}</h2>
			<p>{text}</p>
			{example !== undefined && <pre class="two-hats-example">{example}</pre>}
			{children !== undefined && <div class="two-hats-buttons">{children}</div>}
		</div>
	);
}

/** A plain button with words on it. */
export function Button({ label, isMain = false, onClick }: { readonly label: string; readonly isMain?: boolean; readonly onClick: () => void }): JSX.Element {
	return (
		<button class={isMain ? 'mod-cta' : ''} onClick={onClick}>
			{label}
		</button>
	);
}

import type { JSX } from 'preact';
import type { ContactName } from '../../core/model/contact';
import type { Deal } from '../../core/model/deal';
import type { SuppressedFlag } from '../../core/model/flag';
import type { Place } from '../../core/model/place';
import type { OlderDeal } from '../../core/view/check-result';
import { matcher } from '../../core/view/sidebar-sections';
import { NoteLink } from './contact-link';
import { MoreButton, openMenu } from './flag-row';
import { Section } from './section';
import type { SidebarHost } from './sidebar-host';

interface KeptBackProps {
	readonly host: SidebarHost;
	readonly search: string;
	readonly isOpen: (id: string) => boolean;
	readonly onToggle: (id: string) => void;
}

/** What is kept back, with its reason: one line that opens. */
export function KeptBack({ flags, ...props }: KeptBackProps & { readonly flags: readonly SuppressedFlag[] }): JSX.Element | null {
	const words = props.host.words();
	const told = flags.map((flag) => ({
		contact: flag.contact,
		deal: flag.deal?.deal ?? null,
		text: () => `${words.flagReason(flag)}. ${words.suppression(flag.reason)}.`,
	}));
	return <QuietRows {...props} id="kept-back" title={(count) => words.ui.sidebar.keptBack(count)} told={told} />;
}

/** Deals closed before the look-back: one line that opens. */
export function Older({ deals, ...props }: KeptBackProps & { readonly deals: readonly OlderDeal[] }): JSX.Element | null {
	const { ui } = props.host.words();
	const told = deals.map(({ contact, deal, closedOn }) => ({
		contact,
		deal,
		at: deal.evidence[0]?.at,
		text: () => ui.sidebar.olderDeal(deal.name, ui.day(closedOn)),
	}));
	return <QuietRows {...props} id="older" title={(count) => ui.sidebar.older(count)} told={told} />;
}

interface QuietRow {
	readonly contact: ContactName;
	readonly deal: Deal | null;
	readonly at?: Place | undefined;
	/** Worded only once it is shown: folded, all rows would be worded again at each change while nobody sees them. */
	readonly text: () => string;
}

function QuietRows(
	props: KeptBackProps & { readonly id: string; readonly title: (count: number) => string; readonly told: readonly QuietRow[] },
): JSX.Element | null {
	const { host, search, isOpen, onToggle, id, title, told } = props;
	const holds = matcher(search);
	const shown = told.filter(({ contact, deal }) => holds(contact.name, deal?.name ?? ''));
	if (shown.length === 0) return null;
	return (
		<Section
			id={id}
			title={title(shown.length)}
			count=""
			isOpen={isOpen(id)}
			onToggle={() => {
				onToggle(id);
			}}
		>
			{isOpen(id) && (
				<ul class="two-hats-rows">
					{shown.map(({ contact, at, text }, index) => (
						<li key={index} class="two-hats-row two-hats-row-quiet">
							<div class="two-hats-row-head">
								<NoteLink host={host} path={contact.path} name={contact.name} at={at} />
								<MoreButton host={host} contact={contact.name} tabIndex={0} entries={() => openMenu(host, contact.path, [])} />
							</div>
							<div class="two-hats-reason">{text()}</div>
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}

import type { JSX } from 'preact';
import type { SuppressedFlag } from '../../core/model/flag';
import type { OlderDeal } from '../../core/view/check-result';
import { matcher } from '../../core/view/sidebar-sections';
import { NoteLink } from './contact-link';
import { Section } from './section';
import type { SidebarHost } from './sidebar-host';

interface KeptBackProps {
	readonly host: SidebarHost;
	readonly search: string;
	readonly isOpen: (id: string) => boolean;
	readonly onToggle: (id: string) => void;
}

/** What is kept back, with its reason: one line that opens. */
export function KeptBack({ host, search, isOpen, onToggle, flags }: KeptBackProps & { readonly flags: readonly SuppressedFlag[] }): JSX.Element | null {
	const words = host.words();
	const holds = matcher(search);
	const shown = flags.filter(({ contact, deal }) => holds(contact.name, deal?.deal.name ?? ''));
	if (shown.length === 0) return null;
	return (
		<Section
			id="kept-back"
			title={words.ui.sidebar.keptBack(shown.length)}
			count=""
			isOpen={isOpen('kept-back')}
			onToggle={() => {
				onToggle('kept-back');
			}}
		>
			<ul class="two-hats-rows">
				{shown.map((flag, index) => (
					<li key={index} class="two-hats-row two-hats-row-quiet">
						<NoteLink host={host} path={flag.contact.path} name={flag.contact.name} />
						<div class="two-hats-reason">
							{words.flagReason(flag)}. {words.suppression(flag.reason)}.
						</div>
					</li>
				))}
			</ul>
		</Section>
	);
}

/** Deals closed before the look-back: one line that opens. */
export function Older({ host, search, isOpen, onToggle, deals }: KeptBackProps & { readonly deals: readonly OlderDeal[] }): JSX.Element | null {
	const { ui } = host.words();
	const holds = matcher(search);
	const shown = deals.filter(({ contact, deal }) => holds(contact.name, deal.name));
	if (shown.length === 0) return null;
	return (
		<Section
			id="older"
			title={ui.sidebar.older(shown.length)}
			count=""
			isOpen={isOpen('older')}
			onToggle={() => {
				onToggle('older');
			}}
		>
			<ul class="two-hats-rows">
				{shown.map(({ contact, deal, closedOn }, index) => (
					<li key={index} class="two-hats-row two-hats-row-quiet">
						<NoteLink host={host} path={contact.path} name={contact.name} at={deal.evidence[0]?.at} />
						<div class="two-hats-reason">{ui.sidebar.olderDeal(deal.name, ui.day(closedOn))}</div>
					</li>
				))}
			</ul>
		</Section>
	);
}

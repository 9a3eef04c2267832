import type { JSX } from 'preact';
import type { ContactName } from '../../core/model/contact';
import type { Deal } from '../../core/model/deal';
import type { SuppressedFlag } from '../../core/model/flag';
import type { Place } from '../../core/model/place';
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
export function KeptBack({ flags, ...props }: KeptBackProps & { readonly flags: readonly SuppressedFlag[] }): JSX.Element | null {
	const words = props.host.words();
	return (
		<QuietRows
			{...props}
			id="kept-back"
			title={(count) => words.ui.sidebar.keptBack(count)}
			all={flags}
			dealOf={({ deal }) => deal?.deal}
			tell={(flag) => `${words.flagReason(flag)}. ${words.suppression(flag.reason)}.`}
		/>
	);
}

/** Deals closed before the look-back: one line that opens. */
export function Older({ deals, ...props }: KeptBackProps & { readonly deals: readonly OlderDeal[] }): JSX.Element | null {
	const { ui } = props.host.words();
	return (
		<QuietRows
			{...props}
			id="older"
			title={(count) => ui.sidebar.older(count)}
			all={deals}
			dealOf={({ deal }) => deal}
			tell={({ deal, closedOn }) => ui.sidebar.olderDeal(deal.name, ui.day(closedOn))}
			placeOf={({ deal }) => deal.evidence[0]?.at}
		/>
	);
}

/** Rows that are worded only once they are shown: all of them would be worded again at each change while nobody sees them. */
function QuietRows<Item extends { readonly contact: ContactName }>(
	props: KeptBackProps & {
		readonly id: string;
		readonly title: (count: number) => string;
		readonly all: readonly Item[];
		readonly dealOf: (item: Item) => Deal | undefined;
		readonly tell: (item: Item) => string;
		readonly placeOf?: (item: Item) => Place | undefined;
	},
): JSX.Element | null {
	const { host, search, isOpen, onToggle, id, title, all } = props;
	const holds = matcher(search);
	const shown = all.filter((item) => holds(item.contact.name, props.dealOf(item)?.name ?? ''));
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
					{shown.map((item, index) => (
						<li key={index} class="two-hats-row two-hats-row-quiet">
							<NoteLink host={host} path={item.contact.path} name={item.contact.name} at={props.placeOf?.(item)} />
							<div class="two-hats-reason">{props.tell(item)}</div>
						</li>
					))}
				</ul>
			)}
		</Section>
	);
}

import type { JSX } from 'preact';
import type { SuppressedFlag } from '../../core/model/flag';
import type { OlderDeal } from '../../core/view/check-result';
import { matcher } from '../../core/view/search';
import { openMenu } from './flag-row';
import type { QuietRow } from './quiet-row';
import { keyOfRow } from './row-keys';
import { RowList } from './row-list';
import { Section } from './section';
import type { SidebarHost } from './sidebar-host';

interface KeptBackProps {
	readonly host: SidebarHost;
	readonly search: string;
	/** The key of the row that had the focus last. */
	readonly focused: string | null;
	readonly isOpen: (id: string) => boolean;
	readonly onToggle: (id: string) => void;
	readonly scroller: () => HTMLElement | null;
}

/** What is kept back, with its reason: one line that opens. */
export function KeptBack({ flags, ...props }: KeptBackProps & { readonly flags: readonly SuppressedFlag[] }): JSX.Element {
	const words = props.host.words();
	const holds = matcher(props.search);
	const rows = flags
		.filter(({ contact, deal }) => holds(contact.name, deal?.deal.name ?? ''))
		.map((flag): QuietRow => ({
			row: 'quiet',
			key: `kept ${flag.key}`,
			contact: flag.contact,
			text: () => `${words.flagReason(flag)}. ${words.suppression(flag.reason)}.`,
		}));
	return <QuietRows {...props} id="kept-back" title={words.ui.sidebar.keptBack(rows.length)} rows={rows} />;
}

/** Deals closed before the look-back: one line that opens. */
export function Older({ deals, ...props }: KeptBackProps & { readonly deals: readonly OlderDeal[] }): JSX.Element {
	const { ui } = props.host.words();
	const holds = matcher(props.search);
	const rows = deals
		.filter(({ contact, deal }) => holds(contact.name, deal.name))
		.map(({ contact, deal, closedOn }, index): QuietRow => ({
			row: 'quiet',
			key: `older ${String(index)}`,
			contact,
			at: deal.evidence[0]?.at,
			text: () => ui.sidebar.olderDeal(deal.name, ui.day(closedOn)),
		}));
	return <QuietRows {...props} id="older" title={ui.sidebar.older(rows.length)} rows={rows} />;
}

function QuietRows(props: KeptBackProps & { readonly id: string; readonly title: string; readonly rows: readonly QuietRow[] }): JSX.Element | null {
	const { host, focused, isOpen, onToggle, scroller, id, title, rows } = props;
	if (rows.length === 0) return null;
	const current = rows.find(({ key }) => key === focused) ?? rows[0];
	return (
		<div
			onContextMenu={(event) => {
				const key = keyOfRow(event.targetNode);
				const row = rows.find((one) => one.key === key);
				if (row === undefined) return;
				event.preventDefault();
				host.showMenu(event, openMenu(host, row.contact.path, []));
			}}
		>
			<Section
				id={id}
				title={title}
				count=""
				isOpen={isOpen(id)}
				onToggle={() => {
					onToggle(id);
				}}
			>
				<RowList host={host} label={title} rows={rows} current={current?.key ?? null} scroller={scroller} />
			</Section>
		</div>
	);
}

import type { JSX } from 'preact';
import type { Activity } from '../../core/model/activity';
import type { Flag } from '../../core/model/flag';
import type { Evidence } from '../../core/model/place';
import { EvidenceList } from './evidence';
import { Icon } from './icon';
import { NoteLink } from './contact-link';
import type { MenuEntry, SidebarHost } from './sidebar-host';

/** What every row is given: `isCurrent` is the one row that the Tab key reaches. */
export interface RowProps {
	readonly host: SidebarHost;
	readonly id: string;
	readonly isCurrent: boolean;
}

/** One flag: who, why in plain words, what is planned or possible, and the evidence. */
export function FlagRow({ host, id, flag, isCurrent }: RowProps & { readonly flag: Flag }): JSX.Element {
	const words = host.words();
	const tabIndex = isCurrent ? 0 : -1;
	const { name, path } = flag.contact;
	return (
		<>
			<div class="two-hats-row-head">
				<NoteLink host={host} path={path} name={name} tabIndex={tabIndex} />
				<MoreButton host={host} contact={name} tabIndex={tabIndex} entries={flagMenu(host, flag)} />
			</div>
			<div class="two-hats-reason">{words.flagReason(flag)}</div>
			<Touches host={host} flag={flag} />
			<EvidenceList host={host} id={`${id}-evidence`} evidence={flag.evidence} tabIndex={tabIndex} />
		</>
	);
}

/** What is planned since, and what a note mentions that may have been marketing. */
function Touches({ host, flag }: { readonly host: SidebarHost; readonly flag: Flag }): JSX.Element | null {
	const { ui } = host.words();
	if (flag.planned.length + flag.possible.length === 0) return null;
	const touches = [
		...flag.planned.map((activity) => ({ text: ui.sidebar.planned(whatOf(activity), ui.day(activity.day)), told: activity.evidence[0], icon: 'calendar' })),
		...flag.possible.map((touch) => ({ text: ui.sidebar.possible(flag.contact.name, ui.day(touch.day)), told: touch.evidence[0], icon: 'help-circle' })),
	];
	return (
		<ul class="two-hats-touches">
			{touches.map(({ text, told, icon }, index) => (
				<li key={index}>
					<Icon name={icon} />
					{told === undefined ? (
						text
					) : (
						<button
							type="button"
							class="two-hats-plain two-hats-touch"
							tabIndex={-1}
							onClick={() => {
								void host.opener.open(told.path, { at: told.at });
							}}
						>
							{text}
						</button>
					)}
				</li>
			))}
		</ul>
	);
}

function whatOf({ kind, text }: Activity): string {
	return kind === '' ? text : kind;
}

/** What can be done with a flag. */
export function flagMenu(host: SidebarHost, flag: Flag): readonly MenuEntry[] {
	const copy = {
		title: host.words().ui.sidebar.copy,
		icon: 'copy',
		run: () => {
			host.copyFlag(flag);
		},
	};
	return [...openMenu(host, flag.contact.path, flag.evidence), copy];
}

/** The ways to open a contact's note, and the first of its evidence. */
export function openMenu(host: SidebarHost, path: string, evidence: readonly Evidence[]): readonly MenuEntry[] {
	const { sidebar } = host.words().ui;
	const [first] = evidence;
	const open = { title: sidebar.open, icon: 'file-text', run: () => void host.opener.open(path) };
	const openInTab = { title: sidebar.openInTab, icon: 'file-plus', run: () => void host.opener.open(path, { pane: 'tab' }) };
	if (first === undefined) return [open, openInTab];
	return [open, openInTab, { title: sidebar.openEvidence, icon: 'quote', run: () => void host.opener.open(first.path, { at: first.at }) }];
}

/** The button for a row's menu. */
export function MoreButton(props: {
	readonly host: SidebarHost;
	readonly contact: string;
	readonly tabIndex: number;
	readonly entries: readonly MenuEntry[];
}): JSX.Element {
	const { host, contact, tabIndex, entries } = props;
	return (
		<button
			type="button"
			class="two-hats-plain two-hats-more clickable-icon"
			data-more=""
			aria-label={host.words().ui.sidebar.more(contact)}
			aria-haspopup="menu"
			tabIndex={tabIndex}
			onClick={(event) => {
				const { left, bottom } = event.currentTarget.getBoundingClientRect();
				host.showMenu({ x: left, y: bottom }, entries);
			}}
		>
			<Icon name="more-vertical" />
		</button>
	);
}

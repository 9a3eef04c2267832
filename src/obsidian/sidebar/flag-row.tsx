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
	const shared = { host, tabIndex: isCurrent ? 0 : -1 };
	const { name, path } = flag.contact;
	return (
		<>
			<div class="two-hats-row-head">
				<NoteLink {...shared} path={path} name={name} />
				<MoreButton {...shared} contact={name} entries={() => flagMenu(host, flag)} />
			</div>
			<div class="two-hats-reason">{words.flagReason(flag)}</div>
			<Touches {...shared} flag={flag} />
			<EvidenceList {...shared} id={`${id}-evidence`} evidence={flag.evidence} />
		</>
	);
}

/** What is planned since, and what a note mentions that may have been marketing. */
function Touches({ host, flag, tabIndex }: { readonly host: SidebarHost; readonly flag: Flag; readonly tabIndex: number }): JSX.Element | null {
	const { ui } = host.words();
	if (flag.planned.length + flag.possible.length === 0) return null;
	const { contact, planned, possible } = flag;
	const touches = [
		...planned.map((activity) => ({
			icon: 'calendar',
			text: ui.sidebar.planned(whatOf(activity), ui.day(activity.day)),
			told: activity.evidence[0],
			act: { label: ui.act.markDone, icon: 'check', kind: 'done' as const },
			onAct: () => {
				host.markDone(contact, activity);
			},
		})),
		...possible.map((touch) => ({
			icon: 'help-circle',
			text: ui.sidebar.possible(contact.name, ui.day(touch.day)),
			told: touch.evidence[0],
			act: { label: ui.act.confirmAs(host.words().role.marketing), icon: 'megaphone', kind: 'confirm' as const },
			onAct: () => {
				host.confirm(contact, touch);
			},
		})),
	];
	return (
		<ul class="two-hats-touches">
			{touches.map((touch, index) => (
				<Touch key={index} host={host} tabIndex={tabIndex} {...touch} />
			))}
		</ul>
	);
}

/** A touch that is planned or possible: its words open the note, its button settles it. */
export function Touch(props: {
	readonly host: SidebarHost;
	readonly tabIndex?: number;
	readonly icon: string;
	readonly text: string;
	readonly told: Evidence | undefined;
	readonly act: { readonly label: string; readonly icon: string; readonly kind: 'done' | 'confirm' };
	readonly onAct: () => void;
}): JSX.Element {
	const { host, tabIndex = 0, icon, text, told, act, onAct } = props;
	return (
		<li>
			<Icon name={icon} />
			{told === undefined ? (
				text
			) : (
				<button
					class="two-hats-plain two-hats-touch"
					tabIndex={tabIndex}
					onClick={() => {
						void host.opener.open(told.path, { at: told.at });
					}}
				>
					{text}
				</button>
			)}
			<button
				class="two-hats-plain two-hats-act clickable-icon"
				tabIndex={tabIndex}
				data-act={act.kind}
				aria-label={`${act.label}: ${text}`}
				title={act.label}
				onClick={onAct}
			>
				<Icon name={act.icon} />
			</button>
		</li>
	);
}

/** What an activity is in a word or a few: its kind, else its text. */
export function whatOf({ kind, text }: Activity): string {
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
	return [...touchMenu(host, flag), ...openMenu(host, flag.contact.path, flag.evidence), copy];
}

function touchMenu(host: SidebarHost, { contact, planned, possible }: Flag): readonly MenuEntry[] {
	const { act, day } = host.words().ui;
	return [
		...planned.map((activity) => ({
			title: `${act.markDone}: ${whatOf(activity)}`,
			icon: 'check',
			run: () => {
				host.markDone(contact, activity);
			},
		})),
		...possible.map((touch) => ({
			title: `${act.confirmAs(host.words().role.marketing)}: ${day(touch.day)}`,
			icon: 'megaphone',
			run: () => {
				host.confirm(contact, touch);
			},
		})),
	];
}

/** What can be done with a contact, and the ways to open its note and the first of its evidence. */
export function openMenu(host: SidebarHost, path: string, evidence: readonly Evidence[]): readonly MenuEntry[] {
	const { sidebar } = host.words().ui;
	const [first] = evidence;
	const open = { title: sidebar.open, icon: 'file-text', run: () => void host.opener.open(path) };
	const openInTab = { title: sidebar.openInTab, icon: 'file-plus', run: () => void host.opener.open(path, { pane: 'tab' }) };
	const ways = [...host.actionsFor(path), open, openInTab];
	if (first === undefined) return ways;
	return [...ways, { title: sidebar.openEvidence, icon: 'quote', run: () => void host.opener.open(first.path, { at: first.at }) }];
}

/** The button for a row's menu. */
export function MoreButton(props: {
	readonly host: SidebarHost;
	readonly contact: string;
	readonly tabIndex: number;
	readonly entries: () => readonly MenuEntry[];
}): JSX.Element {
	const { host, contact, tabIndex, entries } = props;
	return (
		<button
			class="two-hats-plain two-hats-more clickable-icon"
			data-more=""
			aria-label={host.words().ui.sidebar.more(contact)}
			aria-haspopup="menu"
			tabIndex={tabIndex}
			onClick={(event) => {
				const { left, bottom } = event.currentTarget.getBoundingClientRect();
				host.showMenu({ x: left, y: bottom }, entries());
			}}
		>
			<Icon name="more-vertical" />
		</button>
	);
}

import type { JSX } from 'preact';
import type { Activity, PossibleTouch } from '../../core/model/activity';
import type { ContactName } from '../../core/model/contact';
import type { Flag } from '../../core/model/flag';
import type { Evidence } from '../../core/model/place';
import { EvidenceList } from './evidence';
import { Icon } from './icon';
import { NoteLink, opening } from './contact-link';
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
	const touches = touchesOf(host, flag);
	return touches.length === 0 ? null : (
		<ul class="two-hats-touches">
			{touches.map((touch, index) => (
				<Touch key={index} host={host} tabIndex={tabIndex} touch={touch} />
			))}
		</ul>
	);
}

/** Something planned or possible, and what settles it: as a button beside it, and as an entry of a menu. */
interface ShownTouch {
	readonly icon: string;
	readonly text: string;
	readonly told: Evidence | undefined;
	/** The words of the note, by which one decides; '' where they are said already. */
	readonly quote: string;
	/** The letter that `row-keys` knows it by. */
	readonly kind: 'done' | 'confirm';
	readonly label: string;
	readonly act: MenuEntry;
}

function touchesOf(host: SidebarHost, { contact, planned, possible }: Flag): readonly ShownTouch[] {
	return [...planned.map((activity) => plannedTouch(host, contact, activity)), ...possible.map((touch) => possibleTouch(host, contact, touch))];
}

/** A mention that may have been marketing, with its words, and the way to say that it was. */
export function possibleTouch(host: SidebarHost, contact: ContactName, touch: PossibleTouch): ShownTouch {
	const { role, ui } = host.words();
	const label = ui.act.confirmAs(role.marketing);
	const [told] = touch.evidence;
	return {
		icon: 'help-circle',
		text: ui.sidebar.possible(contact.name, ui.day(touch.day)),
		told,
		quote: told?.text ?? '',
		kind: 'confirm',
		label,
		act: {
			title: `${label}: ${ui.day(touch.day)}`,
			icon: 'megaphone',
			run: () => {
				host.confirm(contact, touch);
			},
		},
	};
}

/** An activity that is planned, and the way to say that it is done. */
export function plannedTouch(host: SidebarHost, contact: ContactName, activity: Activity): ShownTouch {
	const { act, day, sidebar } = host.words().ui;
	const what = activity.kind === '' ? activity.text : activity.kind;
	return {
		icon: 'calendar',
		text: sidebar.planned(what, day(activity.day)),
		told: activity.evidence[0],
		quote: '',
		kind: 'done',
		label: act.markDone,
		act: {
			title: `${act.markDone}: ${what}`,
			icon: 'check',
			run: () => {
				host.markDone(contact, activity);
			},
		},
	};
}

/** A touch that is planned or possible: its words open the note, its button settles it. */
export function Touch(props: { readonly host: SidebarHost; readonly tabIndex?: number; readonly touch: ShownTouch }): JSX.Element {
	const { host, tabIndex = 0, touch } = props;
	const { icon, text, told, quote, kind, label, act } = touch;
	return (
		<li>
			<Icon name={icon} />
			{told === undefined ? (
				text
			) : (
				<button class="two-hats-plain two-hats-touch" tabIndex={tabIndex} {...opening(host, told.path, told.at)}>
					{text}
					{quote !== '' && (
						<span class="two-hats-quote" dir="auto">
							{quote}
						</span>
					)}
				</button>
			)}
			<button
				class="two-hats-plain two-hats-act clickable-icon"
				tabIndex={tabIndex}
				data-act={kind}
				aria-label={`${label}: ${text}`}
				title={label}
				onClick={act.run}
			>
				<Icon name={act.icon} />
			</button>
		</li>
	);
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
	return [...touchesOf(host, flag).map(({ act }) => act), ...openMenu(host, flag.contact.path, flag.evidence), copy];
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

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Contact, ContactName } from '../../core/model/contact';
import { contactPanel } from '../../core/view/contact-panel';
import { Button } from '../sidebar/empty-state';
import { NoteLink } from '../sidebar/contact-link';
import { hatIcons } from '../sidebar/contact-panel';
import { openMenu, MoreButton } from '../sidebar/flag-row';
import { Icon } from '../sidebar/icon';
import { handleRowKey } from '../sidebar/row-keys';
import type { SidebarHost } from '../sidebar/sidebar-host';
import { Step } from '../sidebar/step';
import { useSnapshot } from '../sidebar/use-live';

/** Notes under one value of what a base groups by; null where there is none. */
export interface BaseGroup {
	readonly title: string | null;
	readonly notes: readonly ContactName[];
}

/** How many notes are shown at first, and more at each press. */
const PAGE = 100;

/** The notes of a base, each with the hat to wear, the silence, the next step, the flags and what to do. */
export function ContactsBase({ host, groups }: { readonly host: SidebarHost; readonly groups: readonly BaseGroup[] }): JSX.Element {
	useSnapshot(host);
	const root = useRef<HTMLDivElement>(null);
	const [most, setMost] = useState(PAGE);
	const { base } = host.words().lists;
	const all = groups.reduce((sum, { notes }) => sum + notes.length, 0);
	if (all === 0) return <p class="two-hats-none">{base.empty}</p>;
	let left = most;
	return (
		<div
			ref={root}
			onKeyDown={(event) => {
				if (root.current !== null) handleRowKey(event, root.current, (row) => row.querySelector<HTMLElement>('[data-more]')?.click());
			}}
		>
			{groups.map(({ title, notes }, index) => {
				const shown = notes.slice(0, Math.max(0, left));
				left -= notes.length;
				if (shown.length === 0) return null;
				const name = title ?? base.noGroup;
				return (
					<section key={index} class="two-hats-section">
						{(groups.length > 1 || title !== null) && (
							<h2 class="two-hats-group-title">
								{name} <span class="two-hats-count">{notes.length}</span>
							</h2>
						)}
						<ul class="two-hats-rows" aria-label={name}>
							{shown.map((note) => (
								<li key={note.path} class="two-hats-row" data-key={note.path}>
									<BaseRow host={host} note={note} />
								</li>
							))}
						</ul>
					</section>
				);
			})}
			{all > most && (
				<Button
					label={base.more(all - most)}
					onClick={() => {
						setMost(most + PAGE);
					}}
				/>
			)}
		</div>
	);
}

function BaseRow({ host, note }: { readonly host: SidebarHost; readonly note: ContactName }): JSX.Element {
	const contact = host.live.contact(note.path);
	return (
		<>
			<div class="two-hats-row-head">
				<NoteLink host={host} path={note.path} name={note.name} />
				{contact !== null && <MoreButton host={host} contact={note.name} tabIndex={0} entries={() => openMenu(host, note.path, [])} />}
			</div>
			{contact === null ? <div class="two-hats-reason">{host.words().lists.base.noContact}</div> : <ContactFacts host={host} contact={contact} />}
		</>
	);
}

function ContactFacts({ host, contact }: { readonly host: SidebarHost; readonly contact: Contact }): JSX.Element {
	const words = host.words();
	const { panel: ui, act } = words.ui;
	const { hat, nextStep, daysSince, untagged, flags } = contactPanel(contact, host.live.rules);
	return (
		<>
			<div class="two-hats-step">
				<Icon name={hatIcons[hat.hat]} />
				{`${ui.hat[hat.hat]}: ${ui.hatWhat(hat)}`}
			</div>
			<div class="two-hats-reason">{`${ui.lastMarketing}: ${ui.ago(daysSince.marketing, untagged)}`}</div>
			<Step text={ui.step(nextStep, nextStep.step === 'stalled' ? words.step[nextStep.suggestion] : '')} />
			{flags.length > 0 && (
				<ul class="two-hats-signs">
					{flags.map((flag, index) => (
						<li key={index}>{`${words.flagTitle[flag.flag]}: ${words.flagReason(flag)}`}</li>
					))}
				</ul>
			)}
			<div class="two-hats-panel-actions">
				{(
					[
						['log-marketing', act.logMarketing],
						['start-conversation', act.start],
					] as const
				).map(([id, label]) => (
					<button
						key={id}
						onClick={() => {
							host.act(id, contact.path);
						}}
					>
						{label}
					</button>
				))}
			</div>
		</>
	);
}

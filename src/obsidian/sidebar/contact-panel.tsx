import type { ComponentChildren, JSX } from 'preact';
import { contactPanel, type ContactPanel as Panel } from '../../core/view/contact-panel';
import { noteHat } from '../../core/view/note-hat';
import { noteName } from '../../core/read/note-name';
import { contactsOfNote } from '../active-contact';
import type { Snapshot } from '../snapshot';
import { NoteLink } from './contact-link';
import { plannedTouch, possibleTouch, Touch } from './flag-row';
import { Icon } from './icon';
import { PanelActions, Questions } from './panel-actions';
import { Ladder } from './ladder';
import { FoldTitle } from './section';
import type { SidebarHost } from './sidebar-host';
import { Timeline } from './timeline';

/** The icon of each hat. */
export const hatIcons = { selling: 'handshake', delivery: 'hammer', marketing: 'megaphone', none: 'circle-off' } as const;

/** The contact of the note in front: which hat to wear now, what is next, and the last twelve months. */
export function ContactPanel(props: {
	readonly host: SidebarHost;
	readonly snapshot: Snapshot;
	readonly active: string | null;
	readonly isOpen: boolean;
	readonly onToggle: () => void;
}): JSX.Element | null {
	const { host, snapshot, active, isOpen, onToggle } = props;
	if (active === null || snapshot.status.is === 'reading') return null;
	const [path, ...others] = contactsOfNote(active, host.live);
	const contact = path === undefined ? null : host.live.contact(path);
	if (contact === null) return null;
	const panel = contactPanel(contact, host.live.rules, active);
	const words = host.words().ui.panel;
	const hat = noteHat(host.live.facts(active)?.kind, panel.hat) ?? panel.hat.hat;
	return (
		<section class="two-hats-panel" aria-label={words.title(panel.contact.name)}>
			<h2 class="two-hats-panel-head">
				<FoldTitle id="panel" title={panel.contact.name} isOpen={isOpen} onToggle={onToggle} />
			</h2>
			<div class={`two-hats-hat two-hats-hat-${hat}`}>
				<Icon name={hatIcons[hat]} />
				<div>
					<strong>{words.hat[hat]}</strong>
					{hat === panel.hat.hat && <span>: {words.hatWhat(panel.hat)}</span>}
				</div>
			</div>
			<PanelActions host={host} panel={panel} />
			{isOpen && <PanelBody host={host} panel={panel} others={others} />}
		</section>
	);
}

interface Shown {
	readonly host: SidebarHost;
	readonly panel: Panel;
}

function PanelBody({ host, panel, others }: Shown & { readonly others: readonly string[] }): JSX.Element {
	const words = host.words();
	const { hat, nextStep } = panel;
	const { panel: ui } = words.ui;
	const touches = [
		...panel.planned.map((activity) => plannedTouch(host, panel.contact, activity)),
		...[...new Set(panel.flags.flatMap(({ possible }) => possible))].map((touch) => possibleTouch(host, panel.contact, touch)),
	];
	return (
		<>
			<dl class="two-hats-facts">
				<Fact name={ui.next}>{ui.step(nextStep, nextStep.step === 'stalled' ? words.step[nextStep.suggestion] : '')}</Fact>
			</dl>
			{hat.hat === 'selling' && hat.openParts.length > 0 && <Questions host={host} parts={hat.openParts} />}
			<Facts host={host} panel={panel} />
			{touches.length > 0 && (
				<ul class="two-hats-touches">
					{touches.map((touch, index) => (
						<Touch key={index} host={host} touch={touch} />
					))}
				</ul>
			)}
			<h3 class="two-hats-group-title">{ui.timeline}</h3>
			<Timeline host={host} timeline={panel.timeline} asOf={panel.asOf} />
			<h3 class="two-hats-group-title">{ui.ladder}</h3>
			<Ladder host={host} ladder={panel.ladder} />
			{others.length > 0 && <Others host={host} paths={others} />}
		</>
	);
}

function Facts({ host, panel }: Shown): JSX.Element {
	const words = host.words();
	const { panel: ui } = words.ui;
	return (
		<dl class="two-hats-facts">
			<Fact name={ui.lastMarketing}>{ui.ago(panel.daysSince.marketing, panel.untagged)}</Fact>
			<Fact name={ui.lastSales}>{ui.ago(panel.daysSince.sales, panel.untagged)}</Fact>
			<Fact name={ui.reevaluation}>{reevaluationOf(host, panel)}</Fact>
			<Fact name={ui.flags}>
				{panel.flags.length === 0 ? (
					ui.noFlags
				) : (
					<ul>
						{panel.flags.map((flag, index) => (
							<li key={index}>
								{words.flagTitle[flag.flag]}: {words.flagReason(flag)}
							</li>
						))}
					</ul>
				)}
			</Fact>
		</dl>
	);
}

function Others({ host, paths }: { readonly host: SidebarHost; readonly paths: readonly string[] }): JSX.Element {
	return (
		<p class="two-hats-others">
			{host.words().ui.panel.others}{' '}
			{paths.map((path, index) => (
				<span key={path}>
					{index > 0 && ' · '}
					<NoteLink host={host} path={path} name={noteName(path)} />
				</span>
			))}
		</p>
	);
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
	return (
		<div class="two-hats-fact">
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

function reevaluationOf(host: SidebarHost, panel: Panel): string {
	const { panel: words, day } = host.words().ui;
	const { reevaluation } = panel;
	const told: string[] = [];
	if (panel.isNotToBeContacted) told.push(words.notToBeContacted);
	if (reevaluation !== null) {
		const until = reevaluation.until === null ? null : day(reevaluation.until);
		const decided = words.decided(reevaluation.decision, day(reevaluation.day), until);
		told.push(reevaluation.reason === '' ? decided : `${decided}: ${reevaluation.reason}`);
	}
	if (panel.snoozedUntil !== null) told.push(words.snoozed(day(panel.snoozedUntil)));
	return told.length === 0 ? words.notDecided : told.join('. ');
}

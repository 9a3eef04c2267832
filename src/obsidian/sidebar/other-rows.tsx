import type { JSX } from 'preact';
import type { Evidence } from '../../core/model/place';
import type { Problem } from '../../core/model/problem';
import { noteName } from '../../core/read/note-name';
import type { WeekItem } from '../../core/shapes/week-item';
import type { GroupId } from '../../core/view/sidebar-sections';
import { EvidenceList } from './evidence';
import { NoteLink } from './contact-link';
import { flagMenu, MoreButton, openMenu, type RowProps } from './flag-row';
import type { MenuEntry, SidebarHost } from './sidebar-host';
import { Step } from './step';

/** One of the few things most worth doing, with the step suggested. */
export function WeekRow({ host, id, item, isCurrent }: RowProps & { readonly item: WeekItem }): JSX.Element {
	const shared = { host, tabIndex: isCurrent ? 0 : -1 };
	const { what, step } = host.words().week(item);
	return (
		<>
			<div class="two-hats-row-head">
				<NoteLink {...shared} path={item.contact.path} name={item.contact.name} />
				<MoreButton {...shared} contact={item.contact.name} entries={() => weekMenu(host, item)} />
			</div>
			<div class="two-hats-reason">{what}</div>
			<Step text={step} />
			<button
				class="two-hats-plain two-hats-week-act"
				tabIndex={shared.tabIndex}
				data-act={item.what === 'planned' ? 'done' : 'act'}
				onClick={() => {
					doWeek(host, item);
				}}
			>
				{weekAct(host, item)}
			</button>
			<EvidenceList {...shared} id={`${id}-evidence`} evidence={evidenceOf(item)} />
		</>
	);
}

const weekActions = { 'pause-ended': 're-evaluate', decide: 'record-decision', stalled: 'log-marketing' } as const;

function doWeek(host: SidebarHost, item: WeekItem): void {
	if (item.what === 'planned') host.markDone(item.contact, item.activity);
	else host.act(weekActions[item.what], item.contact.path);
}

function weekAct(host: SidebarHost, { what }: WeekItem): string {
	const { act } = host.words().ui;
	return { planned: act.markDone, 'pause-ended': act.reevaluate, decide: act.decide, stalled: act.logMarketing }[what];
}

/** What can be done with one of the week's things. */
export function weekMenu(host: SidebarHost, item: WeekItem): readonly MenuEntry[] {
	return item.what === 'stalled' ? flagMenu(host, item.flag) : openMenu(host, item.contact.path, evidenceOf(item));
}

function evidenceOf(item: WeekItem): readonly Evidence[] {
	switch (item.what) {
		case 'planned':
			return item.activity.evidence;
		case 'pause-ended':
			return [item.evidence];
		case 'decide':
			return item.deal.evidence;
		case 'stalled':
			return item.flag.evidence;
	}
}

/** A note that could not be understood, and what would be. */
export function ProblemRow({ host, problem, isCurrent }: RowProps & { readonly problem: Problem }): JSX.Element {
	return (
		<>
			<div class="two-hats-row-head">
				<NoteLink host={host} path={problem.path} name={noteName(problem.path)} at={problem.at} tabIndex={isCurrent ? 0 : -1} />
			</div>
			<div class="two-hats-reason">{host.words().problem(problem)}</div>
		</>
	);
}

/** The heading of a group of rows within a section. */
export function GroupRow({ host, group, count }: Pick<RowProps, 'host'> & { readonly group: GroupId; readonly count: number }): JSX.Element {
	const { flagTitle, step, ui, relationship } = host.words();
	const titles = { ...flagTitle, ...ui.sidebar.group, wait: relationship.ready.keptBack, stops: relationship.referrals.stops };
	return (
		<>
			<h3 class="two-hats-group-title">
				{titles[group]} <span class="two-hats-count">{ui.number(count)}</span>
			</h3>
			{group === 'delivery' && <div class="two-hats-step">{step['in-delivery']}</div>}
		</>
	);
}

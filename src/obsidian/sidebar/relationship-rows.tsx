import type { JSX } from 'preact';
import type { ContactName } from '../../core/model/contact';
import type { Ready } from '../../core/readiness/ready-for-conversation';
import type { CreditedDeal } from '../../core/referrals/who-referred';
import { relationshipContact, relationshipEvidence, type RelationshipRow } from '../../core/view/relationship-row';
import { NoteLink } from './contact-link';
import { EvidenceList } from './evidence';
import { MoreButton, openMenu, type RowProps } from './flag-row';
import type { SidebarHost } from './sidebar-host';
import { Step } from './step';

interface Props<Kind extends RelationshipRow['row']> extends RowProps {
	readonly row: Extract<RelationshipRow, { row: Kind }>;
}

/** Someone of whom something speaks for a sales conversation: what, the step, and the way to begin it where nothing is in the way. */
export function ReadyRow({ host, id, row, isCurrent }: Props<'ready'>): JSX.Element {
	const { ready: words } = host.words().relationship;
	const { contact, wait, lastDealOn, signs } = row.ready;
	const shared = { host, tabIndex: isCurrent ? 0 : -1 };
	const first = signs[0];
	const last = words.lastDeal(lastDealOn === null ? null : host.words().ui.day(lastDealOn));
	// Who waits for a deal that is open, or that ended on no day, is not said to have none.
	const standing = wait === null ? [last] : lastDealOn === null ? [words.wait[wait]] : [words.wait[wait], last];
	return (
		<>
			<Head {...shared} row={row} contact={contact} />
			<div class="two-hats-reason">{standing.join('; ')}</div>
			<ul class="two-hats-signs">
				{signs.map((sign) => (
					<li key={sign.because}>{signOf(host, sign)}</li>
				))}
			</ul>
			{wait === null && first !== undefined && (
				<>
					<Step text={words.step[first.because]} />
					<Act {...shared} path={contact.path} act="start-conversation" label={host.words().ui.act.start} />
				</>
			)}
			<EvidenceList {...shared} id={`${id}-evidence`} evidence={relationshipEvidence(row)} />
		</>
	);
}

function signOf(host: SidebarHost, { because, isSure, newestOn }: Ready['signs'][number]): string {
	const { relationship, ui } = host.words();
	const { ready } = relationship;
	const newest = newestOn === null ? '' : ` (${ready.newest(ui.day(newestOn))})`;
	return `${isSure ? '' : `${ready.perhaps} `}${ready.because[because]}${newest}`;
}

/** A sales conversation that no marketing came before, and what warmed it all the same or may have been marketing. */
export function ColdRow({ host, id, row, isCurrent }: Props<'cold'>): JSX.Element {
	const { relationship, ui } = host.words();
	const { contact, deal, before, evidence, warmedBy, perhaps } = row.cold;
	const shared = { host, tabIndex: isCurrent ? 0 : -1 };
	const name = deal?.deal.name ?? '';
	return (
		<>
			<Head {...shared} row={row} contact={contact} />
			<div class="two-hats-reason">{relationship.ready.cold(name === '' ? null : name, ui.day(before))}</div>
			<EvidenceList {...shared} id={`${id}-evidence`} evidence={evidence} />
			<EvidenceList {...shared} id={`${id}-warmed`} evidence={warmedBy} about={relationship.ready.warmed} />
			<EvidenceList {...shared} id={`${id}-perhaps`} evidence={perhaps} about={relationship.ready.maybeMarketing} />
		</>
	);
}

/** Someone who sent others, and what came of it; a stop of marketing to them is questioned. */
export function ReferrerRow({ host, id, row, isCurrent }: Props<'referrer'>): JSX.Element {
	const { relationship, ui } = host.words();
	const words = relationship.referrals;
	const { name, path, candidates, standing, outcome, referrals } = row.referrer;
	const stop = standing?.stop ?? null;
	const shared = { host, tabIndex: isCurrent ? 0 : -1 };
	return (
		<>
			<Head {...shared} row={row} contact={path === null ? { name } : { name, path }} />
			{path === null && <div class="two-hats-reason">{candidates.length === 0 ? words.noNote : words.several(candidates.join(', '))}</div>}
			<div class="two-hats-reason">{words.outcome(referrals.length, outcome)}</div>
			{standing?.hasBought === false && !standing.wishesNone && <div class="two-hats-reason">{words.neverBought}</div>}
			{stop !== null && path !== null && (
				<>
					<Step text={words.questioned} />
					<Act {...shared} path={path} act="re-evaluate" label={ui.act.reevaluate} />
					<EvidenceList {...shared} id={`${id}-stop`} evidence={[stop]} about={ui.act.stop} />
				</>
			)}
			<ul class="two-hats-signs">
				{referrals.map(({ contact, deals }) => (
					<li key={contact.path}>
						<NoteLink host={host} path={contact.path} name={contact.name} tabIndex={-1} isPart />
						{`: ${deals.length === 0 ? words.noDeal : deals.map((one) => dealOf(host, one, contact.name)).join(', ')}`}
					</li>
				))}
			</ul>
			<EvidenceList {...shared} id={`${id}-evidence`} evidence={relationshipEvidence(row)} />
		</>
	);
}

function dealOf(host: SidebarHost, { deal, with: whose }: CreditedDeal, contact: string): string {
	const parts = [host.words().relationship.referrals.dealState[deal.state], deal.deal.name, deal.deal.value, whose.name === contact ? '' : `(${whose.name})`];
	return parts.filter((part) => part !== '').join(' ');
}

/** Someone who neither buys nor refers: the figures, and the step to stop, or to talk once before it. */
export function StopRow({ host, id, row, isCurrent }: Props<'stop'>): JSX.Element {
	const { relationship, ui } = host.words();
	const words = relationship.referrals;
	const { contact, touches, firstOn, lastOn, lostDeals, continued, isReady, evidence } = row.stop;
	const shared = { host, tabIndex: isCurrent ? 0 : -1 };
	return (
		<>
			<Head {...shared} row={row} contact={contact} />
			<div class="two-hats-reason">{words.stop({ touches, first: ui.day(firstOn), last: ui.day(lastOn), lostDeals })}</div>
			<Step text={isReady ? words.talkFirst : words.stopStep} />
			{isReady && <Act {...shared} path={contact.path} act="start-conversation" label={ui.act.start} />}
			<Act {...shared} path={contact.path} act="stop-marketing" label={ui.act.stop} />
			{continued !== null && <EvidenceList {...shared} id={`${id}-continued`} evidence={[continued]} about={ui.act.goOnMarketing} />}
			<EvidenceList {...shared} id={`${id}-evidence`} evidence={evidence} />
		</>
	);
}

function Head(props: {
	readonly host: SidebarHost;
	readonly row: RelationshipRow;
	readonly contact: ContactName | { readonly name: string };
	readonly tabIndex: number;
}): JSX.Element {
	const { host, row, contact, tabIndex } = props;
	const path = relationshipContact(row);
	return (
		<div class="two-hats-row-head">
			{'path' in contact ? <NoteLink host={host} path={contact.path} name={contact.name} tabIndex={tabIndex} /> : <strong>{contact.name}</strong>}
			{path !== null && <MoreButton host={host} contact={contact.name} tabIndex={tabIndex} entries={() => openMenu(host, path, relationshipEvidence(row))} />}
		</div>
	);
}

function Act(props: {
	readonly host: SidebarHost;
	readonly path: string;
	readonly act: string;
	readonly label: string;
	readonly tabIndex: number;
}): JSX.Element {
	const { host, path, act, label, tabIndex } = props;
	return (
		<button
			class="two-hats-plain two-hats-week-act"
			tabIndex={tabIndex}
			data-act={act}
			onClick={() => {
				host.act(act, path);
			}}
		>
			{label}
		</button>
	);
}

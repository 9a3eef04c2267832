import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { relationshipContact, relationshipEvidence, type RelationshipRow } from '../../core/view/relationship-row';
import { relationshipIds, relationshipSections, type RelationshipId } from '../../core/view/relationship-sections';
import type { SidebarRow } from '../../core/view/sidebar-sections';
import type { Snapshot } from '../snapshot';
import { openMenu } from './flag-row';
import { RowList } from './row-list';
import { Section } from './section';
import type { SidebarHost } from './sidebar-host';
import { keyOfRow } from './row-keys';
import { useRelationships } from './use-relationships';

/** The sections below the flags: who is ready for a conversation, who was sold to cold, who refers. None of it counts as a flag. */
export function RelationshipSections(props: {
	readonly host: SidebarHost;
	readonly snapshot: Snapshot;
	readonly search: string;
	readonly isOpen: (id: string) => boolean;
	readonly onToggle: (id: string) => void;
	readonly scroller: () => HTMLElement | null;
}): JSX.Element {
	const { host, snapshot, search, isOpen, onToggle, scroller } = props;
	const isWanted = relationshipIds.some(isOpen);
	const { lists, isMade } = useRelationships(host, snapshot, isWanted);
	const sections = useMemo(() => (lists === null ? null : relationshipSections(lists, search)), [lists, search]);
	const [focused, setFocused] = useState<string | null>(null);
	const { lists: words, relationship } = host.words();
	const titles = { ready: relationship.ready.title, cold: relationship.ready.soldCold, referrals: words.referrals };
	const open = sections === null ? [] : relationshipIds.filter(isOpen).flatMap((id) => sections[id]);
	const current = (open.find(({ key }) => key === focused) ?? open.find(({ row }) => row !== 'group'))?.key ?? null;
	return (
		<div
			class="two-hats-relationships"
			onFocusIn={(event) => {
				const key = keyOfRow(event.targetNode);
				if (key !== null) setFocused(key);
			}}
			onContextMenu={(event) => {
				const key = keyOfRow(event.targetNode);
				const row = open.find((one) => one.key === key);
				if (row === undefined || !isRelationship(row)) return;
				const path = relationshipContact(row);
				if (path === null) return;
				event.preventDefault();
				host.showMenu(event, openMenu(host, path, relationshipEvidence(row)));
			}}
		>
			{relationshipIds.map((id) => {
				const rows = sections?.[id] ?? [];
				return (
					<Section
						key={id}
						id={id}
						title={titles[id]}
						count={isOpen(id) && sections !== null ? host.words().ui.number(countOf(rows)) : ''}
						isOpen={isOpen(id)}
						onToggle={() => {
							onToggle(id);
						}}
					>
						{!isMade && (
							<p class="two-hats-reading" role="status">
								{words.making}
							</p>
						)}
						{sections !== null && rows.length === 0 && <p class="two-hats-none">{noneOf(host, id, search)}</p>}
						{rows.length > 0 && <RowList host={host} label={titles[id]} rows={rows} current={current} scroller={scroller} />}
					</Section>
				);
			})}
		</div>
	);
}

function noneOf(host: SidebarHost, id: RelationshipId, search: string): string {
	const { lists, relationship } = host.words();
	if (search !== '') return lists.noneFound;
	return { ready: relationship.ready.none, cold: lists.noneCold, referrals: relationship.referrals.none }[id];
}

/** Who waits, and to whom a stop is proposed, are counted at their groups. */
function countOf(rows: readonly SidebarRow[]): number {
	const group = rows.findIndex(({ row }) => row === 'group');
	return group < 0 ? rows.length : group;
}

function isRelationship(row: SidebarRow): row is RelationshipRow {
	return ['ready', 'cold', 'referrer', 'stop'].includes(row.row);
}

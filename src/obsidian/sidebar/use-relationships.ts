import { useEffect, useState } from 'preact/hooks';
import { relationshipSteps, type RelationshipLists } from '../../core/view/relationship-lists';
import { inSlices } from '../in-slices';
import type { Snapshot } from '../snapshot';
import type { SidebarHost } from './sidebar-host';

/**
 * Who is ready, was sold to cold and refers. The lists need every contact, for anyone may have referred anyone: they are made
 * only while they are wanted, in short stretches, and anew after a change. `isMade` is false while the lists shown are older.
 */
export function useRelationships(
	host: SidebarHost,
	snapshot: Snapshot,
	isWanted: boolean,
): { readonly lists: RelationshipLists | null; readonly isMade: boolean } {
	const { live } = host;
	const [made, setMade] = useState<{ readonly of: Snapshot; readonly lists: RelationshipLists } | null>(null);
	useEffect(() => {
		if (!isWanted) return undefined;
		const source = { contacts: () => live.contacts(), named: (name: string) => live.named(name) };
		const steps = relationshipSteps(source, snapshot.asOf, snapshot.settings);
		return inSlices(steps, (lists) => {
			setMade({ of: snapshot, lists });
		});
	}, [live, snapshot, isWanted]);
	return { lists: made?.lists ?? null, isMade: made?.of === snapshot };
}

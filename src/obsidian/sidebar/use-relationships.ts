import { useEffect, useState } from 'preact/hooks';
import { relationshipSteps, type RelationshipLists } from '../../core/view/relationship-lists';
import type { Snapshot } from '../live-vault';
import type { SidebarHost } from './sidebar-host';

/** How long one stretch of work may take, in milliseconds. */
const SLICE_MS = 8;

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
		let timer = 0;
		const work = (): void => {
			const end = performance.now() + SLICE_MS;
			while (performance.now() < end) {
				const step = steps.next();
				if (step.done !== true) continue;
				setMade({ of: snapshot, lists: step.value });
				return;
			}
			timer = window.setTimeout(work, 0);
		};
		timer = window.setTimeout(work, 0);
		return () => {
			window.clearTimeout(timer);
		};
	}, [live, snapshot, isWanted]);
	return { lists: made?.lists ?? null, isMade: made?.of === snapshot };
}

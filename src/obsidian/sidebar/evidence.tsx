import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../core/model/place';
import { noteName } from '../../core/read/note-name';
import { opening } from './contact-link';
import { Icon } from './icon';
import type { SidebarHost } from './sidebar-host';

/** What a flag rests on, folded; the lines are looked up in the notes when it is opened. */
export function EvidenceList(props: {
	readonly host: SidebarHost;
	readonly id: string;
	readonly evidence: readonly Evidence[];
	readonly tabIndex: number;
	/** What these lines tell, where a row has several lists. */
	readonly about?: string;
}): JSX.Element | null {
	const { host, id, evidence, tabIndex, about } = props;
	const [isOpen, setOpen] = useState(false);
	if (evidence.length === 0) return null;
	return (
		<div class="two-hats-evidence">
			<button
				class="two-hats-fold two-hats-plain"
				aria-expanded={isOpen}
				aria-controls={id}
				tabIndex={tabIndex}
				onClick={() => {
					setOpen(!isOpen);
				}}
			>
				<Icon name="chevron-right" />
				{about === undefined ? '' : `${about}: `}
				{host.words().ui.sidebar.evidence(evidence.length)}
			</button>
			{isOpen && <EvidenceLines host={host} id={id} evidence={evidence} />}
		</div>
	);
}

/** Lines of notes as a list, each a button that opens its note there. */
export function EvidenceLines({
	host,
	id,
	evidence,
}: {
	readonly host: SidebarHost;
	readonly id: string;
	readonly evidence: readonly Evidence[];
}): JSX.Element {
	const lines = useLines(host, evidence);
	return (
		<ul id={id} class="two-hats-evidence-list">
			{evidence.map((one, index) => (
				<li key={index}>
					<button class="two-hats-plain two-hats-evidence-line" {...opening(host, one.path, one.at)}>
						<span class="two-hats-quote" dir="auto">
							{one.text}
						</span>
						<span class="two-hats-place">
							{noteName(one.path)}
							{lines === null ? '' : `, ${host.words().ui.line(lines[index] ?? 1)}`}
						</span>
					</button>
				</li>
			))}
		</ul>
	);
}

/** The 1-based lines of evidence; null until they are looked up. */
function useLines(host: SidebarHost, evidence: readonly Evidence[]): readonly number[] | null {
	const [lines, setLines] = useState<readonly number[] | null>(null);
	useEffect(() => {
		let isWanted = true;
		const show = (found: readonly number[]): void => {
			if (isWanted) setLines(found);
		};
		void host.opener.linesOf(evidence).then(show);
		return () => {
			isWanted = false;
		};
	}, [host, evidence]);
	return lines;
}

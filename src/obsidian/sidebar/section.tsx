import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon';

/** A section that folds, with its count. */
export function Section(props: {
	readonly id: string;
	readonly title: string;
	readonly count: string;
	readonly isOpen: boolean;
	readonly onToggle: () => void;
	readonly children: ComponentChildren;
}): JSX.Element {
	const { id, title, count, isOpen, onToggle, children } = props;
	return (
		<section class={`two-hats-section two-hats-section-${id}`} aria-labelledby={`two-hats-title-${id}`}>
			<h2 class="two-hats-section-title" id={`two-hats-title-${id}`}>
				<FoldTitle id={id} title={title} isOpen={isOpen} onToggle={onToggle}>
					<span class="two-hats-count">{count}</span>
				</FoldTitle>
			</h2>
			{isOpen && children}
		</section>
	);
}

/** A title that is pressed to fold what stands below it. */
export function FoldTitle(props: {
	readonly id: string;
	readonly title: string;
	readonly isOpen: boolean;
	readonly onToggle: () => void;
	readonly children?: ComponentChildren;
}): JSX.Element {
	const { id, title, isOpen, onToggle, children } = props;
	return (
		<button class="two-hats-plain two-hats-fold" aria-expanded={isOpen} data-section={id} onClick={onToggle}>
			<Icon name="chevron-right" />
			<span class="two-hats-section-name">{title}</span>
			{children}
		</button>
	);
}

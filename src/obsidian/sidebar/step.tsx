import type { JSX } from 'preact';
import { Icon } from './icon';

/** The step suggested, behind an arrow. */
export function Step({ text }: { readonly text: string }): JSX.Element {
	return (
		<div class="two-hats-step">
			<Icon name="arrow-right" />
			{text}
		</div>
	);
}

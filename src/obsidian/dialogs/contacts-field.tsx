import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../sidebar/icon';
import type { DialogTools } from './dialog-tools';
import { PlainButton } from './fields';

/** As many are shown at once: with hundreds, each letter typed would take long, and the buttons below would be far away. */
const MOST_SHOWN = 12;

/** The contacts chosen, each with a button that takes it out, and one that adds another. Of many, the last are shown until one asks for all. */
export function ContactsField(props: {
	readonly tools: DialogTools;
	readonly label: string;
	readonly paths: readonly string[];
	/** Those who stay; where there may be such, the label says how many there are with them. */
	readonly fixed?: readonly string[];
	readonly onPaths: (paths: readonly string[]) => void;
}): JSX.Element {
	const { tools, label, paths, fixed, onPaths } = props;
	const { words } = tools;
	const [isWhole, setWhole] = useState(false);
	const all = [...(fixed ?? []), ...paths];
	const hidden = isWhole ? 0 : Math.max(0, all.length - MOST_SHOWN);
	return (
		<div class="two-hats-field" role="group" aria-label={label}>
			<span class="two-hats-label">
				{label} {fixed === undefined && paths.length > 1 && <span class="two-hats-count">{paths.length}</span>}
			</span>
			<ul class="two-hats-chips">
				{all.length > MOST_SHOWN && (
					<li key="">
						<PlainButton
							aria-expanded={isWhole}
							onClick={() => {
								setWhole(!isWhole);
							}}
						>
							{words.showAll(all.length, isWhole)}
						</PlainButton>
					</li>
				)}
				{all.slice(hidden).map((path) => (
					<li key={path}>
						<bdi>{tools.nameOf(path)}</bdi>
						{fixed?.includes(path) !== true && (
							<PlainButton
								class="clickable-icon"
								aria-label={words.removeContact(tools.nameOf(path))}
								onClick={({ currentTarget }) => {
									// What is taken out takes the focus with it.
									currentTarget.closest('ul')?.querySelector<HTMLElement>('li:last-child > button')?.focus();
									onPaths(paths.filter((one) => one !== path));
								}}
							>
								<Icon name="x" />
							</PlainButton>
						)}
					</li>
				))}
				<li>
					<PlainButton
						onClick={() =>
							void tools.pickContact().then((picked) => {
								if (picked !== null && !all.includes(picked.path)) onPaths([...paths, picked.path]);
							})
						}
					>
						{words.addContact}
					</PlainButton>
				</li>
			</ul>
		</div>
	);
}

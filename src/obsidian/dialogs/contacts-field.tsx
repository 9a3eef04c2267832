import type { JSX } from 'preact';
import { Icon } from '../sidebar/icon';
import type { DialogTools } from './dialog-tools';

/** The contacts chosen, each with a button that takes it out, and one that adds another. */
export function ContactsField(props: {
	readonly tools: DialogTools;
	readonly label: string;
	readonly paths: readonly string[];
	/** Those who stay. */
	readonly fixed?: readonly string[];
	readonly onPaths: (paths: readonly string[]) => void;
}): JSX.Element {
	const { tools, label, paths, fixed = [], onPaths } = props;
	const { words } = tools;
	return (
		<div class="two-hats-field" role="group" aria-label={label}>
			<span class="two-hats-label">
				{label} {paths.length > 1 && <span class="two-hats-count">{paths.length}</span>}
			</span>
			<ul class="two-hats-chips">
				{fixed.map((path) => (
					<li key={path} dir="auto">
						{tools.nameOf(path)}
					</li>
				))}
				{paths.map((path) => (
					<li key={path}>
						<bdi>{tools.nameOf(path)}</bdi>
						<button
							type="button"
							class="clickable-icon"
							aria-label={words.removeContact(tools.nameOf(path))}
							onClick={() => {
								onPaths(paths.filter((one) => one !== path));
							}}
						>
							<Icon name="x" />
						</button>
					</li>
				))}
				<li>
					<button
						type="button"
						onClick={() =>
							void tools.pickContact().then((picked) => {
								if (picked !== null && ![...fixed, ...paths].includes(picked.path)) onPaths([...paths, picked.path]);
							})
						}
					>
						{words.addContact}
					</button>
				</li>
			</ul>
		</div>
	);
}

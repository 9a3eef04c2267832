import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ManyContact } from '../../contact-book/commands/dialogs';
import type { DialogTools } from './dialog-tools';
import { Choices, Form, PlainButton } from './fields';

type ManyDecision = 'continue' | 'stop';
const bothWays: readonly ManyDecision[] = ['continue', 'stop'];
type Decided = ReadonlyMap<string, ManyDecision>;

/** Decides for many contacts at once whether marketing goes on; those left open stay as they are. */
export function ManyForm(props: {
	readonly tools: DialogTools;
	readonly contacts: readonly ManyContact[];
	readonly answer: (given: Decided | null) => void;
}): JSX.Element {
	const { tools, contacts, answer } = props;
	const { words } = tools;
	const [decided, setDecided] = useState<Decided>(new Map());
	const all = (decision: ManyDecision | 'none'): void => {
		setDecided(new Map(decision === 'none' ? [] : contacts.map(({ path }) => [path, decision])));
	};
	const set = (path: string, decision: ManyDecision): void => {
		const others = [...decided].filter(([one]) => one !== path);
		setDecided(new Map(decided.get(path) === decision ? others : [...others, [path, decision]]));
	};
	return (
		<Form
			submit={words.save}
			error=""
			onSubmit={() => {
				answer(decided);
			}}
		>
			<p class="two-hats-hint" role="status">
				{words.manyHow(decided.size)}
			</p>
			<div class="two-hats-choices">
				{(['continue', 'stop', 'none'] as const).map((decision) => (
					<PlainButton
						key={decision}
						onClick={() => {
							all(decision);
						}}
					>
						{words.manyAll[decision]}
					</PlainButton>
				))}
			</div>
			<ul class="two-hats-many">
				{contacts.map(({ path, name, why }) => (
					<li key={path}>
						<Choices
							label={name}
							why={why}
							choices={words.marketingHow}
							order={bothWays}
							chosen={decided.get(path) ?? null}
							onChoose={(decision) => {
								set(path, decision);
							}}
						/>
					</li>
				))}
			</ul>
		</Form>
	);
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ManyContact } from '../../contact-book/commands/dialogs';
import { matcher } from '../../core/view/search';
import type { DialogTools } from './dialog-tools';
import { Choices, Form, PlainButton } from './fields';

type ManyDecision = 'continue' | 'stop';
const bothWays: readonly ManyDecision[] = ['continue', 'stop'];
type Decided = ReadonlyMap<string, ManyDecision>;

/** As many are seen at a glance; above more there is a field to search them. */
const FEW = 8;

/** Decides for many contacts at once whether marketing goes on; those left open stay as they are. What is said of all is said of those that a search leaves. */
export function ManyForm(props: {
	readonly tools: DialogTools;
	readonly contacts: readonly ManyContact[];
	/** The words of the field that searches them. */
	readonly search: string;
	readonly answer: (given: Decided | null) => void;
}): JSX.Element {
	const { tools, contacts, search, answer } = props;
	const { words } = tools;
	const [decided, setDecided] = useState<Decided>(new Map());
	const [sought, setSought] = useState('');
	const holds = matcher(sought);
	const shown = contacts.filter(({ name, why }) => holds(name, why));
	const decide = (asked: readonly ManyContact[], decision: ManyDecision | 'none'): void => {
		const others = [...decided].filter(([path]) => asked.every((one) => one.path !== path));
		setDecided(new Map(decision === 'none' ? others : [...others, ...asked.map(({ path }) => [path, decision] as const)]));
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
			{contacts.length > FEW && (
				<input
					type="search"
					class="two-hats-search"
					placeholder={search}
					aria-label={search}
					onInput={({ currentTarget }) => {
						setSought(currentTarget.value);
					}}
					onKeyDown={(event) => {
						// Whoever is looking for somebody has not decided yet.
						if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
					}}
				/>
			)}
			<div class="two-hats-choices">
				{(['continue', 'stop', 'none'] as const).map((decision) => (
					<PlainButton
						key={decision}
						{...(decision === 'continue' ? { 'data-first': '' } : {})}
						onClick={() => {
							decide(shown, decision);
						}}
					>
						{words.manyAll[decision]}
					</PlainButton>
				))}
			</div>
			<ul class="two-hats-many">
				{shown.map((contact) => {
					const chosen = decided.get(contact.path) ?? null;
					return (
						<li key={contact.path}>
							<Choices
								label={contact.name}
								why={contact.why}
								choices={words.marketingHow}
								order={bothWays}
								chosen={chosen}
								onChoose={(decision) => {
									decide([contact], decision === chosen ? 'none' : decision);
								}}
							/>
						</li>
					);
				})}
			</ul>
		</Form>
	);
}

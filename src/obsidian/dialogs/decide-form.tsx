import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DecidedAndReevaluated } from '../../contact-book/commands/dialogs';
import type { DealDecision } from '../../core/conversation/decide';
import { DayField, dayEntered } from './day-field';
import type { DialogTools } from './dialog-tools';
import { Choices, Form, TextField } from './fields';
import { newDraft, proposedDay, reevaluationOf, ReevaluationFields } from './reevaluate-form';

type Answer = DealDecision['decision'];

/** The kind of step proposed behind each decision. */
const nextKinds: Readonly<Record<Answer, string>> = { yes: 'check-in', no: 'resource', 'not-yet': 'resource' };

/** Asks for a decision and, in the same window, whether marketing goes on: `y` `c` Enter is the common case. */
export function DecideForm(props: {
	readonly tools: DialogTools;
	readonly deal: { readonly name: string; readonly isKnown: boolean; readonly value: string };
	readonly answer: (given: DecidedAndReevaluated | null) => void;
}): JSX.Element {
	const { tools, deal, answer } = props;
	const { words } = tools;
	const [decision, setDecision] = useState<Answer | null>(null);
	const [name, setName] = useState(deal.name);
	const [on, setOn] = useState('');
	const [by, setBy] = useState('');
	const [value, setValue] = useState(deal.value);
	const [draft, setDraft] = useState(newDraft('check-in', ''));
	const [error, setError] = useState('');
	const choose = (given: Answer): void => {
		setDecision(given);
		setDraft({ ...draft, nextKind: nextKinds[given], nextDay: proposedDay(given, tools) });
	};
	const submit = (): void => {
		const decided = decidedOf({ decision, on, by, value }, tools);
		if (typeof decided === 'string') {
			setError(decided);
			return;
		}
		// A decision that leaves open what becomes of the marketing is the mistake this dialog is there for.
		const reevaluation = reevaluationOf(draft, tools);
		if (typeof reevaluation === 'string') setError(reevaluation);
		else answer({ dealName: name.trim(), decided, reevaluation });
	};
	return (
		<Form submit={words.save} error={error} onSubmit={submit}>
			{deal.isKnown ? <p class="two-hats-dialog-what">{deal.name}</p> : <TextField label={words.dealName} value={name} onValue={setName} />}
			<Choices
				label={words.decision}
				choices={words.decisions}
				order={['yes', 'no', 'not-yet']}
				keys={{ yes: 'y', no: 'n', 'not-yet': 't' }}
				chosen={decision}
				onChoose={choose}
				isFirst
			/>
			{decision === 'not-yet' && <DayField tools={tools} label={words.decideBy} value={by} toward="future" onValue={setBy} />}
			{(decision === 'yes' || decision === 'no') && (
				<div class="two-hats-side-by-side">
					<DayField tools={tools} label={words.day} value={on} toward="past" onValue={setOn} />
					<TextField label={words.value} value={value} hint={words.optional} onValue={setValue} />
				</div>
			)}
			{decision !== null && <ReevaluationFields tools={tools} draft={draft} onDraft={setDraft} />}
		</Form>
	);
}

/** The decision that was entered; or what is still missing, in words. */
function decidedOf(
	entered: { readonly decision: Answer | null; readonly on: string; readonly by: string; readonly value: string },
	tools: DialogTools,
): DealDecision | string {
	const { words, today } = tools;
	const { decision } = entered;
	if (decision === null) return words.decision;
	if (decision === 'not-yet') {
		const by = dayEntered(entered.by, 'future', tools);
		return by === null && entered.by.trim() !== '' ? `${words.decideBy}: ${words.dayAhead}` : { decision, by };
	}
	const on = dayEntered(entered.on, 'past', tools);
	return on === null || on > today ? words.dayUnknown : { decision, on, value: entered.value };
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NewReevaluation } from '../../core/conversation/reevaluate';
import type { Decision } from '../../core/model/contact';
import { addDays } from '../../core/model/iso-date';
import { kindWord } from '../../core/model/plain-word';
import { DayField, dayEntered } from './day-field';
import type { DialogTools } from './dialog-tools';
import { Choices, Form, TextField } from './fields';
import { KindField } from './kind-field';

type YesNo = 'yes' | 'no';
const yesNo: readonly YesNo[] = ['yes', 'no'];

/** What is entered about going on with marketing. */
export interface ReevaluationDraft {
	readonly decision: Decision | null;
	readonly until: string;
	readonly reason: string;
	readonly fits: YesNo | null;
	readonly refers: YesNo | null;
	readonly nextKind: string;
	readonly nextDay: string;
}

/** The step proposed where marketing goes on: it says something of use, and asks for nothing. */
export function newDraft(kind: string, day: string): ReevaluationDraft {
	return { decision: null, until: '', reason: '', fits: null, refers: null, nextKind: kind, nextDay: day };
}

/** The re-evaluation that was entered; or what is still missing, in words. */
export function reevaluationOf(draft: ReevaluationDraft, tools: DialogTools): NewReevaluation | string {
	const { words, today } = tools;
	const { decision } = draft;
	if (decision === null) return words.marketing;
	const until = decision === 'pause' ? dayEntered(draft.until, 'future', tools) : null;
	if (decision === 'pause' && (until === null || until <= today)) return `${words.until}: ${words.dayAhead}`;
	const said = [draft.fits === null ? '' : words.fitsWords[draft.fits], draft.refers === null ? '' : words.refersWords[draft.refers]];
	const reason = [draft.reason.trim(), ...said].filter(Boolean).join(', ');
	const kind = kindWord(draft.nextKind);
	if (decision === 'stop' || kind === '') return { day: today, decision, until, reason, next: null };
	const nextDay = dayEntered(draft.nextDay, 'future', tools);
	if (nextDay === null || nextDay < today) return `${words.next}: ${words.dayAhead}`;
	return { day: today, decision, until, reason, next: { day: nextDay, isPlanned: true, role: 'marketing', kind, text: '' } };
}

/** The questions of a re-evaluation, and the next step. */
export function ReevaluationFields(props: {
	readonly tools: DialogTools;
	readonly draft: ReevaluationDraft;
	readonly isFirst?: boolean;
	readonly onDraft: (draft: ReevaluationDraft) => void;
}): JSX.Element {
	const { tools, draft, isFirst = false, onDraft } = props;
	const { words } = tools;
	const entering =
		<Key extends keyof ReevaluationDraft>(key: Key) =>
		(value: ReevaluationDraft[Key]): void => {
			onDraft({ ...draft, [key]: value });
		};
	// A step within the pause would break it.
	const pauseUntil = (until: string): void => {
		const day = dayEntered(until, 'future', tools);
		const next = dayEntered(draft.nextDay, 'future', tools);
		onDraft({ ...draft, until, nextDay: day !== null && next !== null && next < day ? day : draft.nextDay });
	};
	const toggling = (key: 'fits' | 'refers') => (value: YesNo) => {
		entering(key)(draft[key] === value ? null : value);
	};
	return (
		<>
			<Choices
				label={words.marketing}
				choices={words.marketingHow}
				order={['continue', 'pause', 'stop']}
				keys={{ continue: 'c', pause: 'p', stop: 's' }}
				chosen={draft.decision}
				isFirst={isFirst}
				onChoose={entering('decision')}
			/>
			{draft.decision === 'pause' && <DayField tools={tools} label={words.until} value={draft.until} toward="future" onValue={pauseUntil} />}
			{draft.decision !== null && (
				<>
					<TextField label={words.reason} value={draft.reason} hint={words.optional} onValue={entering('reason')} />
					<div class="two-hats-side-by-side">
						<Choices label={words.fits} choices={words.yesNo} order={yesNo} chosen={draft.fits} onChoose={toggling('fits')} />
						<Choices label={words.refers} choices={words.yesNo} order={yesNo} chosen={draft.refers} onChoose={toggling('refers')} />
					</div>
				</>
			)}
			{(draft.decision === 'continue' || draft.decision === 'pause') && (
				<fieldset>
					<legend>{words.next}</legend>
					<p class="two-hats-hint">{words.nextHow}</p>
					<KindField tools={tools} kinds={tools.kinds('marketing')} kind={draft.nextKind} onKind={entering('nextKind')} />
					<DayField tools={tools} label={words.day} value={draft.nextDay} toward="future" onValue={entering('nextDay')} />
				</fieldset>
			)}
		</>
	);
}

/** Decides again whether to go on with marketing to a contact. */
export function ReevaluateForm(props: { readonly tools: DialogTools; readonly answer: (given: NewReevaluation | null) => void }): JSX.Element {
	const { tools, answer } = props;
	const { words } = tools;
	const [draft, setDraft] = useState(newDraft('check-in', proposedDay('yes', tools)));
	const [error, setError] = useState('');
	return (
		<Form
			submit={words.save}
			error={error}
			onSubmit={() => {
				const given = reevaluationOf(draft, tools);
				if (typeof given === 'string') setError(given);
				else answer(given);
			}}
		>
			<ReevaluationFields tools={tools} draft={draft} isFirst onDraft={setDraft} />
		</Form>
	);
}

/** How soon to be in touch again: soon while nothing is decided, a month after a decision. As an entry, in days that are read again. */
export function proposedDay(decision: 'yes' | 'no' | 'not-yet', { today }: DialogTools): string {
	return addDays(today, decision === 'not-yet' ? 7 : 30);
}

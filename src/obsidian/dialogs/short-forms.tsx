import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { IsoDay } from '../../core/model/iso-date';
import { DayField, dayEntered } from './day-field';
import type { DialogTools } from './dialog-tools';
import { Form, TextField } from './fields';

/** One of a few answers, each a button. */
export function ChooseForm<Key extends string>(props: {
	readonly text: string;
	readonly choices: readonly (readonly [Key, string])[];
	readonly cancel: string;
	readonly answer: (given: Key | null) => void;
}): JSX.Element {
	const { text, choices, cancel, answer } = props;
	return (
		<div class="two-hats-form">
			<p>{text}</p>
			<div class="two-hats-form-end">
				{choices.map(([key, label], index) => (
					<button
						key={key}
						class={index === 0 ? 'mod-cta' : ''}
						data-first={index === 0 ? '' : undefined}
						onClick={() => {
							answer(key);
						}}
					>
						{label}
					</button>
				))}
				<button
					onClick={() => {
						answer(null);
					}}
				>
					{cancel}
				</button>
			</div>
		</div>
	);
}

/** A line of words. */
export function TextForm(props: {
	readonly label: string;
	readonly value: string;
	readonly save: string;
	readonly answer: (given: string | null) => void;
}): JSX.Element {
	const { label, save, answer } = props;
	const [value, setValue] = useState(props.value);
	return (
		<Form
			submit={save}
			error=""
			onSubmit={() => {
				answer(value.trim());
			}}
		>
			<TextField label={label} value={value} onValue={setValue} isFirst />
		</Form>
	);
}

/** A day to come. */
export function DayForm({ tools, answer }: { readonly tools: DialogTools; readonly answer: (given: IsoDay | null) => void }): JSX.Element {
	const [value, setValue] = useState('');
	const [error, setError] = useState('');
	const { words } = tools;
	return (
		<Form
			submit={words.save}
			error={error}
			onSubmit={() => {
				const day = dayEntered(value, 'future', tools);
				if (day === null || day <= tools.today) setError(words.dayAhead);
				else answer(day);
			}}
		>
			<DayField tools={tools} label={words.until} value={value} toward="future" onValue={setValue} isFirst />
		</Form>
	);
}

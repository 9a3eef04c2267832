import type { ButtonHTMLAttributes, ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';

/** A named field of a form, with what is to be said of it below. */
function Field(props: {
	readonly label: string;
	readonly id: string;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
	readonly children: ComponentChildren;
}): JSX.Element {
	const { label, id, hint = '', error = '', children } = props;
	return (
		<div class="two-hats-field">
			<label for={id}>{label}</label>
			{children}
			<output class={error === '' ? 'two-hats-hint' : 'two-hats-error'} id={`${id}-hint`} for={id}>
				{error === '' ? hint : error}
			</output>
		</div>
	);
}

/** A field for a line of words. */
export function TextField(props: {
	readonly label: string;
	readonly value: string;
	readonly onValue: (value: string) => void;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
	readonly options?: readonly string[];
	readonly isFirst?: boolean;
}): JSX.Element {
	const { label, value, onValue, hint, error, options = [], isFirst = false } = props;
	const id = useId();
	return (
		<Field label={label} id={id} hint={hint} error={error}>
			<input
				id={id}
				type="text"
				value={value}
				autocomplete="off"
				aria-describedby={`${id}-hint`}
				data-first={isFirst ? '' : undefined}
				list={options.length === 0 ? undefined : `${id}-list`}
				onInput={(event) => {
					onValue(event.currentTarget.value);
				}}
			/>
			{options.length > 0 && (
				<datalist id={`${id}-list`}>
					{options.map((option) => (
						<option key={option} value={option} />
					))}
				</datalist>
			)}
		</Field>
	);
}

/** A field for several lines of words. */
export function AreaField(props: {
	readonly label: string;
	readonly value: string;
	readonly hint: string;
	readonly onValue: (value: string) => void;
}): JSX.Element {
	const { label, value, hint, onValue } = props;
	const id = useId();
	return (
		<Field label={label} id={id} hint={hint}>
			<textarea
				id={id}
				rows={3}
				value={value}
				aria-describedby={`${id}-hint`}
				onInput={(event) => {
					onValue(event.currentTarget.value);
				}}
			/>
		</Field>
	);
}

/** A button of a form that does not send it. */
export function PlainButton(props: ButtonHTMLAttributes): JSX.Element {
	return <button type="button" {...props} />;
}

/**
 * A few answers as buttons side by side, one of them chosen. A key in `keys` chooses it, and is shown beside it. Tab stops once at
 * them all, as at radio buttons, and the arrows go from one to the next: the field behind six of them is one key away, not six.
 */
export function Choices<Key extends string>(props: {
	readonly label: string;
	/** What is to be known before one chooses. */
	readonly why?: string;
	readonly choices: Readonly<Record<Key, string>>;
	readonly order: readonly Key[];
	readonly chosen: Key | null;
	readonly onChoose: (key: Key) => void;
	readonly keys?: Readonly<Partial<Record<Key, string>>>;
	readonly isFirst?: boolean;
}): JSX.Element {
	const { label, why, choices, order, chosen, onChoose, keys, isFirst = false } = props;
	const id = useId();
	const stop = Math.max(
		0,
		order.findIndex((key) => key === chosen),
	);
	return (
		<div class="two-hats-field" role="group" aria-labelledby={id}>
			<span class="two-hats-label" id={id}>
				{label}
			</span>
			{why !== undefined && <span class="two-hats-hint">{why}</span>}
			<div class="two-hats-choices" onKeyDown={moveAlong}>
				{order.map((key, index) => (
					<PlainButton
						key={key}
						tabIndex={index === stop ? 0 : -1}
						class={chosen === key ? 'mod-cta' : ''}
						aria-pressed={chosen === key}
						aria-keyshortcuts={keys?.[key]}
						data-key={keys?.[key]}
						data-first={isFirst && index === 0 ? '' : undefined}
						onClick={() => {
							onChoose(key);
						}}
					>
						{choices[key]}
						{keys?.[key] !== undefined && <kbd>{keys[key].toUpperCase()}</kbd>}
					</PlainButton>
				))}
			</div>
		</div>
	);
}

/** Up and down are left to the dialog, which scrolls by them. */
const arrows: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowRight: 1, ArrowLeft: -1 };

function moveAlong(event: TargetedKeyboardEvent<HTMLElement>): void {
	const along = arrows[event.key];
	if (along === undefined) return;
	const by = getComputedStyle(event.currentTarget).direction === 'rtl' ? -along : along;
	const buttons = [...event.currentTarget.querySelectorAll('button')];
	const here = buttons.findIndex((button) => button === event.targetNode);
	buttons.at((here + by) % buttons.length)?.focus();
	event.preventDefault();
}

/** A form: Enter sends it from anywhere but a text of several lines; a letter presses the button that shows it, unless words are being typed. */
export function Form(props: {
	readonly submit: string;
	/** The key that presses the button, as `space`. Such a button stands beside other answers, and is not the one that the eye should meet first. */
	readonly submitKey?: string;
	readonly error: string;
	readonly onSubmit: () => void;
	readonly children: ComponentChildren;
}): JSX.Element {
	const { submit, submitKey, error, onSubmit, children } = props;
	return (
		<form
			class="two-hats-form"
			onSubmit={(event) => {
				event.preventDefault();
				onSubmit();
			}}
			onKeyDown={(event) => {
				pressed(event, onSubmit);
			}}
		>
			{children}
			<div class="two-hats-form-end">
				<span class="two-hats-error" role="alert">
					{error}
				</span>
				<button type="submit" class={submitKey === undefined ? 'mod-cta' : ''} data-key={submitKey}>
					{submit}
				</button>
			</div>
		</form>
	);
}

function pressed(event: TargetedKeyboardEvent<HTMLFormElement>, onSubmit: () => void): void {
	const target = event.targetNode;
	if (target?.instanceOf(HTMLElement) !== true || event.altKey || event.isComposing) return;
	const isButton = target.matches('button');
	if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || (isButton && target.matches('[aria-pressed="true"]')))) {
		event.preventDefault();
		onSubmit();
		return;
	}
	if (event.ctrlKey || event.metaKey || target.matches('input:not([type=checkbox]), textarea, select')) return;
	const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
	const button = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset['key'] === key);
	if (button === undefined || (key === 'space' && (target.matches('input') || (isButton && target !== button && target.matches('[aria-pressed]'))))) return;
	event.preventDefault();
	button.click();
	button.focus();
}

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TriageAnswer } from '../../contact-book/commands/dialogs';
import { roles, type Role } from '../../core/model/role';
import type { Untagged } from '../../core/view/triage';
import { noteName } from '../../core/read/note-name';
import type { DialogTools } from './dialog-tools';
import { Form } from './fields';

const KEYS: Readonly<Record<Role, string>> = { marketing: 'm', sales: 's', delivery: 'd' };

/** Asks for the hat of one untagged activity after another: a key each. */
export function TriageForm(props: {
	readonly tools: DialogTools;
	readonly items: readonly Untagged[];
	readonly answer: (item: Untagged, given: TriageAnswer) => Promise<boolean>;
	readonly end: () => void;
}): JSX.Element {
	const { tools, items, answer, end } = props;
	const { words } = tools;
	const [at, setAt] = useState(0);
	const [answered, setAnswered] = useState<readonly number[]>([]);
	const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
	const [isAlways, setAlways] = useState(false);
	const [isBusy, setBusy] = useState(false);
	const item = items[at];
	const root = useRef<HTMLDivElement>(null);
	// The keys are the form's: its focus moves on with the question.
	useEffect(() => {
		root.current?.querySelector<HTMLElement>('[data-first], [type=submit]')?.focus();
	}, [at]);
	const next = (from: number, done: ReadonlySet<string>): void => {
		let to = from + 1;
		while (to < items.length && done.has(items[to]?.activity.kind ?? '')) to++;
		setAlways(false);
		setAt(to);
	};
	const give = (given: TriageAnswer): void => {
		if (isBusy || (item === undefined && given.answer !== 'undo')) return;
		const last = answered.at(-1);
		const about = given.answer === 'undo' ? items[last ?? -1] : item;
		if (about === undefined) return;
		setBusy(true);
		void answer(about, given)
			.then((isWritten) => {
				if (given.answer === 'undo') {
					setAnswered(answered.slice(0, -1));
					setAt(last ?? 0);
					return;
				}
				const done = given.answer === 'role' && given.isAlways ? new Set([...settled, about.activity.kind]) : settled;
				setSettled(done);
				// What only changed the vocabulary wrote no note that could be taken back.
				if (given.answer === 'role' && isWritten && !given.isAlways) setAnswered([...answered, at]);
				next(at, done);
			})
			.finally(() => {
				setBusy(false);
			});
	};
	if (item === undefined) {
		return (
			<div ref={root}>
				<Form submit={words.save} error="" onSubmit={end}>
					<p role="status">{words.triageDone(answered.length)}</p>
					<TriageUndo tools={tools} isPossible={answered.length > 0} give={give} />
				</Form>
			</div>
		);
	}
	const { activity, contact, suggestion, isDeciding } = item;
	const [told] = activity.evidence;
	return (
		<div ref={root}>
			<Form
				submit={words.later}
				submitKey="space"
				error=""
				onSubmit={() => {
					give({ answer: 'later' });
				}}
			>
				<p class="two-hats-hint" role="status">
					{words.triageTitle(at + 1, items.length)}
				</p>
				<p class="two-hats-dialog-what">
					{contact.name}, {tools.day(activity.day)}
				</p>
				<blockquote>{told?.text ?? activity.text}</blockquote>
				<p class="two-hats-hint">
					{told === undefined ? '' : noteName(told.path)} {isDeciding && <strong>{words.deciding}</strong>}{' '}
					{suggestion !== null && words.suggested(tools.roles[suggestion])}
				</p>
				<div class="two-hats-choices" role="group" aria-label={words.triageHow}>
					{roles.map((role, index) => (
						<button
							key={role}
							type="button"
							data-key={KEYS[role]}
							aria-keyshortcuts={KEYS[role]}
							{...(index === 0 ? { 'data-first': '' } : {})}
							onClick={() => {
								give({ answer: 'role', role, isAlways });
							}}
						>
							{tools.roles[role]}
							<kbd>{KEYS[role].toUpperCase()}</kbd>
						</button>
					))}
					<TriageUndo tools={tools} isPossible={answered.length > 0} give={give} />
				</div>
				{activity.kind !== '' && (
					<label class="two-hats-check">
						<input
							type="checkbox"
							checked={isAlways}
							onChange={(event) => {
								setAlways(event.currentTarget.checked);
							}}
						/>
						{words.always(activity.kind)}
					</label>
				)}
				<p class="two-hats-hint">{words.triageHow}</p>
			</Form>
		</div>
	);
}

function TriageUndo({
	tools,
	isPossible,
	give,
}: {
	readonly tools: DialogTools;
	readonly isPossible: boolean;
	readonly give: (given: TriageAnswer) => void;
}): JSX.Element {
	return (
		<button
			type="button"
			data-key="u"
			aria-keyshortcuts="u"
			disabled={!isPossible}
			onClick={() => {
				give({ answer: 'undo' });
			}}
		>
			{tools.words.triageUndo}
			<kbd>U</kbd>
		</button>
	);
}

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TriageAnswer } from '../../contact-book/commands/dialogs';
import { roles, type Role } from '../../core/model/role';
import type { Untagged } from '../../core/view/triage';
import { noteName } from '../../core/read/note-name';
import { aroundLine, NOTHING_AROUND } from '../../core/view/around-line';
import type { DialogTools } from './dialog-tools';
import { Form, PlainButton } from './fields';

const KEYS: Readonly<Record<Role, string>> = { marketing: 'm', sales: 's', delivery: 'd' };

interface Given {
	readonly items: readonly Untagged[];
	readonly answer: (item: Untagged, given: TriageAnswer) => Promise<boolean>;
}

/** How far the questions have come: which one is asked, how many were answered, and what to do with an answer. */
interface Triage {
	readonly at: number;
	readonly answered: number;
	/** Whether the kind is to have the role from now on. */
	readonly isAlways: boolean;
	readonly setAlways: (isAlways: boolean) => void;
	readonly give: (given: TriageAnswer) => void;
}

function useTriage({ items, answer }: Given): Triage {
	const [at, setAt] = useState(0);
	const [answered, setAnswered] = useState<readonly { readonly at: number; readonly kind: string | null }[]>([]);
	const [isAlways, setAlways] = useState(false);
	const [isBusy, setBusy] = useState(false);
	const give = (given: TriageAnswer): void => {
		const last = answered.at(-1);
		const about = items[given.answer === 'undo' ? (last?.at ?? -1) : at];
		if (isBusy || about === undefined) return;
		setBusy(true);
		void answer(about, given)
			.then((isDone) => {
				if (given.answer === 'undo') {
					if (isDone) setAnswered(answered.slice(0, -1));
					if (isDone) setAt(last?.at ?? 0);
					return;
				}
				const done = given.answer === 'role' && isDone ? [...answered, { at, kind: given.isAlways ? about.activity.kind : null }] : answered;
				setAnswered(done);
				setAlways(false);
				// Those of a kind that the vocabulary now knows are answered with it.
				const next = items.findIndex(({ activity }, index) => index > at && !done.some(({ kind }) => kind === activity.kind));
				setAt(next < 0 ? items.length : next);
			})
			.finally(() => {
				setBusy(false);
			});
	};
	return { at, answered: answered.length, isAlways, setAlways, give };
}

/** Asks for the hat of one untagged activity after another: a key each. */
export function TriageForm({ tools, items, answer, end }: Given & { readonly tools: DialogTools; readonly end: () => void }): JSX.Element {
	const { words } = tools;
	const triage = useTriage({ items, answer });
	const { at, answered, give } = triage;
	const item = items[at];
	const root = useRef<HTMLDivElement>(null);
	// The keys are the form's: its focus moves on with the question.
	useEffect(() => {
		root.current?.querySelector<HTMLElement>('[data-first], [type=submit]')?.focus();
	}, [at]);
	return (
		<div ref={root}>
			{item === undefined ? (
				<Form submit={words.close} error="" onSubmit={end}>
					<p role="status">{words.triageDone(answered)}</p>
					<TriageUndo tools={tools} isPossible={answered > 0} give={give} />
				</Form>
			) : (
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
					<Asked tools={tools} item={item} triage={triage} />
					<p class="two-hats-hint two-hats-keys">{words.triageHow}</p>
				</Form>
			)}
		</div>
	);
}

interface AskedProps {
	readonly tools: DialogTools;
	readonly item: Untagged;
	readonly triage: Triage;
}

/** The activity that is asked about, with what helps to answer, and the answers. */
function Asked({ tools, item, triage }: AskedProps): JSX.Element {
	const { words } = tools;
	const { activity, contact, suggestion, settles } = item;
	return (
		<>
			<p class="two-hats-dialog-what">
				<bdi>{contact.name}</bdi>, {tools.day(activity.day)}
			</p>
			<Told key={triage.at} tools={tools} item={item} />
			{settles !== null && <strong class="two-hats-hint">{words.deciding(tools.flagReason(settles))}</strong>}
			{suggestion !== null && <p class="two-hats-hint">{words.suggested(tools.roles[suggestion.role], suggestion.deal.name, suggestion.role === 'sales')}</p>}
			<Answers tools={tools} triage={triage} />
			{activity.kind !== '' && (
				<label class="two-hats-check">
					<input
						type="checkbox"
						checked={triage.isAlways}
						onChange={(event) => {
							triage.setAlways(event.currentTarget.checked);
						}}
					/>
					{words.always(activity.kind)}
				</label>
			)}
		</>
	);
}

function Answers({ tools, triage }: Omit<AskedProps, 'item'>): JSX.Element {
	const { answered, isAlways, give } = triage;
	return (
		<div class="two-hats-choices" role="group" aria-label={tools.words.triageHow}>
			{roles.map((role, index) => (
				<PlainButton
					key={role}
					data-key={KEYS[role]}
					aria-keyshortcuts={KEYS[role]}
					{...(index === 0 ? { 'data-first': '' } : {})}
					onClick={() => {
						give({ answer: 'role', role, isAlways });
					}}
				>
					{tools.roles[role]}
					<kbd>{KEYS[role].toUpperCase()}</kbd>
				</PlainButton>
			))}
			<TriageUndo tools={tools} isPossible={answered > 0} give={give} />
		</div>
	);
}

/** The words of an activity as they stand in its note, between what stands around them. */
function Told({ tools, item }: { readonly tools: DialogTools; readonly item: Untagged }): JSX.Element {
	const [told] = item.activity.evidence;
	const [around, setAround] = useState(NOTHING_AROUND);
	useEffect(() => {
		if (told !== undefined) void tools.text(told.path).then((text) => setAround(text === null ? NOTHING_AROUND : aroundLine(text, told)));
	}, [told]);
	const named = told === undefined ? '' : noteName(told.path);
	// A note that is the contact's own, or is told by its name, is named already.
	const note = named === told?.text || told?.path === item.contact.path ? '' : named;
	return (
		<blockquote>
			<strong class="two-hats-hint" dir="auto">
				{[note, around.heading].filter(Boolean).join(' › ')}
			</strong>
			<Muted text={around.before} />
			<div dir="auto">{told?.text ?? item.activity.text}</div>
			<Muted text={around.after} />
		</blockquote>
	);
}

function Muted({ text }: { readonly text: string }): JSX.Element | null {
	return text === '' ? null : (
		<div class="two-hats-hint two-hats-around" dir="auto">
			{text}
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
		<PlainButton
			data-key="u"
			aria-keyshortcuts="u"
			disabled={!isPossible}
			onClick={() => {
				give({ answer: 'undo' });
			}}
		>
			{tools.words.triageUndo}
			<kbd>U</kbd>
		</PlainButton>
	);
}

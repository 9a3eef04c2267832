import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LogDraft, LoggedActivity } from '../../contact-book/commands/dialogs';
import { kindWord } from '../../core/model/plain-word';
import { ContactsField } from './contacts-field';
import { DayField, dayEntered } from './day-field';
import type { DialogTools } from './dialog-tools';
import { Form, TextField } from './fields';
import { KindField } from './kind-field';

/** Asks for an activity: what kind, when, with whom, about what. Enter logs it as it stands. */
export function LogForm(props: {
	readonly tools: DialogTools;
	readonly draft: LogDraft;
	readonly answer: (given: LoggedActivity | null) => void;
}): JSX.Element {
	const { tools, draft, answer } = props;
	const { words, today } = tools;
	const kinds = tools.kinds(draft.role);
	const [contacts, setContacts] = useState<readonly string[]>(draft.contacts.map(({ path }) => path));
	const [kind, setKind] = useState(draft.kind === '' ? (kinds[0] ?? '') : draft.kind);
	const [day, setDay] = useState(draft.day);
	const [text, setText] = useState(draft.text);
	const [error, setError] = useState('');
	const submit = (): void => {
		const on = dayEntered(day, 'past', tools);
		const missing = contacts.length === 0 ? words.noContact : kindWord(kind) === '' ? words.noKind : on === null ? words.dayUnknown : '';
		setError(missing);
		if (missing !== '' || on === null) return;
		answer({ contacts, activity: { day: on, isPlanned: on > today, role: draft.role, kind: kindWord(kind), text } });
	};
	return (
		<Form submit={words.log} error={error} onSubmit={submit}>
			<KindField tools={tools} kinds={kinds} kind={kind} onKind={setKind} />
			<ContactsField tools={tools} label={words.contacts} paths={contacts} onPaths={setContacts} />
			<DayField tools={tools} label={words.day} value={day} toward="past" onValue={setDay} />
			<TextField label={words.text} value={text} hint={words.optional} onValue={setText} />
		</Form>
	);
}

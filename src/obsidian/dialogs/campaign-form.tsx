import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedCampaign, LoggedCampaign } from '../../contact-book/commands/dialogs';
import { kindWord } from '../../core/read/plain-word';
import { ContactsField } from './contacts-field';
import { DayField, dayEntered } from './day-field';
import type { DialogTools } from './dialog-tools';
import { AreaField, Form, TextField } from './fields';
import { KindField } from './kind-field';

/** Asks for a campaign and whom it reached: a list, contacts that are picked, or those whose addresses a text holds. */
export function CampaignForm(props: {
	readonly tools: DialogTools;
	readonly contacts: readonly string[];
	readonly checked: CheckedCampaign | null;
	/** The words of the button that opens the list of the check. */
	readonly showLabel: string;
	readonly answer: (given: LoggedCampaign | null) => void;
}): JSX.Element {
	const { tools, checked, answer } = props;
	const { words } = tools;
	const kinds = tools.kinds('marketing');
	const lists = tools.lists();
	const [kind, setKind] = useState(kinds.find((one) => one === 'newsletter') ?? kinds[0] ?? '');
	const [name, setName] = useState('');
	const [day, setDay] = useState('');
	const [list, setList] = useState('');
	const [contacts, setContacts] = useState(props.contacts);
	const [addresses, setAddresses] = useState('');
	const [unmatched, setUnmatched] = useState('');
	const [error, setError] = useState('');
	const add = (paths: readonly string[]): void => {
		setContacts((before) => [...new Set([...before, ...paths])]);
	};
	const match = (text: string): void => {
		const { found, unknown, shared } = tools.recipients(text);
		add(found);
		setUnmatched(words.unmatched(unknown, shared));
	};
	const submit = (): void => {
		const on = dayEntered(day, 'past', tools);
		const missing = kindWord(kind) === '' ? words.noKind : on === null || on > tools.today ? words.dayUnknown : contacts.length === 0 ? words.noContact : '';
		setError(missing);
		if (missing === '' && on !== null) answer({ name: name.trim(), day: on, kind: kindWord(kind), audience: list.trim(), contacts });
	};
	return (
		<Form submit={words.log} error={error} onSubmit={submit}>
			{checked !== null && (
				<p class="two-hats-campaign-check" role="status">
					{checked.line}{' '}
					<button
						type="button"
						onClick={() => {
							answer(null);
							checked.show();
						}}
					>
						{props.showLabel}
					</button>
				</p>
			)}
			<KindField tools={tools} kinds={kinds} kind={kind} onKind={setKind} />
			<div class="two-hats-side-by-side">
				<TextField label={words.campaignName} value={name} hint={words.optional} onValue={setName} />
				<DayField tools={tools} label={words.day} value={day} toward="past" onValue={setDay} />
			</div>
			<TextField label={words.list} value={list} hint={words.optional} options={[...lists.keys()]} onValue={setList} />
			{lists.has(list.trim()) && (
				<button
					type="button"
					onClick={() => {
						add(lists.get(list.trim()) ?? []);
					}}
				>
					{words.addList}
				</button>
			)}
			<AreaField label={words.addresses} value={addresses} hint={words.addressesHow} onValue={setAddresses} />
			<div class="two-hats-buttons">
				<button
					type="button"
					disabled={addresses.trim() === ''}
					onClick={() => {
						match(addresses);
					}}
				>
					{words.match}
				</button>
				<button
					type="button"
					onClick={() =>
						void tools.pickCsv().then((text) => {
							if (text !== null) match(text);
						})
					}
				>
					{words.fromCsv}
				</button>
			</div>
			{unmatched !== '' && (
				<p class="two-hats-error" role="status">
					{unmatched}
				</p>
			)}
			<ContactsField tools={tools} label={`${words.recipients}: ${words.reached(contacts.length)}`} paths={contacts} onPaths={setContacts} />
		</Form>
	);
}

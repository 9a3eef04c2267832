import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CampaignInFront, LoggedCampaign } from '../../contact-book/commands/dialogs';
import { kindWord, plainWord } from '../../core/model/plain-word';
import { ContactsField } from './contacts-field';
import { DayField, dayEntered } from './day-field';
import type { DialogTools } from './dialog-tools';
import { AreaField, Form, TextField, PlainButton } from './fields';
import { KindField } from './kind-field';

/** What is entered about a campaign. */
export interface CampaignDraft {
	readonly name: string;
	readonly day: string;
	readonly kind: string;
	readonly list: string;
	readonly addresses: string;
	readonly contacts: readonly string[];
}

/** What the form begins with: what the note in front says, else a newsletter of today. */
export function newCampaignDraft(tools: DialogTools, contact: string | null, inFront: CampaignInFront | null): CampaignDraft {
	const { day = null, kind = '', audience = '' } = inFront?.told ?? {};
	const kinds = tools.kinds('marketing');
	const usual = kinds.find((one) => one === 'newsletter') ?? kinds[0] ?? '';
	// What was meant for a day to come was sent today, if it is logged now.
	const past = day !== null && day <= tools.today ? day : '';
	return { name: '', day: past, kind: kind || usual, list: audience, addresses: '', contacts: contact === null ? [] : [contact] };
}

interface CampaignProps {
	readonly tools: DialogTools;
	readonly draft: CampaignDraft;
	readonly inFront: CampaignInFront | null;
	/** The words of the button that opens the list of the check. */
	readonly showLabel: string;
	/** Keeps what was typed until the form opens again. */
	readonly keep: (typed: CampaignDraft) => void;
	readonly answer: (given: LoggedCampaign | null) => void;
}

/** What was entered as yet, and the ways to enter more. */
interface Entering {
	readonly draft: CampaignDraft;
	/** Those whom the note in front names already. */
	readonly reached: readonly string[];
	readonly entering: <Key extends keyof CampaignDraft>(key: Key) => (value: CampaignDraft[Key]) => void;
	/** Adds those of the contacts who were not reached yet; gives all that are then chosen. */
	readonly add: (paths: readonly string[]) => readonly string[];
}

function useDraft({ draft: first, inFront }: CampaignProps): Entering {
	const [draft, setDraft] = useState(first);
	const reached = inFront?.reached ?? [];
	const entering: Entering['entering'] = (key) => (value) => {
		setDraft((before) => ({ ...before, [key]: value }));
	};
	const add = (paths: readonly string[]): readonly string[] => {
		const added = [...new Set([...draft.contacts, ...paths])].filter((path) => !reached.includes(path));
		entering('contacts')(added);
		return added;
	};
	return { draft, reached, entering, add };
}

/** Asks for a campaign and whom it reached: a list, contacts that are picked, or those whose addresses a text holds. */
export function CampaignForm(props: CampaignProps): JSX.Element {
	const { tools, inFront, answer } = props;
	const { words } = tools;
	const [lists] = useState(() => tools.lists());
	const entered = useDraft(props);
	const { draft, reached, entering, add } = entered;
	const { contacts, kind } = draft;
	const list = draft.list.trim();
	const members = lists.get(plainWord(list))?.members ?? [];
	const [error, setError] = useState('');
	const submit = (): void => {
		const on = dayEntered(draft.day, 'past', tools);
		const isNobody = contacts.length + reached.length === 0;
		// The members of the list that is named are shown first; the next Enter logs.
		const added = isNobody ? add(members).length : 0;
		const nobody = added === 0 ? words.noContact : `${words.recipients}: ${words.reached(added)}`;
		const missing = kindWord(kind) === '' ? words.noKind : on === null || on > tools.today ? words.dayUnknown : isNobody ? nobody : '';
		setError(missing);
		if (missing === '' && on !== null) answer({ name: draft.name.trim(), day: on, kind: kindWord(kind), audience: list, contacts });
	};
	return (
		<Form submit={words.log} error={error} onSubmit={submit}>
			{inFront !== null && <Checked {...props} inFront={inFront} draft={draft} />}
			<KindField tools={tools} kinds={tools.kinds('marketing')} kind={kind} onKind={entering('kind')} />
			<div class="two-hats-side-by-side">
				{inFront === null && <TextField label={words.campaignName} value={draft.name} hint={words.optional} onValue={entering('name')} />}
				<DayField tools={tools} label={words.day} value={draft.day} toward="past" onValue={entering('day')} />
			</div>
			<ListField tools={tools} entered={entered} names={[...lists.values()].map(({ name }) => name)} members={members} />
			<Addresses tools={tools} entered={entered} />
			<ContactsField
				tools={tools}
				label={`${words.recipients}: ${words.reached(contacts.length + reached.length)}`}
				paths={contacts}
				fixed={reached}
				onPaths={entering('contacts')}
			/>
		</Form>
	);
}

/** What the marketing check says of the note in front, and the way to its list. */
function Checked({ inFront, draft, showLabel, keep, answer }: CampaignProps & { readonly inFront: CampaignInFront }): JSX.Element {
	return (
		<p class="two-hats-campaign-check" role="status">
			{inFront.line}{' '}
			<PlainButton
				onClick={() => {
					keep(draft);
					answer(null);
					inFront.show();
				}}
			>
				{showLabel}
			</PlainButton>
		</p>
	);
}

interface FieldProps {
	readonly tools: DialogTools;
	readonly entered: Entering;
}

function ListField(props: FieldProps & { readonly names: readonly string[]; readonly members: readonly string[] }): JSX.Element {
	const { tools, entered, names, members } = props;
	const { words } = tools;
	const { list } = entered.draft;
	return (
		<>
			<TextField
				label={words.list}
				value={list}
				hint={list.trim() === '' ? words.optional : words.reached(members.length)}
				options={names}
				onValue={entered.entering('list')}
			/>
			{members.length > 0 && (
				<PlainButton
					onClick={() => {
						entered.add(members);
					}}
				>
					{words.addList}
				</PlainButton>
			)}
		</>
	);
}

function Addresses({ tools, entered }: FieldProps): JSX.Element {
	const { words } = tools;
	const { addresses } = entered.draft;
	const [unmatched, setUnmatched] = useState('');
	const match = (text: string): void => {
		const { found, unknown, shared } = tools.recipients(text);
		entered.add(found);
		setUnmatched(words.unmatched(unknown, shared) || (found.length === 0 ? words.addressesHow : ''));
	};
	return (
		<>
			<AreaField label={words.addresses} value={addresses} hint={words.addressesHow} onValue={entered.entering('addresses')} />
			<div class="two-hats-buttons">
				<PlainButton
					disabled={addresses.trim() === ''}
					onClick={() => {
						match(addresses);
					}}
				>
					{words.match}
				</PlainButton>
				<PlainButton
					onClick={() =>
						void tools.pickCsv().then((text) => {
							if (text !== null) match(text);
						})
					}
				>
					{words.fromCsv}
				</PlainButton>
			</div>
			{unmatched !== '' && (
				<p class="two-hats-error" role="status">
					{unmatched}
				</p>
			)}
		</>
	);
}

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ContactsToChoose } from '../../contact-book/commands/dialogs';
import type { ImportsWords } from '../../core/i18n/import-words';
import { defaultChoice, missingEmails, type ContactChoice } from '../../core/import/import-changes';
import type { ContactProposal } from '../../core/import/propose-contacts';
import type { MeetingProposal, MeetingsRead } from '../../core/import/propose-meetings';
import { isIsoDay, type DaySpan } from '../../core/model/iso-date';
import { Choices } from './fields';
import { CheckRow, ImportPreview } from './import-preview';

type Chosen = ReadonlyMap<ContactProposal, ContactChoice>;

/** Shows whom a file names: who is new to take or leave, who may be a contact already beside that contact. */
export function ContactsForm(props: {
	readonly words: ImportsWords;
	readonly read: ContactsToChoose;
	readonly answer: (given: Chosen | null) => void;
}): JSX.Element {
	const { words, read, answer } = props;
	const { proposals } = read;
	const [chosen, setChosen] = useState<Chosen>(() => new Map(proposals.map((one) => [one, defaultChoice(one)])));
	const doubles = proposals.filter((one) => defaultChoice(one) === 'skip').length;
	return (
		<ImportPreview
			{...read}
			words={words}
			found={words.people(proposals.length, doubles)}
			items={proposals}
			row={(proposal) => (
				<PersonRow
					words={words}
					proposal={proposal}
					repeated={proposal.repeats === null ? null : (proposals[proposal.repeats]?.person.line ?? null)}
					choice={chosen.get(proposal) ?? 'skip'}
					onChoice={(choice) => {
						setChosen(new Map(chosen).set(proposal, choice));
					}}
				/>
			)}
			count={[...chosen.values()].filter((choice) => choice !== 'skip').length}
			choose={(all) => {
				setChosen(new Map(proposals.map((one) => [one, all ? defaultChoice(one) : 'skip'])));
			}}
			submit={() => {
				answer(chosen);
			}}
		/>
	);
}

function PersonRow(props: {
	readonly words: ImportsWords;
	readonly proposal: ContactProposal;
	/** The line of the file on which the same person may stand before. */
	readonly repeated: number | null;
	readonly choice: ContactChoice;
	readonly onChoice: (choice: ContactChoice) => void;
}): JSX.Element {
	const { words, proposal, repeated, choice, onChoice } = props;
	const { person, same, path } = proposal;
	const name = person.name === '' ? (person.emails[0] ?? '') : person.name;
	const told = [person.emails.join(', '), person.company].filter((one) => one !== '' && one !== name);
	const becomes = <span class="two-hats-hint">{words.becomes(path)}</span>;
	if (same.length === 0) {
		return (
			<>
				<CheckRow
					label={[name, ...told].join(' · ')}
					isChosen={choice === 'create'}
					onChoose={(isChosen) => {
						onChoice(isChosen ? 'create' : 'skip');
					}}
				/>
				{repeated !== null && <span class="two-hats-hint">{words.repeats(repeated)}</span>}
				{becomes}
			</>
		);
	}
	const order: readonly ContactChoice[] = missingEmails(proposal) === null ? ['skip', 'create'] : ['skip', 'add', 'create'];
	return (
		<>
			<div class="two-hats-import-pair">
				<Side title={words.inFile} lines={[name, ...told]} />
				{same.slice(0, 3).map(({ contact, because }) => (
					<Side
						key={contact.path}
						title={`${words.inNotes}: ${because.map((one) => words.because[one]).join(', ')}`}
						lines={[contact.path, contact.emails.join(', ')]}
					/>
				))}
			</div>
			<Choices label={words.decide(name)} choices={words.choice} order={order} chosen={choice} onChoose={onChoice} />
			{choice === 'create' && becomes}
		</>
	);
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element {
	return (
		<p>
			<span class="two-hats-hint">{title}</span>
			{lines.map((line) => (
				<span key={line}>{line}</span>
			))}
		</p>
	);
}

/** Shows the meetings of some days of a calendar as lines to confirm; those of a day that tells something already are left until chosen. */
export function MeetingsForm(props: {
	readonly words: ImportsWords;
	readonly first: DaySpan;
	readonly readOf: (span: DaySpan) => MeetingsRead;
	readonly answer: (given: readonly MeetingProposal[] | null) => void;
}): JSX.Element {
	const { words, first, readOf, answer } = props;
	const [span, setSpan] = useState(first);
	const { proposals, known, others, problems } = useMemo(() => readOf(span), [span]);
	const fresh = (): ReadonlySet<MeetingProposal> => new Set(proposals.filter(({ sameDay }) => sameDay.length === 0));
	const [picked, setChosen] = useState<{ readonly of: DaySpan; readonly meetings: ReadonlySet<MeetingProposal> } | null>(null);
	const chosen = picked?.of === span ? picked.meetings : fresh();
	const choose = (meetings: ReadonlySet<MeetingProposal>): void => {
		setChosen({ of: span, meetings });
	};
	return (
		<ImportPreview
			words={words}
			above={
				<div class="two-hats-choices">
					{(['from', 'to'] as const).map((end) => (
						<label key={end} class="two-hats-check">
							{words[end]}
							<input
								type="date"
								value={span[end]}
								onChange={(event) => {
									const { value } = event.currentTarget;
									if (isIsoDay(value)) setSpan({ ...span, [end]: value });
								}}
							/>
						</label>
					))}
				</div>
			}
			found={words.lines(proposals.length, known, others)}
			items={proposals}
			problems={problems}
			row={(proposal) => (
				<>
					<CheckRow
						label={`${proposal.contact.name}: ${proposal.line}`}
						isChosen={chosen.has(proposal)}
						onChoose={(isChosen) => {
							choose(new Set(proposals.filter((one) => (one === proposal ? isChosen : chosen.has(one)))));
						}}
					/>
					{proposal.sameDay.map(({ evidence: [told] }, index) => (
						<span key={index} class="two-hats-hint">
							{words.sameDay(told?.text ?? '')}
						</span>
					))}
				</>
			)}
			count={chosen.size}
			choose={(all) => {
				choose(all ? fresh() : new Set());
			}}
			submit={() => {
				answer(proposals.filter((one) => chosen.has(one)));
			}}
		/>
	);
}

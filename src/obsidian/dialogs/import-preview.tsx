import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportsWords } from '../../core/i18n/import-words';
import type { ImportProblem } from '../../core/import/imported-person';
import { Icon } from '../sidebar/icon';
import { Form, PlainButton } from './fields';

/** How many rows are shown at first, and more at a time. */
const ROWS = 100;

/** A preview of what a file brings: rows to choose, a hundred at a time, and what could not be read. */
export function ImportPreview<Item>(props: {
	readonly words: ImportsWords;
	readonly found: string;
	readonly above?: ComponentChildren;
	readonly items: readonly Item[];
	readonly row: (item: Item) => ComponentChildren;
	readonly unusedColumns?: readonly string[];
	readonly problems: readonly ImportProblem[];
	/** How many are chosen. */
	readonly count: number;
	readonly choose: (all: boolean) => void;
	readonly submit: () => void;
}): JSX.Element {
	const { words, items, problems, unusedColumns = [], count } = props;
	const [shown, setShown] = useState(ROWS);
	const [error, setError] = useState('');
	return (
		<Form
			submit={words.write(count)}
			error={count === 0 ? error : ''}
			onSubmit={() => {
				if (count > 0) props.submit();
				else setError(words.nothing);
			}}
		>
			{props.above}
			<p class="two-hats-hint" role="status">
				{props.found}
			</p>
			{unusedColumns.length > 0 && <p class="two-hats-hint">{words.unused(unusedColumns)}</p>}
			{problems.length > 0 && (
				<details class="two-hats-import-problems">
					<summary>
						<Icon name="chevron-right" />
						{words.problems(problems.length)}
					</summary>
					<ul>
						{problems.slice(0, ROWS).map(({ line, why, found }, index) => (
							<li key={index}>{words.problem(line, why, found)}</li>
						))}
						{problems.length > ROWS && <li>…</li>}
					</ul>
				</details>
			)}
			<div class="two-hats-choices">
				{[true, false].map((all) => (
					<PlainButton
						key={all}
						{...(all ? { 'data-first': '' } : {})}
						onClick={() => {
							props.choose(all);
						}}
					>
						{all ? words.all : words.none}
					</PlainButton>
				))}
			</div>
			<ul class="two-hats-many two-hats-import">
				{items.slice(0, shown).map((item, index) => (
					<li key={index}>{props.row(item)}</li>
				))}
				{items.length > shown && (
					<li>
						<PlainButton
							onClick={() => {
								setShown(shown + ROWS);
							}}
						>
							{words.more(items.length - shown)}
						</PlainButton>
					</li>
				)}
			</ul>
		</Form>
	);
}

/** A row that is taken or left. */
export function CheckRow(props: { readonly label: string; readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void }): JSX.Element {
	return (
		<label class="two-hats-check">
			<input
				type="checkbox"
				checked={props.isChosen}
				onChange={(event) => {
					props.onChoose(event.currentTarget.checked);
				}}
			/>
			{props.label}
		</label>
	);
}

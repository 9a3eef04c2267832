import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DialogTools } from './dialog-tools';
import { Choices, TextField } from './fields';

const MOST_BUTTONS = 6;

/** A kind of activity: the last ones as buttons, with a number for a key, and a field for any other. */
export function KindField(props: {
	readonly tools: DialogTools;
	readonly kinds: readonly string[];
	readonly kind: string;
	readonly error?: string | undefined;
	readonly onKind: (kind: string) => void;
}): JSX.Element {
	const { tools, kinds, kind, error, onKind } = props;
	// The one proposed is among the buttons, wherever it stands in the list.
	const [proposed] = useState(kind);
	const offered = [...new Set([proposed, ...kinds])].filter(Boolean).slice(0, MOST_BUTTONS);
	const choices = Object.fromEntries(offered.map((one) => [one, one]));
	const keys = Object.fromEntries(offered.map((one, index) => [one, String(index + 1)]));
	return (
		<>
			<Choices
				label={tools.words.kind}
				choices={choices}
				order={offered}
				chosen={offered.find((one) => one === kind) ?? null}
				onChoose={onKind}
				keys={keys}
				isFirst
			/>
			<TextField label={tools.words.otherKind} value={offered.includes(kind) ? '' : kind} error={error} options={kinds} onValue={onKind} />
		</>
	);
}

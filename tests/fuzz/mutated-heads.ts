import fc from 'fast-check';
import { splitNote } from '../../src/core/read/split-note';
import { frontmatters } from '../support/frontmatter-arbitrary';
import { mutated, realNotes } from './mutated-notes';

function headOf(text: string): string[] {
	const split = splitNote(text);
	return split.kind === 'frontmatter' && split.head !== '' ? [split.head.slice(0, 1500)] : [];
}

/** Heads of real notes with a few things changed, and heads put together of what people and YAML write. */
export const mutatedHeads: fc.Arbitrary<string> = fc.oneof(
	{ weight: 3, arbitrary: mutated(realNotes.flatMap(headOf)).map((head) => head.slice(0, 3000)) },
	{ weight: 1, arbitrary: frontmatters },
);

import type { EditContext } from '../../src/core/conversation/edit-context';
import type { NoteEdit } from '../../src/core/edit/text-edit';
import { lexiconOf } from '../../src/core/read/lexicon';
import { defaultSettings } from '../../src/core/settings/settings';
import { readHead } from '../../src/disk/read-frontmatter';

/** What edits are given in tests: the default settings, and the YAML of the command line. */
export const editContext: EditContext = { lexicon: lexiconOf(defaultSettings), place: 'property', readHead };

/** The text behind an edit, or why it was refused. */
export function after(edit: NoteEdit, text: string): string {
	const made = edit(text);
	return made.edited ? made.text : made.refusal.why;
}

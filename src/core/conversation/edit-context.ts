import type { HeadReader } from '../read/head-reader';
import type { Lexicon } from '../read/lexicon';
import type { Settings } from '../settings/settings';

/** Where a new activity is written in a contact that keeps none yet. */
export type LogPlace = Settings['logPlace'];

/** What an edit of a contact's note must know: the user's words, where new activities go, and the host's YAML. */
export interface EditContext {
	readonly lexicon: Lexicon;
	readonly place: LogPlace;
	readonly readHead: HeadReader;
}

import type { ActivityFact } from '../model/activity';
import { plainWord } from '../model/plain-word';

/**
 * What the tellings of one act have in common: its day, its role and its kind; where no kind is known, its words, or `source`, as it
 * is written, where it has none.
 */
export function actKey({ day, role, kind, text }: Pick<ActivityFact, 'day' | 'role' | 'kind' | 'text'>, source: string): string {
	return `${day} ${role ?? ''} ${kind === '' ? `"${plainWord(text === '' ? source : text)}` : kind}`;
}

import { addListLine, setProperty } from '../edit/edit-frontmatter';
import { sameValue } from '../edit/same-value';
import { inTurn, lineEndOf, type NoteEdit } from '../edit/text-edit';
import { yamlScalar } from '../edit/yaml-scalar';
import type { Deal } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import type { Evidence } from '../model/place';
import { oneLine } from '../model/one-line';
import { statusAtStart } from '../read/deal-status';
import { leadingDay } from '../read/leading-day';
import type { DealFact } from '../read/note-facts';
import { FLAT_VALUE } from '../read/read-deal-lines';
import type { EditContext } from './edit-context';
import { named } from './named-property';
import { changeTold, differInOne, firstThatReads, itemAt, keyLead, lineAt, whereStill, withLine, type NoteTold } from './read-back';

/** What was decided in a sales conversation; `by` is the day named for the decision that is still to come. */
export type DealDecision =
	{ readonly decision: 'yes' | 'no'; readonly on: IsoDay; readonly value: string } | { readonly decision: 'not-yet'; readonly by: IsoDay | null };

/**
 * Writes a decision where the deal is told: in its own note, in its line, or in the flat keys of the contact. Refused where the
 * deal stands otherwise by then, for the decision, its day or the value that was written there meanwhile would be lost.
 */
export function decideDeal(deal: Deal, asked: DealDecision, to: EditContext): { readonly path: string; readonly edit: NoteEdit } | null {
	const { path, source, status } = deal;
	// A value that stands there and was not changed stays as it is written.
	const decided = asked.decision !== 'not-yet' && asked.value === deal.value ? { ...asked, value: '' } : asked;
	const told = deal.evidence.find((one) => path === null || one.path === path);
	if (told === undefined) return null;
	if (path !== null) {
		const [key, name, isSet] =
			asked.decision === 'not-yet' ? (['decideBy', 'decide-by', asked.by !== null] as const) : (['value', 'value', asked.value !== ''] as const);
		const before = { ...told, text: `${name}: ${deal[key] === '' ? '–' : (deal[key] ?? '–')}` };
		const edit = whereStill(before, to, {
			isStill: (now) => !isSet || now.deal?.[key] === deal[key],
			edit: inNote(source === 'sales-conversation', decided, to),
		});
		return { path, edit: whereStill(told, to, { isStill: (now) => now.deal?.status === status, edit }) };
	}
	if (decided.decision === 'not-yet') return null;
	if (source !== 'flat-keys') return { path: told.path, edit: inLine(told, decided, to) };
	const isStill = ({ deals }: NoteTold): boolean => deals.some((now) => now.source === source && now.status === status);
	return { path: told.path, edit: whereStill(told, to, { isStill, edit: inFlatKeys(decided, to) }) };
}

/** Adds a deal that was decided to a contact that has none: `2026-11-23 won Website redesign`. */
export function addDecidedDeal(name: string, decided: Extract<DealDecision, { decision: 'yes' | 'no' }>, to: EditContext): NoteEdit {
	const line = `${decided.on} ${decided.decision === 'yes' ? 'won' : 'lost'} ${oneLine(name)}`.trim();
	return (text) => addListLine(text, { ...named('deals', to.lexicon), line, where: 'last' }, to.readHead);
}

function inNote(isConversation: boolean, decided: DealDecision, to: EditContext): NoteEdit {
	const status = named('status', to.lexicon, isConversation ? 'decision' : 'status');
	if (decided.decision === 'not-yet') {
		const { by } = decided;
		return inTurn(by === null ? [] : [(text) => setProperty(text, { ...named('decideBy', to.lexicon), value: { day: by } }, to.readHead)]);
	}
	const word = isConversation ? decided.decision : decided.decision === 'yes' ? 'won' : 'lost';
	const edits: NoteEdit[] = [
		// Beside a status of its own a conversation keeps its decision.
		(text) => setProperty(text, { ...status, keys: isConversation ? [status.newKey] : status.keys, value: word }, to.readHead),
		(text) => setProperty(text, { ...named('closed', to.lexicon, isConversation ? 'decided-on' : 'closed'), value: { day: decided.on } }, to.readHead),
	];
	const value = oneLine(decided.value);
	if (value !== '') edits.push((text) => setProperty(text, { ...named('value', to.lexicon), value: amountOf(value) }, to.readHead));
	return inTurn(edits);
}

/** An amount in digits alone as the number it is; all else, also `1.200`, which may be a thousand, as it was written. */
function amountOf(value: string): string | number {
	return /^\d{1,15}(?:\.\d{1,2})?$/.test(value) && String(Number(value)) === value ? Number(value) : value;
}

function inFlatKeys({ decision, on, value }: Extract<DealDecision, { decision: 'yes' | 'no' }>, to: EditContext): NoteEdit {
	const edits: NoteEdit[] = [
		(text) => setProperty(text, { ...named('dealStatus', to.lexicon), value: decision === 'yes' ? 'won' : 'lost' }, to.readHead),
		(text) => setProperty(text, { ...named('dealClosed', to.lexicon), value: { day: on } }, to.readHead),
	];
	if (oneLine(value) !== '') edits.push((text) => setProperty(text, { keys: [FLAT_VALUE], newKey: FLAT_VALUE, value: amountOf(oneLine(value)) }, to.readHead));
	return inTurn(edits);
}

/** `2026-02-01 open Website` becomes `2026-02-01..2026-11-23 won Website`, which has no place for a value; in a map, its status, its close and its value. */
function inLine(shown: Evidence, decided: Extract<DealDecision, { decision: 'yes' | 'no' }>, to: EditContext): NoteEdit {
	const status = decided.decision === 'yes' ? 'won' : 'lost';
	const value = oneLine(decided.value);
	return changeTold(shown, to, {
		among: ({ deals }) => deals,
		wordsOf: (deal) => deal.text,
		change(text, fact, before) {
			const isMeant = (now: DealFact): boolean =>
				sameValue([now.status, now.closedOn, now.openedOn, now.name], [status, decided.on, fact.openedOn, fact.name]) &&
				[value, fact.value].includes(now.value);
			return firstThatReads(
				text,
				{ path: shown.path, at: fact.at, before, to },
				{
					ways: waysToClose(text, { fact, status, on: decided.on, value, to }),
					isMeant: (after) => differInOne(before.deals, after.deals, { index: before.deals.indexOf(fact), isMeant }),
				},
			);
		},
	});
}

function* waysToClose(
	text: string,
	close: { readonly fact: DealFact; readonly status: 'won' | 'lost'; readonly on: IsoDay; readonly value: string; readonly to: EditContext },
): Generator<string> {
	const { fact, status, on, value, to } = close;
	const { line, words } = lineAt(text, fact.at);
	const leading = leadingDay(fact.text, to.lexicon.days);
	const rest = leading.found === 'day' ? leading.rest : fact.text;
	const open = statusAtStart(rest, to.lexicon);
	const at = words.indexOf(rest);
	if (open !== null && at >= 0) {
		const before = words.slice(0, at).trimEnd();
		const days = leading.found === 'day' ? `${before}..${on}` : `${before} ${on}`;
		yield withLine(text, line, `${`${days} ${status} ${open.rest}`.trimEnd()}${words.slice(at + rest.length)}`);
	}
	const hasValue = value !== '' && fact.value === '';
	const written = (place: 'block' | 'flow'): string => (typeof amountOf(value) === 'number' ? value : yamlScalar(value, place));
	yield* waysInMap(text, { line, words, status, keys: (place) => [`closed: ${on}`, ...(hasValue ? [`value: ${written(place)}`] : [])] });
}

/** The status of a map, with more keys below it; in a map on one line, as its last. */
function* waysInMap(
	text: string,
	map: { readonly line: number; readonly words: string; readonly status: string; readonly keys: (place: 'block' | 'flow') => readonly string[] },
): Generator<string> {
	const { line, words, status, keys } = map;
	const { before, item, behind } = itemAt(text, line);
	const key = /([\s{,-](?:status|stage|decision):[ \t]*)[^\s,}]+/;
	const closed = item.map((one) => one.replace(key, `$1${status}`));
	yield [...before, ...closed, ...keys('block').map((added) => `${keyLead(words)}${added}${lineEndOf(text).slice(0, -1)}`), ...behind].join('\n');
	const [only = ''] = closed;
	const close = only.lastIndexOf('}');
	if (item.length > 1 || close < 0) return;
	const told = only.slice(0, close).trimEnd();
	yield [...before, `${told}, ${keys('flow').join(', ')}${only.slice(told.length)}`, ...behind].join('\n');
}

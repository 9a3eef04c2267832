import type { Decision } from '../model/contact';
import type { Place } from '../model/place';
import { leadingDay } from './leading-day';
import type { ReevaluationFact } from './note-facts';
import { everyPropertyOf, placeOf, propertyOf, type Properties } from './properties';
import { linesOf, textOf, textsOf } from './property-value';
import { tell, tellNoDay, type Reading } from './reading';

const DECISION = /^(continue|pause|stop)(?![\p{L}\p{N}?])[\s|·:,—–-]*/iu;
const MARKETING_STOPPED = /^(?:stop|stopped|no|none|never|false|off|nein)(?![\p{L}\p{N}?]| stop)/iu;
/** Whatever else stands there, a reason or a day, says that somebody does not want to be contacted. */
const MAY_CONTACT = /^(?:false|no|nein|none|off|n|0|~|null|n\/a|unknown|unbekannt|not set|[-–—?]+)(?=$|[,;.(])/i;

/** The key that makes a map a re-evaluation; in the order in which people write one, its values are those of a line. */
const FIELDS: ReadonlySet<string> = new Set(['decision']);

/** The re-evaluations of a contact, in the order written: `DAY continue|pause [DAY]|stop [REASON]`. */
export function readReevaluations(properties: Properties, reading: Reading): ReevaluationFact[] {
	const reevaluations: ReevaluationFact[] = [];
	for (const property of everyPropertyOf(properties, 'reevaluations', reading.lexicon)) {
		for (const item of linesOf(property.value, FIELDS)) {
			const at = placeOf(property, item.index);
			const reevaluation = reevaluationOf('text' in item ? item.text : textsOf(Object.values(item.map)).join(' '), at, reading);
			if (reevaluation !== null) reevaluations.push(reevaluation);
		}
	}
	return reevaluations;
}

function reevaluationOf(line: string, at: Place, reading: Reading): ReevaluationFact | null {
	const { days } = reading.lexicon;
	const leading = leadingDay(line, days);
	const [said = '', word = ''] = DECISION.exec(leading.found === 'day' ? leading.rest : '') ?? [];
	const decision = decisionNamed(word.toLowerCase());
	let unread = leading;
	if (leading.found === 'day' && decision !== null) {
		const rest = leading.rest.slice(said.length);
		const fact = { day: leading.day, decision, at, source: line };
		if (decision !== 'pause') return { ...fact, until: null, reason: rest };
		// A pause without its day would hide flags for ever, or not at all: it is told, and hides nothing.
		unread = leadingDay(rest.replace(/^(?:until|bis)\s+/i, ''), days);
		if (unread.found === 'day') return { ...fact, until: unread.day, reason: unread.rest };
	}
	if (unread.found === 'order-unknown') tellNoDay(reading, unread.found, { at, text: line });
	else tell(reading, 'reevaluation-unreadable', { at, text: line });
	return null;
}

function decisionNamed(word: string): Decision | null {
	return word === 'continue' || word === 'pause' || word === 'stop' ? word : null;
}

/** Where a contact says never to be contacted, `do-not-contact: true` or `marketing: stop`; null where it does not. */
export function readDoNotContact(properties: Properties, reading: Reading): { readonly at: Place; readonly source: string } | null {
	const never = propertyOf(properties, 'doNotContact', reading.lexicon);
	if (never !== null && !MAY_CONTACT.test(textsOf(never.value)[0] ?? '')) {
		return { at: placeOf(never), source: `${never.name}: ${textOf(never.value)}` };
	}
	const marketing = propertyOf(properties, 'marketing', reading.lexicon);
	const word = textsOf(marketing?.value)[0] ?? '';
	return marketing !== null && MARKETING_STOPPED.test(word) ? { at: placeOf(marketing), source: `${marketing.name}: ${word}` } : null;
}

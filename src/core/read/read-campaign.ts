import type { ActivityFact } from '../model/activity';
import type { ActivityWords } from './activity-line';
import { campaignKindOf, dayOfName } from './classify-note';
import { cameToNothing, doneSaid, statusSaid } from './done-status';
import { withoutLinkMarks } from './link';
import type { Lexicon } from './lexicon';
import type { AudienceFacts, SharedActivity } from './note-facts';
import { noteName } from './note-name';
import { allPropertiesOf, everyPropertyOf, namedIn, placeOf, propertyOf, type Properties } from './properties';
import { textsOf } from './property-value';
import { wordsOfKind } from './read-activities';
import { dayProperty } from './read-property-day';
import { roleOfNote, tellUnknownRole } from './read-role';
import { tell, withDefaultRole, type Reading } from './reading';

/** What a campaign note reaches: the contacts it names or, where it names none, the members of its audience. */
export interface CampaignRead {
	readonly shared: readonly SharedActivity[];
	readonly audience: AudienceFacts | null;
}

/**
 * Reads a campaign: one marketing act that reaches many. Without a day or without recipients it reaches nobody, and is told; one
 * that was called off reaches nobody.
 */
export function readCampaign(properties: Properties, reading: Reading): CampaignRead {
	const { lexicon } = reading;
	const words = campaignWords(properties, reading);
	const status = statusSaid((name) => properties.get(name)?.value);
	if (cameToNothing(status, words)) return { shared: [], audience: null };
	tellUnknownRole(properties, reading);
	const written = dayProperty(properties, 'published', reading);
	const day = written?.day ?? dayOfName(reading.path, lexicon);
	if (day === null) {
		if (propertyOf(properties, 'published', lexicon) === null) tell(reading, 'campaign-without-day', { at: { line: 1 }, text: noteName(reading.path) });
		return { shared: [], audience: null };
	}
	const activity: ActivityFact = { day, at: written?.at ?? { line: 1 }, source: noteName(reading.path), ...words };
	const recipients = everyPropertyOf(properties, 'recipients', lexicon).flatMap(namedIn);
	if (recipients.length > 0) return { shared: [{ activity, with: recipients, isStrict: true, isCampaign: true }], audience: null };
	const audience = propertyOf(properties, 'audience', lexicon);
	// `News, Friends` may be two lists, or one of that name.
	const names = textsOf(audience?.value).flatMap((text) => [text, ...text.split(',')]);
	const lists = [...new Set(names.map((name) => withoutLinkMarks(name.trim())))];
	if (audience !== null && lists.length > 0) return { shared: [], audience: { lists, activity, at: placeOf(audience) } };
	tell(reading, 'campaign-without-recipients', { at: { line: 1 }, text: noteName(reading.path) });
	return { shared: [], audience: null };
}

/** The words of a campaign's kind; of the kind `campaign` where it names none. Its role is the one it names, else that of its kind, else marketing. */
export function campaignWords(properties: Properties, reading: Reading): ActivityWords {
	const kind = campaignKind(properties, reading.lexicon);
	const words = wordsOfKind(kind?.text ?? campaignKindOf(reading.path, reading.lexicon) ?? 'campaign', '', reading);
	const isPlanned = words.isPlanned || doneSaid((name) => properties.get(name)?.value) === 'planned';
	const role = roleOfNote(properties, reading);
	if (role !== null) return { ...words, isPlanned, role, roleReason: 'written' };
	return withDefaultRole({ ...words, isPlanned }, 'marketing', 'campaign');
}

/** The property that names the kind of a campaign, and its text; null where none does. */
export function campaignKind(properties: Properties, lexicon: Lexicon): { readonly name: string; readonly text: string } | null {
	const named = allPropertiesOf(properties, 'activityKind', lexicon).map(({ name, value }) => ({ name, text: textsOf(value)[0] ?? '' }));
	return named.find(({ text }) => text.toLowerCase() !== 'campaign') ?? null;
}

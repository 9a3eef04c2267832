import { addListLine, setProperty } from '../edit/edit-frontmatter';
import { sameValue } from '../edit/same-value';
import { inTurn, refused, type NoteEdit } from '../edit/text-edit';
import type { IsoDay } from '../model/iso-date';
import { dayOfName } from '../read/classify-note';
import { doneSaid } from '../read/done-status';
import { namesIn } from '../read/link';
import { openNote } from '../read/open-note';
import { allPropertiesOf, propertiesOf, propertyOf } from '../read/properties';
import { namesOf, textsOf } from '../read/property-value';
import { campaignKind, campaignWords } from '../read/read-campaign';
import { dayProperty } from '../read/read-property-day';
import { readingOf } from '../read/reading';
import type { EditContext } from './edit-context';
import type { NewCampaign } from './log-campaign';
import { named } from './named-property';
import { propertiesDone } from './properties-done';

/** What the note of a campaign says already. */
export interface CampaignTold {
	readonly day: IsoDay | null;
	/** '' where none is named, by the note or its folder. */
	readonly kind: string;
	/** The property that names the kind, or the one to add. */
	readonly kindKey: string;
	readonly audience: string;
	readonly isUnsent: boolean;
	/** The names of those it reached. */
	readonly recipients: readonly string[];
}

/** Reads what the note of a campaign says; null where its properties cannot be read. */
export function campaignIn(path: string, text: string, { lexicon, readHead }: EditContext): CampaignTold | null {
	const opened = openNote({ path, text, readHead }, lexicon);
	if (!opened.opened) return null;
	const properties = propertiesOf(opened.note.frontmatter, []);
	const reading = readingOf(path, lexicon);
	const { kind } = campaignWords(properties, reading);
	return {
		day: dayProperty(properties, 'published', reading)?.day ?? dayOfName(path, lexicon),
		kind: kind === 'campaign' ? '' : kind,
		kindKey: campaignKind(properties, lexicon)?.name ?? 'activity',
		audience: textsOf(propertyOf(properties, 'audience', lexicon)?.value)[0] ?? '',
		isUnsent: doneSaid((name) => properties.get(name)?.value) !== 'done',
		recipients: allPropertiesOf(properties, 'recipients', lexicon).flatMap(({ value }) => namesOf(value).map(({ target }) => target)),
	};
}

/**
 * Logs a campaign in the note that it has: its day and kind where they are not there yet or were given otherwise, and its
 * recipients behind those that are there. Refused where the note says something else by now than `shown`, but for its recipients.
 */
export function completeCampaign(note: { readonly path: string; readonly shown: CampaignTold }, campaign: NewCampaign, to: EditContext): NoteEdit {
	const { path, shown } = note;
	return (text) => {
		const told = campaignIn(path, text, to);
		if (told === null) return refused('unreadable', 1, path);
		if (!sameValue({ ...told, recipients: [] }, { ...shown, recipients: [] })) return refused('changed', 1, changedIn(shown, told));
		const added = campaign.recipients.filter((one) => !namesIn(one).some(({ target }) => told.recipients.includes(target)));
		const set = (property: ReturnType<typeof named>, value: string | { readonly day: IsoDay }): NoteEdit => {
			return (now) => setProperty(now, { ...property, value }, to.readHead);
		};
		return inTurn([
			...(told.day === campaign.day ? [] : [set(named('published', to.lexicon), { day: campaign.day })]),
			...(told.kind === campaign.kind ? [] : [set({ keys: [told.kindKey], newKey: told.kindKey }, `marketing/${campaign.kind}`)]),
			...(campaign.audience === '' || told.audience === campaign.audience ? [] : [set(named('audience', to.lexicon), campaign.audience)]),
			...(told.isUnsent ? [propertiesDone('sent', to.readHead)] : []),
			...(added.length === 0 ? [] : [(now: string) => addListLine(now, { ...named('recipients', to.lexicon), line: added, where: 'last' }, to.readHead)]),
		])(text);
	};
}

/** What stood in the note of a campaign and does no longer, in words. */
function changedIn(shown: CampaignTold, told: CampaignTold): string {
	const key = (['day', 'kind', 'audience'] as const).find((one) => told[one] !== shown[one]);
	if (key === undefined) return 'status';
	const was = shown[key] ?? '';
	return `${key}: ${was === '' ? '–' : was}`;
}

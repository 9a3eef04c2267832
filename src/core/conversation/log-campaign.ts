import { yamlScalar } from '../edit/yaml-scalar';
import type { IsoDay } from '../model/iso-date';
import type { Lexicon } from '../read/lexicon';
import type { PropertyGroup } from '../settings/settings';
import { named } from './named-property';

/** A campaign to be logged: one marketing act that reached many. */
export interface NewCampaign {
	readonly day: IsoDay;
	/** As `kindWord` writes it. */
	readonly kind: string;
	/** The list it went to, or ''. */
	readonly audience: string;
	/** The links to those it reached, frozen into the note. */
	readonly recipients: readonly string[];
	readonly text: string;
}

/** The note of a campaign, with its recipients as they were that day, under the names that the settings give the properties. */
export function campaignNote({ day, kind, audience, recipients, text }: NewCampaign, lexicon: Lexicon): string {
	const key = (group: PropertyGroup, wish: string): string => yamlScalar(named(group, lexicon, wish).newKey);
	return [
		'---',
		`${key('noteType', 'type')}: campaign`,
		`${key('published', 'date')}: ${day}`,
		`${key('activityKind', 'activity')}: ${yamlScalar(`marketing/${kind}`)}`,
		...(audience === '' ? [] : [`${key('audience', 'audience')}: ${yamlScalar(audience)}`]),
		`${key('recipients', 'contacts')}:`,
		...recipients.map((link) => `  - ${yamlScalar(link)}`),
		'---',
		...(text.trim() === '' ? [] : [text.trim()]),
		'',
	].join('\n');
}

import { yamlScalar } from '../edit/yaml-scalar';
import type { IsoDay } from '../model/iso-date';

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

/** The note of a campaign, with its recipients as they were that day. */
export function campaignNote({ day, kind, audience, recipients, text }: NewCampaign): string {
	return [
		'---',
		'type: campaign',
		`date: ${day}`,
		`activity: ${yamlScalar(`marketing/${kind}`)}`,
		...(audience === '' ? [] : [`audience: ${yamlScalar(audience)}`]),
		'contacts:',
		...recipients.map((link) => `  - ${yamlScalar(link)}`),
		'---',
		...(text.trim() === '' ? [] : [text.trim()]),
		'',
	].join('\n');
}

import { yamlScalar } from '../edit/yaml-scalar';
import { addDays, type IsoDay } from '../model/iso-date';
import type { Settings } from '../settings/settings';

/** The text of a new contact's note: what makes it a contact by the user's settings, these lines of properties, and nothing else. */
export function contactNote({ contactTypes, properties }: Settings, lines: readonly string[] = []): string {
	const [type = 'type'] = properties.noteType;
	const [contact = 'contact'] = contactTypes;
	return ['---', `${type}: ${yamlScalar(contact)}`, ...lines, '---', ''].join('\n');
}

/** The text of an example contact: a client won two months before a day and not heard of since, which is what Two Hats is there to find. */
export function exampleContact(settings: Settings, today: IsoDay): string {
	const ago = (days: number): IsoDay => addDays(today, -days);
	const [deals = 'deals'] = settings.properties.deals;
	const [activities = 'activities'] = settings.properties.activities;
	const [won = 'won'] = settings.statusWords.won;
	return contactNote(settings, [
		`${deals}:`,
		`  - ${ago(120)}..${ago(60)} ${won} Website redesign`,
		`${activities}:`,
		`  - ${ago(150)} marketing/newsletter On pricing`,
		`  - ${ago(120)} sales/discovery-call`,
		`  - ${ago(50)} delivery/kick-off`,
	]);
}

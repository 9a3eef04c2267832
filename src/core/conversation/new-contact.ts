import { yamlScalar } from '../edit/yaml-scalar';
import type { Settings } from '../settings/settings';

/** The text of a new contact's note: what makes it a contact by the user's settings, and nothing else. */
export function contactNote({ contactTypes, properties }: Settings): string {
	const [type = 'type'] = properties.noteType;
	const [contact = 'contact'] = contactTypes;
	return `---\n${type}: ${yamlScalar(contact)}\n---\n`;
}

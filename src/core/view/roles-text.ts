import { englishCommandLine } from '../i18n/english-command-line';
import type { Words } from '../i18n/words';
import { activityText } from './activity-text';
import { plainText, type Paint } from './plain-text';
import type { RolesReport } from './roles-report';

/** The activities of contacts as text for a person: how many of each role, then contact by contact with why each has its role. */
export function rolesText({ asOf, contacts }: RolesReport, words: Words, ink: Paint): string {
	const all = contacts.flatMap(({ activities }) => activities);
	const counts = (['marketing', 'sales', 'delivery', 'untagged'] as const).map(
		(hat) => `${String(all.filter(({ role }) => (role ?? 'untagged') === hat).length)} ${words.role[hat]}`,
	);
	const lines = contacts.flatMap(({ contact, path, activities }) => [
		'',
		`${ink.heading(plainText(contact))}  ${ink.dim(plainText(path))}`,
		...activities.map((activity) => activityText(activity, words, ink)),
	]);
	return `${[englishCommandLine.roles(asOf, counts), ...lines].join('\n')}\n`;
}

import type { Activity } from '../model/activity';

/** Why an activity has its role, or none, as the command line says it. */
export function englishRoleReason({ role, roleReason, kind }: Pick<Activity, 'role' | 'roleReason' | 'kind'>): string {
	switch (roleReason) {
		case 'written':
			return 'written on the line';
		case 'vocabulary':
			return `${kind} is ${role ?? 'untagged'}`;
		case 'sales-conversation':
			return 'inside a sales conversation';
		case 'campaign':
			return 'a campaign is marketing';
		case 'channel':
			return `${kind} is a channel, not a purpose`;
		case 'unsure':
			return 'its words leave open whether you did it';
		case 'unknown':
			return kind === '' ? 'no kind is named' : `${kind} is not in the vocabulary`;
	}
}

import { kindRoles, type KindRole } from '../model/role';

const kindsByRole: Readonly<Record<KindRole, string>> = {
	marketing:
		'newsletter article blog-post white-paper book podcast interview talk webinar workshop-open conference meetup social-post comment ' +
		'resource introduction referral-thanks thank-you holiday-card birthday gift case-study testimonial-request referral-request survey ' +
		'event-invitation reconnect check-in',
	sales:
		'discovery-call qualifying-call value-conversation needs-analysis demo proposal quote price-discussion negotiation ' +
		'proposal-follow-up objection contract terms closing-call decision renewal-decision upsell-proposal free-audit trial',
	delivery: 'kick-off onboarding status-meeting workshop-paid review support escalation invoice payment-reminder handover quarterly-review',
	none: 'call email meeting message coffee lunch linkedin text zoom follow-up note conference-call',
};

/**
 * The kinds of activities and the role each has by default (`none`: a channel, not a purpose).
 * `conference-call` is named only so that it is not read as a conference.
 */
export const defaultVocabulary: Readonly<Record<string, KindRole>> = Object.fromEntries(
	kindRoles.flatMap((role) => kindsByRole[role].split(' ').map((kind) => [kind, role])),
);

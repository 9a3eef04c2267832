import type { ContactAction } from '../commands/command';
import { continueConversation, startConversation } from './converse';
import { recordDecision, reevaluateContact } from './decide';
import { logMarketing, logSales } from './log';
import { goOnMarketing, snoozeMonth, snoozeUntil, snoozeWeek, stopMarketing } from './stop-and-go';
import { markNextDone } from './touches';

/** The one ordered list of what is done with a contact: the menus of the sidebar and the palette follow it. */
export const allActions: readonly ContactAction[] = [
	logMarketing,
	logSales,
	markNextDone,
	startConversation,
	continueConversation,
	recordDecision,
	reevaluateContact,
	snoozeWeek,
	snoozeMonth,
	snoozeUntil,
	stopMarketing,
	goOnMarketing,
];

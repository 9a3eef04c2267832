import type { ActWords } from '../../src/core/i18n/act-words';
import type { Words } from '../../src/core/i18n/words';
import { dayOf } from './read-vault';

const day = dayOf('2026-03-01');
const names = ['Anna Berg'];
const counts = [0, 1, 2, 1234];

function sample(tried: (act: ActWords) => readonly string[]): (words: Words) => readonly string[] {
	return ({ ui }) => tried(ui.act);
}

/** Every sentence about what is done with contacts, with something to fill in, tried. */
export const actSamples: Readonly<Record<string, (words: Words) => readonly string[]>> = {
	'ui.act.markAs': sample((act) => [act.markAs('cost')]),
	'ui.act.nothingPlanned': sample((act) => names.map(act.nothingPlanned)),
	'ui.act.staysPlanned': sample((act) => names.map(act.staysPlanned)),
	'ui.act.confirmAs': sample((act) => [act.confirmAs('marketing')]),
	'ui.act.stepLog': sample((act) => counts.map((count) => act.stepLog('newsletter', count))),
	'ui.act.stepStart': sample((act) => names.map(act.stepStart)),
	'ui.act.stepContinue': sample((act) => names.map(act.stepContinue)),
	'ui.act.stepDecide': sample((act) => names.map(act.stepDecide)),
	'ui.act.stepReevaluate': sample((act) => names.map(act.stepReevaluate)),
	'ui.act.stepSnooze': sample((act) => [act.stepSnooze('Anna', day)]),
	'ui.act.stepDone': sample((act) => names.map(act.stepDone)),
	'ui.act.stepConfirm': sample((act) => names.map(act.stepConfirm)),
	'ui.act.stepTag': sample((act) => names.map(act.stepTag)),
	'ui.act.stepCampaign': sample((act) => counts.map(act.stepCampaign)),
	'ui.act.stepMany': sample((act) => counts.map(act.stepMany)),
	'ui.act.stepContact': sample((act) => names.map(act.stepContact)),
	'ui.act.stepMark': sample((act) => [act.stepMark('cost')]),
	'ui.act.conversationName': sample((act) => [act.conversationName('Anna', day)]),
	'ui.act.startOpen.title': sample((act) => names.map(act.startOpen.title)),
	'ui.act.startOpen.text': sample((act) => [act.startOpen.text('Website')]),
	'ui.act.startStopped.title': sample((act) => names.map(act.startStopped.title)),
	'ui.act.startStopped.text': sample((act) => ['', 'wrong fit'].map(act.startStopped.text)),
	'ui.act.noTemplate': sample((act) => [act.noTemplate('Talk.md')]),
	'ui.act.notRead': sample((act) => [act.notRead('Talk.md')]),
	'ui.act.noOneCalled': sample((act) => [act.noOneCalled('Anna')]),
	'ui.act.noOpen': sample((act) => names.map(act.noOpen)),
	'ui.act.stillOpen': sample((act) => [[], ['cost'], ['cost', 'fit']].map(act.stillOpen)),
	'ui.act.doNotContact': sample((act) => [act.doNotContact('Anna', 'do-not-contact: true')]),
	'ui.act.pickNew': sample((act) => names.map(act.pickNew)),
	'ui.act.showAll': sample((act) => counts.flatMap((count) => [act.showAll(count, false), act.showAll(count, true)])),
	'ui.act.removeContact': sample((act) => names.map(act.removeContact)),
	'ui.act.dayUnderstood': sample((act) => [true, false].map((isPlanned) => act.dayUnderstood('1 March', isPlanned))),
	'ui.act.decideTitle': sample((act) => names.map(act.decideTitle)),
	'ui.act.reevaluateTitle': sample((act) => names.map(act.reevaluateTitle)),
	'ui.act.stopTitle': sample((act) => names.map(act.stopTitle)),
	'ui.act.snoozeTitle': sample((act) => names.map(act.snoozeTitle)),
	'ui.act.reached': sample((act) => counts.map(act.reached)),
	'ui.act.unmatched': sample((act) => [act.unmatched(['a@b.c'], []), act.unmatched([], ['a@b.c']), act.unmatched(['a@b.c'], ['d@e.f'])]),
	'ui.act.triageTitle': sample((act) => [act.triageTitle(1, 18)]),
	'ui.act.always': sample((act) => [act.always('call')]),
	'ui.act.suggested': sample((act) => [act.suggested('sales', '', true), act.suggested('marketing', 'Website', false)]),
	'ui.act.deciding': sample((act) => [act.deciding('Won Website')]),
	'ui.act.triageDone': sample((act) => counts.map(act.triageDone)),
	'ui.act.manyTitle': sample((act) => counts.map(act.manyTitle)),
	'ui.act.manyHow': sample((act) => counts.map(act.manyHow)),
	'ui.act.written': sample((act) => counts.flatMap((count) => [act.written('Logged', count, 0), act.written('Logged', 1, count)])),
	'ui.act.progress': sample((act) => [act.progress('Logged', 3, 60)]),
	'ui.act.left': sample((act) => counts.map(act.left)),
	'ui.act.refused': sample((act) =>
		(['unreadable', 'unusual', 'changed', 'not-as-meant', 'garbled'] as const).map((why) => act.refused('Anna.md', { why, line: 3, found: 'words' })),
	),
	'ui.act.notWritten': sample((act) => (['gone', 'exists', 'failed'] as const).map((why) => act.notWritten('Anna.md', why, 'no space'))),
	'ui.act.undone': sample((act) => [act.undone('Logged')]),
	'ui.act.undoDeclined': sample((act) => [act.undoDeclined('Logged', ['Anna.md'])]),
	'ui.act.undoFailed': sample((act) => [act.undoFailed('Logged', ['Anna.md'])]),
};

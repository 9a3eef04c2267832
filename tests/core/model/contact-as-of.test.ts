import { readVault } from '../../../src/contact-book/read-vault';
import { contactAsOf, isStopped, pauseEnd, snoozeEnd, type ContactAsOf } from '../../../src/core/model/contact-as-of';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';
import { contact, type ContactBuilder } from '../../support/contact-builder';
import { dayOf, memoryNoteStore } from '../../support/read-vault';

function seen({ notes }: ContactBuilder, asOf: string): ContactAsOf {
	const lexicon = lexiconOf(defaultSettings);
	const anna = readVault(memoryNoteStore(notes, lexicon), lexicon).notes.book.contact('Anna.md');
	if (anna === null) throw new Error('Anna is no contact.');
	return contactAsOf(anna, dayOf(asOf));
}

test.each([
	['a stop, from its day on', contact().reevaluated('2026-03-01 stop'), '2026-03-01', true],
	['a stop that lies ahead', contact().reevaluated('2026-03-01 stop'), '2026-02-28', false],
	['a stop taken back', contact().reevaluated('2026-03-01 stop').reevaluated('2026-04-01 continue'), '2026-05-01', false],
	['a contact that is not to be contacted', contact().property('do-not-contact: true'), '2026-01-01', true],
	['a pause', contact().reevaluated('2026-03-01 pause 2026-09-01'), '2026-05-01', false],
])('marketing is stopped by a decision or a wish: %s', (_case, anna, asOf, expected) => {
	expect(isStopped(seen(anna, asOf))).toBe(expected);
});

test('a pause and a snooze hold through the day before the one they name', () => {
	const anna = contact().reevaluated('2026-03-01 pause 2026-09-01').property('snoozed-until: 2026-09-01');
	expect([pauseEnd(seen(anna, '2026-08-31')), snoozeEnd(seen(anna, '2026-08-31'))]).toEqual(['2026-09-01', '2026-09-01']);
	expect([pauseEnd(seen(anna, '2026-09-01')), snoozeEnd(seen(anna, '2026-09-01'))]).toEqual([null, null]);
	expect([pauseEnd(seen(contact(), '2026-09-01')), snoozeEnd(seen(contact(), '2026-09-01'))]).toEqual([null, null]);
});

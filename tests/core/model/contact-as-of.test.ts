import { readVault } from '../../../src/contact-book/read-vault';
import { contactAsOf, datedCloses, isStopped, latestCloseDay, pauseEnd, snoozeEnd, type ContactAsOf } from '../../../src/core/model/contact-as-of';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings } from '../../../src/core/settings/settings';
import { contact, type ContactBuilder } from '../../support/contact-builder';
import { dayOf, memoryNoteStore } from '../../support/read-vault';

function seen({ notes }: ContactBuilder, asOf: string, name = 'Anna'): ContactAsOf {
	const lexicon = lexiconOf(defaultSettings);
	const found = readVault(memoryNoteStore(notes, lexicon), lexicon).notes.book.contact(`${name}.md`);
	if (found === null) throw new Error(`${name} is no contact.`);
	return contactAsOf(found, dayOf(asOf));
}

const days = (all: readonly { readonly day: string }[]): string[] => all.map(({ day }) => day);

test.each([
	['a stop, from its day on', contact().reevaluated('2026-03-01 stop'), '2026-03-01', true],
	['a stop that lies ahead', contact().reevaluated('2026-03-01 stop'), '2026-02-28', false],
	['a stop taken back', contact().reevaluated('2026-03-01 stop').reevaluated('2026-04-01 continue'), '2026-05-01', false],
	['a contact that is not to be contacted', contact().property('do-not-contact: true'), '2026-01-01', true],
	['a pause', contact().reevaluated('2026-03-01 pause 2026-09-01'), '2026-05-01', false],
	['the latest day, wherever its line stands', contact().reevaluated('2026-04-01 stop').reevaluated('2026-03-01 continue'), '2026-05-01', true],
	['on a tie the later line', contact().reevaluated('2026-04-01 stop').reevaluated('2026-04-01 continue'), '2026-05-01', false],
])('marketing is stopped by a decision or a wish: %s', (_case, anna, asOf, expected) => {
	expect(isStopped(seen(anna, asOf))).toBe(expected);
});

test('a pause and a snooze hold through the day before the one they name', () => {
	const anna = contact().reevaluated('2026-03-01 pause 2026-09-01').property('snoozed-until: 2026-09-01');
	expect([pauseEnd(seen(anna, '2026-08-31')), snoozeEnd(seen(anna, '2026-08-31'))]).toEqual(['2026-09-01', '2026-09-01']);
	expect([pauseEnd(seen(anna, '2026-09-01')), snoozeEnd(seen(anna, '2026-09-01'))]).toEqual([null, null]);
	expect([pauseEnd(seen(contact(), '2026-09-01')), snoozeEnd(seen(contact(), '2026-09-01'))]).toEqual([null, null]);
});

describe('a company is seen with what reached its people', () => {
	const acme = contact()
		.property('company: "[[Acme]]"')
		.marketing('2026-02-01')
		.marketing('2026-07-01')
		.delivery('2026-02-02')
		.delivery('2026-07-02')
		.sales('2026-02-03')
		.planned('2026-05-04')
		.planned('2026-05-05', 'delivery/review')
		.note(
			'Acme.md',
			'---\ntype: company-client\nactivities:\n  - 2026-03-01 marketing/article\n  - 2026-03-02 delivery/review\n  - 2026-07-03 sales/demo\n---\n',
		)
		.mentioned('2026-05-31')
		.mentioned('2026-06-01')
		.mentioned('2026-06-02')
		.note('Daily/2026-05-30.md', 'lunch with [[Acme]]\n')
		.note('Daily/2026-06-03.md', 'lunch with [[Acme]]\n');

	test('marketing and paid work done with them count for it, in the order of the days', () => {
		const { done, marketing, delivery } = seen(acme, '2026-06-01', 'Acme');
		expect([days(done), days(marketing), days(delivery)]).toEqual([
			['2026-03-01', '2026-03-02'],
			['2026-02-01', '2026-03-01'],
			['2026-02-02', '2026-03-02'],
		]);
	});

	test('marketing planned for them is planned for it; paid work planned for them is theirs alone', () => {
		expect(days(seen(acme, '2026-06-01', 'Acme').planned)).toEqual(['2026-07-03', '2026-05-04', '2026-07-01']);
	});

	test('possible touches up to the day are its own; those of its people stand beside its flags', () => {
		const { possible, possibleForFlags } = seen(acme, '2026-06-01', 'Acme');
		expect([days(possible), days(possibleForFlags)]).toEqual([['2026-05-30'], ['2026-05-30', '2026-05-31', '2026-06-01']]);
		expect(days(seen(acme, '2026-06-01').possible)).toEqual(['2026-05-31', '2026-06-01']);
	});
});

test('the latest close is that of the latest day, wherever its line stands; a close on an unknown day is none', () => {
	const anna = contact()
		.deal('2026-03-01 won Audit')
		.deal('2026-02-01 lost Shop')
		.deal('closed Survey')
		.deal('2026-05-01 open Training')
		.deal('2026-09-01 won Fair');
	expect(datedCloses(seen(anna, '2026-06-01')).map(({ close, on }) => `${close.deal.name} ${on}`)).toEqual(['Audit 2026-03-01', 'Shop 2026-02-01']);
	expect(latestCloseDay(seen(anna, '2026-06-01'))).toBe('2026-03-01');
	expect(latestCloseDay(seen(contact().deal('closed Survey'), '2026-06-01'))).toBeNull();
});

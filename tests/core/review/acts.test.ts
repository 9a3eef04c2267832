import { contactNote, list, onlyPeriod, placesOf, reviewOf } from '../../support/review';

function hatsOf(notes: Readonly<Record<string, string>>): Record<string, number> {
	const { hats } = onlyPeriod(reviewOf(notes));
	return Object.fromEntries(Object.entries(hats).flatMap(([hat, { count }]) => (count === 0 ? [] : [[hat, count]])));
}

const plain = contactNote();

test('a campaign that names three contacts is one act, and touches three', () => {
	const notes = {
		'Anna.md': plain,
		'Ben.md': plain,
		'Cleo.md': plain,
		'Issue 4.md': '---\ntype: campaign\ndate: 2026-05-05\nactivity: newsletter\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\n  - "[[Cleo]]"\n---\n',
	};
	const period = onlyPeriod(reviewOf(notes));
	expect(hatsOf(notes)).toEqual({ marketing: 1 });
	expect(placesOf(period.hats.marketing.evidence)).toEqual(['Issue 4.md contacts 0']);
	expect(period.contacts.touched.count).toBe(3);
	expect(period.kinds.map(({ kind, count, of }) => ({ kind, count, of }))).toEqual([{ kind: 'newsletter', count: 1, of: 1 }]);
});

test('a campaign to a list is one act, also where a contact notes it once more', () => {
	const member = contactNote(list('lists', 'friends'));
	const notes = {
		'Anna.md': contactNote(list('lists', 'friends'), list('activities', '2026-05-05 newsletter Issue 4, she wrote back')),
		'Ben.md': member,
		'Issue 4.md': '---\ntype: campaign\ndate: 2026-05-05\nactivity: newsletter\naudience: friends\n---\n',
	};
	expect(hatsOf(notes)).toEqual({ marketing: 1 });
	// The place that tells it of most contacts comes first.
	expect(placesOf(onlyPeriod(reviewOf(notes)).hats.marketing.evidence)).toEqual(['Issue 4.md audience']);
});

test('two campaigns of one day are two acts for their recipients', () => {
	const campaign = (name: string): string => `---\ntype: campaign\ndate: 2026-05-05\nactivity: newsletter\ncontacts:\n  - "[[${name}]]"\n---\n`;
	expect(hatsOf({ 'Anna.md': plain, 'Ben.md': plain, 'One.md': campaign('Anna'), 'Two.md': campaign('Ben') })).toEqual({ marketing: 2 });
});

test('a line with two contacts is one act, two lines are two', () => {
	const notes = { 'Anna.md': plain, 'Ben.md': plain };
	expect(hatsOf({ ...notes, '2026-05-05.md': '- #marketing/check-in [[Anna]] and [[Ben]]\n' })).toEqual({ marketing: 1 });
	expect(hatsOf({ ...notes, '2026-05-05.md': '- #marketing/check-in [[Anna]]\n- #marketing/check-in [[Ben]]\n' })).toEqual({ marketing: 2 });
});

test('a meeting with two contacts is one act', () => {
	const meeting = '---\ndate: 2026-05-05\ntype: meeting\nactivity: discovery-call\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\n---\n';
	expect(hatsOf({ 'Anna.md': plain, 'Ben.md': plain, 'Talk.md': meeting })).toEqual({ sales: 1 });
});

test('lines of their own in three notes are three acts: no place tells that they are one', () => {
	const note = contactNote(list('activities', '2026-05-05 newsletter Issue 4'));
	expect(hatsOf({ 'Anna.md': note, 'Ben.md': note, 'Cleo.md': note })).toEqual({ marketing: 3 });
});

describe('a company and its people', () => {
	const activities = list('activities', '2026-05-05 newsletter', '2026-05-06 proposal', '2026-05-07 kick-off');
	const company = contactNote();
	const person = (lines: string): string => contactNote('company: "[[Acme]]"', lines);

	test('what reached the company through a person is the person’s act alone', () => {
		const period = onlyPeriod(reviewOf({ 'Acme.md': company, 'Anna.md': person(activities) }));
		expect([period.hats.marketing.count, period.hats.sales.count, period.hats.delivery.count]).toEqual([1, 1, 1]);
		expect(period.contacts.touched.count).toBe(2);
		expect(period.contacts.marketed.count).toBe(2);
	});

	test('what both notes tell is one act', () => {
		expect(hatsOf({ 'Acme.md': contactNote(activities), 'Anna.md': person(activities) })).toEqual({ marketing: 1, sales: 1, delivery: 1 });
	});

	test('what the company’s note tells joins its people’s lines, and only these', () => {
		const newsletter = list('activities', '2026-05-05 newsletter');
		expect(hatsOf({ 'Anna.md': person(newsletter), 'Ben.md': person(newsletter), 'Acme.md': company })).toEqual({ marketing: 2 });
		expect(hatsOf({ 'Anna.md': person(newsletter), 'Ben.md': person(newsletter), 'Acme.md': contactNote(newsletter) })).toEqual({ marketing: 1 });
		expect(hatsOf({ 'Anna.md': person(newsletter), 'Cleo.md': contactNote(newsletter), 'Acme.md': contactNote(newsletter) })).toEqual({ marketing: 2 });
	});

	test('where no kind is named, the same words are the same act', () => {
		const words = (text: string): string => list('activities', `"2026-05-05 #marketing ${text}"`);
		expect(hatsOf({ 'Acme.md': contactNote(words('sent the sketch')), 'Anna.md': person(words('sent the sketch')) })).toEqual({ marketing: 1 });
		expect(hatsOf({ 'Acme.md': contactNote(words('sent the sketch')), 'Anna.md': person(words('praised her talk')) })).toEqual({ marketing: 2 });
	});
});

test('what is planned, what lies ahead and what is only mentioned is no act', () => {
	const anna = contactNote(list('activities', '2026-05-05 planned newsletter', '2026-06-20 newsletter'));
	const review = reviewOf({ 'Anna.md': anna, '2026-05-06.md': 'coffee with [[Anna]]\n' }, { asOf: '2026-06-01' });
	const { hats, contacts } = onlyPeriod(review);
	expect([hats.marketing.count, hats.untagged.count, contacts.touched.count, contacts.never.count]).toEqual([0, 0, 0, 1]);
});

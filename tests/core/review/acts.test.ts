import { englishReview } from '../../../src/core/i18n/english-review';
import { reviewCsv } from '../../../src/core/view/review-csv';
import { reviewTables } from '../../../src/core/view/review-table';
import { actsOf } from '../../../src/core/review/acts';
import { finished } from '../../../src/core/steps';
import { dayOf, readVault } from '../../support/read-vault';
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

test('two campaigns of one day that share a contact are one act, told first where it tells of most', () => {
	const campaign = (...names: readonly string[]): string =>
		['---', 'type: campaign', 'date: 2026-05-05', 'activity: newsletter', 'contacts:', ...names.map((name) => `  - "[[${name}]]"`), '---', ''].join('\n');
	const notes = {
		'Anna.md': plain,
		'Ben.md': plain,
		'Cleo.md': plain,
		'Dora.md': plain,
		'One.md': campaign('Anna', 'Dora'),
		'Two.md': campaign('Ben', 'Cleo', 'Dora'),
	};
	const { hats, contacts } = onlyPeriod(reviewOf(notes));
	expect([hats.marketing.count, contacts.touched.count]).toEqual([1, 4]);
	expect(placesOf(hats.marketing.evidence)).toEqual(['Two.md contacts 0']);
	expect(hatsOf({ ...notes, 'Three.md': campaign('Anna'), 'Four.md': campaign('Ben', 'Anna') })).toEqual({ marketing: 1 });
});

test('a contact’s own line and one that it shares with another are one act', () => {
	const notes = {
		'Anna.md': contactNote(list('activities', '2026-05-05 marketing/check-in')),
		'Ben.md': plain,
		'2026-05-05.md': '- #marketing/check-in [[Anna]] and [[Ben]]\n',
	};
	expect(hatsOf(notes)).toEqual({ marketing: 1 });
});

describe('whom acts reached', () => {
	function reached(notes: Readonly<Record<string, string>>): string[] {
		const vault = readVault(notes);
		const contacts = vault.contacts.map((name) => vault.contact(name));
		return finished(actsOf(contacts, dayOf('2026-06-01'))).map(
			({ day, role, kind, contacts: whom, evidence }) =>
				`${day} ${role ?? 'untagged'}/${kind} ${whom.map(({ name }) => name).join(' ')} (${evidence.map((one) => one.path).join(' ')})`,
		);
	}
	const campaign = (...names: readonly string[]): string =>
		`---\ntype: campaign\ndate: 2026-05-05\nactivity: newsletter\ncontacts: [${names.join(', ')}]\n---\n`;

	test('is told of each, by day', () => {
		const notes = {
			'Anna.md': contactNote(list('activities', '2026-05-06 call', '2026-05-01 newsletter')),
			'Ben.md': plain,
			'2026-05-03.md': '- #sales/demo with [[Ben]] and [[Anna]]\n',
		};
		expect(reached(notes)).toEqual([
			'2026-05-01 marketing/newsletter Anna (Anna.md)',
			'2026-05-03 sales/demo Anna Ben (2026-05-03.md)',
			'2026-05-06 untagged/call Anna (Anna.md)',
		]);
	});

	test('is everybody of a chain of campaigns, also who comes behind what tied it', () => {
		const notes = {
			...Object.fromEntries(['Anna', 'Ben', 'Cleo', 'Dora', 'Eve'].map((name) => [`${name}.md`, plain])),
			'One.md': campaign('Anna', 'Cleo'),
			'Two.md': campaign('Ben', 'Cleo'),
			'Four.md': campaign('Ben', 'Dora'),
			'Five.md': campaign('Dora', 'Eve'),
		};
		expect(reached(notes)).toEqual(['2026-05-05 marketing/newsletter Anna Ben Cleo Dora Eve (One.md Four.md Two.md Five.md)']);
	});

	test('is one contact for each of its campaigns, where its own lines tell them, too', () => {
		const sent = (day: string, activity: string): string => `---\ntype: campaign\ndate: ${day}\nactivity: ${activity}\ncontacts: [Anna]\n---\n`;
		const notes = {
			'Anna.md': contactNote(list('activities', '2026-05-05 marketing/newsletter', '2026-05-12 marketing/newsletter', '2026-05-05 delivery/newsletter')),
			'A.md': sent('2026-05-05', 'marketing/newsletter'),
			'B.md': sent('2026-05-12', 'marketing/newsletter'),
			'C.md': sent('2026-05-05', 'delivery/newsletter'),
		};
		expect(reached(notes)).toEqual([
			'2026-05-05 marketing/newsletter Anna (Anna.md A.md)',
			'2026-05-05 delivery/newsletter Anna (Anna.md C.md)',
			'2026-05-12 marketing/newsletter Anna (Anna.md B.md)',
		]);
	});

	test.each([
		['where one line is all that tells it', { 'Anna.md': contactNote(list('activities', '2026-05-05 newsletter')), 'Ben.md': plain }, ['Anna (Anna.md)']],
		[
			'where another note tells it, too',
			{ 'Anna.md': plain, 'Ben.md': plain, '2026-05-05.md': '- #marketing/newsletter [[Anna]] [[Ben]]\n' },
			['Anna Ben (2026-05-05.md)'],
		],
		['where a campaign with nobody else tells it', { 'Anna.md': plain, 'Issue.md': campaign('Anna') }, ['Anna (Issue.md)']],
	])('%s', (_where, notes, whom) => {
		expect(reached(notes)).toEqual(whom.map((one) => `2026-05-05 marketing/newsletter ${one}`));
	});

	test('is a company and its person where both say the same of a day, however they write the day', () => {
		const both = (company: string, person: string): string[] =>
			reached({ 'Acme.md': contactNote(list('activities', `"${company}"`)), 'Anna.md': contactNote('company: Acme', list('activities', `"${person}"`)) });
		expect(both('2026-05-05 #marketing sent the sketch', '5 May 2026 #marketing sent the sketch')).toEqual([
			'2026-05-05 marketing/ Acme Anna (Acme.md Anna.md)',
		]);
		// Without a kind or a word, nothing says that it was the same.
		expect(both('2026-05-05 #marketing', '5 May 2026 #marketing')).toHaveLength(2);
	});
});

test('acts stand by day, whether they reached one contact or several', () => {
	const meeting = (day: string): string => `---\ndate: ${day}\ntype: meeting\nactivity: sales/demo\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\n---\n`;
	const notes = {
		'Anna.md': contactNote(list('activities', '2026-05-06 demo', '2026-05-02 demo')),
		'Ben.md': plain,
		'B.md': meeting('2026-05-08'),
		'A.md': meeting('2026-05-04'),
	};
	const { hats } = onlyPeriod(reviewOf(notes));
	expect(placesOf(hats.sales.evidence)).toEqual(['Anna.md activities 1', 'A.md date', 'Anna.md activities 0', 'B.md date']);
});

describe('what a company and its person tell of one day', () => {
	const both = (company: string, person: string): Record<string, number> =>
		hatsOf({
			'Acme.md': contactNote(list('activities', `"2026-05-05 ${company}"`)),
			'Anna.md': contactNote('company: "[[Acme]]"', list('activities', `"2026-05-05 ${person}"`)),
		});

	test.each([
		['call', 'call', { untagged: 1 }],
		['marketing/call', 'sales/call', { marketing: 1, sales: 1 }],
		['newsletter Issue 4', 'newsletter the fourth', { marketing: 1 }],
		['newsletter', 'article', { marketing: 2 }],
		['#marketing', '#marketing', { marketing: 1 }],
		['#marketing Sent the sketch', '#marketing sent  the sketch', { marketing: 1 }],
	])('“%s” and “%s” are so many acts', (company, person, hats) => {
		expect(both(company, person)).toEqual(hats);
	});
});

test('what is done after the day asked touches nobody, in no period', () => {
	const notes = {
		'Anna.md': contactNote(list('activities', '2026-08-05 newsletter')),
		'Acme.md': plain,
		'Ben.md': contactNote('company: "[[Acme]]"', list('activities', '2026-08-06 newsletter', '2026-05-01 planned newsletter', '2026-07-31 newsletter')),
	};
	const [ahead] = reviewOf(notes, { from: '2026-10-01', to: '2026-12-31', asOf: '2026-07-31' }).periods;
	expect(placesOf(ahead?.contacts.never.evidence ?? [])).toEqual(['Anna.md:1']);
	const [all] = reviewOf(notes, { from: '2026-01-01', to: '2026-12-31', by: 'year', asOf: '2026-07-31' }).periods;
	expect([all?.hats.marketing.count, all?.contacts.touched.count]).toEqual([1, 2]);
	const [before] = reviewOf(notes, { from: '2026-01-01', to: '2026-12-31', by: 'year', asOf: '2026-07-30' }).periods;
	expect([before?.hats.marketing.count, before?.contacts.touched.count]).toEqual([0, 0]);
});

test('a company is touched first by whom of its people was', () => {
	const person = (day: string): string => contactNote('company: "[[Acme]]"', list('activities', `${day} newsletter`));
	const notes = { 'Acme.md': contactNote(list('activities', '2026-05-03 article')), 'Anna.md': person('2026-05-04'), 'Ben.md': person('2026-05-02') };
	const { contacts } = onlyPeriod(reviewOf(notes));
	expect(placesOf(contacts.first.evidence)).toEqual(['Ben.md activities 0', 'Anna.md activities 0', 'Ben.md activities 0']);
});

test('marketing is told by kind, the most frequent first, then by name; no kind is one, too', () => {
	const activities = [
		'2026-05-01 talk',
		'2026-05-02 article',
		'2026-05-03 newsletter',
		'2026-05-04 newsletter',
		'2026-05-05 sales/demo',
		'"2026-05-06 #marketing sent the sketch"',
	];
	const { kinds } = onlyPeriod(reviewOf({ 'Anna.md': contactNote(list('activities', ...activities)) }));
	expect(kinds.map(({ kind, count, of }) => `${kind} ${count}/${of}`)).toEqual(['newsletter 2/5', ' 1/5', 'article 1/5', 'talk 1/5']);
	const turned = [...activities].reverse();
	expect(onlyPeriod(reviewOf({ 'Anna.md': contactNote(list('activities', ...turned)) })).kinds.map(({ kind }) => kind)).toEqual([
		'newsletter',
		'',
		'article',
		'talk',
	]);
});

test('both ends of a period are in it', () => {
	const day = (date: string): number => onlyPeriod(reviewOf({ 'Anna.md': contactNote(list('activities', `${date} newsletter`)) })).hats.marketing.count;
	expect(['2026-03-31', '2026-04-01', '2026-06-30'].map(day)).toEqual([0, 1, 1]);
});

test('at the beginning of the calendar there is no period before', () => {
	const review = reviewOf({ 'Anna.md': contactNote(list('activities', '0000-02-01 newsletter')) }, { from: '0000-01-01', to: '0003-12-31', by: 'year' });
	expect([review.before, review.periods.map(({ hats }) => hats.marketing.count), review.lookBack.period.isWhole]).toEqual([null, [1, 0, 0, 0], true]);
	expect(reviewTables(review, englishReview, 2).columns).toEqual(['0001', '0002', '0003']);
	expect(reviewTables(review, englishReview, 9).columns).toEqual(['0000', '0001', '0002', '0003']);
	const rows = reviewCsv(review, () => 7).split('\r\n');
	expect(rows.filter((row) => row.includes(',hat,marketing,')).map((row) => row.split(',').slice(0, 1).concat(row.split(',').slice(6, 10)))).toEqual([
		['look-back', '0', '0', '', ''],
		['0000', '1', '1', '', ''],
		['0001', '0', '0', '1', '-1'],
		['0002', '0', '0', '0', '0'],
		['0003', '0', '0', '0', '0'],
	]);
});

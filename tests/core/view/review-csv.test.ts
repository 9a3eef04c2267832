import { linesLookedUp } from '../../../src/core/review/review-evidence';
import { reviewCsv } from '../../../src/core/view/review-csv';
import { contactNote, list, reviewOf } from '../../support/review';

/** The lines of a table, quoted line ends among the cells. */
function rowsOf(notes: Readonly<Record<string, string>>): string[] {
	const review = reviewOf(notes);
	const lineOf = linesLookedUp(review, (path, at) => ('line' in at ? at.line : path.length + (at.index ?? 0)));
	return reviewCsv(review, lineOf).split('\r\n');
}

const anna = contactNote(
	list('deals', '"2026-04-02..2026-04-12 won =1+1, \\"Audit\\""'),
	list('activities', '2026-02-01 newsletter', '2026-05-01 newsletter', '2026-05-09 newsletter', '2026-05-10 article'),
);

test('each figure stands on a line with what it was before, the change and its lines', () => {
	const rows = rowsOf({ 'Anna.md': anna });
	expect(rows[0]).toBe('period,from,to,days_seen,figure,item,value,of,before,change,evidence');
	expect(rows).toContain('2026-Q2,2026-04-01,2026-06-30,91,hat,marketing,3,3,1,2,"Anna.md:8\nAnna.md:9\nAnna.md:10"');
	expect(rows).toContain('2026-Q2,2026-04-01,2026-06-30,91,marketing-kind,article,1,3,0,1,Anna.md:10');
	expect(rows).toContain('2026-Q1,2026-01-01,2026-03-31,90,hat,marketing,1,1,,,Anna.md:7');
	expect(rows).toContain('2026-Q2,2026-04-01,2026-06-30,91,silence-days,,19,1,,,"Anna.md:7\nAnna.md:8"');
	expect(rows).toContain('look-back,2024-06-30,2026-06-30,731,hat,marketing,4,4,,,"Anna.md:7\nAnna.md:8\nAnna.md:9\nAnna.md:10"');
});

test('each deal and each close stands on a line, its name quoted and no formula', () => {
	const rows = rowsOf({ 'Anna.md': anna });
	expect(rows).toContain(`2026-Q2,2026-04-01,2026-06-30,91,deal-won-days,"'=1+1, ""Audit""",10,,,,Anna.md:7`);
	expect(rows).toContain(`2026-Q2,2026-04-01,2026-06-30,91,silence-until-marketing,"'=1+1, ""Audit""",19,,,,"Anna.md:7\nAnna.md:8"`);
});

test('every line has as many cells as the first', () => {
	for (const row of rowsOf({ 'Anna.md': anna }).slice(0, -1)) {
		expect(row.replace(/"(?:[^"]|"")*"/g, '').split(',')).toHaveLength(11);
	}
});

test('a deal and its conversations stand on lines of their own, those that are open with what is known of them', () => {
	const rows = rowsOf({
		'Anna.md': contactNote(list('deals', '2026-04-02..2026-04-12 won Audit', '2026-05-01 open Shop'), list('activities', '2026-04-05 demo', '2026-04-06 demo')),
		'Ben.md': contactNote(list('deals', '2026-04-12 lost Fair')),
	});
	const quarter = '2026-Q2,2026-04-01,2026-06-30,91';
	expect(rows.filter((row) => row.startsWith(`${quarter},deal-`))).toEqual([
		`${quarter},deal-won-days,Audit,10,,,,Anna.md:7`,
		`${quarter},deal-won-conversations,Audit,2,,,,"Anna.md:7\nAnna.md:8"`,
		`${quarter},deal-lost-days,Fair,,,,,Ben.md:6`,
		`${quarter},deal-lost-conversations,Fair,,,,,`,
		`${quarter},deal-open-days,Shop,60,,,,Anna.md:8`,
		`${quarter},deal-open-conversations,Shop,0,,,,`,
	]);
	expect(rows.filter((row) => row.startsWith(`${quarter},silence-`))).toEqual([
		`${quarter},silence-days,,,2,,,"Anna.md:7\nBen.md:6"`,
		`${quarter},silence-until-as-of,Audit,79,,,,Anna.md:7`,
		`${quarter},silence-until-as-of,Fair,79,,,,Ben.md:6`,
	]);
	expect(rows).toContain(`${quarter},decision-days,lost,,0,,,`);
	expect(rows.at(-1)).toBe('');
});

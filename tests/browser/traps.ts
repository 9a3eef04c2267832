import type { VaultPage } from './support';

/** Words that would run if they were ever taken for anything but words; `at` says where they were met. */
export function trap(at: string): string {
	return `${at}<img src=x onerror=window.sprung=1><script>window.sprung=1</script><svg onload=window.sprung=1>"onmouseover='window.sprung=1' [x](javascript:window.sprung=1)`;
}

/** The same as a value of a property. */
export const quoted = (at: string): string => JSON.stringify(trap(at));

/** A note's name that would be a picture. */
export const NAME = '<img src=x onerror=window.sprung=1>';

/** A vault in which every string that a note can tell is a trap. */
export const trapped = {
	[`${NAME}.md`]: [
		'---',
		'type: contact',
		`aliases: [${quoted('alias')}]`,
		`company: ${quoted('company')}`,
		`email: ${quoted('a@b.example')}`,
		`referred-by: ${quoted('referrer')}`,
		'activities:',
		`  - ${JSON.stringify(`2026-01-02 newsletter ${trap('text')}`)}`,
		`  - ${JSON.stringify(`2026-03-02 ${trap('kind')}`)}`,
		`  - ${JSON.stringify(`2026-03-04 call ${trap('untagged')}`)}`,
		`  - ${JSON.stringify(`2026-05-30 planned marketing/check-in ${trap('planned')}`)}`,
		'deals:',
		`  - ${JSON.stringify(`2026-01-10..2026-02-10 won ${trap('deal')}`)}`,
		`  - ${JSON.stringify(`2026-04-10 open ${trap('open deal')}`)}`,
		'reevaluations:',
		`  - ${JSON.stringify(`2026-02-20 continue ${trap('reason')}`)}`,
		'---',
		'## Log',
		`- 2026-03-09 ${trap('log')}`,
	].join('\n'),
	'Stopped.md': `---\ntype: contact\ndo-not-contact: ${quoted('please')}\nreevaluations:\n  - ${JSON.stringify(`2026-02-20 stop ${trap('reason')}`)}\n---\n`,
	'Talk.md': `---\ntype: sales-conversation\ncontact: ${JSON.stringify(`[[${NAME}]]`)}\nstarted: 2026-04-20\ndecide-by: 2026-05-01\nproblem: ${quoted('problem')}\ntitle: ${quoted('title')}\n---\n## Cost\n${trap('cost')}\n`,
	'Daily/2026-05-03.md': `Met [[${NAME}]] ${trap('mention')}\n`,
	'Broken.md': `---\ntype: contact\nname: "${trap('broken')}\n---\n`,
	'Odd.md': `---\ntype: contact\nactivities: ${quoted('odd')}\nsnoozed-until: ${quoted('until')}\ndeals: [{status: ${quoted('status')}}]\n---\n`,
	'List.md': `---\ntype: campaign\ndate: 2026-05-01\naudience: ${quoted('list')}\ncontacts: [${JSON.stringify(`[[${NAME}]]`)}]\n---\n`,
};

/** Nothing ran, and nothing of what stands on the page could. */
export async function expectQuiet({ page, errors }: VaultPage, where: string): Promise<void> {
	const met = await page.evaluate(() => ({
		hasSprung: Reflect.has(window, 'sprung'),
		elements: [...document.querySelectorAll('img[src="x"], svg[onload], script:not([src])')].filter((element) => element.outerHTML.includes('sprung')).length,
		links: [...document.querySelectorAll('a[href]')].filter((element) => /^\s*javascript:/i.test(element.getAttribute('href') ?? '')).length,
		listening: [...document.querySelectorAll('[onmouseover], [onerror]')].length,
	}));
	expect([where, met]).toEqual([where, { hasSprung: false, elements: 0, links: 0, listening: 0 }]);
	expect(errors).toEqual([]);
}

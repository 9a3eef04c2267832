import { host, openVault, type VaultPage } from './support';

/** Words that would run if they were ever taken for anything but words; `at` says where they were met. */
function trap(at: string): string {
	return `${at}<img src=x onerror=window.sprung=1><script>window.sprung=1</script><svg onload=window.sprung=1>"onmouseover='window.sprung=1' [x](javascript:window.sprung=1)`;
}

const quoted = (at: string): string => JSON.stringify(trap(at));

const NAME = '<img src=x onerror=window.sprung=1>';

/** A vault in which every string that a note can tell is a trap. */
const notes = {
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

async function expectQuiet({ page, errors }: VaultPage, where: string): Promise<void> {
	const met = await page.evaluate(() => ({
		hasSprung: Reflect.has(window, 'sprung'),
		elements: [...document.querySelectorAll('img[src="x"], svg[onload], script:not([src])')].filter((element) => element.outerHTML.includes('sprung')).length,
		links: [...document.querySelectorAll('a[href]')].filter((element) => /^\s*javascript:/i.test(element.getAttribute('href') ?? '')).length,
		listening: [...document.querySelectorAll('[onmouseover], [onerror]')].length,
	}));
	expect([where, met]).toEqual([where, { hasSprung: false, elements: 0, links: 0, listening: 0 }]);
	expect(errors).toEqual([]);
}

test('nothing that a note says runs in the sidebar, its evidence, its menus or the panel', async () => {
	const vault = await openVault(notes);
	const { page } = vault;
	await host(page, 'setActive', `${NAME}.md`);
	await host(page, 'runCommand', 'two-hats:open-sidebar');
	await page.waitForSelector('.two-hats-panel');
	expect(await page.locator('.two-hats-sidebar').innerText()).toContain('onerror=window.sprung=1');
	const closed = page.locator('[data-section][aria-expanded=false]');
	while ((await closed.count()) > 0) await closed.first().click();
	for (const evidence of await page.locator('.two-hats-evidence button').all()) await evidence.click();
	await expectQuiet(vault, 'sections');
	for (const menu of await page.locator('.two-hats-row button[aria-haspopup]').all()) {
		await menu.click();
		await page.waitForSelector('.menu');
		await expectQuiet(vault, 'menu');
		await page.keyboard.press('Escape');
	}
	await host(page, 'setActive', 'Talk.md');
	await expectQuiet(vault, 'panel of a conversation');
}, 60_000);

test('nothing runs in any dialog or notice, and what is written are words', async () => {
	const vault = await openVault(notes);
	const { page } = vault;
	const commands = await host<readonly { readonly id: string }[]>(page, 'commands');
	for (const note of [`${NAME}.md`, 'Stopped.md', 'Talk.md', 'Daily/2026-05-03.md', 'Broken.md']) {
		for (const { id } of commands) {
			await host(page, 'setActive', note);
			await host(page, 'runCommand', id);
			await page.waitForTimeout(30);
			await expectQuiet(vault, `${id} on ${note}`);
			await page.keyboard.press('Escape');
		}
	}
	await host(page, 'setActive', `${NAME}.md`);
	await host(page, 'runCommand', 'two-hats:log-marketing');
	await page.getByLabel('What it was about').fill(trap('typed'));
	await page.keyboard.press('Enter');
	await page.waitForSelector('.notice');
	await expectQuiet(vault, 'notice');
	await host(page, 'setActive', 'Odd.md');
	await host(page, 'runCommand', 'two-hats:log-marketing');
	await page.waitForSelector('.modal');
	await page.keyboard.press('Enter');
	await page.locator('.notice', { hasText: 'Odd.md' }).waitFor();
	await expectQuiet(vault, 'notice of a refusal');
	await host(page, 'openSettings');
	await expectQuiet(vault, 'settings');
}, 120_000);

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ruleDocs } from '../../src/core/rules/rule-docs';
import type { ReadyReport } from '../../src/core/view/ready-report';
import type { ReferralsReport } from '../../src/core/view/referrals-report';
import { host, namesIn, openVault, sample, titleOf, TODAY, type Notes } from './support';

/** The sample vaults, and one of all notes by which the rules explain themselves, and one of notes that are broken. */
const vaults: Readonly<Record<string, Notes>> = {
	'the sample vault': sample,
	'the examples of the rules': Object.fromEntries(
		Object.entries(ruleDocs).flatMap(([id, { examples }]) =>
			examples.flatMap(({ notes }, number) =>
				Object.entries(notes).map(([path, text]) => [
					`${id} ${number}/${path.replace('.md', ` ${id} ${number}.md`)}`,
					text.replaceAll(']]', ` ${id} ${number}]]`),
				]),
			),
		),
	),
	'notes that are broken, odd, or none of ours': {
		'Broken.md': '---\ntype: contact\nname: "Anna\n---\n',
		'Two.md': '---\ntype: contact\ntype: contact\n---\n',
		'Unclosed.md': '---\ntype: contact\nname: Anna\n',
		'Below.md': '\n---\ntype: contact\n---\n',
		'Language.md': '---js\ntype: contact\n---\n',
		'Template.md': '---\ntype: contact\nname: "{{title}}"\n---\n',
		'Bare template.md': '---\ntype: contact\ntitle: {{title}}\n---\n',
		'Heading template.md': '# {{title}}\n',
		'Cycle.md': '---\ntype: contact\nfoo: &a [*a]\n---\n',
		'Client template.md': '---\ntype: client\n---\n\n# {{title}}\n',
		'Underlined.md': '---\ntype: contact\n---\nLog\n===\n- 2026-05-01 newsletter\n\nPlans\n---\n- 2026-05-02 article\n',
		'List.md': '---\n- a\n- b\n---\n',
		'Tagged.md': '#client\n\n## Log\n- 2026-04-01 newsletter on prices\n',
		'Fields.md': '---\ntype: contact\n---\nlast_contact:: 2026-05-02\n\n**Next contact:** 2026-07-01\n',
		'Rule.md': '---\n\nWords below a rule.\n',
		'2026-05-01.md': 'Lunch with [[Tagged]] and [[Nobody]].\n\n- #marketing/talk [[Fields]]\n- #sales/demo with [[Ghost]]\n',
		'2026-05-02 Call.md': '---\ntype: call\nattendees: [Tagged, "[[Fields]]"]\n---\n',
		'CRLF.md': '---\r\ntype: contact\r\ndeals:\r\n  - 2026-01-02 won Shop\r\n---\r\n',
		'Days.md': '---\ntype: contact\ndeals:\n  - 1.2.2026 won Shop\n  - 2026-02-30 won Other\n---\n',
		'Deal.md': '---\ntype: deal\nstatus: thinking\ncontact: "[[Tagged]]"\n---\n',
		'Sale.md': '---\ntype: sales-conversation\ncontact: "[[Fields]]"\nstarted: 2026-03-01\n---\n## Problem\nThey wait too long.\n## Cost\n',
	},
};

test.each(Object.keys(vaults))('flags, counts and problems are those of the command line: %s', async (name) => {
	const { page, errors, commandLine } = await openVault(vaults[name] ?? {});
	const printed = await host<string>(page, 'cli', 'two-hats:check', { json: 'true', 'as-of': TODAY });
	const report: unknown = JSON.parse(printed);
	expect(report).toEqual(commandLine());
	expect(errors).toEqual([]);
});

test('the sections show as many flags as the command line counts', async () => {
	const { page, commandLine } = await openVault(sample);
	const { flags } = commandLine();
	const count = (...ids: readonly string[]): number => flags.filter(({ flag }) => ids.includes(flag)).length;
	const shown = async (section: string): Promise<number> => Number(await titleOf(page, section).locator('.two-hats-count').innerText());
	expect(await shown('stopped')).toBe(count('stalled-marketing'));
	expect(await shown('undecided')).toBe(count('undecided'));
	expect(await shown('quiet')).toBe(count('gone-quiet'));
	expect(await shown('tidy')).toBe(count('not-reevaluated', 'untagged', 'marketing-after-stop', 'closed-undated'));
});

test('every flag of the report stands in a row, and no other', async () => {
	const { page, commandLine } = await openVault(sample);
	for (const section of ['week', 'tidy']) await titleOf(page, section).click();
	const rows = await page.locator('.two-hats-row-flag .two-hats-name').allTextContents();
	const { flags } = commandLine();
	expect([...rows].sort()).toEqual(flags.map(({ contact }) => contact).sort());
});

test('the lists of who is ready, sold cold and refers are those of the command line', async () => {
	const opened = await openVault(sample);
	const { page } = opened;
	const ready = opened.printed('ready') as ReadyReport;
	const referrals = opened.printed('referrals') as ReferralsReport;
	for (const section of ['ready', 'cold', 'referrals']) await titleOf(page, section).click();
	await page.waitForSelector('.two-hats-section-referrals .two-hats-row');
	const names = (rows: readonly { readonly contact: string }[]): string[] => rows.map(({ contact }) => contact);
	expect(await namesIn(page, 'ready')).toEqual(names([...ready.ready, ...ready.keptBack]));
	expect(await namesIn(page, 'cold')).toEqual(names(ready.soldCold));
	expect(await page.locator('.two-hats-row-referrer .two-hats-row-head').allInnerTexts()).toEqual(referrals.referrers.map(({ name }) => name));
	expect(await page.locator('.two-hats-row-stop .two-hats-name').allTextContents()).toEqual(names(referrals.stopProposals));
	const counts = await page.locator('.two-hats-relationships .two-hats-section-title .two-hats-count').allInnerTexts();
	expect(counts.map(Number)).toEqual([ready.ready.length, ready.soldCold.length, referrals.referrers.length]);
	const [first] = ready.ready;
	const row = page.locator('.two-hats-row-ready').first();
	await row.getByRole('button', { name: /^Evidence/ }).click();
	await page.waitForFunction(() => document.querySelector('.two-hats-row-ready .two-hats-place')?.textContent.includes('line') === true);
	const shown = await row.locator('.two-hats-quote').allTextContents();
	expect(shown).toEqual(first?.signs.flatMap(({ evidence }) => evidence.map(({ text }) => text)));
	const lines = await row.locator('.two-hats-place').allTextContents();
	expect(lines.map((place) => Number(/\d+$/.exec(place)?.[0]))).toEqual(first?.signs.flatMap(({ evidence }) => evidence.map(({ line }) => line)));
});

test('one flag, another day, and a wrong word on the app’s command line', async () => {
	const { page } = await openVault(sample);
	const text = await host<string>(page, 'cli', 'two-hats:check', { flag: 'undecided' });
	expect(text).toContain('Undecided (');
	expect(text).not.toContain('Marketing stopped (');
	await expect(host(page, 'cli', 'two-hats:check', { flag: 'forgotten' })).resolves.toMatch(/^There is no flag forgotten\. There are: stalled-marketing/);
	for (const day of ['tomorrow', '0001-01-01', '1899-12-31']) {
		await expect(host(page, 'cli', 'two-hats:check', { 'as-of': day })).resolves.toBe(`as-of ${day} is no day. Write it as 2026-03-01.`);
	}
});

test('the sample vault in the repository is not written to', () => {
	const names = readdirSync(join(__dirname, '../../examples/vault'));
	expect(names.filter((name) => name.startsWith('Example contact'))).toEqual([]);
});

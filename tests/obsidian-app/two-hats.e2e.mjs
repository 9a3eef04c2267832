/** The sidebar in the real app, over a copy of the sample vault. Mocha's functions are globals here. */
import { $, browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';

const IN_RIGHT_SIDEBAR = '.mod-right-split .workspace-leaf-content[data-type="two-hats"]';
const HEADING =
	'.//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or @role="heading"][contains(normalize-space(.), "Marketing stopped")]';

/** The app's today is the real one: the sample vault's deals leave the look-back one day, this one never does. */
const wonOn = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);

describe('Two Hats in the app', () => {
	before(async () => {
		await obsidianPage.write('People/Won Lately.md', `---\ntype: contact\ndeals:\n  - ${wonOn} won Website redesign\n---\n`);
		await browser.executeObsidianCommand('two-hats:open-sidebar');
		await $(IN_RIGHT_SIDEBAR).waitForDisplayed({ timeout: 20_000 });
	});

	it('stands in the right sidebar, once', async () => {
		const places = await browser.executeObsidian(({ app }) =>
			app.workspace.getLeavesOfType('two-hats').map((leaf) => (leaf.getRoot() === app.workspace.rightSplit ? 'right' : 'elsewhere')),
		);
		expect(places).toEqual(['right']);
	});

	it('shows where marketing stopped', async () => {
		await expect($(IN_RIGHT_SIDEBAR).$(HEADING)).toBeDisplayed({ wait: 20_000 });
	});

	it('leaves no error in the console', async () => {
		// The app's own calls to the network may fail on a machine without one.
		const entries = await browser.getLogs('browser');
		const errors = entries.filter(({ level, source }) => level === 'SEVERE' && source !== 'network');
		expect(errors.map(({ message }) => message)).toEqual([]);
	});
});

import type { Page } from 'playwright-core';
import { anna, dialog, inFront, run } from './command-steps';
import { eventually, host, openVault, type VaultPage } from './support';

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** Holds that a note is, byte for byte, what is wanted, once it is written. */
async function holds(vault: VaultPage, path: string, wanted: string): Promise<void> {
	expect(
		await eventually(
			() => vault.read(path),
			(text) => text === wanted,
		),
	).toBe(wanted);
}

async function says({ page }: VaultPage, words: string): Promise<void> {
	await page.locator('.notice', { hasText: words }).first().waitFor();
}

describe('undo', () => {
	test('the button of an older notice takes back what that notice tells of, and nothing else', async () => {
		const vault = await openVault({ 'Anna.md': anna(), 'Ben.md': anna() });
		const logged = anna('activities:\n  - 2026-06-01 marketing/check-in\n');
		for (const name of ['Anna.md', 'Ben.md']) {
			await inFront(vault, name);
			await dialog(vault, 'log-marketing');
			await press(vault.page, 'Enter');
			await holds(vault, name, logged);
		}
		await vault.page.locator('.notice button').first().click();
		await holds(vault, 'Anna.md', anna());
		expect(vault.read('Ben.md')).toBe(logged);
	});

	test('what stands there already is said, and is no step', async () => {
		const vault = await openVault({ 'Anna.md': anna('snoozed-until: 2026-06-08\n') });
		await inFront(vault, 'Anna.md');
		await run(vault, 'snooze-week');
		await says(vault, 'It stands there already: nothing was changed.');
		await run(vault, 'undo');
		await says(vault, 'There is nothing to undo.');
		expect(vault.errors).toEqual([]);
	});
});

describe('writing many notes', () => {
	const won = anna('deals:\n  - 2026-03-01 won Website\n');
	// A list with an anchor is not changed safely.
	const odd = won.replace('---\n', '---\nreevaluations: &x\n  - 2025-01-01 continue\n');
	const names = Array.from({ length: 40 }, (_, index) => `C ${String(index).padStart(2, '0')}.md`);

	async function stopAll(vault: VaultPage): Promise<void> {
		await dialog(vault, 'decide-many');
		await press(vault.page, 'Tab', 'Enter', 'Control+Enter');
	}

	test('Escape stops it; what was written is one step, and how many were not is said', async () => {
		const vault = await openVault(Object.fromEntries(names.map((name) => [name, won])));
		await stopAll(vault);
		await says(vault, 'Cancel (Esc)');
		await press(vault.page, 'Escape');
		await says(vault, 'Stopped:');
		const written = names.filter((name) => vault.read(name) !== won);
		expect(written.length).toBeLessThan(40);
		await says(vault, `Stopped: ${String(40 - written.length)} notes not written.`);
		await run(vault, 'undo');
		await says(vault, 'Undone: 40 contacts decided');
		expect(names.every((name) => vault.read(name) === won)).toBe(true);
	});

	test('where one of two was left alone, the notice does not say that both were decided', async () => {
		const vault = await openVault({ 'Anna.md': won, 'Ben.md': odd });
		await stopAll(vault);
		await says(vault, '2 contacts decided: 1 note');
		expect(vault.read('Ben.md')).toBe(odd);
	});

	test('every note that was left alone is named with why, however many they are', async () => {
		const vault = await openVault(Object.fromEntries(names.map((name, index) => [name, index < 12 ? odd : won])));
		await stopAll(vault);
		await says(vault, '40 contacts decided: 28 notes');
		const told = (await vault.page.locator('.notice').allInnerTexts()).join('\n');
		for (const name of names.slice(0, 12)) expect(told).toContain(`${name} was left alone: line 2 is written in a way that is not changed safely`);
		expect(names.slice(0, 12).every((name) => vault.read(name) === odd)).toBe(true);
	});
});

describe('triage', () => {
	test('shows an activity with what stands around it, and which deal speaks for which hat', async () => {
		const vault = await openVault({
			'Anna.md': `${anna('deals:\n  - 2026-02-01..2026-05-20 won Website\n')}## Log\n- 2026-05-02 call two\n- 2026-05-01 <b>call</b> one\nShe was in a hurry.\n`,
			'2026-05-03 Tea.md': '---\ntype: meeting\nattendees: ["[[Anna]]"]\n---\n# Tea\nOn the terrace.\n',
		});
		const { page } = vault;
		await dialog(vault, 'tag-activities');
		await page.locator('.two-hats-around', { hasText: 'On the terrace.' }).waitFor();
		expect(await page.locator('blockquote > *').allTextContents()).toEqual(['', '2026-05-03 Tea', 'On the terrace.']);
		await press(page, 'Space');
		await page.locator('.two-hats-around', { hasText: '2026-05-01' }).waitFor();
		expect(await page.locator('blockquote > *').allTextContents()).toEqual(['Log', '2026-05-02 call two', '2026-05-01 <b>call</b> one']);
		await press(page, 'Space');
		await page.locator('.two-hats-around', { hasText: 'call two' }).waitFor();
		expect(await page.locator('.two-hats-form').innerText()).toContain('Perhaps Sales: “Website” was open then.');
	});

	test('a meeting with two contacts is asked about once', async () => {
		const meeting = '---\ntype: meeting\ndate: 2026-05-15\nattendees: ["[[Anna]]", "[[Ben]]"]\n---\n';
		const vault = await openVault({ 'Anna.md': anna(), 'Ben.md': anna(), 'Talk.md': meeting });
		await dialog(vault, 'tag-activities');
		await expect(vault.page.locator('.two-hats-dialog-what').textContent()).resolves.toBe('Anna, Ben, May 15, 2026');
		await press(vault.page, 'm');
		await vault.page.getByText('Done: 1 answered.').waitFor();
		await holds(vault, 'Talk.md', meeting.replace(']\n', ']\nrole: marketing\n'));
	});

	test('u takes back “always” too: the vocabulary is as it was, and the kind is asked about again', async () => {
		const vault = await openVault({ 'Anna.md': anna('activities:\n  - 2026-05-02 email one\n  - 2026-05-01 email two\n') });
		await dialog(vault, 'tag-activities');
		await vault.page.getByLabel('Always treat “email” so').focus();
		await press(vault.page, 'Space', 'm');
		await vault.page.getByText('Done: 1 answered.').waitFor();
		await press(vault.page, 'u');
		await vault.page.locator('blockquote', { hasText: 'email one' }).waitFor();
		await vault.page.waitForFunction(() => {
			const exposed = Reflect.get(window, 'host') as { savedData(): string };
			return !exposed.savedData().includes('email');
		});
		await press(vault.page, 's');
		await vault.page.locator('blockquote', { hasText: 'email two' }).waitFor();
		expect(vault.errors).toEqual([]);
	});

	test('on a phone, what was written does not cover what is asked next: the last two notices stay', async () => {
		const lines = Array.from({ length: 6 }, (_, at) => `  - 2026-05-0${String(at + 1)} call ${String(at)}\n`).join('');
		const vault = await openVault({ 'Anna.md': anna(`activities:\n${lines}`) }, { phone: true, width: 390, height: 844 });
		const { page } = vault;
		await dialog(vault, 'tag-activities');
		for (let at = 5; at >= 0; at--) {
			await page.locator('blockquote', { hasText: `call ${String(at)}` }).waitFor();
			await page.locator('.modal [data-key=m]').tap();
		}
		await page.getByText('Done: 6 answered.').waitFor();
		expect(await page.locator('.notice').count()).toBe(2);
		await page.locator('.notice button').last().click();
		await says(vault, 'Undone: Activity with Anna tagged');
		expect(vault.read('Anna.md').match(/marketing/g)).toHaveLength(5);
	});

	test('where u is declined, the question stays where it is', async () => {
		const vault = await openVault({ 'Anna.md': anna('activities:\n  - 2026-05-02 call one\n  - 2026-05-01 email two\n') });
		await dialog(vault, 'tag-activities');
		await press(vault.page, 's');
		await vault.page.locator('blockquote', { hasText: 'email two' }).waitFor();
		const text = `${vault.read('Anna.md')}More.\n`;
		vault.write('Anna.md', text);
		await press(vault.page, 'u');
		await says(vault, 'is not undone: Anna.md changed since.');
		await expect(vault.page.locator('blockquote').textContent()).resolves.toContain('email two');
		expect(vault.read('Anna.md')).toBe(text);
	});
});

describe('a sales conversation', () => {
	const talk = (lines = '', body = ''): string => `---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-01\n${lines}---\n${body}`;

	test('started from the row of another contact, it leaves alone the conversation that is in front', async () => {
		const vault = await openVault({ 'Anna.md': anna(), 'Ben.md': anna('deals:\n  - 2026-03-01 won Website\n'), 'Talk.md': talk() });
		await inFront(vault, 'Talk.md');
		await vault.page.locator('.two-hats-section-stopped [data-more]').click();
		await vault.page.locator('.menu-item', { hasText: 'Start sales conversation' }).click();
		const path = 'Sales conversations/Ben – sales conversation 2026-06-01.md';
		await eventually(
			() => vault.exists(path),
			(isThere) => isThere,
		);
		expect(vault.read(path)).toContain('contact: "[[Ben]]"\n');
		expect(vault.read('Talk.md')).toBe(talk());
	});

	test('with a decided one in front, another is started', async () => {
		const decided = talk('decision: "no"\ndecided-on: 2026-05-20\n');
		const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': decided });
		await inFront(vault, 'Talk.md');
		await run(vault, 'start-conversation');
		await holds(vault, 'Anna.md', anna('activities:\n  - 2026-06-01 sales/discovery-call [[Anna – sales conversation 2026-06-01]]\n'));
		expect(vault.read('Talk.md')).toBe(decided);
	});

	test('one that the user wrote gets what is missing, the line on the contact too; once', async () => {
		const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': talk() });
		await inFront(vault, 'Talk.md');
		await run(vault, 'start-conversation');
		const logged = anna('activities:\n  - 2026-05-01 sales/discovery-call [[Talk]]\n');
		await holds(vault, 'Anna.md', logged);
		await run(vault, 'start-conversation');
		await says(vault, 'It stands there already');
		expect(vault.read('Anna.md')).toBe(logged);
	});

	test('what was typed a moment ago is not asked again', async () => {
		const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': talk('decision: open\n', '## Problem\n\n') });
		await inFront(vault, 'Talk.md');
		await vault.page.locator('textarea.note-text').focus();
		await press(vault.page, 'Control+End');
		await vault.page.keyboard.type('They lose orders.');
		await run(vault, 'continue-conversation');
		const text = await eventually(
			() => vault.read('Talk.md'),
			(now) => now.includes('## 2026-06-01'),
		);
		expect(text).toContain('## Problem\n\nThey lose orders.\n\n## 2026-06-01\n\n### Cost of the problem\n');
		await says(vault, 'Still open: cost of the problem, fit, price, decision');
	});

	test('a decision that was written meanwhile is kept, and the contact says nothing else', async () => {
		const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': talk('decision: open\n') });
		await inFront(vault, 'Talk.md');
		await dialog(vault, 'record-decision');
		const decided = talk('decision: "yes"\ndecided-on: 2026-05-30\n');
		vault.write('Talk.md', decided);
		await press(vault.page, 'n', 's', 'Enter');
		await says(vault, 'Talk.md was left alone: it has changed, and “decision: open” no longer stands there.');
		await says(vault, 'Stopped: 1 note not written.');
		expect([vault.read('Talk.md'), vault.read('Anna.md')]).toEqual([decided, anna()]);
	});

	test('where its note cannot be changed safely, no decision is logged on the contact either', async () => {
		const odd = talk('decision:\n  - open\n');
		const vault = await openVault({ 'Anna.md': anna(), 'Talk.md': odd });
		await inFront(vault, 'Anna.md');
		await dialog(vault, 'record-decision');
		await press(vault.page, 'y', 'c', 'Enter');
		await says(vault, 'Talk.md was left alone');
		expect([vault.read('Talk.md'), vault.read('Anna.md')]).toEqual([odd, anna()]);
	});
});

test('a day that was moved while the dialog asked is not taken out', async () => {
	const vault = await openVault({ 'Anna.md': anna('next_follow_up: 2026-05-30 # ask\n') });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 'mark-done');
	vault.write('Anna.md', anna('next_follow_up: 2026-09-30 # ask\n'));
	await press(vault.page, 'Enter');
	await says(vault, 'Anna.md was left alone: it has changed');
	expect(vault.read('Anna.md')).toBe(anna('next_follow_up: 2026-09-30 # ask\n'));
});

describe('a link', () => {
	test.each([
		['contact=Annie&kind=coffee&role=marketing', '2026-06-01 marketing/coffee'],
		['contact=Anna&kind=kick-off&role=delivery', '2026-06-01 delivery/kick-off'],
	])('%s fills the dialog in', async (query, line) => {
		const vault = await openVault({ 'Anna.md': anna('aliases: [Annie]\n') });
		await host(vault.page, 'followLink', `obsidian://two-hats?${query}`);
		await vault.page.waitForSelector('.modal');
		const title = await vault.page.locator('.modal-title').textContent();
		expect(title).toBe(query.includes('delivery') ? 'Delivery' : 'Log marketing activity');
		await press(vault.page, 'Enter');
		await holds(vault, 'Anna.md', anna(`aliases: [Annie]\nactivities:\n  - ${line}\n`));
	});

	test.each(['Nobody', 'Ben'])('that names %s, who is none or one of two, says so', async (name) => {
		const vault = await openVault({ 'Anna.md': anna(), 'Ben.md': anna(), 'Old/Ben.md': anna() });
		await host(vault.page, 'followLink', `obsidian://two-hats?contact=${name}&kind=coffee`);
		await says(vault, `“${name}” is not the name of one contact. Add whom you mean.`);
		await press(vault.page, 'Enter');
		await expect(vault.page.locator('[role=alert]').textContent()).resolves.toBe('Add a contact.');
	});
});

describe('a campaign', () => {
	const letter = '---\ntype: campaign\nactivity: marketing/webinar\ncontacts:\n  - "[[Ben]]"\n---\nAct now!\n';
	const people = { 'Anna.md': anna('email: anna@example.com\nlists: [Clients]\n'), 'Ben.md': anna('email: ben@example.com\nlists: [Clients]\n') };

	test('whose note is in front is logged there, and what was typed is still there behind the list of the check', async () => {
		const vault = await openVault({ ...people, 'May.md': letter });
		const { page } = vault;
		await inFront(vault, 'May.md');
		await dialog(vault, 'log-campaign');
		await page.getByText('Reached: 1 contact').waitFor();
		await page.getByLabel('Day', { exact: true }).fill('yesterday');
		await page.getByLabel('E-mail addresses').fill('BEN@example.com, anna@example.com');
		await page.getByRole('button', { name: 'Find contacts' }).focus();
		await press(page, 'Enter');
		await page.getByText('Reached: 2 contacts').waitFor();
		await page.getByRole('button', { name: 'Show list' }).focus();
		await press(page, 'Enter');
		await page.waitForSelector('.two-hats-selling');
		await dialog(vault, 'log-campaign');
		expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('yesterday');
		await page.getByText('Reached: 2 contacts').waitFor();
		await press(page, 'Enter');
		await holds(vault, 'May.md', letter.replace('"[[Ben]]"\n', '"[[Ben]]"\n  - "[[Anna]]"\ndate: 2026-05-31\n'));
		expect(vault.exists('Campaigns')).toBe(false);
		await run(vault, 'undo');
		await holds(vault, 'May.md', letter);
	});

	test('a list that is named is shown with Enter, and logged with the next', async () => {
		const vault = await openVault(people);
		await dialog(vault, 'log-campaign');
		await vault.page.getByLabel('List', { exact: true }).fill('Client');
		await vault.page.getByText('0 contacts', { exact: true }).waitFor();
		await vault.page.getByLabel('List', { exact: true }).fill('Clients');
		await vault.page.getByText('2 contacts', { exact: true }).waitFor();
		await press(vault.page, 'Enter');
		await expect(vault.page.locator('[role=alert]').textContent()).resolves.toBe('Reached: 2 contacts');
		expect(vault.exists('Campaigns')).toBe(false);
		await press(vault.page, 'Enter');
		await says(vault, 'Campaign to 2 contacts');
		expect(vault.read('Campaigns/2026-06-01 newsletter.md')).toContain('audience: Clients\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\n');
	});

	test('a text without addresses is said, and a CSV of the vault is read by keyboard alone', async () => {
		const vault = await openVault({ ...people, 'sent.csv': 'Name' });
		const { page } = vault;
		const csv = async (): Promise<void> => {
			await dialog(vault, 'log-campaign');
			await page.getByRole('button', { name: 'From a CSV file in the vault' }).focus();
			await press(page, 'Enter');
			await page.waitForSelector('.prompt .suggestion-item');
			await press(page, 'Enter');
		};
		await csv();
		await expect(page.locator('.two-hats-form p[role=status]').textContent()).resolves.toContain('Paste text with addresses');
		await press(page, 'Escape');
		vault.write('sent.csv', 'Name;Mail\r\nAnna;anna@example.com\r\n');
		await csv();
		await page.getByText('Reached: 1 contact').waitFor();
		expect(vault.errors).toEqual([]);
	});

	test('to hundreds stays quick to fill in: the last few are shown, and all when one asks', async () => {
		const notes = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`People/P ${String(at)}.md`, anna('lists: [Clients]\n')]));
		const vault = await openVault(notes, { phone: true, width: 390, height: 844 });
		const { page } = vault;
		await dialog(vault, 'log-campaign');
		await page.getByLabel('List', { exact: true }).fill('Clients');
		await press(page, 'Enter');
		await page.locator('[role=alert]', { hasText: 'Reached: 600 contacts' }).waitFor();
		const chips = page.locator('.two-hats-chips li');
		expect(await chips.count()).toBe(14);
		expect(await page.locator('.modal button').count()).toBeLessThan(40);
		await chips.nth(1).getByRole('button').focus();
		await press(page, 'Enter');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add contact');
		await page.getByText('Reached: 599 contacts').first().waitFor();
		await page.getByRole('button', { name: 'Show all 599' }).focus();
		await press(page, 'Enter');
		expect(await chips.count()).toBe(601);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show fewer');
		await press(page, 'Enter');
		expect(await chips.count()).toBe(14);
		await page.getByRole('button', { name: 'Log', exact: true }).click();
		await says(vault, 'Campaign to 599 contacts');
		expect(vault.read('Campaigns/2026-06-01 newsletter.md').match(/\[\[P /g)).toHaveLength(599);
	});

	test('a name that no link can bear is written as a name, and reached', async () => {
		const vault = await openVault({ 'x#y.md': anna('email: x@example.com\n'), 'Old [1].md': anna('email: o@example.com\n') });
		await dialog(vault, 'log-campaign');
		await vault.page.getByLabel('E-mail addresses').fill('x@example.com o@example.com');
		await vault.page.getByRole('button', { name: 'Find contacts' }).click();
		await vault.page.getByRole('button', { name: 'Log', exact: true }).click();
		await says(vault, 'Campaign to 2 contacts');
		expect(vault.read('Campaigns/2026-06-01 newsletter.md')).toContain('contacts:\n  - x#y\n  - Old [1]\n');
		expect(vault.commandLine().activities.marketing).toBe(2);
	});
});

test('the folders of a new note are made, one in another', async () => {
	const vault = await openVault({ 'Anna.md': anna() }, { settings: { conversationFolder: 'Work/Sales talks' } });
	await inFront(vault, 'Anna.md');
	await run(vault, 'start-conversation');
	await says(vault, 'Sales conversation with Anna: 2 notes');
	expect(vault.exists('Work/Sales talks/Anna – sales conversation 2026-06-01.md')).toBe(true);
});

test('the step proposed with a pause lies behind it, unless another day is entered', async () => {
	const vault = await openVault({ 'Anna.md': anna() });
	await inFront(vault, 'Anna.md');
	await dialog(vault, 're-evaluate');
	await press(vault.page, 'p');
	await vault.page.getByLabel('Until').fill('in 3 months');
	expect(await vault.page.getByLabel('Day', { exact: true }).inputValue()).toBe('2026-09-01');
	await press(vault.page, 'Enter');
	await holds(vault, 'Anna.md', anna('reevaluations:\n  - 2026-06-01 pause 2026-09-01\nactivities:\n  - 2026-09-01 planned marketing/check-in\n'));
});

import { openVault, stoppedContact } from './support';

const COUNT = 5000;

function manyContacts(): Record<string, string> {
	const notes: Record<string, string> = {};
	for (let index = 0; index < COUNT; index++) notes[`People/Contact ${String(index).padStart(4, '0')}.md`] = stoppedContact(`Deal ${index}`, '2026-01-10');
	return notes;
}

test('of 5,000 flagged contacts only those in view are in the document, and the keyboard reaches all', async () => {
	const { page, errors } = await openVault(manyContacts());
	await page.waitForFunction((count) => document.querySelector('.two-hats-found')?.textContent === `${count.toLocaleString('en')} flags`, COUNT);
	const rows = page.locator('.two-hats-section-stopped .two-hats-row');
	expect(await rows.count()).toBeLessThan(60);
	expect(await rows.first().getAttribute('aria-setsize')).toBe(String(COUNT));
	await rows.first().locator('.two-hats-name').focus();
	for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowDown');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Contact 0060');
	await page.locator('.two-hats-view').evaluate((view) => {
		view.scrollTop = view.scrollHeight / 2;
	});
	await page.waitForTimeout(200);
	expect(await rows.count()).toBeLessThan(60);
	expect(await page.evaluate(() => document.activeElement?.textContent.slice(0, 40))).toBe('Contact 0060');
	const inView = await rows.evaluateAll(
		(all) => all.filter((row) => row.getBoundingClientRect().top > 0 && row.getBoundingClientRect().bottom < window.innerHeight).length,
	);
	expect(inView).toBeGreaterThan(3);

	const ratio = await page.evaluate(firstPaintRatio);
	expect(ratio).toBeLessThan(0.2);
	expect(errors).toEqual([]);
});

/** The script time of drawing the sidebar's section anew, over that of as many plain rows made one by one: medians of five rounds each. */
function firstPaintRatio(): number {
	const title = document.querySelector<HTMLElement>('[data-section="stopped"]');
	const view = document.querySelector<HTMLElement>('.two-hats-view');
	if (title === null || view === null) throw new Error('The sidebar is not there.');
	const timed = (work: () => void): number => {
		const start = performance.now();
		work();
		// Asking for a height makes the browser lay out what was drawn.
		return view.offsetHeight >= 0 ? performance.now() - start : NaN;
	};
	const ours: number[] = [];
	const plain: number[] = [];
	for (let round = 0; round < 5; round++) {
		title.click();
		ours.push(
			timed(() => {
				title.click();
			}),
		);
		const list = document.createElement('ul');
		plain.push(
			timed(() => {
				for (let index = 0; index < 5000; index++) {
					const row = document.createElement('li');
					for (const words of ['Contact', 'Won Deal 142 days ago, no marketing since', 'Evidence (2)']) {
						const part = document.createElement('div');
						part.textContent = words;
						row.append(part);
					}
					list.append(row);
				}
				view.append(list);
			}),
		);
		list.remove();
	}
	const median = (values: number[]): number => values.sort((a, b) => a - b)[2] ?? NaN;
	return median(ours) / median(plain);
}

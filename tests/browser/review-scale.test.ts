import type { Page } from 'playwright-core';
import { host, openVault } from './support';

const COUNT = 2500;
const kinds = ['marketing/newsletter', 'sales/discovery-call', 'marketing/check-in', 'delivery/kick-off', 'call', 'marketing/article'];

function dayAt(index: number): string {
	return new Date(Date.UTC(2024, 8, 1) + (index % 620) * 86_400_000).toISOString().slice(0, 10);
}

function manyContacts(): Record<string, string> {
	const notes: Record<string, string> = {};
	for (let index = 0; index < COUNT; index++) {
		const activities = Array.from({ length: 20 }, (_, at) => `  - ${dayAt(index * 7 + at * 31)} ${kinds[(index + at) % kinds.length] ?? ''} number ${at}`);
		const deal = `  - ${dayAt(index)}..${dayAt((index % 400) + 200)} ${index % 3 === 0 ? 'lost' : 'won'} Deal ${index}`;
		notes[`People/Contact ${index}.md`] = ['---', 'type: contact', 'deals:', deal, 'activities:', ...activities, '---', ''].join('\n');
	}
	return notes;
}

interface Followed {
	/** How long the main thread was held at most, and the whole time, in milliseconds. */
	readonly longest: number;
	readonly whole: number;
	/** The progress told, and the labels of the periods shown, each as they changed. */
	readonly progress: readonly string[];
	readonly labels: readonly string[];
}

/** Does something, and follows the main thread and the review until a period's label is shown and nothing is being made. */
async function followed(page: Page, work: () => Promise<unknown>, label: string): Promise<Followed> {
	await page.evaluate(() => {
		const gaps: number[] = [];
		const progress: string[] = [];
		const labels: string[] = [];
		let last = performance.now();
		const began = last;
		const tell = (list: string[], told: string | null | undefined): void => {
			if (typeof told === 'string' && list.at(-1) !== told) list.push(told);
		};
		const timer = window.setInterval(() => {
			const now = performance.now();
			gaps.push(now - last);
			last = now;
			tell(progress, document.querySelector('.two-hats-review progress')?.getAttribute('value'));
			tell(labels, document.querySelector('.two-hats-review-steps strong')?.textContent);
		}, 1);
		Reflect.set(window, 'endFollowing', () => {
			window.clearInterval(timer);
			return { longest: Math.max(...gaps), whole: performance.now() - began, progress, labels };
		});
	});
	await work();
	await page.waitForFunction(
		(wanted) => {
			const review = document.querySelector('.two-hats-review');
			return review?.querySelector('.two-hats-review-steps strong')?.textContent === wanted && review.querySelector('progress') === null;
		},
		label,
		{ polling: 20, timeout: 60_000 },
	);
	return page.evaluate(() => (Reflect.get(window, 'endFollowing') as () => Followed)());
}

test('2,500 contacts are reviewed in short stretches, with how far it is, and another period begins anew', async () => {
	const { page, errors } = await openVault(manyContacts());
	const first = await followed(page, () => host(page, 'runCommand', 'two-hats:role-review'), '2026-Q2 (62 of 91 days)');
	// In one go it is nearly all of the time: 0.97.
	expect(first.longest / first.whole).toBeLessThan(0.5);
	expect(first.progress.length).toBeGreaterThan(5);
	expect(first.progress.map(Number)).toEqual([...first.progress.map(Number)].sort((a, b) => a - b));
	await page.waitForSelector('.two-hats-review-part');

	const by = page.getByLabel('Review by');
	const second = await followed(
		page,
		async () => {
			await by.selectOption('year');
			await page.waitForSelector('.two-hats-review progress');
			expect(await page.locator('.two-hats-review-part').count()).toBeGreaterThan(0);
			await by.selectOption('month');
		},
		'2026-06 (1 of 30 days)',
	);
	expect(second.longest / second.whole).toBeLessThan(0.5);
	// The year was given up: it was never shown.
	expect(second.labels).toEqual(['2026-Q2 (62 of 91 days)', '2026-06 (1 of 30 days)']);
	expect(errors).toEqual([]);
});

/** What `npm run bench:sidebar` runs: the shipped `main.js` on the page host, against as many rows made as plain elements, as a Markdown table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeResults } from '../write-results.mjs';
import { writeFlaggedVault } from './flagged-vault.mjs';
import { changeFirst, clearPlain, closeSidebar, drawPlain, openSidebar, typeSearch } from './on-the-page.mjs';

const { launchBrowser, openPage } = createRequire(import.meta.url)('../../host/open-page.cjs');
const project = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const asked = process.argv
	.slice(2)
	.map(Number)
	.filter((size) => size > 0);
const SIZES = asked.length > 0 ? asked : [50, 500, 5000, 20_000];
const ROUNDS = 7;
/** At 20,000 flags: the most that one update may cost of drawing plain elements. */
const AIM = 0.02;
/** Searches as they grow letter by letter: what all rows hold, what a tenth holds, what none holds. */
const SEARCHES = ['c', 'contact', 'contact 0003', 'contact 0003x'];

const opening = { today: '2026-06-01', patience: 180_000 };

const browser = await launchBrowser();
const results = [];
for (const size of SIZES) results.push(await measure(size));
await browser.close();

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ratio = (value) => value.toFixed(value < 0.1 ? 4 : 2);
const rows = results.map(({ size, plain, open, update, key, nodes, heap, sidebarHeap }) => [
	size.toLocaleString('en'),
	...[open, update, key].map((times) => ratio(median(times) / median(plain))),
	nodes.toLocaleString('en'),
	(heap / 1e6).toFixed(1),
	(sidebarHeap / 1e6).toFixed(1),
]);
const head = [
	'flags',
	'first paint / plain DOM',
	'one update / plain DOM',
	'a keystroke in search / plain DOM',
	'elements in the sidebar',
	'JS heap of the plugin, MB',
	'of it the sidebar, MB',
];
const table = [head, head.map(() => '--:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const largest = results.at(-1);
const reached = median(largest.update) / median(largest.plain);
const verdict = `${reached <= AIM ? 'held' : 'MISSED'}: one update at ${largest.size.toLocaleString('en')} flags at most ${String(AIM)} of plain DOM (${ratio(reached)}).`;
console.log(`${table}\n\n${verdict}`);
if (process.argv.includes('--verbose')) {
	for (const { size, ...times } of results) {
		const shown = ['plain', 'open', 'update', 'key'].map((name) => `${name} ${median(times[name]).toFixed(2)} ms`);
		console.log(`${String(size)}: ${shown.join(', ')}`);
	}
}
if (process.argv.includes('--write')) writeResults(join(project, 'docs/performance.md'), `${table}\n\n${verdict}`, 'sidebar');

/** One page on a vault of so many flags; what is measured alternates, so that a slow moment of the machine meets all alike. */
async function measure(size) {
	const folder = mkdtempSync(join(tmpdir(), 'two-hats-bench-sidebar-'));
	writeFlaggedVault(folder, size);
	const bare = await openPage({ browser, vault: folder, pluginFolder: join(project, 'tests/host/toy'), ...opening });
	const hostHeap = await heapOf(await bare.page.context().newCDPSession(bare.page));
	await bare.close();
	const { page, close } = await openPage({ browser, vault: folder, pluginFolder: project, ...opening });
	await page.waitForFunction((all) => document.querySelector('.two-hats-found')?.textContent === `${all.toLocaleString('en')} flags`, size, {
		timeout: 120_000,
	});
	const session = await page.context().newCDPSession(page);
	// The thread's own time: what other programs take of the processor in between is not the page's.
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const busy = async (work, given) => {
		const before = await busyMs(session);
		const told = await page.evaluate(work, given);
		return { ms: (await busyMs(session)) - before, told };
	};
	const times = { plain: [], open: [], update: [], key: [] };
	for (let round = 0; round < ROUNDS; round++) {
		await page.evaluate(closeSidebar);
		times.open.push((await busy(openSidebar)).ms);
		times.plain.push((await busy(drawPlain, size)).ms);
		await page.evaluate(clearPlain);
		// The plain rows leave eighty thousand elements behind: whoever comes next would be charged for clearing them away.
		await session.send('HeapProfiler.collectGarbage');
		const name = `Barn changed ${String(round)}`;
		const update = await busy(changeFirst, name);
		if (!update.told.includes(name)) throw new Error(`The update was not drawn: ${update.told}`);
		times.update.push(update.ms);
		for (const search of SEARCHES) times.key.push((await busy(typeSearch, search)).ms);
		await page.evaluate(typeSearch, '');
	}
	const nodes = await page.locator('.two-hats-sidebar *').count();
	const heap = await heapOf(session);
	await page.evaluate(closeSidebar);
	const closedHeap = await heapOf(session);
	await close();
	rmSync(folder, { recursive: true, force: true });
	return { size, ...times, nodes, heap: heap - hostHeap, sidebarHeap: heap - closedHeap };
}

/** How long the page's one thread has worked until now, script, styles, layout and paint together, in milliseconds of processor time. */
async function busyMs(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** What is alive behind a collection of garbage, in bytes. */
async function heapOf(session) {
	await session.send('HeapProfiler.enable');
	for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

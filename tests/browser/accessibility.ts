import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds that is serious or critical in a part of the page. */
export async function seriousFindings(page: Page, part: string): Promise<readonly string[]> {
	await page.evaluate(axe);
	return page.evaluate(async (selector) => {
		const checker: unknown = Reflect.get(window, 'axe');
		if (typeof checker !== 'object' || checker === null) throw new Error('axe-core is not there.');
		const run: unknown = Reflect.get(checker, 'run');
		if (typeof run !== 'function') throw new Error('axe-core cannot run.');
		const found: unknown = await Reflect.apply(run, checker, [selector]);
		const violations: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'violations') : [];
		const all: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }[] = Array.isArray(violations)
			? violations
			: [];
		return all.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	}, part);
}

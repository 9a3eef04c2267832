import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage, type OpenedPage, type PageOptions } from './open-page.cjs';

/** The plugin by hand that the host is tested with. */
export const toy = join(__dirname, 'toy');
/** Where its data is kept. */
export const TOY_DATA = '.obsidian/plugins/toy/data.json';
/** A contact as short as one can be. */
export const anna = '---\ntype: contact\n---\nAnna\n';

/** A page on a vault of a test's own. */
export interface OpenedVault extends OpenedPage {
	readonly folder: string;
	readonly write: (path: string, text: string) => void;
	readonly read: (path: string) => string;
	/** What an expression gives in the page. */
	readonly run: <Result = unknown>(code: string) => Promise<Result>;
	/** Waits until the toy was told something. */
	readonly told: (what: string) => Promise<void>;
}

const ends: (() => unknown)[] = [];
let browser: Promise<Browser> | null = null;

afterEach(async () => {
	for (const end of ends.splice(0).reverse()) await end();
});
afterAll(async () => (await browser)?.close());

/** Calls back when the test is over. */
export function atEnd(end: () => unknown): void {
	ends.push(end);
}

/** A folder with these notes in it, until the test is over. */
export function vaultOf(notes: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'page-host-'));
	atEnd(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	for (const [path, text] of Object.entries(notes)) writeNote(folder, path, text);
	return folder;
}

function writeNote(folder: string, path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** Opens the page on a vault with these notes, with the toy for its plugin. */
export async function open(notes: Readonly<Record<string, string>>, options: Partial<PageOptions> = {}): Promise<OpenedVault> {
	const folder = vaultOf(notes);
	const opened = await openPage({ browser: await (browser ??= launchBrowser()), vault: folder, pluginFolder: toy, ...options });
	atEnd(() => opened.close());
	return {
		...opened,
		folder,
		write: (path, text) => {
			writeNote(folder, path, text);
		},
		read: (path) => readFileSync(join(folder, path), 'utf8'),
		run: (code) => opened.page.evaluate(code),
		// The page's policy lets nothing be evaluated in it, which is what waiting in the page for an expression would do.
		told: (what) => until(async () => (await opened.page.evaluate<string[]>('toy')).includes(what)),
	};
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
	const end = Date.now() + 30_000;
	while (!(await holds())) {
		if (Date.now() > end) throw new Error('It did not come to hold.');
		await new Promise((done) => setTimeout(done, 20));
	}
}

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { CheckReport } from '../../src/core/shapes/report-shape';
import { isReport } from '../support/check-json';
import { launchBrowser, openPage, type PageOptions } from '../host/open-page.cjs';

const project = join(__dirname, '../..');
const DATA = '.obsidian/plugins/two-hats/data.json';

/** The day on which the pages are opened, as the sample vault's. */
export const TODAY = '2026-06-01';

/** A page on a vault of its own. */
export interface VaultPage {
	readonly page: Page;
	readonly errors: readonly string[];
	/** Writes, or with null deletes, a file of the vault behind the page's back. */
	write(path: string, text: string | null): void;
	read(path: string): string;
	exists(path: string): boolean;
	/** The folder of the vault on the disk. */
	readonly folder: string;
	/** The same vault on another page, on another day; this page is closed. */
	onDay(today: string): Promise<VaultPage>;
	/** The JSON that the command line prints for the same folder and day. */
	commandLine(): CheckReport;
	/** The same of another of its commands, as it is printed. */
	printed(command: 'ready' | 'referrals'): unknown;
}

/** Where the notes come from: texts by path, or a folder to copy. */
export type Notes = Readonly<Record<string, string>> | CopiedFolder;

/** A folder whose notes are copied. */
export class CopiedFolder {
	readonly path: string;

	constructor(path: string) {
		this.path = path;
	}
}

type Options = Partial<Omit<PageOptions, 'browser' | 'vault' | 'pluginFolder'>> & {
	/** Settings besides `hasStarted`, which holds unless it is set. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** Done with the empty folder before the notes stand in it; what it gives is done before the folder is removed. */
	readonly prepare?: (folder: string) => () => void;
};

/** The sample vault. */
export const sample = new CopiedFolder(join(project, 'examples/vault'));

let browser: Browser | null = null;
const cleanups: (() => unknown)[] = [];

beforeAll(async () => {
	if (!existsSync(join(project, 'main.js'))) throw new Error('main.js is missing: run npm run build first.');
	browser = await launchBrowser();
});

afterEach(async () => {
	for (const cleanup of cleanups.splice(0)) await cleanup();
});

afterAll(async () => {
	await browser?.close();
});

/** Opens the plugin as it is built on a vault of its own, and waits until it has read the notes. */
export async function openVault(notes: Notes, options: Options = {}): Promise<VaultPage> {
	const { settings = {}, prepare, ...asked } = options;
	const folder = join(mkdtempSync(join(tmpdir(), 'two-hats-page-')), 'Notes');
	mkdirSync(folder);
	const tidy = prepare?.(folder);
	const write = (path: string, text: string | null): void => {
		writeInto(folder, path, text);
	};
	if (notes instanceof CopiedFolder) cpSync(notes.path, folder, { recursive: true });
	else for (const [path, text] of Object.entries(notes)) write(path, text);
	const stored: unknown = existsSync(join(folder, DATA)) ? JSON.parse(readFileSync(join(folder, DATA), 'utf8')) : {};
	write(DATA, JSON.stringify({ hasStarted: true, ...(typeof stored === 'object' ? stored : {}), ...settings }));
	return openFolder(folder, asked, tidy);
}

/** Opens a page on a folder that is ready, and waits until the plugin has read it. */
async function openFolder(folder: string, asked: Omit<Options, 'settings' | 'prepare'>, tidy?: () => void): Promise<VaultPage> {
	if (browser === null) throw new Error('The browser has not started.');
	const today = asked.today ?? TODAY;
	const opened = await openPage({ browser, vault: folder, pluginFolder: project, ...asked, today });
	cleanups.push(opened.close, () => {
		tidy?.();
		rmSync(dirname(folder), { recursive: true, force: true });
	});
	opened.page.setDefaultTimeout(40_000);
	await opened.page.waitForSelector('.two-hats-sidebar:not(:has(progress))', { state: 'attached' });
	return {
		page: opened.page,
		errors: opened.errors,
		write(path, text) {
			writeInto(folder, path, text);
		},
		read: (path) => readFileSync(join(folder, path), 'utf8'),
		exists: (path) => existsSync(join(folder, path)),
		folder,
		async onDay(day) {
			await opened.close();
			return openFolder(folder, { ...asked, today: day });
		},
		printed(command) {
			const out = execFileSync(process.execPath, [join(project, 'dist/two-hats.cjs'), command, folder, '--as-of', today, '--json'], { encoding: 'utf8' });
			const report: unknown = JSON.parse(out);
			return report;
		},
		commandLine() {
			const out = execFileSync(process.execPath, [join(project, 'dist/two-hats.cjs'), 'check', folder, '--as-of', today, '--json'], {
				encoding: 'utf8',
				maxBuffer: 1e9,
			});
			const report: unknown = JSON.parse(out);
			if (!isReport(report)) throw new Error('The command line printed no report.');
			return report;
		},
	};
}

function writeInto(folder: string, path: string, text: string | null): void {
	if (text === null) {
		rmSync(join(folder, path));
		return;
	}
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** What the page exposes for tests, called with arguments that can be sent to it. */
export function host<Result>(page: Page, name: string, ...given: readonly unknown[]): Promise<Result> {
	return page.evaluate<Result, readonly [string, readonly unknown[]]>(
		([method, values]) => {
			const exposed: unknown = Reflect.get(window, 'host');
			if (typeof exposed !== 'object' || exposed === null) throw new Error('The page exposes nothing.');
			const member: unknown = Reflect.get(exposed, method);
			const answer: unknown = typeof member === 'function' ? Reflect.apply(member, exposed, values) : member;
			return answer as Result;
		},
		[name, given],
	);
}

/** What a file holds, once it is what a test waits for; the last it held, after ten seconds, for the test to judge. */
export async function eventually<Value>(read: () => Value, isWanted: (value: Value) => boolean): Promise<Value> {
	for (let round = 0; round < 200 && !isWanted(read()); round++) await new Promise((done) => setTimeout(done, 50));
	return read();
}

/** Waits until a note is the last that was opened, as a person sees it before going on. */
export async function untilOpen(page: Page, path: string): Promise<void> {
	await page.waitForFunction((wanted) => {
		const exposed = Reflect.get(window, 'host') as { opened: readonly { path: string }[] };
		return exposed.opened.at(-1)?.path === wanted;
	}, path);
}

/** The names of the contacts in a section, in order. */
export function namesIn(page: Page, section: string): Promise<string[]> {
	return page.locator(`.two-hats-section-${section} .two-hats-name`).allTextContents();
}

/** A section's title, which folds it. */
export function titleOf(page: Page, section: string): Locator {
	return page.locator(`[data-section="${section}"]`);
}

/** A contact with a deal closed long ago and nothing since. */
export function stoppedContact(deal = 'Website redesign', day = '2026-03-29'): string {
	return `---\ntype: contact\ndeals:\n  - ${day} won ${deal}\nactivities:\n  - 2025-12-01 marketing/newsletter On pricing\n---\n`;
}

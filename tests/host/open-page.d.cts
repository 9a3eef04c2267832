import type { Browser, Page } from 'playwright-core';

export interface OpenedPage {
	readonly page: Page;
	readonly url: string;
	/** What the page threw, or logged as an error. */
	readonly errors: readonly string[];
	/** The same. */
	readonly pageErrors: readonly string[];
	close(): Promise<void>;
}

export interface PageOptions {
	/** Without one, pages share a browser that `closeSharedBrowser` closes. */
	readonly browser?: Browser;
	readonly vault: string;
	readonly pluginFolder: string;
	/** The day that the page takes for today, `YYYY-MM-DD`; the clock goes on from there. */
	readonly today?: string;
	/** Of the window: 1280 by 900, on a phone 390 by 844. */
	readonly width?: number;
	readonly height?: number;
	readonly theme?: 'light' | 'dark' | 'contrast';
	readonly phone?: boolean;
	readonly language?: string;
	/** As `Europe/Berlin`. */
	readonly timezone?: string;
	/** The metadata cache fills late, as in a vault the app sees for the first time. */
	readonly slow?: boolean;
	/** The core plugin Bases is turned off. */
	readonly noBases?: boolean;
	/** How long the page may take to come up, in milliseconds; 60,000 unless said. */
	readonly patience?: number;
	/** Even `app.setting` is missing, which the typings do not declare. */
	readonly documentedOnly?: boolean;
}

export function launchBrowser(): Promise<Browser>;
export function closeSharedBrowser(): Promise<void>;
export function openPage(options: PageOptions): Promise<OpenedPage>;

import type { Browser, Page } from 'playwright-core';

export interface OpenedPage {
	readonly page: Page;
	readonly url: string;
	/** What the page threw, or logged as an error. */
	readonly errors: readonly string[];
	close(): Promise<void>;
}

export interface PageOptions {
	readonly browser: Browser;
	readonly vault: string;
	readonly pluginFolder: string;
	readonly today?: string;
	readonly width?: number;
	readonly height?: number;
	readonly theme?: 'light' | 'dark' | 'contrast';
	readonly phone?: boolean;
	readonly language?: string;
	readonly slow?: boolean;
}

export function launchBrowser(): Promise<Browser>;
export function openPage(options: PageOptions): Promise<OpenedPage>;

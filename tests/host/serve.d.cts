/** Serves a folder of notes and a built plugin to the page host, on the loopback address only. Port 0, or none: a free one. */
export function serveVault(options: {
	readonly vault: string;
	readonly pluginFolder: string;
	readonly port?: number;
}): Promise<{ readonly url: string; close(): Promise<void> }>;

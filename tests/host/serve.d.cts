export function serveVault(options: {
	readonly vault: string;
	readonly pluginFolder: string;
	readonly port?: number;
}): Promise<{ readonly url: string; close(): Promise<void> }>;

export function inside(root: string, path: string): string;

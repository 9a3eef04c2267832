/** A file as the server hands it over. */
export interface ServedFile {
	readonly path: string;
	readonly stat: { readonly ctime: number; readonly mtime: number; readonly size: number };
	/** Null for what is no note. */
	readonly text: string | null;
}

/** The server behind the page, which reads and writes the folder. */
export class Server {
	vaultName = '';

	async files(): Promise<readonly ServedFile[]> {
		const vault = await ask<{ readonly name: string; readonly files: readonly (ServedFile | null)[] }>('GET', '/api/vault');
		this.vaultName = vault.name;
		return vault.files.filter((file) => file !== null);
	}

	file(path: string): Promise<ServedFile | null> {
		return ask('GET', `/api/note?path=${encodeURIComponent(path)}`);
	}

	create(path: string, text: string): Promise<ServedFile> {
		return ask('POST', `/api/note?path=${encodeURIComponent(path)}`, text);
	}

	write(path: string, text: string): Promise<ServedFile> {
		return ask('PUT', `/api/note?path=${encodeURIComponent(path)}`, text);
	}

	remove(path: string): Promise<null> {
		return ask('DELETE', `/api/note?path=${encodeURIComponent(path)}`, '');
	}

	rename(path: string, to: string): Promise<ServedFile> {
		return ask('POST', `/api/rename?path=${encodeURIComponent(path)}`, to);
	}

	/** The text of the plugin's `data.json`, or null. */
	async data(): Promise<string | null> {
		return (await ask<{ readonly text: string | null }>('GET', '/api/data')).text;
	}

	saveData(text: string): Promise<null> {
		return ask('PUT', '/api/data', text);
	}

	/** Calls back with the paths that changed on disk. */
	onChange(listener: (paths: readonly string[]) => void): void {
		const events = new EventSource('/api/events');
		events.addEventListener('message', (event: MessageEvent<string>) => {
			const paths: unknown = JSON.parse(event.data);
			if (Array.isArray(paths)) listener(paths.filter((path) => typeof path === 'string'));
		});
	}
}

async function ask<Answer>(method: string, url: string, body?: string): Promise<Answer> {
	const response = await fetch(url, body === undefined ? { method } : { method, body });
	if (!response.ok) throw new Error(await response.text());
	return (await response.json()) as Answer;
}

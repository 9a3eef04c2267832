/** A file or folder as it is on disk. */
export interface Entry {
	readonly path: string;
	readonly isFolder: boolean;
	/** Null for what is no note. */
	readonly text: string | null;
	/** Null for a folder. */
	readonly stat: { readonly ctime: number; readonly mtime: number; readonly size: number } | null;
}

/** What changed on disk; the entry is null where it is gone, and for the plugin's data. */
export interface Change {
	readonly path: string;
	readonly entry: Entry | null;
}

interface VaultAnswer {
	readonly name: string;
	readonly data: string;
	readonly entries: readonly Entry[];
}

/** The server behind the page, which reads and writes the folder. */
export class Server {
	vaultName = '';
	dataPath = '';

	/** Everything in the folder, at once. */
	async entries(): Promise<readonly Entry[]> {
		const vault = await ask<VaultAnswer>('GET', '/api/vault');
		this.vaultName = vault.name;
		this.dataPath = vault.data;
		return vault.entries;
	}

	file(path: string): Promise<Entry | null> {
		return ask('GET', at('note', path));
	}

	create(path: string, text: string | ArrayBuffer): Promise<Entry> {
		return ask('POST', at('note', path), text);
	}

	createFolder(path: string): Promise<Entry> {
		return ask('POST', at('folder', path), '');
	}

	write(path: string, text: string): Promise<Entry> {
		return ask('PUT', at('note', path), text);
	}

	trash(path: string): Promise<null> {
		return ask('DELETE', at('note', path), '');
	}

	move(path: string, to: string): Promise<Entry> {
		return ask('POST', at('rename', path), to);
	}

	/** The text of the plugin's `data.json`, or null. */
	async data(): Promise<string | null> {
		return (await ask<{ readonly text: string | null }>('GET', '/api/data')).text;
	}

	saveData(text: string): Promise<null> {
		return ask('PUT', '/api/data', text);
	}

	/** Calls back with what changed on disk. Gives a promise for when it listens. */
	onChange(listener: (changes: readonly Change[]) => void): Promise<void> {
		const events = new EventSource('/api/events');
		events.addEventListener('message', (event: MessageEvent<string>) => {
			listener(JSON.parse(event.data) as readonly Change[]);
		});
		return new Promise((done) => {
			events.addEventListener('open', () => {
				done();
			});
		});
	}
}

function at(what: string, path: string): string {
	return `/api/${what}?path=${encodeURIComponent(path)}`;
}

async function ask<Answer>(method: string, url: string, body?: string | ArrayBuffer): Promise<Answer> {
	const response = await fetch(url, body === undefined ? { method } : { method, body });
	if (!response.ok) throw new Error(await response.text());
	return (await response.json()) as Answer;
}

import type { Plugin } from 'obsidian';
import { PluginSettings } from '../../src/obsidian/plugin-settings';
import { notices } from './fake-app';

jest.mock('obsidian', () => jest.requireActual<object>('./fake-app'), { virtual: true });

/** A plugin whose data lie on a slow disk: what is asked of it is done when the test says so, in that order. */
class SlowPlugin {
	readonly manifest = { id: 'two-hats' };
	readonly #asked: (() => void)[] = [];
	data: unknown;
	isFull = false;

	constructor(data: unknown) {
		this.data = data;
	}

	loadData(): Promise<unknown> {
		return this.#inTurn(() => this.data);
	}

	saveData(data: unknown): Promise<void> {
		const written: unknown = JSON.parse(JSON.stringify(data));
		return this.#inTurn(() => {
			if (this.isFull) throw new Error('ENOSPC: no space left on device');
			this.data = written;
		});
	}

	/** Does what was asked for until now, one after the other, and what that leads to. */
	async work(): Promise<void> {
		for (let turn = 0; turn < 20; turn++) {
			this.#asked.shift()?.();
			await Promise.resolve();
		}
	}

	#inTurn<Done>(work: () => Done): Promise<Done> {
		return new Promise((resolve, reject) => {
			this.#asked.push(() => {
				try {
					resolve(work());
				} catch (error) {
					reject(error instanceof Error ? error : new Error(String(error)));
				}
			});
		});
	}
}

function pluginOf(slow: SlowPlugin): Plugin {
	if (!isPlugin(slow)) throw new Error('No plugin.');
	return slow;
}

function isPlugin(slow: unknown): slow is Plugin {
	return slow instanceof SlowPlugin;
}

async function settingsOn(slow: SlowPlugin): Promise<PluginSettings> {
	const settings = new PluginSettings(pluginOf(slow));
	const loaded = settings.load();
	await slow.work();
	await loaded;
	return settings;
}

test('two quick changes are both stored', async () => {
	const slow = new SlowPlugin({ graceDays: 20 });
	const settings = await settingsOn(slow);
	const changes = [settings.change({ quietDays: 60 }), settings.change({ deliveryDays: 10 })];
	await slow.work();
	await Promise.all(changes);
	expect(slow.data).toEqual({ graceDays: 20, quietDays: 60, deliveryDays: 10 });
	expect(settings.current).toMatchObject({ graceDays: 20, quietDays: 60, deliveryDays: 10 });
});

test('a change made while settings from another device are read stays, beside what these say', async () => {
	const slow = new SlowPlugin({ graceDays: 20 });
	const settings = await settingsOn(slow);
	slow.data = { graceDays: 20, quietDays: 60 };
	const loaded = settings.load();
	const changed = settings.change({ deliveryDays: 10 });
	await slow.work();
	await Promise.all([loaded, changed]);
	expect(settings.current).toMatchObject({ graceDays: 20, quietDays: 60, deliveryDays: 10 });
	expect(slow.data).toEqual({ graceDays: 20, quietDays: 60, deliveryDays: 10 });
});

test('settings read while a change is being stored are those with the change', async () => {
	const slow = new SlowPlugin({ graceDays: 20 });
	const settings = await settingsOn(slow);
	const changed = settings.change({ deliveryDays: 10 });
	const loaded = settings.load();
	await slow.work();
	await Promise.all([loaded, changed]);
	expect(settings.current.deliveryDays).toBe(10);
	expect(slow.data).toEqual({ graceDays: 20, deliveryDays: 10 });
});

test('where a change cannot be stored, that is told, and it holds all the same', async () => {
	const slow = new SlowPlugin({});
	const settings = await settingsOn(slow);
	slow.isFull = true;
	const changed = settings.change({ graceDays: 30 });
	await slow.work();
	await changed;
	expect(settings.current.graceDays).toBe(30);
	expect(notices.at(-1)).toContain('ENOSPC');
});

test('what is stored and is no list of settings is told, and the defaults hold', async () => {
	const settings = await settingsOn(new SlowPlugin(['graceDays']));
	expect(settings.wrong).toEqual(['there is no list of settings']);
	expect(settings.current.graceDays).toBe(14);
});

import { Notice, type App } from 'obsidian';

/**
 * Opens the settings at a plugin's tab. The app documents no way to, but has one that many plugins use; where it is missing, or
 * is another one day, the way there is said in words.
 */
export function openSettingsTab(app: App, id: string, wayThere: string): void {
	const settings: unknown = 'setting' in app ? app.setting : null;
	if (!callIfMethod(settings, 'open', []) || !callIfMethod(settings, 'openTabById', [id])) new Notice(wayThere);
}

function callIfMethod(object: unknown, name: string, given: readonly unknown[]): boolean {
	if (typeof object !== 'object' || object === null) return false;
	const method: unknown = Reflect.get(object, name);
	if (typeof method !== 'function') return false;
	Reflect.apply(method, object, given);
	return true;
}

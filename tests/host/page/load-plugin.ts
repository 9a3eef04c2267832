import type { PluginManifest } from 'obsidian';
import { Plugin } from './plugin';

type PluginClass = new (app: unknown, manifest: PluginManifest) => Plugin;
type Run = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/**
 * Loads the plugin's code byte for byte as the app does: `(function(require,module,exports){…})` followed by `//# sourceURL=plugin:<id>`.
 * It may require `obsidian` and nothing else, on a phone as on a desktop.
 */
export async function loadPlugin(app: unknown, obsidian: object): Promise<Plugin> {
	const manifest = (await (await fetch('/plugin/manifest.json')).json()) as PluginManifest;
	const response = await fetch('/plugin/main.js');
	if (!response.ok) throw new Error(await response.text());
	const run = await runnable(await response.text(), manifest.id);
	const module: { exports: unknown } = { exports: {} };
	run(
		(name) => {
			if (name !== 'obsidian') throw new Error(`Cannot find module '${name}': a plugin may require obsidian only.`);
			return obsidian;
		},
		module,
		module.exports,
	);
	const Made = classIn(module.exports);
	const plugin = new Made(app, manifest);
	await onceLoaded(plugin);
	return plugin;
}

/** As a script of the page: nothing is evaluated, so the page's policy need not allow it. */
function runnable(code: string, id: string): Promise<Run> {
	const script = document.createElement('script');
	const wrapped = `window.__pluginLoaded((function(require,module,exports){${code}\n}))\n//# sourceURL=plugin:${id}\n`;
	script.src = URL.createObjectURL(new Blob([wrapped], { type: 'text/javascript' }));
	return new Promise((done, fail) => {
		Reflect.set(window, '__pluginLoaded', (run: Run) => {
			Reflect.deleteProperty(window, '__pluginLoaded');
			done(run);
		});
		script.addEventListener('load', () => {
			fail(new Error('The plugin is no valid JavaScript.'));
		});
		document.head.append(script);
	});
}

function classIn(exports: unknown): PluginClass {
	const made: unknown = typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
	if (typeof made !== 'function' || !(made.prototype instanceof Plugin)) throw new Error('The plugin exports no class that extends Plugin.');
	return made as PluginClass;
}

/** Loads a plugin, and waits for its `onload`, which "may be async". */
async function onceLoaded(plugin: Plugin): Promise<void> {
	const onload = plugin.onload.bind(plugin);
	let loading: unknown;
	plugin.onload = () => {
		loading = onload();
	};
	plugin.load();
	Reflect.deleteProperty(plugin, 'onload');
	await loading;
}

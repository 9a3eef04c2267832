import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

const wrap = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];

/**
 * Loads TypeScript files, and what they import of ours, as new modules each time; packages are loaded once.
 * @param {NodeJS.Require} packages whence packages are found
 * @param {Readonly<Record<string, unknown>>} instead what to give for a package instead of it
 */
export function freshModules(packages, instead) {
	const scripts = new Map();
	let cache = new Map();

	function scriptOf(file) {
		let script = scripts.get(file);
		if (script === undefined) {
			const { code } = transformSync(fs.readFileSync(file, 'utf8'), { loader: 'ts', format: 'cjs', target: 'node20', sourcefile: file, sourcemap: false });
			script = new vm.Script(wrap.join(code), { filename: file });
			scripts.set(file, script);
		}
		return script;
	}

	function resolve(from, request) {
		const place = path.resolve(path.dirname(from), request);
		return [place, `${place}.ts`, path.join(place, 'index.ts')].find((name) => fs.existsSync(name) && fs.statSync(name).isFile());
	}
	const places = new Map();
	function placeOf(from, request) {
		const key = `${path.dirname(from)}\n${request}`;
		let place = places.get(key);
		if (place === undefined) places.set(key, (place = resolve(from, request)));
		return place;
	}

	function load(file) {
		const known = cache.get(file);
		if (known !== undefined) return known.exports;
		const module = { exports: {} };
		cache.set(file, module);
		if (file.endsWith('.json')) {
			module.exports = JSON.parse(fs.readFileSync(file, 'utf8'));
		} else if (!file.endsWith('.ts')) {
			module.exports = packages(file);
		} else {
			const requireFrom = (request) => (request.startsWith('.') ? load(placeOf(file, request)) : (instead[request] ?? packages(request)));
			requireFrom.resolve = (request) => (request.startsWith('.') ? placeOf(file, request) : packages.resolve(request));
			scriptOf(file).runInThisContext()(module.exports, requireFrom, module, file, path.dirname(file));
		}
		return module.exports;
	}

	return {
		/** Loads a file and all it imports of ours anew. */
		load(file) {
			cache = new Map();
			return load(file);
		},
	};
}

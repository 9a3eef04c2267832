import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../src');

/** Which layer may import which, and which packages; a file named behind the colon may alone import that package. */
const walls: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>> = {
	core: {
		layers: ['core'],
		packages: ['date-fns:core/model/iso-date.ts', '@date-fns/utc/date/mini:core/model/iso-date.ts'],
	},
	'contact-book': { layers: ['core', 'contact-book'], packages: [] },
	disk: {
		layers: ['core', 'contact-book', 'disk'],
		packages: ['gray-matter:disk/read-frontmatter.ts', 'js-yaml:disk/read-frontmatter.ts', 'yaml:disk/read-frontmatter.ts', 'node'],
	},
	obsidian: { layers: ['core', 'contact-book', 'obsidian'], packages: ['obsidian', 'preact', 'preact/hooks', 'd3-shape:obsidian/review/plot-paths.ts'] },
	cli: { layers: ['core', 'contact-book', 'disk', 'cli'], packages: ['node', 'commander', 'package.json'] },
};

interface SourceFile {
	readonly path: string;
	readonly lines: number;
	/** Files of `src`, by their path in it. */
	readonly files: readonly string[];
	readonly packages: readonly string[];
}

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.tsx?$/.test(path))
	.map((path) => sourceFile(path.replaceAll('\\', '/')));

function sourceFile(path: string): SourceFile {
	const text = readFileSync(join(root, path), 'utf8');
	const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
	const isFile = (name: string): boolean => name.startsWith('.') && !name.endsWith('package.json');
	return {
		path,
		lines: text.split('\n').length - 1,
		files: imports.filter(isFile).map((name) => fileOf(relative(root, join(root, dirname(path), name)).replaceAll('\\', '/'))),
		packages: imports
			.filter((name) => !isFile(name))
			.map((name) => (name.startsWith('node:') ? 'node' : name.endsWith('package.json') ? 'package.json' : name)),
	};
}

function fileOf(name: string): string {
	return existsSync(join(root, `${name}.tsx`)) ? `${name}.tsx` : `${name}.ts`;
}

function layerOf(path: string): string {
	return path.slice(0, path.indexOf('/'));
}

test('every file of src stands in a layer that has walls', () => {
	expect(sources.map(({ path }) => layerOf(path)).filter((layer) => !(layer in walls))).toEqual([]);
	expect(sources.length).toBeGreaterThan(40);
});

test('layers import only the layers below them', () => {
	const broken = sources.flatMap(({ path, files }) =>
		files.filter((file) => !walls[layerOf(path)]?.layers.includes(layerOf(file))).map((file) => `${path} imports ${file}`),
	);
	expect(broken).toEqual([]);
});

test('layers import only their packages, and some packages only one file', () => {
	const broken = sources.flatMap(({ path, packages }) =>
		packages
			.filter((name) => !walls[layerOf(path)]?.packages.some((allowed) => allowed === name || allowed === `${name}:${path}`))
			.map((name) => `${path} imports ${name}`),
	);
	expect(broken).toEqual([]);
});

test('files are read for an import by the commands of imports alone', () => {
	const readers = /^core\/import\/(?:read-|parse-)/;
	const importers = sources.filter(({ path, files }) => !path.startsWith('core/import/') && files.some((file) => readers.test(file))).map(({ path }) => path);
	expect(importers.filter((path) => !/^(?:cli|contact-book\/commands)\/import-/.test(path))).toEqual([]);
});

test('all-rules is imported only by check-rules', () => {
	const importers = sources.filter(({ files }) => files.includes('core/rules/all-rules.ts')).map(({ path }) => path);
	expect(importers).toEqual(['core/rules/check-rules.ts']);
});

test('inside the core everything rests on model, which rests on nothing', () => {
	const model = sources.filter(({ path }) => path.startsWith('core/model/'));
	expect(model.flatMap(({ path, files }) => files.filter((file) => !file.startsWith('core/model/')).map((file) => `${path} imports ${file}`))).toEqual([]);
});

test('no two rooms of the core import each other', () => {
	const roomOf = (path: string): string => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : 'the core itself');
	const ways = new Map<string, string[]>();
	for (const { path, files } of sources.filter(({ path }) => layerOf(path) === 'core')) {
		for (const file of files) {
			const way = `${roomOf(path)} → ${roomOf(file)}`;
			ways.set(way, [...(ways.get(way) ?? []), `${path} imports ${file}`]);
		}
	}
	const bothWays = [...ways].filter(([way]) => {
		const [from, to] = way.split(' → ');
		return from !== to && ways.has(`${String(to)} → ${String(from)}`);
	});
	expect(Object.fromEntries(bothWays)).toEqual({});
	expect(ways.size).toBeGreaterThan(20);
});

test('no imports run in a circle', () => {
	const files = new Map(sources.map((source) => [source.path, source.files]));
	const done = new Set<string>();
	const circles: string[] = [];
	const walk = (path: string, trail: readonly string[]): void => {
		if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
		if (done.has(path) || trail.includes(path)) return;
		for (const file of files.get(path) ?? []) walk(file, [...trail, path]);
		done.add(path);
	};
	for (const path of files.keys()) walk(path, []);
	expect(circles).toEqual([]);
});

test('no file is longer than 300 lines', () => {
	expect(sources.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]);
});

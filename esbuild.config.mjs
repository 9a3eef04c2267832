import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Leaves out gray-matter's own engines, one of which would run JavaScript it finds in a note: ours take their place
 * (`src/disk/read-frontmatter.ts`), and what is not in the build cannot run.
 */
const withoutEngines = {
	name: 'without-engines',
	setup(bundle) {
		bundle.onResolve({ filter: /\/engines$/ }, ({ importer }) =>
			/[\\/]gray-matter[\\/]/.test(importer) ? { path: 'no-engines', namespace: 'without-engines' } : undefined,
		);
		bundle.onLoad({ filter: /.*/, namespace: 'without-engines' }, () => ({ contents: 'module.exports = {};' }));
	},
};

await mkdir('dist', { recursive: true });

/** Builds the plugin as the one file that the app loads. What it may require is `obsidian`; nothing of Node is there on a phone. */
await build({
	entryPoints: ['src/obsidian/main.ts'],
	outfile: 'main.js',
	bundle: true,
	platform: 'browser',
	format: 'cjs',
	target: 'es2022',
	external: ['obsidian'],
	minify: true,
	charset: 'utf8',
	legalComments: 'none',
	metafile: true,
	jsx: 'automatic',
	jsxImportSource: 'preact',
	define: { 'process.env.NODE_ENV': '"production"' },
	logLevel: 'warning',
}).then(({ metafile }) => writeFile('dist/main.meta.json', JSON.stringify(metafile)));

/** Builds the command line as one file that needs nothing but Node. `obsidian` is not external: an import of it must fail. */
await build({
	entryPoints: { 'two-hats': 'src/cli/main.ts' },
	outdir: 'dist',
	outExtension: { '.js': '.cjs' },
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node20.19',
	legalComments: 'eof',
	banner: { js: '#!/usr/bin/env node' },
	plugins: [withoutEngines],
	logLevel: 'warning',
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundledLicences } from './scripts/bundled-licences.mjs';

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

/** Where the built files go: main.js into it, all others into its `dist`. */
const target = process.argv[2] ?? '.';
await mkdir(join(target, 'dist'), { recursive: true });

/** Builds the plugin as the one file that the app loads. What it may require is `obsidian`; nothing of Node is there on a phone. */
const plugin = await build({
	entryPoints: ['src/obsidian/main.ts'],
	outfile: join(target, 'main.js'),
	bundle: true,
	platform: 'browser',
	format: 'cjs',
	target: 'es2022',
	external: ['obsidian'],
	minify: true,
	charset: 'utf8',
	legalComments: 'none',
	metafile: true,
	inject: ['src/obsidian/jsx.ts'],
	// The types are those of `react-jsx`; esbuild would follow that setting of the folder's tsconfig.json.
	tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
	define: { 'process.env.NODE_ENV': '"production"' },
	logLevel: 'warning',
});
await writeFile(join(target, 'dist/main.meta.json'), JSON.stringify(plugin.metafile));

/** Builds the command line as one file that needs nothing but Node. `obsidian` is not external: an import of it must fail. */
const commandLine = await build({
	entryPoints: { 'two-hats': 'src/cli/main.ts' },
	outdir: join(target, 'dist'),
	metafile: true,
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

const outputs = [plugin, commandLine].flatMap(({ metafile }) => Object.values(metafile.outputs));
await writeFile(join(target, 'dist/THIRD-PARTY-NOTICES.txt'), bundledLicences(outputs));

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

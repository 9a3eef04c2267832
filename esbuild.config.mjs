import { build } from 'esbuild';

/** Builds the command line as one file that needs nothing but Node. `obsidian` is not external: an import of it must fail. */
await build({
	entryPoints: { 'two-hats': 'src/cli/main.ts' },
	outdir: 'dist',
	outExtension: { '.js': '.cjs' },
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node20.19',
	minify: false,
	legalComments: 'eof',
	banner: { js: '#!/usr/bin/env node' },
	logLevel: 'warning',
});

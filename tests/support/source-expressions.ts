import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '../../src');

/** The regular expressions of the sources: each literal with a file it stands in, and the files that put one together. */
export interface SourceExpressions {
	readonly literals: ReadonlyMap<string, string>;
	/** How many `RegExp(…)` a file has. */
	readonly built: Readonly<Record<string, number>>;
}

/** Collects every regular expression of `src`. */
export function sourceExpressions(): SourceExpressions {
	const literals = new Map<string, string>();
	const built: Record<string, number> = {};
	const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
	for (const path of paths.map((one) => one.replaceAll('\\', '/')).sort()) {
		const visit = (node: ts.Node): void => {
			if (ts.isRegularExpressionLiteral(node)) literals.set(node.text, path);
			if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') built[path] = (built[path] ?? 0) + 1;
			ts.forEachChild(node, visit);
		};
		visit(ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true));
	}
	return { literals, built };
}

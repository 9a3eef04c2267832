import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const styles = readFileSync(join(root, 'styles.css'), 'utf8').replace(/\/\*[^]*?\*\//g, '');
const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.tsx?$/.test(path))
	.map((path) => readFileSync(join(root, 'src', path), 'utf8'))
	.join('\n');

/** The selectors of all rules, those inside of `@media` and the like among them. */
const selectors = [...styles.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector.trim()).filter((selector) => !selector.startsWith('@'));

test.each([
	['!important, which a theme could not answer', /!\s*important/],
	[':has(), which is slow on a page as large as the app', /:has\(/],
	['a colour of its own', /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklch|color)a?\(|:\s*(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b/i],
	[
		'a side that is wrong where one writes from right to left',
		/(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?:^|[\s;{])(?:left|right|top|bottom):|text-align:\s*(?:left|right)/,
	],
	['anything from elsewhere', /@import|url\(/],
])('the styles have not %s', (_, unwanted) => {
	expect(unwanted.exec(styles)?.[0]).toBeUndefined();
});

test('every rule is about the plugin, and none about the app', () => {
	expect(selectors.length).toBeGreaterThan(100);
	for (const selector of selectors) for (const one of selector.split(/,(?![^(]*\))/)) expect(one).toContain('two-hats');
});

test('every class that is given a style is used', () => {
	const styled = new Set((styles.match(/\.two-hats[\w-]*/g) ?? []).map((name) => name.slice(1)));
	const whole = new Set(code.match(/two-hats[\w-]*/g));
	// `two-hats-plot-${role}`, but no `two-hats-${anything}`
	const begun = [...whole].filter((name) => /-.*-.*-$/.test(name));
	expect([...styled].filter((name) => !whole.has(name) && !begun.some((start) => name.startsWith(start)))).toEqual([]);
});

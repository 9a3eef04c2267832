import { readActivityLine } from '../../../src/core/read/activity-line';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { linksIn } from '../../../src/core/read/link';
import { bodyLines } from '../../../src/core/read/note-body';
import { isTemplateHead } from '../../../src/core/read/template';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readFrontmatter } from '../../../src/disk/read-frontmatter';
import { readVault } from '../../support/read-vault';

const lexicon = lexiconOf(defaultSettings);
const signs = [
	' ',
	'[[',
	'](',
	'- ',
	'| ',
	'**',
	'#marketing ',
	'::',
	'. ',
	'1.',
	'[a::',
	'`',
	'``',
	'%%',
	'<!--',
	'> ',
	'![[',
	'[[a|',
	'a,',
	'---',
	'{{',
	'<%',
	'\u00a0',
	': ',
];
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '')}"`;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
	'an activity line': (text) => readActivityLine(`2026-03-01 ${text}x`, 'prose', lexicon),
	links: linksIn,
	'a body': (text) => bodyLines({ text: `- x ${text}\n${text}\n`, firstLine: 1 }),
	'a head': (text) => readFrontmatter(`a: ${quoted(text)}\nb: 1\n`),
	'a head of a template': (text) => isTemplateHead(`title: ${text}{{x\n`, lexicon),
	'a contact': (text) =>
		readVault({
			'A.md': `---\ntype: contact\nlists: ${quoted(text)}\ncompany: ${quoted(text)}\ndeals: [${quoted(`2026-01-01 won ${text}`)}]\nreevaluations: ${quoted(`2026-01-01 stop ${text}`)}\n---\nLast contact: ${text}\na:: ${text}\n## Log\n### 2026-03-01 ${text}\n| 2026-03-01 | ${text} |\n`,
		}),
	'a daily note': (text) => readVault({ 'A.md': '---\ntype: contact\n---\n', '2026-03-01.md': `- #sales ${text} [[A]]\n${text} [[A]]\n` }),
};

function milliseconds(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Four times the text may cost eight times the time, never sixteen; below 20 ms nothing can be told, and one slow turn may be the machine's. */
test.each(Object.keys(readers))(
	'%s is read in time that grows with its length, whatever signs it is made of',
	(name) => {
		const read = readers[name] ?? (() => undefined);
		const slow = signs.filter((sign) => {
			const text = sign.repeat(30_000 / sign.length);
			return [1, 2, 3].every(() => {
				const once = milliseconds(() => read(text));
				return milliseconds(() => read(text.repeat(4))) > 8 * Math.max(once, 20);
			});
		});
		expect(slow).toEqual([]);
	},
	300_000,
);

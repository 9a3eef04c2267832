import type { FrontmatterRead } from '../../../src/core/read/head-reader';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { LARGEST_FRONTMATTER, openNote, type OpenedNote } from '../../../src/core/read/open-note';
import { defaultSettings } from '../../../src/core/settings/settings';

const lexicon = lexiconOf(defaultSettings);

function open(text: string, read: FrontmatterRead = { read: true, data: { a: 1 } }, path = 'Anna.md'): OpenedNote {
	return openNote({ path, text, readHead: () => read }, lexicon);
}

function problemsOf(opened: OpenedNote): readonly string[] {
	const problems = opened.opened ? opened.problems : [opened.problem];
	return problems.map(({ code, path, at, found }) => `${code} ${path}:${'line' in at ? String(at.line) : '?'} ${found}`);
}

/** What a note that was opened says: whether it is a template, its properties and its body. */
function said(opened: OpenedNote): unknown {
	if (!opened.opened) return null;
	const { note } = opened;
	return { isTemplateHead: note.isTemplateHead, frontmatter: note.frontmatter, opening: note.opening, ...note.body() };
}

describe('a note that is opened', () => {
	test.each([
		['with properties', '---\na: 1\n---\nbody', { isTemplateHead: false, frontmatter: { a: 1 }, opening: 'body', text: 'body', firstLine: 4 }],
		['without', 'body', { isTemplateHead: false, frontmatter: null, opening: 'body', text: 'body', firstLine: 1 }],
		['as a template', '---\nname: {{name}}\n---\nbody', { isTemplateHead: true, frontmatter: {}, opening: 'body', text: 'body', firstLine: 4 }],
		['as an unclosed template', '---\nname: {{name}}\n', { isTemplateHead: true, frontmatter: {}, opening: '', text: '', firstLine: 1 }],
		[
			'after a rule across the page',
			'---\nJust words\n',
			{ isTemplateHead: false, frontmatter: null, opening: '---\nJust words\n', text: '---\nJust words\n', firstLine: 1 },
		],
		[
			'after a rule, with a colon further on',
			'---\n- see: this\n',
			{ isTemplateHead: false, frontmatter: null, opening: '---\n- see: this\n', text: '---\n- see: this\n', firstLine: 1 },
		],
	])('%s', (_how, text, expected) => {
		const opened = open(text);
		expect(said(opened)).toEqual(expected);
		expect(problemsOf(opened)).toEqual([]);
	});

	test('is a template in a folder of templates, closed or not', () => {
		for (const text of ['---\ntype: contact\n---\n', '---\ntype: contact\n'])
			expect(said(open(text, undefined, 'Templates/Anna.md'))).toMatchObject({ isTemplateHead: true, frontmatter: {} });
	});

	test('gives its properties again, where its host can', () => {
		const again = (): unknown => ({ a: 2 });
		const opened = open('---\na: 1\n---\n', { read: true, data: { a: 1 }, again });
		expect(opened.opened && opened.note.again).toBe(again);
	});
});

describe('a note that cannot be opened is told', () => {
	const knot: Record<string, unknown> = {};
	knot['self'] = knot;
	const large = 'a'.repeat(LARGEST_FRONTMATTER);

	test.each<readonly [string, string, FrontmatterRead | undefined, string]>([
		['in another language', '---js\na\n---\n', undefined, 'frontmatter-language Anna.md:1 ---js'],
		['too large', `---\n${large}\n---\n`, undefined, 'frontmatter-too-large Anna.md:1 1000001'],
		['too large and unclosed', `---\na: ${large}`, undefined, 'frontmatter-too-large Anna.md:1 1000007'],
		['unreadable', '---\na: b: c\n---\n', { read: false, reason: 'bad', line: 2 }, 'frontmatter-unreadable Anna.md:2 bad'],
		['an unreadable contact', '---\ntype: contact\na: b: c\n---\n', { read: false, reason: 'bad', line: 3 }, 'contact-unreadable Anna.md:3 bad'],
		['with a knot', '---\na: &a [*a]\n---\n', { read: true, data: knot }, 'frontmatter-unreadable Anna.md:1 an alias stands inside what it names'],
		['unclosed', '---\ntitle: Anna\n', undefined, 'frontmatter-unclosed Anna.md:1 ---'],
		['unclosed with a quoted key', '---\n"title": Anna\n', undefined, 'frontmatter-unclosed Anna.md:1 ---'],
		['unclosed with a numbered key', '---\n2nd: Anna\n', undefined, 'frontmatter-unclosed Anna.md:1 ---'],
		['unclosed behind a key', '---\ntitle:', undefined, 'frontmatter-unclosed Anna.md:1 ---'],
		['an unclosed contact', '---\ntype: contact\n', undefined, 'contact-unreadable Anna.md:1 no second --- ends them'],
	])('%s', (_how, text, read, problem) => {
		const opened = open(text, read);
		expect(problemsOf(opened)).toEqual([problem]);
		expect(opened.opened).toBe(false);
	});

	test('but no note just as large as may be', () => {
		expect(open(`---\n${large.slice(1)}\n---\n`).opened).toBe(true);
	});
});

describe('properties that begin below a blank line are told where they would make a contact', () => {
	test.each([
		['\n---\ntype: contact\n---\n', ['frontmatter-not-first Anna.md:2 ---']],
		[' \r\n\r\n---  \r\ntags: client\r\n---\r\n', ['frontmatter-not-first Anna.md:3 ---']],
		['\n---\ntype: recipe\n---\n', []],
		['\n---\ntype: contact\nname: {{name}}\n---\n', []],
		['\n---\ntype: contact\n', []],
		['Words.\n---\ntype: contact\n---\n', []],
		['\n---x\ntype: contact\n---\n', []],
		['\nWords\n\n---\ntype: contact\n---\n', []],
	])('%j', (text, problems) => {
		const opened = open(text);
		expect(problemsOf(opened)).toEqual(problems);
		expect(said(opened)).toMatchObject({ frontmatter: null, text });
	});
});

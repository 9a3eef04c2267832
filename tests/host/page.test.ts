import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { anna, open, toy, until } from './support';

test('the plugin is handed over byte for byte', async () => {
	const { page } = await open({});
	const served = await page.evaluate("fetch('/plugin/main.js').then((answer) => answer.text())");
	expect(served).toBe(readFileSync(join(toy, 'main.js'), 'utf8'));
});

test('a view is opened once by onUserEnable, and comes back after a reload with its state', async () => {
	const { page, run, told, errors } = await open({ 'Anna.md': anna });
	await told('shown true');
	await page.locator('.toy-row a').click();
	await page.locator('.toy-count', { hasText: 'clicked 0' }).waitFor();
	await page.waitForTimeout(300);
	await page.reload();
	await page.waitForSelector('body[data-ready]');
	await page.locator('.toy-count', { hasText: '1 contacts, clicked 1 times' }).waitFor();
	expect(await run('toy')).not.toContain('enabled');
	expect(await page.locator('.note-title').innerText()).toBe('Anna');
	expect(errors).toEqual([]);
});

test('a view behind another is deferred after a reload, until it is revealed', async () => {
	const { page, run, told } = await open({});
	await told('shown true');
	await run("host.app.workspace.ensureSideLeaf('toy-other', 'right', { reveal: true }).then(() => host.app.workspace.requestSaveLayout.run())");
	await page.reload();
	await page.waitForSelector('body[data-ready]');
	expect(await run("host.app.workspace.getLeavesOfType('toy').map((leaf) => [leaf.isDeferred, leaf.view.constructor.name === 'ToyView'])")).toEqual([
		[true, false],
	]);
	expect(await run('toy')).not.toContain('made toy');
	await page.getByRole('tab', { name: 'toy', exact: true }).click();
	await page.waitForSelector('.toy-count');
	expect(await run("host.app.workspace.getLeavesOfType('toy')[0].isDeferred")).toBe(false);
});

test('what happens to notes outside is told: changed, created, deleted, moved, whole folders', async () => {
	const { write, folder, told, run } = await open({ 'Anna.md': 'Nothing yet\n' });
	const started = Date.now();
	write('Anna.md', anna);
	await told('changed Anna.md contact');
	expect(Date.now() - started).toBeLessThan(1500);
	write('People/New/Ben.md', anna);
	await told('created People/New/Ben.md');
	rmSync(join(folder, 'Anna.md'));
	await told('deleted Anna.md contact');
	renameSync(join(folder, 'People'), join(folder, 'Persons'));
	await told('created Persons/New/Ben.md');
	await told('deleted People/New/Ben.md contact');
	expect(await run("[host.app.vault.getFolderByPath('People'), host.app.vault.getMarkdownFiles().map(({ path }) => path)]")).toEqual([
		null,
		['Persons/New/Ben.md'],
	]);
});

test('a note that was put in the place of another, by an editor or by the page, is followed further', async () => {
	const { write, folder, run, told } = await open({ 'People/Anna.md': 'Nothing yet\n', 'People/Ben.md': 'Nothing yet\n' });
	for (const text of ['First\n', anna]) {
		write('People/Anna.md.new', text);
		renameSync(join(folder, 'People/Anna.md.new'), join(folder, 'People/Anna.md'));
		await until(async () => (await run("host.text('People/Anna.md')")) === text);
	}
	await run("host.app.vault.process(host.app.vault.getFileByPath('People/Ben.md'), () => 'Mine\\n')");
	write('People/Ben.md', anna);
	await told('changed People/Ben.md contact');
	expect(await run("host.text('People/Ben.md')")).toBe(anna);
});

test('a rename in the app keeps the cache, and is told once, as a rename', async () => {
	const { page, run, told, read } = await open({ 'Anna.md': anna });
	await run("host.rename('Anna.md', 'Anna Berg.md')");
	await told('renamed Anna.md to Anna Berg.md');
	await page.waitForTimeout(300);
	expect(await run("host.app.metadataCache.getCache('Anna Berg.md').frontmatter.type")).toBe('contact');
	expect((await run<string[]>('toy')).filter((one) => /^(?:created|deleted|changed)/.test(one))).toEqual([]);
	expect(read('Anna Berg.md')).toBe(anna);
});

test('create refuses what exists and what has no folder; a folder that exists is refused, too', async () => {
	const { run, read } = await open({ 'Anna.md': anna, 'People/Ben.md': anna });
	const fails = (code: string): Promise<unknown> => run(`host.app.vault.${code}.then(() => 'done', (error) => error.message)`);
	expect(await fails("create('Anna.md', 'Mine')")).toBe('File already exists.');
	expect(await fails("create('Nowhere/Anna.md', 'Mine')")).toContain('ENOENT');
	expect(await fails("createFolder('People')")).toBe('Folder already exists.');
	expect(await fails("create('People/Cid.md', 'New')")).toBe('done');
	expect([read('Anna.md'), read('People/Cid.md')]).toEqual([anna, 'New']);
});

test('a binary file is made as it is, and refused where one is; an attachment gets a free name', async () => {
	const { page, run } = await open({ 'Photo.png': 'old' });
	await page.waitForSelector('body[data-ready]');
	expect(await run("host.app.fileManager.getAvailablePathForAttachment('Photo.png')")).toBe('Photo 1.png');
	expect(await run("host.app.fileManager.getAvailablePathForAttachment('Other.png')")).toBe('Other.png');
	const made = "host.app.vault.createBinary('Photo 1.png', new Uint8Array([0, 255, 128, 10]).buffer).then((file) => file.stat.size, (error) => error.message)";
	expect(await run(made)).toBe(4);
	expect(await run(made)).toBe('File already exists.');
});

test('a view that says it is not to be navigated keeps its leaf; another is used, or made', async () => {
	const { run } = await open({ 'Anna.md': anna });
	const count = 'host.app.workspace.getLeavesOfType("markdown").length';
	await run("host.setActive('Anna.md')");
	expect(await run(count)).toBe(1);
	await run('(host.app.workspace.activeLeaf.view.navigation = false, null)');
	await run("host.setActive('Anna.md')");
	await run("host.setActive('Anna.md')");
	expect(await run(count)).toBe(2);
});

test('three edits at once all survive, on top of what is on disk', async () => {
	const { run, read, write } = await open({ 'Anna.md': 'a' });
	write('Anna.md', 'outside');
	await run("Promise.all(['b', 'c', 'd'].map((one) => host.app.vault.process(host.app.vault.getFileByPath('Anna.md'), (text) => text + one)))");
	expect(read('Anna.md')).toBe('outsidebcd');
	expect(await run("host.text('Anna.md')")).toBe('outsidebcd');
});

test('properties are cached as the app does; invalid YAML gives a section and no properties', async () => {
	const { run } = await open({
		'Good.md': '---\nday: 2026-01-02\nyes: yes\nto: "[[Anna|A]]"\n---\n# Head\n\n- [x] one #tag/ü\n  - two [[Bad#x|B]]\n\n```\n#no [[No]]\n```\n',
		'Bad.md': '---\nname: "open\n---\nText\n',
		'Cycle.md': '---\ntype: contact\nfoo: &a [*a]\n---\n',
		'Late.md': '\n---\ntype: contact\n---\n',
	});
	const cache = await run<Record<string, unknown>>("host.app.metadataCache.getCache('Good.md')");
	expect(cache).toMatchObject({
		frontmatter: { day: '2026-01-02', yes: 'yes', to: '[[Anna|A]]' },
		frontmatterLinks: [{ key: 'to', link: 'Anna', displayText: 'A' }],
		frontmatterPosition: { start: { line: 0, col: 0, offset: 0 }, end: { line: 4, col: 3 } },
		headings: [{ heading: 'Head', level: 1 }],
		tags: [{ tag: '#tag/ü', position: { start: { line: 7, col: 10 } } }],
		links: [{ link: 'Bad#x', displayText: 'B', original: '[[Bad#x|B]]' }],
		listItems: [{ task: 'x', parent: -7 }, { parent: 7 }],
		sections: [{ type: 'yaml' }, { type: 'heading' }, { type: 'list' }, { type: 'code' }],
	});
	const bad = await run<Record<string, unknown>>("host.app.metadataCache.getCache('Bad.md')");
	expect([bad['frontmatter'], bad['sections']]).toMatchObject([undefined, [{ type: 'yaml' }, { type: 'paragraph' }]]);
	expect(await run("host.app.metadataCache.getCache('Cycle.md').frontmatter.type")).toBe('contact');
	expect(await run("host.app.metadataCache.getCache('Late.md').frontmatter")).toBeUndefined();
	expect(await run("[host.app.metadataCache.resolvedLinks['Good.md'], host.app.metadataCache.unresolvedLinks['Good.md']]")).toEqual([
		{ 'Bad.md': 1 },
		{ Anna: 1 },
	]);
});

test('five thousand notes are there within seconds', async () => {
	const notes = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`Notes ${n % 50}/Note ${n}.md`, `${anna}\n[[Note ${(n + 1) % 5000}]] #tag\n`]));
	const { run } = await open(notes);
	expect(await run('host.app.vault.getMarkdownFiles().length')).toBe(5000);
	expect(await run("host.app.metadataCache.resolvedLinks['Notes 0/Note 0.md']")).toEqual({ 'Notes 1/Note 1.md': 1 });
	expect(await run<number>('host.loadMs')).toBeLessThan(8000);
});

test('slowly, notes are there before their caches, and resolved is told once all are', async () => {
	const notes = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`Note ${n}.md`, anna]));
	const { run, told } = await open(notes, { slow: true });
	expect(await run('toy.some((one) => /^without a cache [1-9]/.test(one))')).toBe(true);
	await told('changed Note 299.md contact');
	await told('resolved');
	expect(await run('toy.filter((one) => /resolved|changed/.test(one)).at(-1)')).toBe('resolved');
});

test('what the typings do not declare is not there', async () => {
	const { run } = await open({ 'Anna.md': anna }, { documentedOnly: true });
	const fails = (code: string): Promise<unknown> => run(`(() => { try { return String(${code}); } catch (error) { return error.message; } })()`);
	expect(await fails('host.app.plugins')).toContain('declare no App.plugins');
	expect(await fails('host.app.setting')).toContain('declare no App.setting');
	expect(await fails('host.app.vault.getConfig')).toContain('declare no Vault.getConfig');
	expect(await fails('host.app.workspace.leftSplit')).toContain('does not play Workspace.leftSplit');
	expect(await fails("host.app.vault.getFileByPath('Anna.md').cache")).toBe('undefined');
	expect(await run("'process' in window || 'require' in window || 'app' in window")).toBe(false);
});

test('unloading takes everything away', async () => {
	const { page, run, told, errors } = await open({ 'Anna.md': anna });
	await told('shown true');
	await run("host.setActive('Anna.md')");
	await run('host.unload()');
	await page.waitForTimeout(200);
	expect(await run('host.left()')).toEqual({
		handlers: 0,
		commands: 0,
		settingTabs: 0,
		cliHandlers: 0,
		linkHandlers: 0,
		hoverSources: 0,
		ribbon: 0,
		status: 0,
		views: 0,
	});
	expect(await run('toy')).toContain('closed');
	expect(errors).toEqual([]);
});

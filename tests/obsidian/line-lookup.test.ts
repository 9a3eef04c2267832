import { lineLookup } from '../../src/obsidian/line-lookup';
import { appOf, FakeApp } from './fake-app';

jest.mock('obsidian', () => jest.requireActual<object>('./fake-app'), { virtual: true });

const deals = { property: 'deals', index: null };

test('a note that goes while the texts are read leaves the lines of the others', async () => {
	const app = new FakeApp({ 'Anna.md': '---\ntype: contact\ndeals:\n---\n', 'Ben.md': '---\ntype: contact\n---\n' });
	app.take('Ben.md');
	const lineOf = await lineLookup(appOf(app).vault, [
		{ path: 'Ben.md', at: deals },
		{ path: 'Anna.md', at: deals },
	]);
	expect(lineOf('Anna.md', deals)).toBe(3);
	expect(lineOf('Ben.md', deals)).toBe(1);
});

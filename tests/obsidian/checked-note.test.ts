import { CheckedNote } from '../../src/obsidian/marketing-check/checked-note';
import { defaultSettings } from '../../src/core/settings/settings';
import { appOf, FakeApp } from './fake-app';

jest.mock('obsidian', () => jest.requireActual<object>('./fake-app'), { virtual: true });

function checkedNote(app: FakeApp): CheckedNote {
	app.isSlow = true;
	const check = new CheckedNote(appOf(app), () => defaultSettings);
	check.load();
	return check;
}

test('of two checks asked for at once the second holds, whichever text comes first', async () => {
	const app = new FakeApp({ 'A.md': 'Buy now.', 'B.md': 'Hello.' });
	const check = checkedNote(app);
	const told: (string | undefined)[] = [];
	check.subscribe(() => told.push(check.now()?.path));
	const both = [check.check('A.md', null), check.check('B.md', null)];
	app.active = 'B.md';
	app.release('B.md');
	await both[1];
	app.release();
	await both[0];
	expect(told).toEqual(['B.md']);
	expect(check.now()?.path).toBe('B.md');
});

test('a check that was closed while its text was on the way stays closed', async () => {
	const app = new FakeApp({ 'A.md': 'Buy now.' });
	app.active = 'A.md';
	const check = checkedNote(app);
	const asked = check.check('A.md', null);
	check.close();
	app.release();
	await asked;
	expect(check.now()).toBeNull();
});

test('nothing is checked or marked once it is unloaded', async () => {
	const app = new FakeApp({ 'A.md': 'Buy now.' });
	app.active = 'A.md';
	const check = checkedNote(app);
	const asked = check.check('A.md', null);
	check.unload();
	app.release();
	await asked;
	expect(check.now()).toBeNull();
});

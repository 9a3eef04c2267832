import { LiveVault } from '../../src/obsidian/live-vault';
import { defaultSettings } from '../../src/core/settings/settings';
import { appOf, FakeApp } from './fake-app';

jest.mock('obsidian', () => jest.requireActual<object>('./fake-app'), { virtual: true });

beforeEach(() => {
	jest.useFakeTimers({ now: new Date('2026-06-01T12:00:00') });
});

afterEach(() => {
	jest.useRealTimers();
});

const contact = '---\ntype: contact\n---\n';
const withLog = `${contact}## Log\n- 2026-05-01 newsletter\n`;

/** Lets what is waited for come: timers and promises in turn. */
async function settle(): Promise<void> {
	for (let turn = 0; turn < 20; turn++) await jest.advanceTimersByTimeAsync(1);
}

function liveVault(app: FakeApp): LiveVault {
	const live = new LiveVault(appOf(app), defaultSettings);
	live.load();
	return live;
}

test('notes are read, those whose body may tell more from their texts', async () => {
	const app = new FakeApp({ 'Anna.md': withLog, 'Ben.md': contact });
	const live = liveVault(app);
	await settle();
	expect(live.snapshot().status).toEqual({ is: 'ready' });
	expect(live.snapshot().counts).toMatchObject({ read: 2, contacts: 2 });
	expect(live.contact('Anna.md')?.activities).toHaveLength(1);
});

test('where it is unloaded while texts are on the way, nothing goes on when they come', async () => {
	const app = new FakeApp({ 'Anna.md': withLog, 'Ben.md': contact });
	app.isSlow = true;
	const live = liveVault(app);
	await settle();
	live.unload();
	expect(app.release()).toBe(1);
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
	expect(jest.getTimerCount()).toBe(0);
	expect(live.snapshot().status).toMatchObject({ is: 'reading' });
});

test('where it is unloaded before the layout is ready, nothing is read', async () => {
	const app = new FakeApp({ 'Anna.md': contact });
	app.isLaidOut = false;
	const live = liveVault(app);
	live.unload();
	app.layOut();
	await settle();
	expect(jest.getTimerCount()).toBe(0);
	expect(live.snapshot().counts.read).toBe(0);
});

test('where settings change once it is unloaded, a dialog may still be open, nothing is read', async () => {
	const app = new FakeApp({ 'Anna.md': contact });
	const live = liveVault(app);
	await settle();
	live.unload();
	live.useSettings({ ...defaultSettings, contactTypes: ['person'] });
	await settle();
	expect(jest.getTimerCount()).toBe(0);
	expect(live.snapshot().counts.read).toBe(0);
});

test('settings changed while texts are on the way hold for all notes, however late the texts come', async () => {
	const app = new FakeApp({ 'Anna.md': withLog.replace('contact', 'patient'), 'Ben.md': withLog });
	app.isSlow = true;
	const live = liveVault(app);
	await settle();
	live.useSettings({ ...defaultSettings, contactTypes: ['patient'] });
	await settle();
	app.release();
	await settle();
	expect(live.contactPaths()).toEqual(['Anna.md']);
	expect(live.snapshot().status).toEqual({ is: 'ready' });
	expect(live.contact('Anna.md')?.activities).toHaveLength(1);
});

test('two quick changes of settings: the second holds', async () => {
	const app = new FakeApp({ 'Anna.md': contact.replace('contact', 'patient'), 'Ben.md': contact });
	const live = liveVault(app);
	live.useSettings({ ...defaultSettings, contactTypes: ['patient'] });
	live.useSettings(defaultSettings);
	await settle();
	expect(live.contactPaths()).toEqual(['Ben.md']);
	expect(live.snapshot().counts).toMatchObject({ read: 2, contacts: 1 });
});

test('a note deleted while its text is on the way is no contact, and nothing waits for it', async () => {
	const app = new FakeApp({ 'Anna.md': withLog, 'Ben.md': contact });
	app.isSlow = true;
	const live = liveVault(app);
	await settle();
	app.delete('Anna.md');
	app.release();
	await settle();
	expect(live.contactPaths()).toEqual(['Ben.md']);
	expect(live.snapshot()).toMatchObject({ status: { is: 'ready' }, problems: [] });
});

test('a note deleted before its turn in the queue is not waited for', async () => {
	const app = new FakeApp({ 'Anna.md': contact, 'Ben.md': contact });
	const live = liveVault(app);
	app.delete('Ben.md');
	await settle();
	expect(live.snapshot()).toMatchObject({ status: { is: 'ready' }, counts: { read: 1 } });
});

test('for notes just made it is waited until they are read, whatever they are; for pictures not at all', async () => {
	const app = new FakeApp({});
	const live = liveVault(app);
	await settle();
	let isKnown = false;
	const known = live.whenKnown(['Anna.md', 'Review.md', 'Hats.svg']).then(() => (isKnown = true));
	app.write('Anna.md', contact);
	await settle();
	expect(isKnown).toBe(false);
	app.write('Review.md', '---\ntype: role-review\n---\n');
	await settle();
	expect(isKnown).toBe(true);
	await known;
	expect(jest.getTimerCount()).toBe(1);
});

test('for notes that are none of ours it is waited a second in all', async () => {
	const live = liveVault(new FakeApp({}));
	await settle();
	let isOver = false;
	void live.whenKnown(['Excluded/A.md', 'Excluded/B.md']).then(() => (isOver = true));
	await jest.advanceTimersByTimeAsync(999);
	expect(isOver).toBe(false);
	await jest.advanceTimersByTimeAsync(1);
	expect(isOver).toBe(true);
});

test('settings that only say how what notes tell is judged read no note again', async () => {
	const app = new FakeApp({ 'Anna.md': `${contact}## Log\n- 2026-05-01 call\n` });
	const live = liveVault(app);
	await settle();
	const reads = app.reads;
	expect(live.snapshot().result.flags).toEqual([]);
	const told: string[] = [];
	live.subscribe(() => told.push(live.snapshot().status.is));
	live.useSettings({ ...defaultSettings, untaggedEverywhere: true });
	await settle();
	expect(live.snapshot().result.flags.map(({ flag }) => flag)).toEqual(['untagged']);
	expect(live.snapshot().settings.untaggedEverywhere).toBe(true);
	expect([app.reads, [...new Set(told)]]).toEqual([reads, ['ready']]);
	live.useSettings({ ...defaultSettings, untaggedEverywhere: true, hiddenFlags: ['untagged'] });
	await settle();
	expect([live.snapshot().result.flags, app.reads]).toEqual([[], reads]);
});

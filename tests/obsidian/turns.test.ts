import { takeTurns } from '../../src/obsidian/turns';

jest.mock('obsidian', () => jest.requireActual<object>('./fake-app'), { virtual: true });

beforeAll(async () => {
	await import('./fake-app');
});

beforeEach(() => {
	jest.useFakeTimers();
});

afterEach(() => {
	jest.useRealTimers();
});

/** Work that ends when it is told to. */
function work(): { readonly promise: Promise<void>; readonly end: () => void } {
	let end = (): void => undefined;
	const promise = new Promise<void>((resolve) => (end = resolve));
	return { promise, end };
}

test('a command runs at once where nothing is under way', () => {
	const run = jest.fn();
	takeTurns().inTurn(run);
	expect(run).toHaveBeenCalledTimes(1);
});

test('a command waits for what is under way, and for no more than three seconds', async () => {
	const turns = takeTurns();
	const run = jest.fn();
	const writing = work();
	void turns.during(writing.promise);
	turns.inTurn(run);
	await jest.advanceTimersByTimeAsync(1000);
	expect(run).not.toHaveBeenCalled();
	writing.end();
	await jest.advanceTimersByTimeAsync(1);
	expect(run).toHaveBeenCalledTimes(1);
	void turns.during(work().promise);
	turns.inTurn(run);
	await jest.advanceTimersByTimeAsync(3000);
	expect(run).toHaveBeenCalledTimes(2);
	expect(jest.getTimerCount()).toBe(0);
});

test('of two commands that wait, the second waits for what the first begins', async () => {
	const turns = takeTurns();
	const told: string[] = [];
	const [writing, first] = [work(), work()];
	void turns.during(writing.promise);
	turns.inTurn(() => {
		told.push('first');
		void turns.during(first.promise);
	});
	turns.inTurn(() => void told.push('second'));
	writing.end();
	await jest.advanceTimersByTimeAsync(10);
	expect(told).toEqual(['first']);
	first.end();
	await jest.advanceTimersByTimeAsync(10);
	expect(told).toEqual(['first', 'second']);
});

test('what still waits as the plugin is unloaded is not run', async () => {
	const turns = takeTurns();
	const run = jest.fn();
	const writing = work();
	void turns.during(writing.promise);
	turns.inTurn(run);
	turns.stop();
	writing.end();
	await jest.advanceTimersByTimeAsync(5000);
	expect(run).not.toHaveBeenCalled();
});

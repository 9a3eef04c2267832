import { oneAfterAnother } from '../../src/core/one-after-another';

test('what takes longer than the next is done before it, and a failure keeps nothing from being done', async () => {
	const done: string[] = [];
	const inTurn = oneAfterAnother();
	const slow = inTurn(async () => {
		for (let turn = 0; turn < 5; turn++) await Promise.resolve();
		done.push('slow');
	});
	const failing = inTurn(() => Promise.reject(new Error('no')));
	const quick = inTurn(() => Promise.resolve(done.push('quick')));
	await slow;
	await expect(failing).rejects.toThrow('no');
	expect(await quick).toBe(2);
	expect(done).toEqual(['slow', 'quick']);
});

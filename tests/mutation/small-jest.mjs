import { createRequire } from 'node:module';

const ofJest = createRequire(createRequire(import.meta.url).resolve('jest-circus/package.json'));
const { expect } = ofJest('expect');
const { bind } = ofJest('jest-each');
const { fn } = createRequire(ofJest.resolve('@jest/environment'))('jest-mock');
const fastCheck = createRequire(import.meta.url)('fast-check');

/** The part of Jest's globals our tests use: `test`, `describe`, their `each`, `jest.fn`, and what is done before and after. */
let group = newGroup('', undefined);
let found = [];

function newGroup(name, parent) {
	return { name, parent, beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
}

function describe(name, fill) {
	const outer = group;
	group = newGroup(name, outer);
	try {
		fill();
	} finally {
		group = outer;
	}
}

function test(name, body) {
	found.push({ name: [...groupsOf(group).map((each) => each.name), name].filter(Boolean).join(' '), body, group });
}

test.each = bind(test, false);
describe.each = bind(describe, false);
Object.assign(global, { describe, test, it: test, expect, jest: { fn } });
for (const hook of ['beforeAll', 'afterAll', 'beforeEach', 'afterEach']) global[hook] = (action) => void group[hook].push(action);

/** fast-check with the same values each time, so that a mutant has the same fate each time. */
const assert = (property, given = {}) => fastCheck.assert(property, { seed: 7, ...given });
export const steadyFastCheck = { ...fastCheck, assert, default: { ...fastCheck.default, assert }, __esModule: true };

/** The tests of one file, each with an id of its own. */
export function collectTests(file, load) {
	group = newGroup('', undefined);
	found = [];
	load();
	const times = new Map();
	return found.map((each) => {
		const time = (times.get(each.name) ?? 0) + 1;
		times.set(each.name, time);
		return { ...each, id: `${file}: ${each.name}${time > 1 ? ` (${String(time)})` : ''}` };
	});
}

/** What is to be done after the tests of a file. */
export async function runAfterAll(tests) {
	for (const one of new Set(tests.flatMap((each) => groupsOf(each.group)))) {
		for (const action of one.afterAll.splice(0)) await action();
	}
}

/** What one test says: Stryker's 0 is passed, 1 failed. */
export async function runTest(each, fileName) {
	const start = performance.now();
	const groups = groupsOf(each.group);
	let failure;
	try {
		for (const one of groups) {
			for (const action of one.beforeAll.splice(0)) await action();
		}
		for (const action of groups.flatMap((one) => one.beforeEach)) await action();
		await each.body();
	} catch (error) {
		failure = error;
	}
	for (const action of groups.toReversed().flatMap((one) => one.afterEach)) await action();
	const result = { id: each.id, name: each.name, fileName, timeSpentMs: Math.round(performance.now() - start) };
	return failure === undefined ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: String(failure?.message ?? failure) };
}

function groupsOf(one) {
	return one === undefined ? [] : [...groupsOf(one.parent), one];
}

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { freshModules } from './fresh-modules.mjs';
import { collectTests, runAfterAll, runTest, steadyFastCheck } from './small-jest.mjs';

/**
 * Runs our tests for Stryker in one process, a hundred times as quick as Jest does: Jest sets itself up anew and loads every test file
 * for each mutant, here only the files are loaded whose tests reach the mutant. As under Jest, each test file gets modules of its own.
 *
 * What a file does while it loads (tables, constants, vaults read for a table of cases) counts as a test of its own: a mutant used there
 * is judged by all tests of that file. The files that noticed most mutants of a module are asked first, then the quickest.
 */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'quick', quickRunner)];

quickRunner.inject = tokens(commonTokens.options);
function quickRunner(options) {
	return new QuickRunner(options.quick.tests, options.quick.without);
}

class QuickRunner {
	constructor(folders, without) {
		this.folders = folders;
		this.without = without;
	}

	/** Each run loads the modules anew, so there is nothing to reload. */
	capabilities() {
		return { reloadEnvironment: true };
	}

	init() {
		const root = fs.realpathSync(process.cwd());
		this.modules = freshModules(createRequire(path.join(root, 'tests', 'here.js')), { 'fast-check': steadyFastCheck });
		this.files = this.folders.flatMap((folder) => testFilesIn(path.join(root, folder))).filter((file) => !this.without.some((part) => file.includes(part)));
		this.isInSample = sampleOf(process.env.MUTATE_SAMPLE, process.env.MUTATE_SEED);
		this.testsOf = new Map();
		this.kills = new Map();
		this.state = global.__stryker__ ??= {};
	}

	async dryRun() {
		const tests = [];
		const times = new Map();
		this.state.activeMutant = undefined;
		for (const file of this.files) {
			const results = await this.runFile(file, { isWanted: () => true, isOneFailureEnough: false });
			this.testsOf.set(file, new Set(results.map(({ id }) => id)));
			tests.push(...results);
			times.set(
				file,
				results.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0),
			);
		}
		this.files.sort((a, b) => times.get(a) - times.get(b));
		this.state.currentTestId = undefined;
		return { status: 'complete', tests, mutantCoverage: this.state.mutantCoverage };
	}

	async mutantRun({ activeMutant, testFilter, sandboxFileName, hitLimit }) {
		if (!this.isInSample(activeMutant.id)) return { status: 'error', errorMessage: 'Not in the sample' };
		if (this.testsOf.size === 0) this.learnTests();
		const wanted = new Set(testFilter);
		this.state.hitCount = hitLimit === undefined ? undefined : 0;
		this.state.hitLimit = hitLimit;
		let count = 0;
		for (const file of this.filesToAsk(wanted, sandboxFileName)) {
			const isWhole = wanted.has(loadingOf(file));
			const results = await this.runFile(file, { isWanted: (id) => isWhole || wanted.has(id), mutant: activeMutant.id, isOneFailureEnough: true });
			count += results.length;
			const failed = results.find(({ status }) => status === 1);
			if (this.state.hitCount > this.state.hitLimit) return { status: 'timeout', reason: 'Hit limit reached' };
			if (failed === undefined) continue;
			this.kills.get(sandboxFileName).set(file, (this.kills.get(sandboxFileName).get(file) ?? 0) + 1);
			return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests: count };
		}
		return { status: 'survived', nrOfTests: count };
	}

	filesToAsk(wanted, mutated) {
		const kills = this.kills.get(mutated) ?? new Map();
		this.kills.set(mutated, kills);
		const isAsked = (file) => [...this.testsOf.get(file)].some((id) => wanted.has(id));
		return this.files.filter(isAsked).sort((a, b) => (kills.get(b) ?? 0) - (kills.get(a) ?? 0));
	}

	/** A process started after the dry run, because a mutant never ended, knows no tests yet. */
	learnTests() {
		for (const file of this.files) {
			const tests = collectTests(path.relative(process.cwd(), file), () => this.modules.load(file));
			this.testsOf.set(file, new Set([loadingOf(file), ...tests.map(({ id }) => id)]));
		}
	}

	/** The results of the tests of a file that are wanted, up to the first failure if that is enough. That the file loads is one of them. */
	async runFile(file, { isWanted, mutant, isOneFailureEnough }) {
		const loads = { id: loadingOf(file), name: loadingOf(file), fileName: file, timeSpentMs: 0, status: 0 };
		const results = [loads];
		this.state.currentTestId = loads.id;
		this.state.activeMutant = mutant;
		try {
			const tests = collectTests(path.relative(process.cwd(), file), () => this.modules.load(file));
			for (const test of tests.filter(({ id }) => isWanted(id) && !this.without.some((part) => id.includes(part)))) {
				this.state.currentTestId = test.id;
				results.push(await runTest(test, file));
				if (isOneFailureEnough && results.at(-1).status === 1) break;
			}
			await runAfterAll(tests);
		} catch (error) {
			results[0] = { ...loads, status: 1, failureMessage: String(error) };
		}
		this.state.currentTestId = undefined;
		return results;
	}
}

/** The id of the test that a file loads. */
function loadingOf(file) {
	return `${path.relative(process.cwd(), file)} loads`;
}

/** A share of the mutants (0 to 1; all by default), the same for the same seed. Those left out stand as errors, which do not count. */
function sampleOf(share = '1', seed = '1') {
	return (id) => createHash('sha256').update(`${seed} ${id}`).digest().readUInt32BE() < Number(share) * 2 ** 32;
}

function testFilesIn(place) {
	if (place.endsWith('.ts')) return [place];
	return fs
		.readdirSync(place, { recursive: true })
		.filter((name) => name.endsWith('.test.ts'))
		.sort()
		.map((name) => path.join(place, name));
}

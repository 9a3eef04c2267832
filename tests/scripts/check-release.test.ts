import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { version } from '../../package.json';
import { temporaryVault, type Ran } from '../support/temporary-vault';

const script = resolve(__dirname, '../../scripts/check-release.mjs');

/** Runs the script by itself: Jest cannot load its module. */
function runScript(...args: readonly string[]): Ran {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
	return { code: status ?? -1, out: stdout, err: stderr };
}

/** Checks a tag against a project of which all is right but what is given. */
function checkRelease(tag: string, changed: Readonly<Record<string, string>> = {}): Ran {
	const project = temporaryVault({
		'manifest.json': '{"version": "1.2.0", "minAppVersion": "1.13.0"}',
		'package.json': '{"version": "1.2.0"}',
		'versions.json': '{"1.1.0": "1.12.0", "1.2.0": "1.13.0"}',
		...changed,
	});
	const ran = runScript(tag, project.folder);
	project.remove();
	return ran;
}

test('a tag that agrees with all three files may be released', () => {
	expect(checkRelease('1.2.0')).toEqual({ code: 0, out: '1.2.0 agrees with manifest.json, package.json and versions.json.\n', err: '' });
});

test('the versions of this project agree', () => {
	expect(runScript(version)).toMatchObject({ code: 0, err: '' });
});

test.each([
	['manifest.json', '{"version": "1.1.0", "minAppVersion": "1.13.0"}', 'The tag is 1.2.0, but manifest.json has the version 1.1.0.'],
	['package.json', '{"version": "1.1.0"}', 'The tag is 1.2.0, but package.json has the version 1.1.0.'],
	['versions.json', '{"1.1.0": "1.13.0"}', 'versions.json lacks the line "1.2.0": "1.13.0".'],
	['versions.json', '{"1.2.0": "1.12.0"}', 'versions.json has 1.12.0 for 1.2.0, but manifest.json has the minAppVersion 1.13.0.'],
	['manifest.json', '{"version": "1.2.0"}', 'manifest.json has no minAppVersion.'],
])('a release is stopped by %s with %s', (name, text, message) => {
	expect(checkRelease('1.2.0', { [name]: text })).toEqual({ code: 1, out: '', err: `${message}\n` });
});

test('everything that disagrees is told at once', () => {
	expect(checkRelease('1.3.0').err.trimEnd().split('\n')).toEqual([
		'The tag is 1.3.0, but manifest.json has the version 1.2.0.',
		'The tag is 1.3.0, but package.json has the version 1.2.0.',
		'versions.json lacks the line "1.3.0": "1.13.0".',
	]);
});

test.each(['v1.2.0', '1.2', '1.2.0-beta.1', '01.2.0', 'refs/tags/1.2.0', '1.2.0\n'])('the tag %j is not of the form x.y.z', (tag) => {
	expect(checkRelease(tag)).toEqual({ code: 1, out: '', err: `The tag ${tag} is not of the form x.y.z.\n` });
});

test.each(['{', 'null', '7'])('a file that holds %s is told', (text) => {
	const { code, err } = checkRelease('1.2.0', { 'versions.json': text });
	expect(code).toBe(1);
	expect(err).toMatch(/versions\.json (cannot be read: .+|holds no JSON object\.)\n$/);
});

test.each([[[]], [['1.2.0', '.', 'more']]])('%j is answered with the usage and exit code 2', (args) => {
	const { code, out, err } = runScript(...args);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toContain('Usage: node scripts/check-release.mjs TAG');
});

/** What the release runs first: whether a tag and the versions in the project's files agree. */
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const USAGE = `Usage: node scripts/check-release.mjs TAG [FOLDER]

  TAG     the tag to be released, x.y.z without a v
  FOLDER  where manifest.json, package.json and versions.json stand (this project)`;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/**
 * What keeps a tag from being released, a sentence each; empty when nothing does.
 * @param {string} tag
 * @param {{ manifest: Record<string, unknown>, packageJson: Record<string, unknown>, versions: Record<string, unknown> }} files Contents of the three files.
 * @returns {readonly string[]}
 */
export function findProblems(tag, { manifest, packageJson, versions }) {
	if (!VERSION.test(tag)) return [`The tag ${tag} is not of the form x.y.z.`];
	const { minAppVersion } = manifest;
	const problems = [];
	if (manifest.version !== tag) problems.push(`The tag is ${tag}, but manifest.json has the version ${manifest.version}.`);
	if (packageJson.version !== tag) problems.push(`The tag is ${tag}, but package.json has the version ${packageJson.version}.`);
	if (typeof minAppVersion !== 'string') problems.push('manifest.json has no minAppVersion.');
	else if (!Object.hasOwn(versions, tag)) problems.push(`versions.json lacks the line "${tag}": "${minAppVersion}".`);
	else if (versions[tag] !== minAppVersion) {
		problems.push(`versions.json has ${versions[tag]} for ${tag}, but manifest.json has the minAppVersion ${minAppVersion}.`);
	}
	return problems;
}

/**
 * Runs the command.
 * @param {readonly string[]} args What stands behind the script's name.
 * @returns {number} The exit code: 0 may be released, 1 may not, 2 not understood.
 */
export function run([tag, folder = ROOT, ...more]) {
	if (!tag || more.length > 0) {
		console.error(USAGE);
		return 2;
	}
	const problems = checkFolder(tag, folder);
	for (const problem of problems) console.error(problem);
	if (problems.length === 0) console.log(`${tag} agrees with manifest.json, package.json and versions.json.`);
	return problems.length === 0 ? 0 : 1;
}

function checkFolder(tag, folder) {
	const [manifest, packageJson, versions] = ['manifest.json', 'package.json', 'versions.json'].map((name) => readRecord(join(folder, name)));
	const unread = [manifest, packageJson, versions].flatMap(({ problem }) => problem ?? []);
	return unread.length > 0 ? unread : findProblems(tag, { manifest: manifest.record, packageJson: packageJson.record, versions: versions.record });
}

/** A file's JSON object, or why it cannot be had. */
function readRecord(path) {
	try {
		const record = JSON.parse(readFileSync(path, 'utf8'));
		return record !== null && typeof record === 'object' ? { record } : { problem: `${path} holds no JSON object.` };
	} catch (error) {
		return { problem: `${path} cannot be read: ${error.message}` };
	}
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = run(process.argv.slice(2));

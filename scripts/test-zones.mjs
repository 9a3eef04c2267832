/** What `npm run test:zones` runs: all tests but those on a page, in each of four time zones. More arguments go to Jest. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const zones = ['America/Los_Angeles', 'UTC', 'Asia/Kolkata', 'Pacific/Apia'];
const onPages = ['tests/browser/', 'tests/host/', 'tests/scripts/'];
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));

const failed = zones.filter((zone) => {
	console.log(`\n${zone}`);
	const args = [jest, '--testPathIgnorePatterns', ...onPages, '--', ...process.argv.slice(2)];
	return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, TZ: zone } }).status !== 0;
});
console.log(failed.length === 0 ? `\nThe same in ${zones.join(', ')}` : `\nFailed in ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

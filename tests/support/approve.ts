import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page as it stands in the repository, to be held against what the code writes. With `APPROVE=1` the page is written anew, and
 * the test fails all the same: a recording that nobody looked at is no test.
 */
export function recordedPage(path: string, written: string): string {
	const file = join(__dirname, '../..', path);
	const recorded = existsSync(file) ? readFileSync(file, 'utf8') : '';
	if (process.env['APPROVE'] === '1' && recorded !== written) writeFileSync(file, written);
	return recorded;
}

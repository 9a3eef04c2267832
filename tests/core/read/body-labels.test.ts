import { labelledDays } from '../../../src/core/read/body-labels';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { bodyLines } from '../../../src/core/read/note-body';
import { readingOf } from '../../../src/core/read/reading';
import { defaultSettings } from '../../../src/core/settings/settings';

const lexicon = lexiconOf(defaultSettings);

function days(body: string): readonly string[] {
	const reading = readingOf('Anna.md', lexicon);
	const found = labelledDays(bodyLines({ text: body, firstLine: 1 }), 'lastContact', reading);
	return [
		...found.map(({ day, line, source }) => `${String(line)} ${day} ${source}`),
		...reading.unorderedDays.map(({ at, found: text }) => `${JSON.stringify(at)} ${text}`),
	];
}

test.each([
	['Last contact: 2026-03-01', ['1 2026-03-01 Last contact: 2026-03-01']],
	['Words\n- **Last contact:** 2026-03-01', ['2 2026-03-01 **Last contact:** 2026-03-01']],
	[
		'Last sync: 2026-03-01. Last chat: 2026-03-02!',
		['1 2026-03-01 Last sync: 2026-03-01. Last chat: 2026-03-02!', '1 2026-03-02 Last sync: 2026-03-01. Last chat: 2026-03-02!'],
	],
	['Last contact: March 1, 2026 *by* phone', ['1 2026-03-01 Last contact: March 1, 2026 *by* phone']],
	['Last contact: 1.3.2026', ['{"line":1} Last contact: 1.3.2026']],
	['Last contact: soon', []],
	['Last contact: about 2026-03-01', []],
	['Last contact:: 2026-03-01', []],
	['## Last contact: 2026-03-01', []],
	['| Last contact: 2026-03-01 |', []],
	['First contact: 2026-03-01', []],
	['Last contact 2026-03-01', []],
	['', []],
])('%j', (body, expected) => {
	expect(days(body)).toEqual(expected);
});

import { noteNameOf } from '../../../src/core/conversation/note-names';
import { addListLine, setProperty } from '../../../src/core/edit/edit-frontmatter';
import { plainFolder } from '../../../src/core/read/lexicon';
import { bodyLines } from '../../../src/core/read/note-body';
import { readHead } from '../../../src/disk/read-frontmatter';
import { timeOf } from '../../support/time-of';

const LONG = 60_000;

test.each<[string, () => unknown]>([
	['a key with a row of tabs', () => addListLine(`---\na${'\t'.repeat(LONG)}#\n---\n`, { keys: ['log'], newKey: 'log', line: 'x', where: 'last' }, readHead)],
	['a value with a row of blanks', () => setProperty(`---\na:${' '.repeat(LONG)}"\n---\n`, { keys: ['a'], newKey: 'a', value: 'x' }, readHead)],
	['a heading with a row of blanks', () => bodyLines({ text: `#${' '.repeat(LONG)}\u2028`, firstLine: 1 })],
	['a bullet with a row of blanks', () => bodyLines({ text: `-${' '.repeat(LONG)}\u2028`, firstLine: 1 })],
	['a folder with a row of slashes', () => plainFolder(`a${'/'.repeat(LONG)}b`)],
	['a name with a row of dots', () => noteNameOf(`a${'.'.repeat(LONG)}b`)],
])('%s takes no time', (_name, work) => {
	expect(timeOf(work, 500)).toBeLessThan(500);
});

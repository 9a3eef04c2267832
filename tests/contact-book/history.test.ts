import { History } from '../../src/contact-book/history';
import type { NoteChange } from '../../src/core/conversation/note-change';
import { edited, refused } from '../../src/core/edit/text-edit';
import { memoryWriter } from '../support/memory-writer';

const append = (path: string, words: string): NoteChange => ({
	change: 'edit',
	path,
	edit: (text) => edited(text, { start: text.length, end: text.length, insert: words }),
});

test('a command is one step, also when it wrote many notes and one of them twice', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a', 'Ben.md': 'b' });
	const history = new History(writer);
	const changes = [append('Anna.md', '1'), append('Ben.md', '1'), append('Anna.md', '2'), { change: 'create', path: 'New.md', text: 'n' } as const];
	expect(await history.write('Logged', changes)).toMatchObject({ written: ['Anna.md', 'Ben.md', 'New.md'], notWritten: [], left: 0 });
	expect(Object.fromEntries(notes)).toEqual({ 'Anna.md': 'a12', 'Ben.md': 'b1', 'New.md': 'n' });
	expect(await history.undo()).toEqual({ undo: 'done', step: 'Logged', notes: 3 });
	expect(Object.fromEntries(notes)).toEqual({ 'Anna.md': 'a', 'Ben.md': 'b' });
	expect(await history.undo()).toEqual({ undo: 'nothing' });
});

test('undo declines, and names the note, when it has changed since; then no note is touched', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a', 'Ben.md': 'b' });
	const history = new History(writer);
	await history.write('Logged', [append('Anna.md', '1'), append('Ben.md', '1')]);
	notes.set('Ben.md', 'b1 and more');
	expect(await history.undo()).toEqual({ undo: 'declined', step: 'Logged', paths: ['Ben.md'] });
	expect(notes.get('Anna.md')).toBe('a1');
	notes.set('Ben.md', 'b1');
	expect(await history.undo()).toMatchObject({ undo: 'done' });
});

test('an undo that cannot write all back says what is left, and may be asked for again', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a' });
	let isTrashFull = true;
	const history = new History({ ...writer, remove: (path) => (isTrashFull ? Promise.resolve(false) : writer.remove(path)) });
	const { step } = await history.write('Started', [{ change: 'create', path: 'New.md', text: 'n' }, append('Anna.md', '1')]);
	expect(await history.undo(step ?? undefined)).toEqual({ undo: 'failed', step: 'Started', paths: ['New.md'] });
	expect(Object.fromEntries(notes)).toEqual({ 'Anna.md': 'a', 'New.md': 'n' });
	isTrashFull = false;
	expect(await history.undo(step ?? undefined)).toEqual({ undo: 'done', step: 'Started', notes: 1 });
	expect(Object.fromEntries(notes)).toEqual({ 'Anna.md': 'a' });
	expect(await history.undo()).toEqual({ undo: 'nothing' });
});

test('what could not be written is reported with why, and the others are written', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a', 'Ben.md': 'b' });
	const history = new History(writer);
	const refusing: NoteChange = { change: 'edit', path: 'Ben.md', edit: () => refused('unusual', 3, 'x') };
	const report = await history.write('Logged', [refusing, append('Gone.md', '1'), append('Anna.md', '1')]);
	expect(report.written).toEqual(['Anna.md']);
	expect(report.notWritten).toMatchObject([
		{ path: 'Ben.md', why: 'refused', refusal: { line: 3 } },
		{ path: 'Gone.md', why: 'gone' },
	]);
	expect(notes.get('Ben.md')).toBe('b');
});

test('nothing that exists is overwritten, and what would link to the new note is left', async () => {
	const { notes, writer } = memoryWriter({ 'Talk.md': 'mine', 'Anna.md': 'a' });
	const report = await new History(writer).write('Started', [{ change: 'create', path: 'Talk.md', text: 'theirs' }, append('Anna.md', '[[Talk]]')]);
	expect(report).toMatchObject({ written: [], notWritten: [{ path: 'Talk.md', why: 'exists' }], left: 1 });
	expect(Object.fromEntries(notes)).toEqual({ 'Talk.md': 'mine', 'Anna.md': 'a' });
});

test('a note that stands alone and cannot be made keeps no other from being made', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'theirs' });
	const alone = (path: string): NoteChange => ({ change: 'create', path, text: 'new', isAlone: true });
	const report = await new History(writer).write('Imported', [alone('Anna.md'), alone('Ben.md')]);
	expect(report).toMatchObject({ written: ['Ben.md'], notWritten: [{ path: 'Anna.md', why: 'exists' }], left: 0 });
	expect(notes.get('Anna.md')).toBe('theirs');
});

test('a long command can be stopped: what was written is one step', async () => {
	const { notes, writer } = memoryWriter({ 'A.md': '', 'B.md': '', 'C.md': '' });
	const history = new History(writer);
	const report = await history.write('Logged', [append('A.md', '1'), append('B.md', '1'), append('C.md', '1')], (done) => done < 2);
	expect(report).toMatchObject({ written: ['A.md', 'B.md'], left: 1 });
	await history.undo();
	expect([...notes.values()]).toEqual(['', '', '']);
});

test('a change that changes nothing is no step', async () => {
	const { writer } = memoryWriter({ 'A.md': 'a' });
	const history = new History(writer);
	expect(await history.write('Logged', [append('A.md', '')])).toMatchObject({ written: [] });
	expect(await history.undo()).toEqual({ undo: 'nothing' });
});

test('a step that is named is taken back, although another was written behind it; and only once', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a', 'Ben.md': 'b' });
	const history = new History(writer);
	const { step } = await history.write('First', [append('Anna.md', '1')]);
	await history.write('Second', [append('Ben.md', '1')]);
	expect(await history.undo(step ?? undefined)).toEqual({ undo: 'done', step: 'First', notes: 1 });
	expect(Object.fromEntries(notes)).toEqual({ 'Anna.md': 'a', 'Ben.md': 'b1' });
	expect(await history.undo(step ?? undefined)).toEqual({ undo: 'nothing' });
	expect(notes.get('Ben.md')).toBe('b1');
	expect(await history.undo()).toMatchObject({ undo: 'done', step: 'Second' });
});

test('a named step on whose note another was written is not taken back', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a' });
	const history = new History(writer);
	const { step } = await history.write('First', [append('Anna.md', '1')]);
	await history.write('Second', [append('Anna.md', '2')]);
	expect(await history.undo(step ?? undefined)).toEqual({ undo: 'declined', step: 'First', paths: ['Anna.md'] });
	expect(notes.get('Anna.md')).toBe('a12');
});

test('an undo asked for while a step is written comes after it, and takes that back', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a', 'Ben.md': 'b' });
	const history = new History(writer);
	await history.write('First', [append('Anna.md', '1')]);
	const writing = history.write('Second', [append('Anna.md', '2'), append('Ben.md', '2')]);
	expect(await history.undo()).toMatchObject({ undo: 'done', step: 'Second' });
	await writing;
	expect(Object.fromEntries(notes)).toEqual({ 'Anna.md': 'a1', 'Ben.md': 'b' });
});

test('where a change that the others need is refused, they are left', async () => {
	const { notes, writer } = memoryWriter({ 'Deal.md': 'd', 'Anna.md': 'a' });
	const needed: NoteChange = { change: 'edit', path: 'Deal.md', edit: () => refused('unusual', 3, 'x'), isNeeded: true };
	const report = await new History(writer).write('Decided', [needed, append('Anna.md', '1')]);
	expect(report).toMatchObject({ written: [], notWritten: [{ path: 'Deal.md' }], left: 1, step: null });
	expect(notes.get('Anna.md')).toBe('a');
});

test('a note made empty is a step, and undo removes it', async () => {
	const { notes, writer } = memoryWriter({});
	const history = new History(writer);
	expect(await history.write('Made', [{ change: 'create', path: 'New.md', text: '' }])).toMatchObject({ written: ['New.md'] });
	expect(await history.undo()).toEqual({ undo: 'done', step: 'Made', notes: 1 });
	expect([...notes.keys()]).toEqual([]);
});

test('the last fifty steps can be taken back', async () => {
	const { notes, writer } = memoryWriter({ 'A.md': '' });
	const history = new History(writer);
	for (let count = 0; count < 51; count++) await history.write('Logged', [append('A.md', 'x')]);
	for (let count = 0; count < 50; count++) expect(await history.undo()).toMatchObject({ undo: 'done' });
	expect(await history.undo()).toEqual({ undo: 'nothing' });
	expect(notes.get('A.md')).toBe('x');
});

test('notes are taken back in the opposite order, so that what links to a new note goes before it', async () => {
	const { writer } = memoryWriter({ 'Anna.md': 'a' });
	const order: string[] = [];
	const edit: typeof writer.edit = (path, change) => (order.push(`edited ${path}`), writer.edit(path, change));
	const remove: typeof writer.remove = (path) => (order.push(`removed ${path}`), writer.remove(path));
	const history = new History({ ...writer, edit, remove });
	await history.write('Started', [{ change: 'create', path: 'Talk.md', text: 't' }, append('Anna.md', ' [[Talk]]')]);
	order.length = 0;
	await history.undo();
	expect(order).toEqual(['edited Anna.md', 'removed Talk.md']);
});

test('a note that changes while it is taken back stays as it is then', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a' });
	const history = new History({ ...writer, read: () => Promise.resolve('a1') });
	await history.write('Logged', [append('Anna.md', '1')]);
	notes.set('Anna.md', 'a1 and more');
	expect(await history.undo()).toEqual({ undo: 'failed', step: 'Logged', paths: ['Anna.md'] });
	expect(notes.get('Anna.md')).toBe('a1 and more');
});

test('a note that was renamed or moved since is taken back where it is now', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a', 'Ben.md': 'b' });
	const history = new History(writer);
	await history.write('Logged', [append('Anna.md', '1'), append('Ben.md', '1')]);
	await history.write('Logged again', [append('Anna.md', '2')]);
	rename(notes, 'Anna.md', 'People/Anna Berg.md');
	history.follow('Anna.md', 'People/Anna Berg.md');
	expect(await history.undo()).toEqual({ undo: 'done', step: 'Logged again', notes: 1 });
	expect(await history.undo()).toEqual({ undo: 'done', step: 'Logged', notes: 2 });
	expect(Object.fromEntries(notes)).toEqual({ 'People/Anna Berg.md': 'a', 'Ben.md': 'b' });
});

test('a note that was made and renamed since still goes last', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a' });
	const gone: string[] = [];
	const history = new History({ ...writer, remove: (path) => writer.remove(path).finally(() => gone.push(path)) });
	await history.write('Started', [
		{ change: 'create', path: 'Talk.md', text: 't' },
		{ change: 'create', path: 'More.md', text: 'm' },
		append('Anna.md', '[[Talk]]'),
	]);
	rename(notes, 'Talk.md', 'Talks/Talk.md');
	history.follow('Talk.md', 'Talks/Talk.md');
	expect(await history.undo()).toMatchObject({ undo: 'done' });
	expect(gone).toEqual(['More.md', 'Talks/Talk.md']);
});

test('two notes that changed their names with each other are each taken back', async () => {
	const { notes, writer } = memoryWriter({ 'A.md': 'a', 'B.md': 'b' });
	const history = new History(writer);
	const { step } = await history.write('Logged', [append('A.md', '1'), append('B.md', '1')]);
	for (const [from, to] of [
		['A.md', 'C.md'],
		['B.md', 'A.md'],
		['C.md', 'B.md'],
	] as const) {
		rename(notes, from, to);
		history.follow(from, to);
	}
	expect(await history.undo(step ?? undefined)).toMatchObject({ undo: 'done' });
	expect(Object.fromEntries(notes)).toEqual({ 'A.md': 'b', 'B.md': 'a' });
});

test('a new note of the name that another one had is left alone', async () => {
	const { notes, writer } = memoryWriter({ 'Anna.md': 'a' });
	const history = new History(writer);
	await history.write('Logged', [append('Anna.md', '1')]);
	rename(notes, 'Anna.md', 'Anna Berg.md');
	history.follow('Anna.md', 'Anna Berg.md');
	notes.set('Anna.md', 'a1');
	expect(await history.undo()).toMatchObject({ undo: 'done' });
	expect(Object.fromEntries(notes)).toEqual({ 'Anna Berg.md': 'a', 'Anna.md': 'a1' });
});

function rename(notes: Map<string, string>, from: string, to: string): void {
	notes.set(to, notes.get(from) ?? '');
	notes.delete(from);
}

import { answerPart, continueConversation } from '../../../src/core/conversation/continue-conversation';
import { completeConversation, conversationNote, firstAnswerLine } from '../../../src/core/conversation/conversation-note';
import { fillTemplate } from '../../../src/core/conversation/fill-template';
import { startConversation } from '../../../src/core/conversation/start-conversation';
import { partTables } from '../../../src/core/read/conversation-parts';
import { after, editContext } from '../../support/edit-context';
import { dayOf, readVault } from '../../support/read-vault';

const start = { contact: '[[Anna]]', startedOn: dayOf('2026-06-01') };
const anna = '---\ntype: contact\n---\n';
const languages = ['en', 'de'] as const;

function openParts(text: string): readonly string[] {
	return readVault({ 'Anna.md': anna, 'Talk.md': text }).contact('Anna').deals[0]?.openParts ?? [];
}

test.each(languages)('a new sales conversation reads back as an open deal with every part open (%s)', (language) => {
	const text = conversationNote(start, partTables[language]);
	const read = readVault({ 'Anna.md': anna, 'Talk.md': text });
	expect(read.deals('Anna')).toEqual(['open Talk 2026-06-01..']);
	expect(openParts(text)).toEqual(['problem', 'cost', 'fit', 'price', 'decision']);
	expect(read.problems).toEqual([]);
	expect(text.match(/^## /gm)).toHaveLength(5);
});

test.each(languages)('words under a heading answer its part, also where the questions stand above them (%s)', (language) => {
	const table = partTables[language];
	const note = conversationNote(start, table);
	for (const part of ['problem', 'cost', 'fit', 'price'] as const) {
		const last = table[part].questions.at(-1) ?? '';
		const answered = note.replace(`- ${last}\n`, `- ${last}\n- Since May, twice a week.\n`);
		expect(openParts(answered)).toEqual(['problem', 'cost', 'fit', 'price', 'decision'].filter((one) => one !== part));
	}
});

test('the cursor goes below the questions of the problem', () => {
	const text = conversationNote(start, partTables.en);
	const line = firstAnswerLine(text);
	const lines = text.split('\n');
	expect([lines[line - 3], lines[line - 2], lines[line - 1]]).toEqual(['- Said back in one sentence: agreed?', '', '']);
	expect(firstAnswerLine('Words\nonly')).toBe(2);
});

test('what a note has already stays: only what is missing is added', () => {
	const own = '---\ntype: sales-conversation\nstarted: 2026-05-02\n---\n## Problem\n\nToo few leads.\n';
	const text = after(completeConversation(start, partTables.en, editContext.readHead), own);
	expect(text).toContain('started: 2026-05-02\ncontact: "[[Anna]]"\ndecision: open\n');
	expect(text).toContain('## Problem\n\nToo few leads.\n\n## Cost of the problem\n');
	expect(text.match(/## Problem/g)).toHaveLength(1);
	expect(openParts(text)).toEqual(['cost', 'fit', 'price', 'decision']);
	expect(after(completeConversation(start, partTables.en, editContext.readHead), text)).toBe(text);
});

test('a template of the user is filled, and given what a sales conversation needs', () => {
	const words = { contact: '[[Anna]]', deal: 'Talk', title: 'Talk', day: start.startedOn, time: '09:30', dayIn: (format: string) => `<${format}>` };
	const template = '---\ntags: talk\n---\n# {{title}}, {{date:DD.MM.YYYY}} {{time}}\nWith {{contact}} on {{deal}}, {{date}} {{weather}} {{ date }}\n';
	expect(fillTemplate(template, words)).toBe('---\ntags: talk\n---\n# Talk, <DD.MM.YYYY> 09:30\nWith [[Anna]] on Talk, 2026-06-01 {{weather}} 2026-06-01\n');
	const made = startConversation(
		{
			contactPath: 'Anna.md',
			contactLink: '[[Anna]]',
			path: 'Talk.md',
			link: '[[Talk]]',
			startedOn: start.startedOn,
			kind: 'discovery-call',
			template: { text: template, words },
		},
		partTables.en,
		editContext,
	);
	if ('refusal' in made) throw new Error(made.refusal.why);
	const [note, contact] = made.changes;
	if (note?.change !== 'create' || contact?.change !== 'edit') throw new Error('Nothing was made.');
	expect(note.text).toContain('---\ntags: talk\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-06-01\ndecision: open\n---\n# Talk, <DD.MM.YYYY>');
	expect(after(contact.edit, anna)).toBe('---\ntype: contact\nactivities:\n  - 2026-06-01 sales/discovery-call [[Talk]]\n---\n');
	const read = readVault({ 'Anna.md': after(contact.edit, anna), 'Talk.md': note.text });
	expect(read.deals('Anna')).toEqual(['open Talk 2026-06-01..']);
	expect(read.activities('Anna')).toEqual(['2026-06-01 sales/discovery-call']);
});

test('what is filled in is not filled in again: a name with a placeholder in it stays a name', () => {
	const words = { contact: '[[{{time}}]]', deal: '$&', title: '', day: start.startedOn, time: '09:30', dayIn: () => '{{deal}}' };
	expect(fillTemplate('{{contact}} {{deal}} {{date:x}}', words)).toBe('[[{{time}}]] $& {{deal}}');
});

test('a template whose properties cannot be read is refused', () => {
	const words = { contact: '[[Anna]]', deal: 'Talk', title: 'Talk', day: start.startedOn, time: '09:30', dayIn: () => '' };
	const asked = { contactPath: 'Anna.md', contactLink: '[[Anna]]', path: 'Talk.md', link: '[[Talk]]', startedOn: start.startedOn, kind: 'call' };
	const made = startConversation({ ...asked, template: { text: '---\na: "b\n---\n', words } }, partTables.en, editContext);
	expect(made).toMatchObject({ refusal: { why: 'unreadable' } });
});

test('going on adds a heading of the day with what is still open, once, and the meeting', () => {
	const text = conversationNote(start, partTables.en).replace('problem:', 'problem: Too few leads').replace('price:', 'price: 4000');
	const asked = { table: partTables.en, kind: 'value-conversation', to: editContext };
	const edit = continueConversation('Talk.md', dayOf('2026-06-08'), asked);
	const next = after(edit, text);
	expect(next).toContain('activities:\n  - 2026-06-08 sales/value-conversation\n---\n');
	expect(next.slice(next.indexOf('## 2026-06-08'))).toMatch(
		/^## 2026-06-08\n\n### Cost of the problem\n\n- What does it cost[^]*### Fit at a price\n[^]*### Decision\n/,
	);
	expect(next).not.toMatch(/2026-06-08[^]*### Problem/);
	expect(after(edit, next)).toBe(next);
	expect(openParts(next)).toEqual(['cost', 'fit', 'decision']);
	expect(openParts(next.replace(/- Why now\?\n(?![^]*- Why now)/, '- Why now?\n\nThe season ends in August.\n'))).toEqual(['fit', 'decision']);
});

test('a selected line becomes the answer of a part, beside what stands there', () => {
	const note = '---\ntype: sales-conversation\nproblem:\n---\n- They lose two days a month: rework\n';
	const once = after(answerPart('problem', '- They lose two days a month: rework', editContext), note);
	expect(once).toBe(note.replace('problem:', 'problem: "They lose two days a month: rework"'));
	expect(after(answerPart('problem', 'Since May', editContext), once)).toContain('problem: "They lose two days a month: rework Since May"');
});

test('a line that stands in a part already, or holds no words, changes nothing', () => {
	const note = '---\ntype: sales-conversation\nproblem: They lose two days a month\ncost:\n---\n';
	expect(after(answerPart('problem', 'two days a month', editContext), note)).toBe(note);
	expect(after(answerPart('cost', '- ', editContext), note)).toBe(note);
});

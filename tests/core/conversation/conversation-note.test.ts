import { answerPart, continueConversation, openPartsIn } from '../../../src/core/conversation/continue-conversation';
import { completeConversation, conversationNote, firstAnswerLine } from '../../../src/core/conversation/conversation-note';
import { fillTemplate } from '../../../src/core/conversation/fill-template';
import { startConversation } from '../../../src/core/conversation/start-conversation';
import { conversationParts } from '../../../src/core/model/deal';
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
	const text = conversationNote(start, partTables[language], editContext.lexicon);
	const read = readVault({ 'Anna.md': anna, 'Talk.md': text });
	expect(read.deals('Anna')).toEqual(['open Talk 2026-06-01..']);
	expect(openParts(text)).toEqual(['problem', 'cost', 'fit', 'price', 'decision']);
	expect(read.problems).toEqual([]);
	expect(text.match(/^## /gm)).toHaveLength(5);
});

test.each(languages)('words under a heading answer its part, also where the questions stand above them (%s)', (language) => {
	const table = partTables[language];
	const note = conversationNote(start, table, editContext.lexicon);
	for (const part of ['problem', 'cost', 'fit', 'price'] as const) {
		const last = table[part].questions.at(-1) ?? '';
		const answered = note.replace(`- ${last}\n`, `- ${last}\n- Since May, twice a week.\n`);
		expect(openParts(answered)).toEqual(['problem', 'cost', 'fit', 'price', 'decision'].filter((one) => one !== part));
	}
});

test('the cursor goes below the questions of the problem', () => {
	const text = conversationNote(start, partTables.en, editContext.lexicon);
	const line = firstAnswerLine(text, conversationParts) ?? 0;
	const lines = text.split('\n');
	expect([lines[line - 3], lines[line - 2], lines[line - 1]]).toEqual(['- Said back in one sentence: agreed?', '', '']);
});

test('what a note has already stays: only what is missing is added', () => {
	const own = '---\ntype: sales-conversation\nstarted: 2026-05-02\n---\n## Problem\n\nToo few leads.\n';
	const text = after(completeConversation(start, partTables.en, editContext), own);
	expect(text).toContain('started: 2026-05-02\ncontact: "[[Anna]]"\ndecision: open\n');
	expect(text).toContain('## Problem\n\nToo few leads.\n\n## Cost of the problem\n');
	expect(text.match(/## Problem/g)).toHaveLength(1);
	expect(openParts(text)).toEqual(['cost', 'fit', 'price', 'decision']);
	expect(after(completeConversation(start, partTables.en, editContext), text)).toBe(text);
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
	const text = conversationNote(start, partTables.en, editContext.lexicon).replace('problem:', 'problem: Too few leads').replace('price:', 'price: 4000');
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

test('the properties of a new sales conversation stand empty, to be filled in', () => {
	const text = conversationNote(start, partTables.en, editContext.lexicon);
	expect(text.slice(0, text.indexOf('\n\n- '))).toBe(
		[
			'---',
			'type: sales-conversation',
			'contact: "[[Anna]]"',
			'started: 2026-06-01',
			'problem:',
			'cost:',
			'fit:',
			'price:',
			'decision: open',
			'decide-by:',
			'decided-on:',
			'next-step:',
			'---',
			'',
			'## Problem',
		].join('\n'),
	);
	expect(
		text.endsWith('\n## Re-evaluate\n\n- Go on with marketing to them?\n- A good fit next time?\n- Do they refer others?\n- Would you want a next time?\n\n'),
	).toBe(true);
});

const complete = completeConversation(start, partTables.en, editContext);

test('properties that stand there empty are filled in, by whatever spelling', () => {
	const own = '---\nType: sales-conversation\nContact:\nstarted: ""\ndecision: # soon\n---\n';
	expect(after(complete, own)).toMatch(
		/^---\nType: sales-conversation\nContact: "\[\[Anna\]\]"\nstarted: 2026-06-01\ndecision: open # soon\n---\n## Problem\n/,
	);
});

test.each([
	['end at once', '---\nDay one'],
	['are in another language', '---js\n{}\n---\n'],
	['are broken', '---\na: "b\n---\n'],
])('a note whose properties %s is left alone', (_, text) => {
	expect(after(complete, text)).toBe('unreadable');
});

test.each([
	['a note without words', '', '---\n## Problem\n'],
	['a note of blank lines', '\n\n', '---\n\n\n## Problem\n'],
	['words that end their line', 'Words.\n', '---\nWords.\n\n## Problem\n'],
	['words that do not', 'Words.', '---\nWords.\n\n## Problem\n'],
	['a bullet that only says problem', '- Problem\n', '---\n- Problem\n\n## Problem\n'],
])('sections follow %s behind one empty line', (_, body, wanted) => {
	for (const end of ['\n', '\r\n']) {
		const text = `---\ntype: sales-conversation\n---\n${body}`.replaceAll('\n', end);
		expect(after(complete, text)).toContain(wanted.replaceAll('\n', end));
	}
});

test('a section under one of its other headings, in the other language too, is not added again', () => {
	const body = '## Kosten\n\n## 2. Fit\n\n# Re-evaluate\n';
	const text = after(complete, `---\ntype: sales-conversation\n---\n${body}`);
	expect(text.match(/^#+ .*$/gm)).toEqual(['## Kosten', '## 2. Fit', '# Re-evaluate', '## Problem', '## Price', '## Decision']);
});

test.each([
	['the first part that is headed, on the first line', '## Problem\n\n- What?\n\n\n## Cost\n', 0, 5],
	['a part below another heading', '# Anna\n\n## Problem\n- What?\n\n\n', 0, 6],
	['a part whose heading is numbered', 'Words.\n## 1. Problem\n\n\n## 2. Cost\n', 0, 4],
	['a part with much room below it', '## Problem\n- What?\n\n\n\n\n\n## Cost\n', 0, 4],
	['blanks below the questions', '## Problem\n- What?\n  \n \n\n## Cost\n', 0, 4],
	['the part from a line on', '## Problem\n- What?\n\n\n\n## Cost\n- Much?\n\n\n\n', 5, 9],
	['a tag and a list that are no headings', '#Problem\n- ## Problem\n## Cost\n\n\n\n', 0, 5],
	['a part with a tag in it', '## Problem\n#lead\n\n\n\n', 0, 4],
	['a part before the line, where none is behind it', '## Problem\n- What?\n\n## 2026-06-08\nWords.\n', 3, 3],
	['the first part that is open', '## Cost\n\nMuch.\n\n\n## Problem\n\n\n', 0, 8],
])('the cursor goes below %s', (_, text, from, line) => {
	expect(firstAnswerLine(text, ['problem', 'decision', ...(text.includes('Much.') ? [] : (['cost'] as const))], from)).toBe(line);
});

test.each([
	['the last part has no empty line', '## Decision\n- Who?'],
	['words stand on the line before the next heading', '## Problem\nToo few leads.\n## Notes\n\n\n'],
	['the part has a heading inside', '## Problem\n- What?\n### Detail\n\n\n'],
	['there is no part at all', '# Anna\nWords.\n'],
	['its part is answered', '## Cost\n\nMuch.\n\n'],
])('where %s, no line is selected: what is typed would take its place', (_, text) => {
	expect(firstAnswerLine(text, ['problem', 'decision'])).toBeNull();
});

const meet = { table: partTables.en, kind: 'value-conversation', to: editContext };
const talk = (words: string): string => `---\ntype: sales-conversation\ncontact: "[[Anna]]"\ndecision: "no"\n${words}`;
const again = continueConversation('Talk.md', dayOf('2026-06-08'), meet);

test.each([
	['an earlier meeting', '  - 2026-06-01 sales/demo\n', true],
	['marketing of that day', '  - 2026-06-08 marketing/gift\n', true],
	['a meeting of that day', '  - 2026-06-08 sales/demo\n', false],
])('the meeting is written beside %s, unless it is there', (_, line, isAdded) => {
	const text = talk(`activities:\n${line}---\n## 2026-06-08\n`);
	expect(after(again, text)).toBe(text.replace(line, isAdded ? `${line}  - 2026-06-08 sales/value-conversation\n` : line));
});

test.each([
	['no words', '', '\n'],
	['words', 'Words.\n', 'Words.\n\n'],
	['words and an empty line', 'Words.\n\n', 'Words.\n\n'],
	['words without an end', 'Words.', 'Words.\n\n'],
	['a bullet that begins with the day', '- 2026-06-08\n', '- 2026-06-08\n\n'],
	['a heading that ends with the day', '## Before 2026-06-08\n', '## Before 2026-06-08\n\n'],
])('the heading of the day follows %s behind one empty line, alone where nothing is open', (_, body, before) => {
	const head = 'activities:\n  - 2026-06-08 sales/demo\n---\n';
	for (const end of ['\n', '\r\n']) {
		const parts = 'problem: a\ncost: b\nfit: c\nprice: d\n';
		const text = talk(`${parts}${head}${body}`).replaceAll('\n', end);
		expect(after(again, text)).toBe(talk(`${parts}${head}${before}## 2026-06-08\n\n\n`).replaceAll('\n', end));
	}
});

test('a day that is headed with more words gets no second heading', () => {
	const text = talk('activities:\n  - 2026-06-08 sales/demo\n---\n## 2026-06-08, afternoon\n');
	expect(after(again, text)).toBe(text);
});

test('in a note that is no conversation, or cannot be read, no part is open', () => {
	expect(after(again, '---\nname: "Talk\n---\n')).toBe('unreadable');
	expect(openPartsIn('Talk.md', '---\nname: "Talk\n---\n', editContext)).toEqual([]);
	expect(openPartsIn('Talk.md', 'Words.\n', editContext)).toEqual([]);
	expect(openPartsIn('Talk.md', talk('decision: "no"\ncost: 4000\n---\n').replace('decision: "no"\n', ''), editContext)).toEqual(['problem', 'fit', 'price']);
});

test('the marks before a selected line are no part of the answer, and a note without properties gets them', () => {
	expect(after(answerPart('cost', '> - * They lose two days', editContext), 'Words.\n')).toBe('---\ncost: They lose two days\n---\nWords.\n');
	expect(after(answerPart('cost', 'Two days', editContext), '---\nname: "Talk\n---\n')).toBe('unreadable');
	expect(after(answerPart('cost', 'Two days', editContext), '---\nDay one')).toBe('unreadable');
});

test.each([
	['-200 € a month', '-200 € a month'],
	['**Late** payers', '"**Late** payers"'],
	['- **Late** payers', '"**Late** payers"'],
	['> -200 € a month', '-200 € a month'],
	['- [ ] ask again', 'ask again'],
	['## Too few leads', 'Too few leads'],
	['* - late\n* - again', 'late * - again'],
])('of the line “%s” the marks of a list, quote or heading are taken off, and no more', (words, written) => {
	const wanted = written.startsWith('-') ? `"${written}"` : written;
	expect(after(answerPart('cost', words, editContext), '---\ncost:\n---\n')).toBe(`---\ncost: ${wanted}\n---\n`);
});

test.each(['-', '---', '- [ ]', '> ', '#'])('a line of nothing but marks, “%s”, is no answer', (words) => {
	expect(after(answerPart('cost', words, editContext), '---\ncost:\n---\n')).toBe('---\ncost:\n---\n');
});

test.each([
	['code', '```\ncode\n', '```'],
	['a comment', '%% not yet\n', '%%'],
	['a comment of HTML', '<!-- not yet', '-->'],
])('a note that ends in %s without an end is left alone: what is added would be read as part of it', (_, words, end) => {
	const text = `---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-06-01\ndecision: open\n---\n## Problem\n\n${words}`;
	expect(after(again, text)).toBe('not-as-meant');
	expect(after(complete, text)).toBe('not-as-meant');
	expect(after(again, `${text}${end}\n`)).toContain('## 2026-06-08');
	expect(after(complete, `${text}${end}\n`)).toContain('## Cost of the problem');
});

test.each([
	['no type', '# Talk\n', true],
	['placeholders left in its words', 'How is {{mood}}?\n', true],
	['another type', '---\ntype: meeting\n---\n', false],
	['a placeholder left in its first heading', '# {{topic}}\n', false],
	['a placeholder left where its day should be', '---\nstarted: "{{day}}"\n---\n', false],
])('of a template with %s it is known whether what it makes is read as a conversation', (_, text, isRead) => {
	const words = { contact: '[[Anna]]', deal: 'Talk', title: 'Talk', day: start.startedOn, time: '09:30', dayIn: () => '' };
	const asked = { contactPath: 'Anna.md', contactLink: '[[Anna]]', path: 'Talk.md', link: '[[Talk]]', startedOn: start.startedOn, kind: 'call' };
	expect(startConversation({ ...asked, template: { text, words } }, partTables.en, editContext)).toMatchObject({ isRead });
});

test('a format that is empty is none, one is read without the blanks around it, and only a day has one', () => {
	const words = { contact: '[[Anna]]', deal: 'Talk', title: 'Talk', day: start.startedOn, time: '09:30', dayIn: (format: string) => `<${format}>` };
	expect(fillTemplate('{{date:}} {{date:  }} {{date: DD.MM. }} {{title:DD}} {{ TIME }}', words)).toBe('2026-06-01 2026-06-01 <DD.MM.> {{title:DD}} 09:30');
});

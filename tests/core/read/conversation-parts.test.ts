import type { ConversationPart } from '../../../src/core/model/deal';
import { partHeaded } from '../../../src/core/read/conversation-parts';
import { readVault } from '../../support/read-vault';

function openParts(properties: readonly string[], body: string): readonly ConversationPart[] {
	const note = `---\ntype: sales-conversation\ncontact: Anna\n${properties.map((line) => `${line}\n`).join('')}---\n${body}`;
	return readVault({ 'Anna.md': '---\ntype: contact\n---\n', 'Shop.md': note }).contact('Anna').deals[0]?.openParts ?? [];
}

test.each([
	['Problem', 'problem'],
	['1. Problem', 'problem'],
	['12) problem', 'problem'],
	['Cost of the problem', 'cost'],
	['Cost', 'cost'],
	['Kosten des Problems', 'cost'],
	['Kosten', 'cost'],
	['Fit at a price', 'fit'],
	['Fit', 'fit'],
	['Passung zu einem Preis', 'fit'],
	['Passung', 'fit'],
	['Price', 'price'],
	['Preis', 'price'],
	['Decision', 'decision'],
	['Entscheidung', 'decision'],
	['Problem 2', null],
	['Re-evaluate', null],
	['', null],
])('the heading "%s" opens the part %s', (heading, part) => {
	expect(partHeaded(heading)).toBe(part);
});

const english = `
## Problem

- What is happening, since when?
- A recent example?
- What was tried?
- Said back in one sentence: agreed?

## Cost of the problem

- What does it cost per month or year: money, time, risk, people?
- What if nothing changes?
- Why now?

## Fit at a price

- What would success look like, how would both know?
- Am I the right one?

### Price

- Price said aloud, and the reaction?

## Decision

- Who says yes?
- What must be true first?
- By when?

## Re-evaluate

- Go on with marketing to them?
`;

const german = `
## Problem

- Was geschieht, und seit wann?
- Ein Beispiel aus letzter Zeit?
- Was wurde versucht?
- In einem Satz zurückgesagt: einverstanden?

## Kosten des Problems

- Was kostet es im Monat oder Jahr: Geld, Zeit, Risiko, Menschen?
- Was, wenn sich nichts ändert?
- Warum jetzt?

## Passung zu einem Preis

- Wie sähe Erfolg aus, und woran merken es beide?
- Bin ich die richtige Person dafür?

### Preis

- Preis ausgesprochen, und die Reaktion?

## Entscheidung

- Wer sagt Ja?
- Was muss vorher gegeben sein?
- Bis wann?
`;

describe('a note as it is first made has every part open', () => {
	test.each([
		['English', english],
		['German', german],
		['nothing', ''],
		['empty lines of a list', '## Problem\n- \n- —\n'],
		['questions of a template of one’s own', '## Problem\n- Where does it hurt?\n- [ ] Since when? \n## Cost\n1. كم يكلف؟\n'],
		['an empty table', '## Problem\n| | |\n| --- | --- |\n| — | — |\n'],
	])('in %s', (_language, body) => {
		expect(openParts([], body)).toEqual(['problem', 'cost', 'fit', 'price', 'decision']);
	});
});

describe('a part is answered by words of the user', () => {
	test.each([
		['in its section', [], '## Cost\n- 4000 a month\n', ['problem', 'fit', 'price', 'decision']],
		['in a paragraph of its section', [], '# Cost\nAbout 4000 a month.\n', ['problem', 'fit', 'price', 'decision']],
		['in a question that is no item of a list', [], '## Cost\nPerhaps 4000?\n', ['problem', 'fit', 'price', 'decision']],
		['behind a question', [], '## Cost\n- How much? 4000\n', ['problem', 'fit', 'price', 'decision']],
		['in a table of its section', [], '## Cost\n| what | a month |\n| --- | --- |\n| time | 4000 |\n', ['problem', 'fit', 'price', 'decision']],
		['below a heading within its section', [], '## Cost\n### Time\n- two days a week\n', ['problem', 'fit', 'price', 'decision']],
		['in its property', ['problem: Nobody calls back'], '', ['cost', 'fit', 'price', 'decision']],
		['in a list of its property', ['problem: [unknown, Nobody calls back]'], '', ['cost', 'fit', 'price', 'decision']],
	])('%s', (_where, properties, body, open) => {
		expect(openParts(properties, body)).toEqual(open);
	});

	test.each([
		['in another section', [], '## Cost\n## Notes\n- 4000 a month\n'],
		['above all sections', [], '4000 a month\n## Cost\n'],
		['that say that it is not known', ['cost: unknown'], ''],
		['about the decision', ['decision: open'], '## Decision\n- She asks her partner first.\n'],
	])('not by words %s', (_where, properties, body) => {
		expect(openParts(properties, body)).toEqual(['problem', 'cost', 'fit', 'price', 'decision']);
	});

	test('and the decision by a yes or a no', () => {
		expect(openParts(['decision: "no"'], '')).toEqual(['problem', 'cost', 'fit', 'price']);
	});
});

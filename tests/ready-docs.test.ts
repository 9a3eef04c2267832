import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../src/core/settings/read-settings';
import { docExamples, type DocExample } from './support/doc-examples';
import { listsOf } from './support/relationship';

const examples = docExamples(readFileSync(join(__dirname, '../docs/ready.md'), 'utf8'));

/** Everything the lists say of an example's notes, in the words of the page. */
function told({ notes, settings }: DocExample): string[] {
	const lists = listsOf(notes, { settings: readSettings(settings).settings });
	return [
		...lists.ready.map(({ contact, signs, wait }) => {
			const because = signs.map((sign) => sign.because).join(', ');
			return `${contact.name}: ${wait === null ? `ready, ${because}` : `wait, ${because}, ${wait}`}`;
		}),
		...lists.soldCold.map(({ contact, before }) => `${contact.name}: sold cold before ${before}`),
		...lists.referrers.flatMap(({ name, referrals, standing }) => [
			...referrals.map(({ contact, deals }) => [`${name}: refers ${contact.name}`, ...deals.map(({ deal }) => `${deal.state} ${deal.deal.name}`)].join(', ')),
			...((standing?.stop ?? null) === null ? [] : [`${name}: stop questioned`]),
		]),
		...lists.stopProposals.map(({ contact, touches }) => `${contact.name}: stop proposed after ${String(touches)} touches`),
	];
}

test.each(examples)('docs/ready.md, line $line: the lists say of the notes what the page says', (example) => {
	const all = told(example);
	expect(example.reads.filter((line) => !all.includes(line))).toEqual([]);
});

test('docs/ready.md shows every list at least once', () => {
	expect(examples.length).toBeGreaterThanOrEqual(4);
});

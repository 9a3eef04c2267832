import { allRules } from '../../../src/core/rules/all-rules';
import { ruleDocs } from '../../../src/core/rules/rule-docs';
import { flagIds } from '../../../src/core/model/flag';
import { readVault } from '../../support/read-vault';

const examples = allRules.flatMap(({ id }) => ruleDocs[id].examples.map((example) => ({ rule: id, example, title: example.title })));

test.each(examples)('$rule: $title', ({ rule, example }) => {
	const { report } = readVault(example.notes, { asOf: example.asOf });
	const raised = report.flags.filter(({ flag }) => flag === rule).length;
	const suppressed = report.suppressed.filter(({ flag }) => flag === rule).length;
	expect({ raised: raised + suppressed, suppressed }).toEqual({ raised: example.raises, suppressed: example.suppressed ?? 0 });
	expect(report.problems).toEqual([]);
});

test('every flag has one rule, in the order of the flags', () => {
	expect(allRules.map(({ id }) => id)).toEqual(flagIds);
});

test('every rule shows a case that raises it and one that does not', () => {
	for (const { examples: shown } of Object.values(ruleDocs)) {
		expect(shown.some(({ raises, suppressed = 0 }) => raises > suppressed)).toBe(true);
		expect(shown.some(({ raises }) => raises === 0)).toBe(true);
	}
});

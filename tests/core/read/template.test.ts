import { lexiconOf } from '../../../src/core/read/lexicon';
import { isTemplateHead, isTemplateOpening, isTemplatePath } from '../../../src/core/read/template';
import { defaultSettings } from '../../../src/core/settings/settings';

const lexicon = lexiconOf(defaultSettings);

test.each([
	'title: {{title}}',
	'name: "{{name}}"',
	'First name: {{VALUE}}',
	'last-name: {{VALUE}}',
	'full_name: {{VALUE}}',
	'uid: {{uid}}',
	'id: <% tp.id %>',
	'modified: {{date}}',
	'updated: {{date}}',
	'company: {{VALUE:company}}',
	'"date": {{date}}',
	'date: 2026-01-01 - {{time}}',
	'date: 2026-01-01 {{time}}',
	'salutation: Hello\naliases:\n  - {{title}}',
	'activities:\n  - {{date}} call',
	'activities:\n  - 6-03-01 {{text}}',
	'name: >\n{{title}}',
])('a head is a template where who or when is a placeholder: %j', (head) => {
	expect(isTemplateHead(head, lexicon)).toBe(true);
});

test.each([
	'name: Anna',
	'salutation: Dear {{name}}',
	'summary: {{x}}',
	'role: {{x}}',
	'value: {{x}}',
	'status: {{x}}',
	'marketing: {{x}}',
	'# {{title}}\nname: Anna',
	'salutation:\n  name: {{name}}',
	'activities:\n  - 2026-03-01 call {{text}}',
	'activities:\n  - 2026-03-01 call\n  - {{date}} call',
	'name: Anna\nsalutation: {{name}}',
	'name: {{\n}}',
])('a head is none for a placeholder elsewhere: %j', (head) => {
	expect(isTemplateHead(head, lexicon)).toBe(false);
});

test.each([
	['# {{title}}', true],
	['\n\n## Notes on {{title}}\n', true],
	['###### <% tp.file.title %>', true],
	['# Anna\n## {{title}}', false],
	['Words\n# {{title}}', false],
	['Words of {{title}}', false],
	['#{{title}}', false],
	['', false],
])('a body that begins %j is a template: %s', (opening, isTemplate) => {
	expect(isTemplateOpening(opening)).toBe(isTemplate);
});

test.each([
	['People/{{title}}.md', true],
	['People/<% title %>.md', true],
	['{{folder}}/Anna.md', false],
	['Templates/Anna.md', true],
	['Areas/03 Templates/People/Anna.md', true],
	['Templates 2/Anna.md', false],
	['Templates.md', false],
	['People/Anna.md', false],
])('the note %s is a template by its place: %s', (path, isTemplate) => {
	expect(isTemplatePath(path, lexicon)).toBe(isTemplate);
});

test('a template folder named by its path is that one only', () => {
	const own = lexiconOf({ ...defaultSettings, templateFolders: ['Work/Forms', 'Blanks'] });
	const isTemplate = (path: string): boolean => isTemplatePath(path, own);
	expect(['Work/Forms/Anna.md', 'work/forms/new/Anna.md', 'Old/Blanks/Anna.md'].filter(isTemplate)).toHaveLength(3);
	expect(['WorkForms/Anna.md', 'Old/Work/Forms/Anna.md', 'Work/Anna.md'].filter(isTemplate)).toEqual([]);
});

import { inlineFields } from '../../../src/core/read/inline-fields';
import { bodyLines } from '../../../src/core/read/note-body';

function fields(body: string): readonly string[] {
	return inlineFields(bodyLines({ text: body, firstLine: 1 })).map(({ name, value, line }) => `${String(line)} ${name} = ${JSON.stringify(value)}`);
}

test.each([
	['company:: Acme', ['1 company = "Acme"']],
	['- **Next contact**::   2026-07-01  ', ['1 Next contact = "2026-07-01"']],
	['_Last contact ::_ 2026-03-01', ['1 Last contact = "2026-03-01"']],
	['**2nd e-mail**:: a@b.org', ['1 2nd e-mail = "a@b.org"']],
	['company::[[Acme & Co]] of Berlin', ['1 company = "[[Acme & Co]] of Berlin"']],
	['company::Acme', []],
	['Says, company:: Acme', []],
	['std::vector', []],
	['in [company:: Acme] and (role :: CEO )', ['1 company = "Acme"', '1 role = "CEO"']],
	['[2nd company:: [[Acme]] of [[Berlin]]]', ['1 2nd company = "[[Acme]] of [[Berlin]]"']],
	['[company:: ]', ['1 company = ""']],
	['## company:: Acme', []],
	['| company:: Acme |', []],
	['Attendees::\n- [[Anna]]\n- Ben', ['1 Attendees = ["[[Anna]]","Ben"]']],
	['Attendees ::\n- Anna\nWords\n- Ben', ['1 Attendees = ["Anna"]']],
	['Attendees::\n## Next\n- Ben', ['1 Attendees = []']],
	['Attendees::\n| a |\n- Ben', ['1 Attendees = []']],
	['Attendees::\n- role:: CEO\n- Ben', ['1 Attendees = []', '2 role = "CEO"']],
	['company:: Acme\n- Ben', ['1 company = "Acme"']],
])('%j', (body, expected) => {
	expect(fields(body)).toEqual(expected);
});

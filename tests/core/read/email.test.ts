import { addressesIn, byEmail, emailsIn } from '../../../src/core/read/email';

test.each([
	['anna@example.org', ['anna@example.org']],
	['Anna Berg <Anna.Berg+work@Mail.Example.co.uk>', ['anna.berg+work@mail.example.co.uk']],
	['mailto:a@b.org', ['a@b.org']],
	["o'neil_1@example-shop.org, ben/sales@example.org", ["o'neil_1@example-shop.org", 'ben/sales@example.org']],
	['jörg2@müller3.example', ['jörg2@müller3.example']],
	['a@1.2', ['a@1.2']],
	['anna@localhost', []],
	['anna at example.org', []],
	['@example.org', []],
	['', []],
])('the value "%s" holds the addresses %j', (value, emails) => {
	expect(emailsIn([value])).toEqual(emails);
});

test('the addresses of several values are each named once', () => {
	expect(emailsIn(['a@b.org; c@d.org', 'A@B.org'])).toEqual(['a@b.org', 'c@d.org']);
	expect(emailsIn([])).toEqual([]);
});

test('what stands past the first 2000 characters of a value is not read', () => {
	expect(emailsIn([`${' '.repeat(1990)}a@b.org`, `${' '.repeat(2000)}c@d.org`])).toEqual(['a@b.org']);
});

test.each([
	['To: Anna <anna@example.org>, ben@example.org', ['anna@example.org', 'ben@example.org']],
	['| anna@example.org|Ben|ben_2@mail.example.org |', ['anna@example.org', 'ben_2@mail.example.org']],
	['Anna/anna@example.org, ANNA@example.org', ['anna@example.org']],
	['jörg2@müller3.example and a@1.2', ['jörg2@müller3.example', 'a@1.2']],
	['nobody here, not even anna@localhost', []],
])('the text "%s" holds the addresses %j', (text, emails) => {
	expect(addressesIn(text)).toEqual(emails);
});

test('all who bear an address are found by it, in their order', () => {
	const anna = { name: 'Anna', emails: ['anna@example.org', 'office@example.org'] };
	const ben = { name: 'Ben', emails: ['office@example.org'] };
	expect([...byEmail([anna, ben])]).toEqual([
		['anna@example.org', [anna]],
		['office@example.org', [anna, ben]],
	]);
});

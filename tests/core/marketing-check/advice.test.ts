import { checkMarketing } from '../../../src/core/marketing-check/check-marketing';

const nothing = { sellingWords: [], nextStepWords: [] };

test.each([
	'1. Write the scope first.\n2. Name what is not included.',
	'Write to your best client before you write to anybody else.',
	'Answer the phone within a day. Comment on what went well.',
	'Read the contract twice. Listen before you talk, and watch what people do.',
])('what readers are told to do in their own work invites them to nothing: %s', (text) => {
	expect(checkMarketing(text, nothing).nextStep).toBeNull();
});

test.each([
	['Write to me with the story.', 'reply'],
	['Comment below.', 'reply'],
	['Read the whole story.', 'read'],
	['Listen here.', 'read'],
])('“%s” invites to %s', (text, kind) => {
	expect(checkMarketing(text, nothing).nextStep).toMatchObject({ kind });
});

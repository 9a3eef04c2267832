import type { Dialogs } from '../../../src/contact-book/commands/dialogs';
import { anna, answered, person, run } from '../../support/command-runs';

describe('imports', () => {
	const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Cleo Ray\nEMAIL:cleo@example.org\nEND:VCARD\n';

	test.each([
		['people.vcf', card],
		['people.CSV', 'Name,Email\nCleo Ray,cleo@example.org\n'],
		['people.csv.vcf', card],
	])('%s: those chosen become notes in the folder of contacts', async (name, text) => {
		const kept = await run('import-contacts', anna, {
			settings: { contactFolders: ['People'] },
			answers: {
				pickImport: answered({ name, text }),
				chooseContacts: ({ proposals }) => Promise.resolve(new Map(proposals.map((one) => [one, 'create' as const]))),
			},
		});
		expect([...kept.notes.keys()]).toEqual(['Anna.md', 'People/Cleo Ray.md']);
		expect(kept.told).toEqual(['wrote Import contacts']);
	});

	test('a picked file is asked for by what is in it', async () => {
		const asked: string[] = [];
		const answers: Partial<Dialogs> = { pickImport: (what) => (asked.push(what), Promise.resolve(null)) };
		await run('import-contacts', anna, { answers });
		await run('import-meetings', anna, { answers });
		expect(asked).toEqual(['contacts', 'meetings']);
	});

	test('without a folder of contacts new notes stand at the top of the vault', async () => {
		const { notes } = await run('import-contacts', anna, {
			settings: { contactFolders: [] },
			answers: {
				pickImport: answered({ name: 'a.vcf', text: card }),
				chooseContacts: ({ proposals }) => Promise.resolve(new Map(proposals.map((one) => [one, 'create' as const]))),
			},
		});
		expect([...notes.keys()]).toEqual(['Anna.md', 'Cleo Ray.md']);
	});

	test('no file, or nothing chosen, writes nothing', async () => {
		expect((await run('import-contacts', anna)).told).toEqual(['asked file']);
		expect((await run('import-contacts', anna, { answers: { pickImport: answered({ name: 'a.vcf', text: card }) } })).told).toEqual(['asked contacts']);
		expect((await run('import-meetings', anna)).told).toEqual(['asked file']);
		const calendar = { name: 'a.ics', text: 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n' };
		expect((await run('import-meetings', anna, { answers: { pickImport: answered(calendar) } })).told).toEqual(['asked meetings']);
	});

	test('the meetings of the last twelve months through today are proposed, and those confirmed are written', async () => {
		const event = (day: string): string =>
			`BEGIN:VEVENT\nUID:${day}\nSUMMARY:Talk\nATTENDEE;CN=Anna:mailto:anna@example.org\nDTSTART;VALUE=DATE:${day}\nEND:VEVENT\n`;
		const text = `BEGIN:VCALENDAR\nVERSION:2.0\n${['20250531', '20250601', '20260601', '20260602'].map(event).join('')}END:VCALENDAR\n`;
		const days: string[] = [];
		const kept = await run(
			'import-meetings',
			{ 'Anna.md': person('email: anna@example.org') },
			{
				answers: {
					pickImport: answered({ name: 'a.ics', text }),
					chooseMeetings(span, read) {
						const { proposals } = read(span);
						days.push(...proposals.map(({ activity }) => activity.day));
						return Promise.resolve(proposals);
					},
				},
			},
		);
		expect([...days].sort()).toEqual(['2025-06-01', '2026-06-01']);
		expect(kept.told).toEqual(['wrote Import meetings']);
	});
});

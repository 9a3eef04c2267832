import type { Dialogs } from '../../../src/contact-book/commands/dialogs';
import { anna, answered, command, person, run } from '../../support/command-runs';
import { memoryHost } from '../../support/memory-host';
import { dayOf } from '../../support/read-vault';

describe('a campaign', () => {
	const logged = { name: '', day: dayOf('2026-06-01'), kind: 'newsletter', audience: 'News', contacts: ['Anna.md'] };

	test('is a note of its own with those it reached, named by its title, else by its day and kind', async () => {
		const plain = await run('log-campaign', anna, { answers: { logCampaign: answered(logged) }, settings: { campaignFolder: 'Sent' } });
		expect(plain.told).toEqual(['wrote Campaign to 1 contact', 'opened Sent/2026-06-01 newsletter.md']);
		expect(plain.notes.get('Sent/2026-06-01 newsletter.md')).toBe(
			'---\ntype: campaign\ndate: 2026-06-01\nactivity: marketing/newsletter\naudience: News\ncontacts:\n  - "[[Anna]]"\n---\n',
		);
		const named = await run('log-campaign', anna, { answers: { logCampaign: answered({ ...logged, name: 'Spring' }) }, settings: { campaignFolder: '' } });
		expect([...named.notes.keys()]).toEqual(['Anna.md', 'Spring.md']);
	});

	test('whose note is in front is logged in that note, and one undo takes it back', async () => {
		const notes = { ...anna, 'May.md': '---\ntype: campaign\ndate: 2026-05-01\nstatus: draft\n---\nRead this.\n' };
		const kept = await run('log-campaign', notes, { active: 'May.md', answers: { logCampaign: answered({ ...logged, name: 'Spring' }) } });
		expect(Object.fromEntries(kept.notes)).toEqual({
			...anna,
			'May.md':
				'---\ntype: campaign\ndate: 2026-06-01\nstatus: sent\nactivity: marketing/newsletter\naudience: News\ncontacts:\n  - "[[Anna]]"\n---\nRead this.\n',
		});
		expect(kept.told).toEqual(['wrote Campaign to 1 contact']);
		await kept.undo();
		expect(Object.fromEntries(kept.notes)).toEqual(notes);
	});

	test('that cannot be made is not opened', async () => {
		const kept = memoryHost({ ...anna, 'May.md': 'mine' }, { answers: { logCampaign: answered(logged) } });
		await command('log-campaign').run({ ...kept.host, notes: { ...kept.host.notes, freePath: () => 'May.md' } });
		expect(kept.told).toEqual(['wrote Campaign to 1 contact', 'not written May.md: exists']);
	});

	test('in front reached whom it names, where that is one contact', async () => {
		const reached: (readonly string[] | undefined)[] = [];
		const logCampaign: Dialogs['logCampaign'] = (_contact, inFront) => (reached.push(inFront?.reached), Promise.resolve(null));
		const notes = { ...anna, 'A/Ben.md': person(), 'B/Ben.md': person(), 'May.md': '---\ntype: campaign\ncontacts: [Ben, Nobody, Anna]\n---\n' };
		await run('log-campaign', notes, { active: 'May.md', answers: { logCampaign } });
		await run('log-campaign', notes, { active: 'Gone.md', answers: { logCampaign } });
		expect(reached).toEqual([['Anna.md'], undefined]);
	});

	test('begins with the contact in front, and says of a campaign in front what its check found', async () => {
		const begun: Parameters<Dialogs['logCampaign']>[] = [];
		const logCampaign: Dialogs['logCampaign'] = (contact, inFront) => {
			begun.push([contact, inFront]);
			inFront?.show();
			return Promise.resolve(null);
		};
		const notes = { ...anna, 'Ben.md': person(), 'May.md': '---\ntype: campaign\ndate: 2026-05-01\ncontacts: ["[[Ben]]"]\n---\nBuy now, only today!\n' };
		await run('log-campaign', notes, { active: 'Anna.md', answers: { logCampaign } });
		const seen = await run('log-campaign', notes, { active: 'May.md', answers: { logCampaign } });
		expect(begun[0]).toEqual(['Anna.md', null]);
		expect(begun[1]).toMatchObject([null, { path: 'May.md', reached: ['Ben.md'] }]);
		expect(begun[1]?.[1]?.line).toContain('May');
		expect(seen.told).toEqual(['checked May.md']);
		await run('log-campaign', notes, { answers: { logCampaign } });
		expect(begun[2]).toEqual([null, null]);
	});
});

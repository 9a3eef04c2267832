import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');
const built = join(root, 'dist/two-hats.cjs');
const zones = ['America/Los_Angeles', 'UTC', 'Asia/Kolkata', 'Pacific/Apia'];

function runIn(zone: string, ...args: readonly string[]): string {
	return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8, cwd: root, env: { ...process.env, TZ: zone } });
}

test.each([
	['check', '--as-of', '2026-06-01'],
	['review', '--as-of', '2026-03-29'],
])('two-hats %s tells the same in every time zone', (command, ...options) => {
	const told = zones.map((zone) => runIn(zone, built, command, 'examples/vault', ...options, '--json'));
	expect(JSON.parse(told[0] ?? '')).toBeInstanceOf(Object);
	expect(new Set(told).size).toBe(1);
});

/** What `today` says at a moment, where the clock stands at that moment and the machine in that zone. */
function todayAt(zone: string, moments: readonly string[]): string[] {
	const code = `
		const { buildSync } = require('esbuild');
		const { outputFiles } = buildSync({ entryPoints: ['src/obsidian/today.ts'], bundle: true, write: false, format: 'cjs', platform: 'node' });
		const made = { exports: {} };
		let now = 0;
		const FixedDate = new Proxy(Date, {
			construct: (made, args, asked) => Reflect.construct(made, args.length === 0 ? [now] : args, asked === FixedDate ? made : asked),
		});
		new Function('module', 'exports', 'Date', outputFiles[0].text)(made, made.exports, FixedDate);
		console.log(JSON.stringify(${JSON.stringify(moments)}.map((moment) => { now = Date.parse(moment); return made.exports.today(); })));`;
	const told: unknown = JSON.parse(runIn(zone, '-e', code));
	return Array.isArray(told) ? told.map(String) : [];
}

test.each<[string, string, readonly (readonly [string, string])[]]>([
	[
		'the day changes at midnight of the place',
		'America/Los_Angeles',
		[
			['2026-06-02T06:59:59.999Z', '2026-06-01'],
			['2026-06-02T07:00:00.000Z', '2026-06-02'],
		],
	],
	[
		'summer time begins: the day has 23 hours, and is one day',
		'America/Los_Angeles',
		[
			['2026-03-08T07:59:59Z', '2026-03-07'],
			['2026-03-08T08:00:00Z', '2026-03-08'],
			['2026-03-08T10:00:00Z', '2026-03-08'],
			['2026-03-09T06:59:59Z', '2026-03-08'],
			['2026-03-09T07:00:00Z', '2026-03-09'],
		],
	],
	[
		'summer time ends: the day has 25 hours, and is one day',
		'Europe/Berlin',
		[
			['2026-10-24T21:59:59Z', '2026-10-24'],
			['2026-10-24T22:00:00Z', '2026-10-25'],
			['2026-10-25T00:30:00Z', '2026-10-25'],
			['2026-10-25T01:30:00Z', '2026-10-25'],
			['2026-10-25T22:59:59Z', '2026-10-25'],
			['2026-10-25T23:00:00Z', '2026-10-26'],
		],
	],
	[
		'summer time begins at midnight, which there is not that day',
		'Africa/Cairo',
		[
			['2026-04-23T21:59:59Z', '2026-04-23'],
			['2026-04-23T22:00:00Z', '2026-04-24'],
		],
	],
	[
		'half hours count',
		'Asia/Kolkata',
		[
			['2026-06-01T18:29:59Z', '2026-06-01'],
			['2026-06-01T18:30:00Z', '2026-06-02'],
		],
	],
	[
		'a day that a place left out',
		'Pacific/Apia',
		[
			['2011-12-30T09:59:59Z', '2011-12-29'],
			['2011-12-30T10:00:00Z', '2011-12-31'],
		],
	],
])('%s (%s)', (_name, zone, moments) => {
	expect(
		todayAt(
			zone,
			moments.map(([moment]) => moment),
		),
	).toEqual(moments.map(([, day]) => day));
});

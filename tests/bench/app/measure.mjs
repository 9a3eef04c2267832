/** What the app does with a vault, with its cache played: printed as JSON of milliseconds. One process a round, so that no round warms another. */
/* global gc -- what node --expose-gc gives */
import { LiveCheck } from '../../../src/contact-book/live-check.ts';
import { lexiconOf } from '../../../src/core/read/lexicon.ts';
import { defaultSettings } from '../../../src/core/settings/settings.ts';
import { VaultReading } from '../../../src/obsidian/vault-reading.ts';
import { TFile } from './obsidian-stub.mjs';

const contacts = Number(process.argv[2]);
const kinds = ['marketing/newsletter Issue on pricing', 'sales/discovery-call', 'delivery/kick-off', 'call about the scope', 'marketing/check-in'];
const day = (number) => new Date(Date.UTC(2024, 6, 1) + (number % 690) * 86_400_000).toISOString().slice(0, 10);

/** A contact with 20 activities and 2 deals, as the vaults of the reference figures have. */
function frontmatterOf(index) {
	return {
		type: 'contact',
		company: `Company ${String(index % 500)}`,
		deals: [`${day(index)} won Project ${String(index)}`, `${day(index + 200)} lost Extension ${String(index)}`],
		activities: Array.from({ length: 20 }, (_, number) => `${day(index * 7 + number * 31)} ${kinds[number % kinds.length]}`),
	};
}

const texts = Array.from({ length: contacts }, (_, index) => JSON.stringify(frontmatterOf(index)));
const timed = (work) => {
	const start = performance.now();
	const made = work();
	return { ms: performance.now() - start, made };
};

const parsed = timed(() => texts.map((text) => JSON.parse(text)));
// Paths as an app has them: flat strings, not ones still to be joined.
const paths = JSON.parse(JSON.stringify(texts.map((_, index) => `People/Contact ${String(index)}.md`)));
const files = paths.map((path) => new TFile(path));
const caches = new Map(files.map((file, index) => [file.path, { frontmatter: parsed.made[index] }]));
const app = {
	vault: { getMarkdownFiles: () => files, getFileByPath: () => null },
	metadataCache: { getFileCache: (file) => caches.get(file.path) ?? null },
};

/** What lives on the heap, in bytes; what nobody holds any more is cleared first. */
const heap = () => {
	gc();
	return process.memoryUsage().heapUsed;
};
const before = heap();
const built = timed(() => {
	const reading = new VaultReading(app, lexiconOf(defaultSettings));
	for (const file of reading.list()) reading.read(file);
	reading.notes.book.contactsNamed('nobody');
	return reading;
});
const check = new LiveCheck(built.made.notes, '2026-06-01', defaultSettings);
const checked = timed(() => check.work());
const shown = timed(() => check.result());
const held = heap() - before;

const changes = [];
for (let round = 0; round < 200; round++) {
	const index = (round * 37) % contacts;
	const cache = { frontmatter: frontmatterOf(index + round + 1) };
	const text = `---\n${JSON.stringify(cache.frontmatter)}\n---\n`;
	changes.push(
		timed(() => {
			built.made.readChanged(files[index], text, cache);
			check.work();
		}).ms,
	);
}
const newDay = timed(() => {
	check.changeTo('2026-06-02', defaultSettings);
	check.work();
});
changes.sort((a, b) => a - b);
console.log(
	JSON.stringify({
		jsonParse: parsed.ms,
		build: built.ms,
		check: checked.ms,
		result: shown.ms,
		change: changes[100],
		newDay: newDay.ms,
		memory: held / 1e6,
		memoryOfActivity: held / 1e3 / (contacts * 20),
	}),
);

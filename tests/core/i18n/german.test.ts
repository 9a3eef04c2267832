import { allLanguages } from '../../../src/core/i18n/all-languages';
import { englishWords } from '../../../src/core/i18n/english';
import { localFormats } from '../../../src/core/i18n/formats';
import { germanWords } from '../../../src/core/i18n/german';
import type { Words } from '../../../src/core/i18n/words';
import type { Activity } from '../../../src/core/model/activity';
import type { Deal, DealState } from '../../../src/core/model/deal';
import { flagIds, type Flag } from '../../../src/core/model/flag';
import { problemAt } from '../../../src/core/model/problem';
import { isPropertyGroup } from '../../../src/core/settings/change-setting';
import { defaultSettings } from '../../../src/core/settings/settings';
import { actSamples } from '../../support/act-samples';
import { importSamples } from '../../support/import-samples';
import { listSamples } from '../../support/list-samples';
import { dayOf } from '../../support/read-vault';

const english = englishWords(localFormats('en'));
const german = germanWords(localFormats('de'));
const counts = [0, 1, 2, 1234];
const day = dayOf('2026-03-01');
const evidence = { path: 'Anna Berg.md', at: { line: 1 }, text: '2026-03-01 won Website' };
const contact = { path: 'Anna Berg.md', name: 'Anna Berg' };

const deal: Deal = {
	name: 'Website',
	status: 'won',
	openedOn: null,
	closedOn: day,
	decideBy: null,
	value: '',
	referredBy: [],
	source: 'line',
	openParts: [],
	evidence: [evidence],
	path: null,
};

const activity: Activity = {
	day,
	isPlanned: true,
	role: 'marketing',
	roleReason: 'written',
	kind: 'check-in',
	text: '',
	evidence: [evidence],
	through: null,
	isCampaign: false,
};

const states: readonly DealState[] = ['open', 'won', 'lost', 'closed', 'unstarted'];

function flagOf(flag: Flag['flag'], known: Partial<Flag> = {}): Flag {
	const base = { contact, deal: { deal, state: 'won' }, since: day, days: 64, evidence: [evidence, evidence] } as const;
	return { flag, key: flag, ...base, isInDelivery: false, hasUntagged: false, planned: [], possible: [], ...known };
}

const flags: readonly Flag[] = [
	...flagIds.flatMap((flag) => counts.map((days) => flagOf(flag, { days }))),
	...flagIds.map((flag) => flagOf(flag, { deal: { deal: { ...deal, name: '', decideBy: day }, state: 'closed' }, isInDelivery: true })),
];

const withCounts = (sentence: (count: number) => string): readonly string[] => counts.map(sentence);

/** Every function of the tables by its place, with the sentences it makes of sample arguments. The report is English in both. */
const samples: Readonly<Record<string, (words: Words) => readonly string[]>> = {
	...listSamples,
	flagReason: (words) => flags.map((flag) => words.flagReason(flag)),
	suppression: (words) => [
		words.suppression({ by: 'stop', on: day }),
		words.suppression({ by: 'do-not-contact' }),
		words.suppression({ by: 'pause', until: day }),
		words.suppression({ by: 'snooze', until: day }),
		...['', 'Website'].map((name) => words.suppression({ by: 'open-deal', deal: name })),
	],
	problem: (words) => withCounts((count) => words.problem({ ...problemAt('date-order', evidence, '1.3.2026'), count })),
	week: (words) =>
		[
			words.week({ what: 'planned', contact, activity }),
			words.week({ what: 'planned', contact, activity: { ...activity, kind: '' } }),
			words.week({ what: 'pause-ended', contact, on: day, reason: '', evidence }),
			...[true, false].map((isOverdue) => words.week({ what: 'decide', contact, deal, by: day, isOverdue })),
			words.week({ what: 'stalled', contact, flag: flagOf('stalled-marketing'), step: 'after-won' }),
		].flatMap(({ what, step }) => [what, step]),
	'ui.day': (words) => [words.ui.day(day)],
	'ui.line': (words) => withCounts((line) => words.ui.line(line)),
	'ui.number': (words) => withCounts((count) => words.ui.number(count)),
	'ui.sidebar.found': ({ ui }) => withCounts((count) => ui.sidebar.found(count)),
	'ui.sidebar.nothingFound': ({ ui }) => ['', 'Anna'].map((search) => ui.sidebar.nothingFound(search)),
	'ui.sidebar.evidence': ({ ui }) => withCounts((count) => ui.sidebar.evidence(count)),
	'ui.sidebar.planned': ({ ui }) => ['', 'check-in'].map((kind) => ui.sidebar.planned(kind, ui.day(day))),
	'ui.sidebar.possible': ({ ui }) => [ui.sidebar.possible('Anna', ui.day(day))],
	'ui.sidebar.more': ({ ui }) => [ui.sidebar.more('Anna')],
	'ui.sidebar.keptBack': ({ ui }) => withCounts((count) => ui.sidebar.keptBack(count)),
	'ui.sidebar.older': ({ ui }) => withCounts((count) => ui.sidebar.older(count)),
	'ui.sidebar.olderDeal': ({ ui }) => ['', 'Website'].map((name) => ui.sidebar.olderDeal(name, ui.day(day))),
	'ui.sidebar.reading': ({ ui }) => withCounts((count) => ui.sidebar.reading(count, 5000)),
	'ui.sidebar.waiting': ({ ui }) => withCounts((count) => ui.sidebar.waiting(count)),
	'ui.sidebar.allWellCounts': ({ ui }) => withCounts((count) => ui.sidebar.allWellCounts({ contacts: count, activities: count })),
	'ui.sidebar.noContactsRead': ({ ui }) => withCounts((count) => ui.sidebar.noContactsRead(count)),
	'ui.start.counts': ({ ui }) => withCounts((count) => ui.start.counts({ notes: count, contacts: count, activities: count, deals: count })),
	'ui.start.stalled': ({ ui }) => withCounts((count) => ui.start.stalled(count)),
	'ui.start.dateOrder': ({ ui }) => [ui.start.dateOrder('1.3.2026')],
	'ui.start.lookBack': ({ ui }) => withCounts((count) => ui.start.lookBack(count)),
	'ui.start.months': ({ ui }) => withCounts((count) => ui.start.months(count)),
	'ui.start.headingUsed': ({ ui }) => withCounts((count) => ui.start.headingUsed('Log', count)),
	'ui.start.headingNew': ({ ui }) => withCounts((count) => ui.start.headingNew('Kontakte', count)),
	'ui.start.done': ({ ui }) => withCounts((count) => ui.start.done(count)),
	'ui.check.summary': ({ ui }) =>
		[null, { kind: 'reply', line: 12, text: 'Text' } as const].flatMap((step) => withCounts((count) => ui.check.summary(count, step))),
	'ui.check.more': ({ ui }) => withCounts((count) => ui.check.more(count)),
	'ui.check.ofNote': ({ ui }) => [ui.check.ofNote('Text', 'Text')],
	'ui.panel.title': ({ ui }) => [ui.panel.title('Anna')],
	'ui.panel.hatWhat': ({ ui }) => [
		ui.panel.hatWhat({ hat: 'selling', deal, openParts: [] }),
		ui.panel.hatWhat({ hat: 'delivery' }),
		ui.panel.hatWhat({ hat: 'marketing' }),
		...[null, day].map((until) => ui.panel.hatWhat({ hat: 'none', until })),
	],
	'ui.panel.openParts': ({ ui }) => [ui.panel.openParts(ui.panel.part.price)],
	'ui.panel.step': ({ ui }) => [
		...[true, false].map((isOverdue) => ui.panel.step({ step: 'decide', by: day, isOverdue }, '')),
		ui.panel.step({ step: 'ask', parts: ['problem', 'cost', 'fit', 'price', 'decision'] }, ''),
		ui.panel.step({ step: 'name-day' }, ''),
		...[true, false].map((isDue) => ui.panel.step({ step: 'planned', activity, isDue }, '')),
		ui.panel.step({ step: 'planned', activity: { ...activity, kind: '' }, isDue: false }, ''),
		ui.panel.step({ step: 'stalled', suggestion: 'after-won' }, 'Text'),
		ui.panel.step({ step: 'wait', until: day }, ''),
		ui.panel.step({ step: 'rest' }, ''),
		ui.panel.step({ step: 'plan' }, ''),
	],
	'ui.panel.ago': ({ ui }) => withCounts((count) => [ui.panel.ago(count, 0), ui.panel.ago(null, count)].join(' / ')),
	'ui.panel.timelineOf': ({ ui }) => [ui.panel.timelineOf(ui.day(day), ui.day(day))],
	'ui.panel.activity': ({ ui, role }) => ['', 'check-in'].map((kind) => ui.panel.activity(ui.day(day), role.untagged, kind)),
	'ui.panel.plannedActivity': ({ ui, role }) => ['', 'check-in'].map((kind) => ui.panel.plannedActivity(ui.day(day), role.untagged, kind)),
	'ui.panel.deal': ({ ui }) => states.flatMap((state) => ['', 'Website'].map((name) => ui.panel.deal(name, state, ui.panel.dealDays(null, ui.day(day))))),
	'ui.panel.dealDays': ({ ui }) => [ui.panel.dealDays(null, ui.day(day)), ui.panel.dealDays(ui.day(day), null), ui.panel.dealDays(ui.day(day), ui.day(day))],
	'ui.panel.rungEmpty': ({ ui }) => (['know', 'like', 'trust'] as const).map((rung) => ui.panel.rungEmpty(rung)),
	'ui.panel.rungCount': ({ ui }) => withCounts((count) => ui.panel.rungCount(count)),
	'ui.panel.decided': ({ ui }) =>
		(['continue', 'pause', 'stop'] as const).flatMap((decision) => [null, ui.day(day)].map((until) => ui.panel.decided(decision, ui.day(day), until))),
	'ui.panel.snoozed': ({ ui }) => [ui.panel.snoozed(ui.day(day))],
	'ui.commands.copiedFlags': ({ ui }) => withCounts((count) => ui.commands.copiedFlags(count)),
	'ui.commands.stalled': ({ ui }) => withCounts((count) => ui.commands.stalled(count)),
	'ui.settings.seenCounts': ({ ui }) =>
		withCounts((count) => ui.settings.seenCounts({ notes: count, contacts: count, activities: count, deals: count, flags: count })),
	'ui.settings.wrongNumber': ({ ui }) => withCounts((most) => ui.settings.wrongNumber(most)),
	'ui.settings.wrongFolder': ({ ui }) => [ui.settings.wrongFolder('Kunden')],
	...actSamples,
	...importSamples,
	'ui.settings.property': ({ ui }) => Object.keys(defaultSettings.properties).filter(isPropertyGroup).map(ui.settings.property),
	'ui.settings.wrongPath': ({ ui }) => [ui.settings.wrongPath('Kunden')],
	'ui.settings.wrongStatus': ({ ui }) => [ui.settings.wrongStatus('verloren')],
	'ui.settings.stored': ({ ui }) => ['graceDays is not a whole number from 0 to 3650', 'there is no list of settings'].map(ui.settings.stored),
};

/** Functions and strings by their place: `ui.sidebar.search`. The report is left out. */
function placesOf(table: object, place = ''): [string, unknown][] {
	return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
		const here = place === '' ? key : `${place}.${key}`;
		if (here === 'report') return [];
		return typeof value === 'object' && value !== null ? placesOf(value, here) : [[here, value]];
	});
}

const languages = Object.entries(allLanguages).map(([code, { words }]) => [code, words(localFormats(code))] as const);

describe.each(languages)('the words of %s', (_code, words) => {
	test('every sentence with something to fill in is tried', () => {
		const functions = placesOf(words).filter(([, value]) => typeof value === 'function');
		expect(functions.map(([place]) => place).sort()).toEqual(Object.keys(samples).sort());
	});

	test.each(Object.entries(samples))('%s says something, with nothing left unfilled', (_place, sentences) => {
		for (const sentence of sentences(words)) expect(sentence).toMatch(/^(?!.*(?:undefined|null|NaN|\$\{|\s{2}))\S(?:.*\S)?$/);
	});

	test('no word is empty', () => {
		expect(placesOf(words).filter(([, value]) => value === '')).toEqual([]);
	});
});

test('what is the same in German and English is a name, or is written so in notes', () => {
	const inEnglish = new Map(placesOf(english));
	const isOfALanguage = (place: string): boolean => place.startsWith('ui.settings.language.');
	const same = placesOf(german).filter(([place, word]) => typeof word === 'string' && inEnglish.get(place) === word && !isOfALanguage(place));
	expect(same.map(([place]) => place).sort()).toEqual([
		'ui.act.contactName',
		'ui.guide.parts.0.example',
		'ui.panel.hat.marketing',
		'ui.settings.roleOf.marketing',
		'ui.sidebar.sortBy.name',
		'ui.sidebar.title',
	]);
});

test('one is told in the singular, none and many in the plural', () => {
	const { sidebar, start, settings, commands } = german.ui;
	const notes = [0, 1, 2].map((count) => sidebar.noContactsRead(count));
	expect(notes).toEqual(['0 Notizen angesehen.', '1 Notiz angesehen.', '2 Notizen angesehen.']);
	expect([1, 2].map((count) => sidebar.older(count))).toEqual(['1 älteres Geschäft', '2 ältere Geschäfte']);
	expect([1, 18].map((months) => start.months(months))).toEqual(['1 Monat', '18 Monate']);
	expect([1, 2].map((count) => commands.copiedFlags(count))).toEqual(['1 Hinweis kopiert.', '2 Hinweise kopiert.']);
	expect(settings.seenCounts({ notes: 1, contacts: 1, activities: 1, deals: 1, flags: 1 })).toBe(
		'1 Kontakt in 1 Notiz, 1 Aktivität, 1 beendetes Geschäft, 1 Hinweis.',
	);
});

test('the dative stands where German asks for it', () => {
	const { start } = german.ui;
	expect([1, 2].map((count) => start.headingUsed('Log', count))).toEqual([
		'„Log“ wird bei 1 Kontakt als Verlauf gelesen.',
		'„Log“ wird bei 2 Kontakten als Verlauf gelesen.',
	]);
	expect([1, 2].map((count) => start.stalled(count))).toEqual([
		'Nach einem Geschäft ist das Marketing eingeschlafen.',
		'Nach 2 Geschäften ist das Marketing eingeschlafen.',
	]);
	expect([1, 64].map((days) => german.flagReason(flagOf('stalled-marketing', { days })))).toEqual([
		'Website vor 1 Tag gewonnen, seitdem kein Marketing',
		'Website vor 64 Tagen gewonnen, seitdem kein Marketing',
	]);
	expect([1, 64].map((days) => german.flagReason(flagOf('undecided', { days })))).toEqual([
		'Website seit 1 Tag offen, kein Tag für die Entscheidung genannt',
		'Website seit 64 Tagen offen, kein Tag für die Entscheidung genannt',
	]);
});

test('one more date that may be read either way is one place, more are places', () => {
	const told = [1, 2, 3].map((count) => german.problem({ ...problemAt('date-order', evidence, '1.3.2026'), count }));
	expect(told.map((sentence) => /ebenso[^.]*/.exec(sentence)?.[0])).toEqual([undefined, 'ebenso an 1 weiteren Stelle', 'ebenso an 2 weiteren Stellen']);
});

test('a deal without a name is still something to decide', () => {
	const item = { what: 'decide', contact, deal: { ...deal, name: '' }, by: day, isOverdue: false } as const;
	expect(german.week(item).what).toBe('Ein Geschäft ist bis zum 1. März 2026 zu entscheiden');
});

test('days and numbers within sentences are written as German writes them', () => {
	expect(german.week({ what: 'pause-ended', contact, on: day, reason: '', evidence }).what).toBe('die Pause endete am 1. März 2026');
	expect(german.ui.sidebar.reading(1234, 5000)).toBe('Notizen werden gelesen: 1.234 von 5.000');
});

test('a stored value that is none is told in German alone', () => {
	expect(german.ui.settings.stored('graceDays is not a whole number from 0 to 3650')).toBe(
		'Für „Frist nach einem Geschäft“ (graceDays) ist kein gültiger Wert gespeichert. Es gilt der Standard.',
	);
	expect(german.ui.settings.stored('there is no list of settings')).toBe('Die gespeicherten Einstellungen sind nicht lesbar. Es gilt der Standard.');
});

test('German quotes are „…“, and no English ones are left', () => {
	const told = [...placesOf(german).map(([, word]) => word), ...Object.values(samples).flatMap((sentences) => sentences(german))];
	const texts = told.filter((word) => typeof word === 'string');
	for (const text of texts) {
		expect(text).not.toMatch(/”|“[^“„]*“/);
		expect(text.split('„')).toHaveLength(text.split('“').length);
	}
});

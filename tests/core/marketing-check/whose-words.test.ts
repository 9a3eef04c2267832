import { checkMarketing } from '../../../src/core/marketing-check/check-marketing';

const own = { sellingWords: [], nextStepWords: [] };

/** The signals found in a text, in its order. */
function signalsOf(text: string): readonly string[] {
	return checkMarketing(text, own).findings.map(({ signal }) => signal);
}

test.each([
	['guarantee', 'I guarantee you will double your revenue.'],
	['guarantee', 'I guarantee you will double what you earned.'],
	['guarantee', 'We find the error, or your money back.'],
	['guarantee', 'You pay nothing unless it works.'],
	['guarantee', 'Gefällt es nicht, erstatten wir den vollen Kaufpreis.'],
	['buy', 'Buy the book at your local bookshop.'],
	['buy', 'Kauft das Buch beim Händler eures Vertrauens.'],
	['buy', 'Purchase the full report.'],
	['buy', 'Hire us.'],
	['urgency', 'Don’t wait until they act.'],
	['urgency', 'Registration closes on Friday.'],
	['urgency', 'The price goes up tomorrow.'],
	['urgency', 'We take eight people and five are in.'],
	['discount', 'It takes less than a coffee.'],
	['discount', 'The first month is on us.'],
	['price', 'You pay nothing today and $39 after.'],
	['price', 'Das ist der Kurs. Er kostet nur 49 Euro.'],
	['price', 'Der Unkostenbeitrag liegt bei 15 Euro.'],
	['price', 'The linen one is for ninety-five pounds.'],
	['buy', 'Why not book a session with me?'],
])('is said to the reader (%s): %s', (signal, sentence) => {
	expect(signalsOf(sentence)).toEqual([signal]);
});

test.each([
	'He told everybody: I guarantee you results.',
	'A bookshop in Ghent gives your money back if you do not like the novel.',
	'Our turnover fell by 20 % in May.',
	'My dentist charges $90 and never smiles.',
	'A roof costs them $20,000.',
	'Ein Wirt in Gent gibt jedem sein Geld zurück.',
	'Meine Zahnärztin nimmt 90 Euro und lächelt nie.',
	'We don’t do Black Friday.',
	'Bei uns gibt es keinen Black Friday.',
	'No special offers here, no countdowns.',
	'I write without last chances.',
	'Bei mir gibt es keine Sonderangebote und keinen Countdown.',
	'Hier schreibt jemand ohne letzte Chancen.',
	'The price in the end was silence.',
	'Sign up today for our free webinar.',
	'Melden Sie sich heute noch zum kostenlosen Webinar an.',
	'Bestellen Sie noch per Fax?',
	'Kaufen Sie nichts, was Sie nicht tragen können.',
	'Die Anmeldung läuft über Anna.',
	'“$20 per person” stood on the door.',
	'The bread at our baker’s costs 4 euros now.',
	'Das Porto kostet jetzt 95 Cent.',
	'This is your last chance to see the exhibition.',
	'Don’t hesitate to write.',
	'Die Ausstellung ist nur noch bis Sonntag zu sehen.',
	'Kaufen Sie gute Schuhe, die halten zehn Jahre.',
])('is said of others, given, asked or named, and sells nothing: %s', (sentence) => {
	expect(signalsOf(sentence)).toEqual([]);
});

describe('a hint', () => {
	test('sells beside other selling, and not alone', () => {
		expect(signalsOf('The small one: €40.')).toEqual([]);
		expect(signalsOf('The small one: €40.\n\nBuy now.')).toEqual(['price', 'buy']);
		expect(signalsOf('Geben Sie Bescheid, am Freitag ist Schluss.')).toEqual([]);
		expect(signalsOf('Geben Sie Bescheid, am Freitag ist Schluss.\n\nJetzt kaufen.')).toEqual(['urgency', 'buy']);
	});

	test.each([
		['a number beside the word price', 'Price: 40.\n\nBuy now.', ['price', 'buy']],
		['a number a piece', 'Hurry up, 4 per pane.', ['urgency', 'price']],
		['a price it was before', 'Buy now, and not 9 instead of 12.', ['buy', 'discount']],
		['what is free with a thing', 'Buy now. Free brush with every kitchen over £6,000.', ['buy', 'discount']],
		['a saving', 'Buy now. It saves you 20%.', ['buy', 'discount']],
		['Rabatt', 'Jetzt kaufen, mit Rabatt.', ['buy', 'discount']],
	])('may be %s', (_, text, signals) => {
		expect(signalsOf(text)).toEqual(signals);
	});

	test('a price beside the one it was before is a price and a discount', () => {
		expect(signalsOf('Yours for €89 rather than €149.')).toEqual(['price', 'discount']);
	});

	test('a saving of money is one thing, and not a price besides', () => {
		expect(signalsOf('It saves 400 euros a year.')).toEqual([]);
	});

	test('does not sell beside others of its own signal', () => {
		expect(signalsOf('The small one: €40. The large one: €60.')).toEqual([]);
	});
});

test('a figure in a phrase of the table stands for the number in words', () => {
	expect(signalsOf('Only seven places left.')).toEqual(['urgency']);
	expect(signalsOf('Nur noch sieben Plätze.')).toEqual(['urgency']);
});

test('a word of the user is no kind of words, whatever it is called', () => {
	const found = checkMarketing('The constructor came at noon, and me too.', { sellingWords: ['constructor', 'ME'], nextStepWords: [] });
	expect(found.findings.map(({ text }) => text)).toEqual(['constructor', 'me']);
});

describe('a question', () => {
	test.each([
		'It rained.\n\nWhat would you have said to her?',
		'What would you have said to her?\n\nCheers, Ruth',
		'Was hätten Sie getan?\n\nFreundliche Grüße\nHanne Keller',
	])('to the reader at the end waits for an answer: %j', (text) => {
		expect(checkMarketing(text, own).nextStep?.kind).toBe('reply');
	});

	test.each([
		['is not to the reader', 'Ever wondered why?'],
		['is answered at once', 'What do you think happens? Nothing happens.'],
		['stands far from the end', `What do you think?\n\n${'It rained all day long. '.repeat(6)}`],
		['leads to a sale', 'Are you ready?\n\nBuy now!'],
		['is named', 'I always ask: “What have you tried?”'],
		['is none', 'I thought of you.'],
	])('that %s does not', (_, text) => {
		expect(checkMarketing(text, own).nextStep).toBeNull();
	});
});

test.each([
	['talk', 'Call me today!'],
	['talk', 'Let’s talk.'],
	['attend', 'You can register over here.'],
	['reply', 'Please let Anna know if you come.'],
	['read', 'Nachzulesen im Heft.'],
] as const)('invites to %s: %s', (kind, sentence) => {
	expect(checkMarketing(sentence, own).nextStep?.kind).toBe(kind);
});

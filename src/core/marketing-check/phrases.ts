/** A part of a word has a bounded length, so that one of a million letters costs no more than its length. */
const SOME = '[^ ]{0,40}';

/** What stands for any word of a kind, in every language of the tables. Words of a text are lower-case: these never stand there. */
const KINDS: ReadonlyMap<string, string> = new Map([
	['#', '#|one|two|three|four|five|six|seven|eight|nine|ten|ein|eine*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn'],
	['ME', 'me|us|mir|mich|uns'],
	['YOU', 'you|yours|du|sie|ihr|dir|dich|euch|ihnen|sich'],
	['THE', 'the|a|our|my|your|this|these|der|die|das|den|dem|ein*|unser*|mein*|dein*|ihr*|eure*|euer'],
	['NOW', 'now|today|tonight|jetzt|heute|gleich|sofort'],
	['DAY', '*day|tonight|tomorrow|soon|midnight|noon|heute|morgen|bald|mitternacht|*tag|mittwoch|*wochenende'],
	['SEAT', 'place+|seat+|spot+|slot+|space+|ticket*|copy|copies|platz|plätze*|stühle|exemplare|stück|karte*|termin*'],
	['DEAL', 'offer+|sale|deal+|price+|discount|cart|doors|rate|coupon|voucher|registration|enrol*|angebot|aktion|rabatt|*preis*|warenkorb|anmeldung|türen'],
	['ENDS', 'ends|expire+|close+|shuts|vanishes|disappears|gone|endet|enden|schließ*|verfällt|vorbei|geschichte'],
	['GONE', 'gone|taken|booked|sold|weg|vergeben|gebucht|belegt|vergriffen|ausverkauft'],
	['CUP', 'coffee|latte|tea|lunch|dinner|pizza|*kaffee*|tee|bier'],
	['FREE', 'free|gratis|kostenlos*|kostenfrei*|umsonst|geschenkt'],
	[
		'GOODS',
		'book+|copy|report|course|guide|*kit|*album*|ticket*|*session+|workshop|class|package+|program*|plan+|membership|hour|*buch|heft|*kurs|*paket|exemplar|bericht|karte*|*stunde|seminar|*shooting|*termin|*platz|plätze|kontingent|teilnahme|*planung',
	],
	['TIME', 'hour+|day+|week+|month+|year+|stunden|tag*|woche*|monat*|jahr*'],
]);

const patterns = new Map<string, RegExp>();

/**
 * A pattern that finds phrases in a stream of words (`read-words`). Phrases are parted by `;`, their words by a space: `a|b` is
 * either word, `word*` and `*word` any word that begins or ends so, `word+` the word with an `s` or without, `word?` a word that
 * may be missing, `!word` no such word here, `KIND` any word of a kind named above, `~` up to four words of any kind; `^` is the beginning of a sentence, `&` a
 * place where a command may begin, `#` a number in figures or words, `*#` one in figures, `%` a percentage, `€` an amount of money. What stands at `&` is
 * a group of the match. Null where there is no phrase.
 */
export function phrasePattern(phrases: string): RegExp | null {
	const known = patterns.get(phrases);
	if (known !== undefined) return known;
	const sources = phrases
		.split(';')
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '')
		.map((phrase) => phrase.split(/\s+/).map(elementSource).join(''));
	if (sources.length === 0) return null;
	const pattern = new RegExp(`(?:${sources.join('|')})(?= )`, 'gu');
	patterns.set(phrases, pattern);
	return pattern;
}

function elementSource(element: string): string {
	if (element === '~') return '(?: [^ .:]+){0,4}';
	if (element === '^') return ' [.:]';
	if (element === '&') return '( (?:[.:,]|and|or|but|please|so|just|simply|then|do|und|oder|bitte|einfach|dann|also))';
	if (element.startsWith('!')) return `(?!${elementSource(element.slice(1))}(?= ))`;
	if (element.endsWith('?')) return `(?:${elementSource(element.slice(0, -1))})?`;
	return `(?: ,)? (?:${element
		.split('|')
		.flatMap((word) => KINDS.get(word)?.split('|') ?? word)
		.map((word) =>
			word
				.replace(/[.?^${}()[\]\\/]/g, '\\$&')
				.replaceAll('*', SOME)
				.replace('+', 's?'),
		)
		.join('|')})`;
}

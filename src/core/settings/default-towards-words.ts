/** The words that say, in English and German, that a contact came towards you: whole words, ignoring case. */
export const defaultTowardsWords: readonly string[] = (
	'asked,inquired,enquired,inquiry,enquiry,replied,responded,answered,wrote back,called back,got in touch,attended,showed up,signed up,registered,' +
	'subscribed,downloaded,interested,' +
	'fragte,gefragt,nachgefragt,angefragt,anfrage,antwortete,geantwortet,schrieb zurück,zurückgerufen,meldete sich,sich gemeldet,' +
	'nahm teil,teilgenommen,war dabei,angemeldet,abonniert,heruntergeladen,interessiert'
).split(',');

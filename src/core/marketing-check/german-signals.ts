import type { SignalTable } from './signal-table';

/** What sells and what invites, in German. */
export const germanSignals: SignalTable = {
	common: 'der|das|und|ist|nicht|ein|eine|ich|sie|wir|du|mit|für|den|dem|auf|zu|von|im|es|sich',
	selling: {
		reduction:
			'%|€|euro|prozent rabatt|nachlass|auf|günstiger|reduziert|sparen|preisvorteil|ermäßigung; spar* ~ %|€; statt €; frühbucher*; blitzangebot*|sonderangebot*|aktionsangebot*|sonderpreis*|aktionspreis*|vorzugspreis*|schnäppchen*|tiefpreis*|kennenlernpreis*|einführungspreis*|einführungsangebot*; halben preis; *rabattcode*|*gutscheincode*|*gutschein|*aktionscode*; #|einen|zwei|drei|sechs monat*|wochen geschenkt|gratis|kostenlos; ersten ~ kostenlos|gratis|umsonst; zum bestpreis; early bird; black friday; versandkostenfrei*|portofrei*; preis von ein*|#; zum alten preis; wer ~ bucht|bestellt|kauft zahlt|spart; *schlussverkauf; letzter preis',
		bonus:
			'gratis|exklusiv*|kostenlos* *bonus*|*geschenk|*zugabe ~ €; gratis|exklusiv*|kostenlos* *bonus*|*geschenk|*zugabe; *bonus* im wert von €; im wert von € ~ geschenkt|gratis|dazu|kostenlos; gratis|geschenkt dazu',
		hurry:
			'handeln|handle|handelt sie|jetzt|sofort|schnell jetzt?; nur noch? heute; jetzt oder nie; letzte|einmalige|einmaligen chance|gelegenheit|möglichkeit; zeit läuft|drängt; bevor es zu spät ist; schnell sein; sei|seien|seid ~ schnell; nichts verpassen; verpass* sie? ~ nicht; nicht verpassen|zögern; zögern|zögere|warten|warte|wartet sie? nicht|länger; worauf|was warten|wartest|wartet sie|du|ihr; beeil* dich|sich|euch|sie',
		deadline:
			'nur noch bis; nur bis #|zum|mitternacht|sonntag|montag|freitag|ende; angebot|aktion|rabatt|preis ~ endet|gilt|läuft|verfällt; preis|preise steigt|steigen; bis mitternacht; bis # ~ einlösbar|gültig; einlösbar|gültig bis; schließt ~ stunden|tagen|heute|morgen|bald|mitternacht; wenn|falls sie|du ~ bis|noch ~ entscheiden|entscheidest|buchen|buchst|bestellen|bestellst; letzten|nächsten # stunden|tage; nur? für|nur kurze zeit; befristet*; heute|morgen|sonntag|freitag abend? ist schluss; danach|dann ~ teurer; preis|angebot|aktion ~ geschichte|vorbei',
		scarcity:
			'nur noch #|wenige|ein|einen|zwei|drei|vier|fünf|sechs|einzelne ~ plätze|platz|stühle|exemplare|stück|karten|tickets|termine; nur noch wenige; bevor ~ weg|vergriffen; wer zuerst kommt; #|ein|zwei|drei|vier|fünf|sechs|wenige plätze|platz|termine ~ noch? frei; limitiert*; begrenzt* plätze|platzzahl|stückzahl|auflage|teilnehmerzahl|kontingent; plätze sind ~ begrenzt|knapp|begehrt|rar; solange ~ vorrat reicht; wenn weg dann weg; weg ist weg; fast|bald|schnell|alles ausgebucht|ausverkauft|vergriffen|weg; heiß begehrt; letzten|letzte #? plätze|exemplare',
		buy: 'jetzt|gleich|sofort|heute|hier kaufen|bestellen|shoppen|zugreifen|zuschlagen|ordern|sichern|vorbestellen|upgraden|abonnieren; & kaufen|bestellen|ordern sie; & kaufen|bestellen|ordern|upgraden sie ~ jetzt|heute|gleich|sofort; sichern|sichere|sichert|holen|hol|holt|schnapp|schnappt sie|dir|dich|euch|sich sich? ~ jetzt|heute|gleich; sichern sie sich; & sichere|hol|schnapp|bestell|kauf|bestelle|kaufe dir; in den warenkorb|einkaufswagen; zur kasse; eröffne*|aktivier* sie? jetzt|heute|gleich; & greif* ~ zu; & start* sie? ~ *test|*probe*|*abo*; & bestell*|kauf* ~ jetzt|heute|gleich|sofort',
		'sign-up':
			'meld* dich|euch|sich|sie ~ jetzt|sofort|heute|gleich noch? an?; jetzt|gleich|sofort anmelden|buchen|registrieren|teilnehmen|mitmachen|einschreiben|eintragen|reservieren; & buch|buche|bucht|buchen|reserviere|reservieren ~ jetzt|noch|heute|gleich|sofort heute?; sichern|sichere|sichert ~ platz|ticket|karte',
		promise:
			'ich|wir garantiere|garantieren ihnen|dir|euch; garantiere|garantieren ich|wir|ihnen|dir|euch; garantiert ~ mehr|erfolg*|ergebnis*|neue*; garantiert* erfolg*|ergebnis*; erfolgsgarantie|zufriedenheitsgarantie|ergebnisgarantie|*preisgarantie|qualitätsgarantie; % zufrieden*; meine|unsere|volle|mit garantie; #|zwei|drei|fünf|zehn tage|monate|jahre garantie; : garantiert',
		'money-back':
			'# tage? geld zurück garantie; geld zurück garantie?; tage|wochen ~ unverbindlich; unverbindlich testen; risikofrei*; risikolos*; ohne|kein|keinerlei|null risiko; jederzeit|monatlich kündbar|kündigen; ohne wenn und aber; nichts zu verlieren; auf nummer sicher; volle erstattung; kaufpreis zurück',
	},
	nextSteps: {
		read: '& lies|lest|hör|hört|schau|schaut; sieh dir|hier|nach; & lesen|hören|schauen|sehen sie; weiterlesen|nachlesen|anhören|herunterladen|runterladen|reinlesen|reinhören|zuhören; hier|dort|unten|unter ~ lesen|ansehen|anschauen; mehr dazu|darüber|davon|unter|erfahren; im|als anhang; angehängt; liegt bei',
		reply:
			'& schreib* mir|uns|sie|gern*|einfach|kurz|zurück; schreib* sie|du|ihr? ~ mir|uns|kommentar; schreib* ~ zurück; & antwort* sie|ihr? ~ mir|uns|einfach|auf|kurz; antworten sie ~ mir|uns|einfach|auf; & schick* sie|ihn|es|sie? ~ mir|uns; schicken|schick|schickt sie|es|ihn|sie mir|uns; & sag|sagen|sagt|erzähl*|verrat*|nenn* sie|ihr? ~ mir|uns|davon; nennen|erzählen|sagen sie mir|uns; lass|lassen|lasst sie|es? mich|uns ~ wissen; gib|geben|gebt ~ bescheid; kurz bescheid; würde mich|uns ~ interessieren; mich|uns würde ~ interessieren; mich|uns interessiert|interessieren; freue|freuen mich|uns ~ antwort|nachricht|rückmeldung; freue mich auf|über; wie halten|machen|hältst|machst|haltet|macht sie|du|ihr; wie ist|sieht das|es? ~ bei ihnen|dir|euch; und bei dir|ihnen|euch; meld* dich|sich|euch|sie ~ gern*|bei|einfach; kommentar schreiben|hinterlassen; fragen beantworten; mail|nachricht|zeile|anruf|wort|satz ~ genügt|reicht; wüsste ich gern*; sammle antworten|geschichten; schicke|sende ich ~ gern* ~ zu; & beantwort*',
		attend:
			'& komm|kommt|kommen sie|du|ihr? gern*|doch|einfach|vorbei|auch|zu*|am|um|mit|und|an|in|,|.; vorbeikommen|vorbeikommst|vorbeikommt|dazukommen; wenn du|sie|ihr ~ kommst|kommen|kommt; sei|seien|seid ~ dabei; lade|laden dich|sie|euch|wir ~ ein; anmelden kann*|können; anmelden; zur anmeldung; anmeldung unter|hier|bis|per|über; & meld* ~ an; dort|da|dabei zu sehen; & setz* dich|euch|sie dazu; & mach|macht|machen ~ mit; wären|wärst|wärt ~ willkommen; & trag* sie? sich|dich|euch ~ ein; treten sie ein; tritt ein; sehen wir? uns',
		talk: '& ruf|rufen|ruft sie? ~ an; wir|gern*|kurz|mal telefonieren; kurzer|kurzen anruf; auf einen|ein|nen kaffee|tee|glas|bier; kaffee|tee mit|trinken; lass|lassen|lasst uns|sie ~ reden|sprechen|treffen|telefonieren; wollen|sollen wir uns; wollen|sollen wir ~ reden|sprechen|telefonieren; sprechstunde; gespräch vereinbaren; hast|haben du|sie ~ zeit',
	},
	harmless: 'keine garantie; ^ statt; garantieren kann; kann ~ garantieren; wer ~ garantiert',
	offering:
		'kostet|kosten; nur|für|ab|je|zu|von|à|investment €; € pro|im|zzgl|inkl*|plus|netto|monatlich|für|je|an|dabei; teilnahmegebühr|kursgebühr|gebühr|eintritt|ticket*|*paket|raten|teilnahme|investment|investition',
	telling:
		'^ der|mein|unser|ein ~ ~ schreibt|verlangt|nimmt|rechnet; er|jemand|niemand|neulich|kürzlich|stand|kostete*|zahlte*|bezahlte*|nahm|schrieb|verlangte*|verdiente*|verlor*|sparte*|gekostet|gezahlt|bezahlt|rechnung*|umsatz*|damals|früher|man|war|waren|hatte*|jahrelang|schulde|schnitt|sagte*|fragte*|gab|steckten|wurden; in der woche; kostet|kosten mich|uns|dich|euch|ihn; sie das ~ €; keine garantie|rabatte',
};

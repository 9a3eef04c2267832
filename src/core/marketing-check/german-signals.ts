import type { SignalTable } from './signal-table';

/** What sells and what invites, in German. */
export const germanSignals: SignalTable = {
	common: 'der|die|das|nur|und|ist|nicht|ein|eine|ich|sie|wir|du|mit|für|den|dem|auf|zu|von|im|es|sich',
	selling: {
		reduction:
			'%|€|euro|prozent rabatt|nachlass|auf|günstiger|reduziert|sparen|preisvorteil|ermäßigung; spar* ~ %|€; statt €; frühbucher*; blitzangebot*|sonderangebot*|aktionsangebot*|sonderpreis*|aktionspreis*|vorzugspreis*|schnäppchen*|tiefpreis*|kennenlernpreis*|einführungspreis*|einführungsangebot*; halben preis; *rabattcode*|*gutscheincode*|*gutschein|*aktionscode*; # TIME FREE; ersten ~ FREE; zum bestpreis; ab? €? versandkostenfrei*|portofrei*; preis von #; zum alten preis; wer ~ bucht|bestellt|kauft zahlt|spart; *schlussverkauf; letzter preis; TIME|versand ~ auf uns|mich; weniger als ein* CUP',
		bonus:
			'exklusiv*|FREE *bonus*|*geschenk|*zugabe ~ €; exklusiv*|FREE *bonus*|*geschenk|*zugabe; *bonus* im wert von €; im wert von € ~ FREE|dazu; FREE dazu',
		hurry:
			'handeln|handle|handelt sie|jetzt|sofort|schnell jetzt?; nur noch? heute; nur diese* woche|wochenende :|.|,; jetzt oder nie; letzte*|einmalige* chance|gelegenheit|möglichkeit|aufruf; zeit|uhr läuft|drängt|tickt; bevor es zu spät ist; schnell sein; sei|seien|seid ~ schnell; nichts|nicht verpassen|zögern; verpass* ~ nicht; zögern|zögere|warte|warten|wartet sie? nicht|länger; worauf|was warte* YOU; beeil* YOU',
		deadline:
			'nur noch? bis #|zum|ende|DAY; angebot|aktion|rabatt|preis ~ gilt|läuft; läuft ~ DAY ab; preis|preise steigt|steigen; bis mitternacht; bis # ~ einlösbar|gültig; einlösbar|gültig bis; schließ* ~ stunden|tagen|DAY; DAY|TIME schließ* ~ DEAL; wenn|falls YOU ~ bis|noch ~ entscheide*|buch*|bestell*; letzten|nächsten # stunden|tage; nur? für|nur kurze zeit; befristet*; DAY abend? ist schluss; danach|dann|DAY ~ teurer',
		scarcity:
			'nur noch #|wenige|einzelne ~ SEAT; nur noch wenige; bevor ~ weg|vergriffen; wer zuerst kommt; #|wenige SEAT ~ noch? frei; limitiert*; begrenzt* SEAT|*zahl|auflage|kontingent; plätze sind ~ begrenzt|knapp|begehrt|rar; plätze ~ füllen|schnell; solange ~ vorrat reicht; solange es ~ gibt; # sind schon? GONE; weg ist|dann weg; fast|bald|schnell|alles ausgebucht|GONE; heiß begehrt; letzten|letzte #? SEAT',
		buy: 'NOW|hier kaufen|bestellen|shoppen|zugreifen|zuschlagen|ordern|sichern|vorbestellen|upgraden|abonnieren|schnappen; & kaufen|bestellen|ordern|erwerben|upgraden|abonnieren sie; & kauf*|bestell*|hol* YOU? THE ~ GOODS; sichern|sichere|sichert|hol*|schnapp* YOU ~ NOW; sichern sie sich; & sichere|hol|schnapp|bestell*|kauf* dir; NOW *termin|*platz|ticket*|mitglied buchen|sichern|werden; in den warenkorb|einkaufswagen; zur kasse; eröffne*|aktivier* sie? NOW; & greif* ~ zu; & start* sie? ~ *test|*probe*|*abo*; & bestell*|kauf* ~ NOW; & leg* ~ NOW los; & steig*|wechsel* sie? NOW; & beauftrag*|engagier*|buch* sie? ME',
		'sign-up':
			'meld* YOU ~ NOW; NOW noch? anmelden|buchen|registrieren|teilnehmen|mitmachen|einschreiben|eintragen|reservieren; & buch*|reservier* ~ noch|NOW; sichern|sichere|sichert|reserviere* ~ SEAT; schreib* YOU ~ NOW ~ ein; ^ THE? platz|ticket sichern|buchen',
		promise:
			'garantiere|garantieren ich|wir|YOU; garantiert* ~ mehr|erfolg*|ergebnis*|neue*; *sgarantie; % zufrieden*; meine|unsere|volle|mit|lebenslange garantie; # TIME garantie; : garantiert; zahl* ~ nichts|keinen ~ wenn|falls|außer; sonst ~ FREE; oder YOU zahl* nichts',
		'money-back':
			'geld zurück garantie?; TIME ~ unverbindlich; unverbindlich testen; risikofrei*; risikolos*; ohne|kein|keinerlei|null jedes? risiko; jederzeit|monatlich kündbar|kündigen; ohne wenn und aber; nichts zu verlieren; auf nummer sicher; volle* *erstattung; kaufpreis zurück; # TIME rückgaberecht; erstatte* ~ jeden|kaufpreis|alles; zahle* ~ alles|jeden ~ zurück',
	},
	nextSteps: {
		read: '& lies|lest|hör|hört|schau|schaut; hör*|schau*|lies|lest doch|mal|gern*; sieh dir|hier|nach; & lesen|hören|schauen sie; & sehen sie sich|selbst|hier|mehr|dazu|wie; weiterlesen|nachlesen|nachzulesen|anhören|*runterladen|reinlesen|reinhören|zuhören; & lad* ~ herunter; hier|dort|unten|unter ~ lesen|ansehen|anschauen; mehr dazu|darüber|unter|erfahren; im|als anhang; angehängt; liegt|liegen bei .|,; steht|stehen|findet|finden ~ auf|in|unter dieser|meine*|unsere* ~ seite|website|blog|podcast; zum|zur ~ artikel|beitrag|text|interview|folge|bericht|geschichte .|mit|:',
		reply:
			'& schreib*|antwort*|schick*|sag*|erzähl*|verrat*|nenn* YOU|es|ihn? ~ ME|gern*|einfach|kurz|zurück|auf|davon; schreib*|antworten|schick*|nennen|erzählen|sagen sie|es|ihn ~ ME|einfach; schreib* ~ ME|zurück|kommentar; lass* sie|es? ME ~ wissen; gib|geben|gebt ~ bescheid; kurz bescheid; ME würde* ~ interessieren; würde* ME ~ interessieren; ME interessier*; freue* ME ~ antwort|nachricht|rückmeldung|auf|über; wie ist|sieht das|es? ~ bei YOU; und bei YOU; meld* YOU ~ gern*|bei|einfach; kommentar schreiben|hinterlassen; fragen beantworten; mail|nachricht|zeile|anruf|wort|satz ~ genügt|reicht; genügt|reicht ein*; eine rückmeldung|antwort|zusage; wüsste ich|zu gern*; sammle antworten|geschichten; schicke|sende ich ~ gern* ~ zu; & beantwort*; & besuch* YOU? ME; & sprich|sprech* YOU? ME; füll* ~ aus; darf|dürfen|soll ich|wir ~ schicken|zeigen|senden|fragen|erzählen',
		attend:
			'& komm* YOU? gern*|doch|einfach|vorbei|auch|zu*|am|um|mit|und|an|in|,|.; vorbeikomm*|dazukommen; wenn|ob YOU ~ komm*; sei|seien|seid ~ dabei; lade* YOU|wir ~ ein; einladung zu*; anmelden; zur anmeldung; anmeldung unter|hier|bis|per|über; & meld* ~ an; YOU dabeizuhaben|begrüßen; dort|da|dabei|YOU zu sehen; & setz* YOU dazu; & mach* ~ mit; wär* ~ willkommen; & trag* YOU ~ ein; treten sie ein; sehen wir? uns',
		talk: '& ruf|ruft ME|gern*|einfach|kurz ~ an; rufen sie ~ an; wir|gern*|kurz|mal telefonieren; telefonieren wir; kurze* anruf|telefonat; auf ein* CUP|glas; CUP mit|trinken; lass* uns|sie ~ reden|sprechen|treffen|telefonieren; wollen|sollen wir uns; wollen|sollen wir ~ reden|sprechen|telefonieren; sprechstunde; gespräch vereinbaren; hast|haben YOU ~ zeit; tür steht offen',
	},
	harmless: 'keine garantie; ^ statt; garantieren kann; kann ~ garantieren; wer ~ garantiert; kein* black friday; kauf* YOU? kein*|nichts|nie|weniger',
	offering:
		'kostet|kosten; nur|für|ab|je|zu|von|à|investment|danach €; € pro|im|zzgl|inkl*|plus|netto|monatlich|für|je|an|dabei|das; teilnahmegebühr|kursgebühr|gebühr|eintritt|ticket*|*paket|raten|teilnahme|investment|investition',
	telling:
		'^ THE ~ ~ schreibt|verlangt|nimmt|rechnet; ^ ein* ~ ~ gibt|bietet|verkauft; er|jemand|niemand|neulich|kürzlich|stand|kostete*|*zahlte*|nahm|schrieb|verlangte*|verdiente*|verlor*|sparte*|gezahlt|bezahlt|damals|früher|war|waren|hatte*|jahrelang|schnitt|sagte*|fragte*|gab|steckten|wurden; in der woche; man soll*; kostet|kosten mich|uns|dich|euch|ihn; sie das ~ €; keine garantie|rabatte',
	accounting: 'man|rechnung*|umsatz*|gekostet|schulde',
	giving: 'FREE *blatt|*liste|webinar|*vortrag|*abend|*platz|*ticket*|leitfaden|vorlage*; eintritt ~ frei; newsletter|rundbrief',
};

import type { SignalTable } from './signal-table';

/** What sells and what invites, in German. */
export const germanSignals: SignalTable = {
	common: 'der|die|das|nur|und|ist|nicht|ein|eine|ich|sie|wir|du|mit|für|den|dem|auf|zu|von|im|es|sich',
	selling: {
		reduction:
			'%|€|drittel rabatt|nachlass|auf|günstiger|billiger|weniger|reduziert|sparen|preisvorteil|ermäßigung;rabatt|nachlass von %|€;spar* ~ %|€;statt €;frühbucher*;sonderangebot*|*onsangebot*|sonderpreis*|*onspreis*|*ngspreis*|einführungsangebot*|blitzangebot*|schnäppchen*;halben preis;*rabattcode*|*gutscheincode*|*gutschein|*aktionscode*;# TIME FREE;ersten ~ FREE;ab? €? versandkostenfrei*|portofrei*;preis von #;wer ~ bucht|bestellt|kauft zahlt|spart;*schlussverkauf;TIME|versand|einrichtung ~ auf|aufs uns|mich|haus;die hälfte .|,;ratenzahlung*;weniger als ein* CUP/zahlt|zahlen|zahlst #|€;schenke ich YOU',
		bonus: 'exklusiv*|FREE *bonus*|*geschenk;im wert von € ~ FREE|dazu;FREE dazu',
		hurry:
			'handeln|handle|handelt sie|jetzt|sofort|schnell jetzt?;nur noch? heute;nur diese* woche|wochenende :|.|,;jetzt oder nie;letzte*|einmalige* chance|gelegenheit|möglichkeit|aufruf;nicht entgehen;countdown;zeit|uhr läuft|drängt|tickt;bevor es zu spät ist;schnell sein;sei|seien|seid ~ schnell;verpass* ~ nicht;zögern|zögere|warte|warten|wartet sie? nicht|länger !auf|ME;worauf|was warte* YOU;beeil* YOU/schieb* ~ nicht ~ auf',
		deadline:
			'nur noch? bis #|zum|ende|DAY;angebot|aktion|rabatt|preis ~ gilt|läuft;läuft ~ DAY ab;steigt|steigen der|die preis*;anmeldeschluss|bestellschluss ~ DAY;bis # ~ einlösbar|gültig;schließ* ~ stunden|tagen|DAY;DAY|TIME schließ* ~ DEAL;wenn|falls YOU ~ bis|noch ~ entscheide*|buch*|bestell*;nur? für|nur kurze zeit;befristet*;danach|dann|DAY ~ teurer/DAY ~ ist schluss;danach|nachher|später ~ ~ nicht|nichts mehr',
		scarcity:
			'nur noch #|wenige|einzelne ~ SEAT;bevor ~ weg|vergriffen;wer zuerst kommt;#|wenige SEAT ~ noch frei;noch|nur # SEAT frei|übrig;von|der # SEAT ~ GONE;hälfte der SEAT;kalender füllt;limitiert*;begrenzt* SEAT|*zahl|auflage|kontingent;plätze ~ füllen|schnell|begrenzt|knapp|begehrt|rar;solange ~ vorrat reicht;solange es ~ gibt;weg ist|dann weg;fast|bald|schnell|alles ausgebucht|GONE;letzten|letzte #? SEAT/# ~ schon|bereits|sind|stehen ~ zugesagt|verplant|reserviert|besetzt|GONE;# SEAT ~ hab*|gibt* ~ noch;nur noch ~ übrig|frei;bevor ~ ~ voll|vergeben;solange noch',
		buy: 'NOW|hier kaufen|bestellen|shoppen|zugreifen|zuschlagen|sichern|vorbestellen|upgraden|abonnieren;& kaufen|bestellen|abonnieren|upgraden sie NOW|hier|noch|bei|online|ihr*|unser*|mein*;& schlag* sie? ~ zu;werde* sie? NOW kund*|mitglied*;*bestellformular|*auftragsformular;erteil* ~ auftrag;gebt|geben|gib ~ auftrag;& kauf*|bestell*|hol*|buch*|reservier*|sichere YOU? YOU? THE ~ GOODS;sichern|sichere|sichert|hol*|schnapp* YOU ~ NOW;sicher* YOU YOU;& schnapp|bestell*|kauf* dir;NOW *termin|*platz|ticket*|mitglied buchen|sichern|werden;in den warenkorb|einkaufswagen;zur|zum kasse|shop;eröffne*|aktivier* sie? NOW;& greif* ~ zu;& start* sie? ~ *test|*probe*|*abo*;& bestell*|kauf* ~ NOW;& steig*|wechsel* sie? NOW;& beauftrag*|engagier*|buch* sie? ME/& sicher dir|euch;& bestellt|bestellen;& unterschreib*;& gönn* YOU;& überweis* !ich',
		'sign-up':
			'meld* YOU ~ NOW;NOW noch? anmelden|buchen|registrieren|teilnehmen|mitmachen|einschreiben|eintragen|reservieren;& buch*|reservier* ~ noch|NOW;sichern|sichere|sichert|reserviere* ~ SEAT;^ THE? platz|ticket sichern|buchen/& trag*|meld* YOU ~ für|in ein*|das|den|die',
		promise:
			'garantiere|garantieren;ich verspreche YOU;zufriedenheit garantiert;garantiert* ~ mehr|erfolg*|ergebnis*|neue*;*sgarantie;meine|unsere|volle|mit|lebenslange garantie;# TIME garantie;: garantiert;wenn|falls|nicht ~ ~ ~ zahl*|schuld* YOU ~ nichts|keinen;zahl*|schuld* ~ nichts|keinen cent|.;zahl* ~ erst wenn|nach/auf meine|unsere|eigene kosten|kappe;stehe|steh ich|wir ~ ~ gerade;bis|solange YOU ~ zufrieden;müssen|musst YOU erst',
		'money-back':
			'geld zurück garantie?;TIME ~ unverbindlich;risikofrei*;ohne|kein|keinerlei|null jedes? risiko;jederzeit|monatlich kündbar|kündigen;ohne wenn und aber;nichts zu verlieren;geld|honorar|betrag|alles ~ ~ zurück .|,;erstatte* ~ ~ betrag|geld|jeden|kaufpreis|alles;# TIME rückgaberecht',
	},
	nextSteps: {
		read: '& lies|lest|hör|hört|schau|schaut;hör*|schau*|lies|lest doch|mal|gern*;sieh dir|hier|nach;& lesen|hören|schauen|sehen sie;lesen|sehen|finden|finde*|lest YOU ~ hier|unter|vorab|auf|im;weiterlesen|nachlesen|nachzulesen|anhören|*runterladen|reinlesen|reinhören|zuhören;& lad* ~ herunter;hier|dort|unten|unter ~ lesen|ansehen|anschauen;mehr dazu|darüber|unter|erfahren;im|als anhang;angehängt;liegt|liegen bei .|,;auf|unter dieser|meine*|unsere* ~ *seite|website|blog|podcast;zum|zur ~ artikel|beitrag|text|interview|folge|bericht|geschichte .|mit|:;link im|unten|hier',
		reply:
			'& schreib*|antwort*|schick*|sag*|erzähl*|verrat*|nenn* YOU|es|ihn? ~ ME|gern*|einfach|kurz|zurück|auf|davon|mal;schreib*|antworten|schick*|nennen|erzählen|sagen sie|es|ihn ~ ME|einfach;schreib* ~ ME|zurück|kommentar;lass* sie|es? ME ~ wissen;gib|geben|gebt ~ bescheid;kurz bescheid;ME würde* ~ interessieren;würde* ME ~ interessieren;ME interessier*;freu* ~ antwort|nachricht|rückmeldung;wie ist|sieht das|es? ~ bei YOU;und bei YOU;& melde|melden|meldet YOU;im|in|den|einen|ersten den? kommentar*;beantwort* ~ fragen;fragen ~ beantwort*;mail|nachricht|zeile|anruf|wort|satz ~ genügt|reicht;genügt|reicht ein*;eine rückmeldung|antwort|zusage;wüsste ich|zu gern*;sammle antworten|geschichten;schicke|sende ich ~ gern* ~ zu;& besuch* YOU? ME;& sprich|sprech* YOU? ME;füll* ~ aus;darf|dürfen|soll ich|wir ~ schicken|zeigen|senden|fragen|erzählen',
		attend:
			'& komm* YOU? gern*|doch|einfach|vorbei|auch|zu*|am|um|mit|und|an|in|,|.;vorbeikomm*|dazukommen;wenn|ob YOU ~ komm*;kommt jemand|wer mit;sei|seien|seid ~ dabei;lade* YOU|wir ~ ein;sind|seid|bist|ist|wär* ~ eingeladen|willkommen;einladung zu*;anmelden;zur anmeldung;anmeldung unter|hier|bis|per|über;& meld* ~ an;YOU dabeizuhaben|begrüßen;dort|da|dabei|YOU zu sehen;& setz* YOU ~ dazu;& mach*|bring* ~ mit;& trag* YOU ~ ein;sehen wir? uns',
		talk: '& ruf|ruft ME|gern*|einfach|kurz ~ an;rufen sie ~ an;wir|gern*|kurz|mal telefonieren;telefonieren wir;kurze* anruf|telefonat;auf ein* CUP|glas;CUP mit|trinken;lass* uns|sie ~ reden|sprechen|treffen|telefonieren;wollen|sollen wir uns;wollen|sollen wir ~ reden|sprechen|telefonieren;sprechstunde;gespräch vereinbaren;hast|haben YOU ~ zeit;tür steht offen',
	},
	harmless:
		'keine garantie;letzte*|einmalige* gelegenheit|chance ~ ~ sehen|besuchen|hören;bis #|DAY ~ sehen;^ statt;garantieren kann;kann|nicht|niemand ~ garantieren;wer ~ garantiert;kein* black friday;kauf* YOU? kein*|nichts|nie|weniger',
	offering:
		'GOODS|*preis|*satz|zimmer ~ kostet|kosten|beträgt|liegt|fängt|kommt ~ €;kostet|kosten er|sie|es|das|nur|bei|dich|euch ~ €;er|sie|es|das kostet ~ €;nur|für|ab|je|zu|à|investment|danach €;ich? verrechne|berechne|verlange ich? ~ €;kommt|gibt YOU|es ~ auf|um|für €;€ pro|im|zzgl|inkl*|plus|netto|monatlich|für|je|an|dabei|das;*gebühr|eintritt|ticket*|*paket|raten|teilnahme|investment|investition',
	telling:
		'^ THE ~ ~ schreibt|verlangt|nimmt|rechnet;^ ein* ~ ~ gibt|bietet|verkauft;er !kostet|gilt|läuft|ist;gekauft|verkauft|gesammelt|brachte*|bekam*|kam|wollte*|ging|wirbt|warb|sagt;ob;jemand|niemand|neulich|kürzlich|stand|kostete*|*zahlte*|nahm|schrieb|verlangte*|verdiente*|verlor*|sparte*|gezahlt|bezahlt|damals|früher|war|waren|hatte*|jahrelang|schnitt|sagte*|fragte*|gab|wurden;man soll*;kostet|kosten mich|uns|dich|euch|ihn',
	accounting: 'finanzamt*|steuer*|*zuschlag|*strafe|mahnung*|spende*|*lohn|absetzen|porto|man|rechnung*|umsatz*|gekostet|schulde',
	giving: 'FREE *blatt|*liste|webinar|*vortrag|*abend|*platz|*ticket*|leitfaden|vorlage*;eintritt ~ frei;newsletter|rundbrief',
};

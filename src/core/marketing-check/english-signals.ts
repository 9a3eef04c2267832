import type { SignalTable } from './signal-table';

/** What sells and what invites, in English. */
export const englishSignals: SignalTable = {
	common: 'the|and|of|to|you|your|for|with|this|that|is|are|it|our|we|my',
	selling: {
		reduction:
			'%|€|euros|dollars|pounds off|discount|cheaper|savings; save|saves|saving ~ %|€; was € now; instead of €; half price|off; special|introductory|unbeatable|exclusive offer|offers|price|prices|deal|deals|rate; flash|clearance|winter|spring|summer|autumn|christmas sale; black friday; cyber monday; sale|reduced|discounted price|prices|rate; early bird|birds; discount|coupon|promo|voucher code*; use the? code; code ~ at checkout; free ~ for the first; #|one|two|three|six months|weeks free; lowest|best price*; price drop|cut; buy one get; your discount; free shipping|delivery; shipping|delivery is free; two for one; for the price of one|#',
		bonus: 'free|exclusive|special bonus*|gift ~ €; free|exclusive|special bonus*; bonus*|gift worth; free gift',
		hurry:
			"act|start now|today|fast|quickly; & hurry up?; hurry up; don't delay|hesitate to order|buy|book; do not delay; & don't|do wait|miss ~; don't|do not miss|wait; time is running out; clock is ticking; now or never; before it's too late; before it is too late; last|final chance|opportunity|reminder; last|final call for; today|tonight|weekend only; only today|tonight; this week only; what are you waiting for; be quick",
		deadline:
			'offer|sale|deal|price|prices|discount|cart|door|doors ~ ends|expires|closes; enrol*|registration ~ closes|ends tonight|today|soon|in|tomorrow; closes|ends|expires|ending|closing tonight|soon|tomorrow|at midnight|noon; until|before|by|till ~ midnight; only ~ until|till monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|#|the; doors|cart close; price|prices doubles|double; price|prices rises|rise|increases|increase on|tomorrow|tonight|soon|after; & order|buy by #; limited time; if you decide|order|book|buy|sign ~ by|before|until|today; until the timer|clock; # hours|days left; enrol* closes|ends; valid until|till|through; last|final|next #? hours; price|offer|deal|sale ~ gone; leave it too late; price|prices goes|go|going up; order|book|buy by tomorrow|tonight|midnight',
		scarcity:
			"only|just a? #|one|two|three|four|five|six|few|handful ~ places|seats|spots|tickets|copies|slots|left|remaining; #|one|two|three|four|five|six place|places|seat|seats|spot|spots|tickets left|remaining; room for ~ #|one|two|three|few more; limited edition|places|seats|spots|numbers|availability|supply|stock; limited number of places|seats|spots|tickets|copies|pieces; low stock; while stocks|supplies|stock|they last|lasts; selling|going|filling up? fast|quickly; once|when|before they're|it's all? gone; once|when|before they|it are|is all? gone; almost|nearly sold|gone|full out?; first come first served; places|seats|spots are limited; the? first # people|customers|clients|buyers|orders ~ get|gets|receive|to|who; only ~ remain|remains; last|final|remaining #|few? places|seats|spots|copies|tickets",
		buy: '& buy|order|shop|purchase now|today|here|online|yours; & order|buy|get|grab|claim|snag your|a copy; buy|order|shop|purchase|upgrade|subscribe|download|pre order? now; & upgrade|subscribe today; pre order today|now|yours; & pre order; add ~ to your|the|my? cart|basket|bag; & get|grab|claim|snag|order yours; & claim|grab|snag your; & start ~ trial|subscription|membership ~ today|now; & start your ~ trial|subscription; & shop the|our|my|all; buy it now; & secure|pick up? yours; & open|create your|an account now|today; proceed to checkout; check out now',
		'sign-up':
			'sign up today|now; join|register|enrol|enroll|apply|book|subscribe now; & join|register|enrol|enroll|apply today; & book ~ today|now; & reserve|secure|claim|grab|save|book|get your|a ~ spot|seat|place|ticket ~ now|today; reserve|secure|claim|grab|save your ~ spot|seat|place|ticket; & sign up ~ today|now',
		promise:
			"i|we ~ guarantee that|you|your|to|results; guaranteed to; guaranteed ~ results|success|satisfaction|savings; results|success|satisfaction guaranteed; satisfaction|results|success|price|lifetime guarantee; % satisfaction|satisfied; our|my ~ guarantee; # day|days|month|months|year|years guarantee; : guaranteed; or you pay nothing; or you don't|won't pay",
		'money-back':
			'# day|days|month|year money back guarantee; money back guarantee; your? money back; refund every|your|you; full refund; risk free; zero|no risk; without any? risk; nothing to lose; cancel anytime|whenever; cancel at? any time; days ~ without|no obligation; no questions asked; no strings attached',
	},
	nextSteps: {
		read: "^ read|listen|watch|download; & read|download|see|find it|on|more|about|here|the|my; is|are here :; have a read|look; & take a look; more on|about this|that|it; more at|here; you can|could|will|may|you'll also|still? read|find|download it|them|more|the|about|here|on|how|all|this; on the|my|our blog; & find out|learn more; use it as; is|are attached; link below",
		reply:
			"^ reply|answer|comment|write back|to|and|me|us?; & reply|write|answer with|to|and|back|me|us; hit reply; write back|me; & let|tell|drop|send|email|mail|message|text me|us; & send it|them|a ~ me|us; please ~ let|tell|drop|send|write|answer|reply|respond ~; send me|us ~; let me know; tell me ~ which|what|how|whether|if; drop me a; collect answers|stories; love|like|glad|happy|curious|interested to hear|know; love a reply; i'm|i am|we're curious|interested|collecting; comment below; leave a comment; what do you think; how do|about you; & ask me|us; questions are? ~ welcome; mail|line|note|message|word is enough; mail|line|note|message will do; answer the ~ questions; take the|our|this ~ survey|poll",
		attend:
			"& join me|us; ^ join|come|register|rsvp; & come along|by|over|in|and; come to the|our|my; would|will|can you ~ join|come; register|sign up ~ on|for|here|at; put your name down; would be welcome; rsvp; you're|you are invited; invite you; see you there|then; to see you there; if you are|you're coming; if you'd like to come; save the date",
		talk: "& call|ring me|us; give me|us ~ call|ring; have|grab|over|for ~ coffee|tea|lunch; shall we; let's|let us talk|meet|speak|chat; talk it|this through|over; book|schedule|arrange|have|up a ~ call|chat|conversation|meeting; are you free|around; i'm|i am free; stop|pop|drop by; time|minutes for a call|chat; can|could we ~ talk|meet|speak; office hours",
	},
	harmless: "in order; no|not|never|cannot|can't|don't|nobody|neither ~ guarantee*; ^ instead of; no discount*",
	offering:
		'only|just|for|from|at|is|costs|normally|investment €; € per|each|plus|a|an|for|incl*|excl*|including|value|with|until|if; costs; your investment; fee|fees|ticket|tickets|package|packages|course|workshop|offering|offer|payment*|instal*|membership|subscription|hardcover|paperback',
	telling:
		'she|he|they|charged|paid|spent|earned|lost|saved|quoted|moved|cost|costing|ran|gave|raised|lowered|stopped|invoice*|bill|turnover|revenue|budget|salary|average|told|thought|was|were|had|did; used to; anybody|nobody|somebody; ^ the|my|our|a ~ ~ writes|charges|quotes|takes; ^ last year|years|month|week|time|night|spring|summer|autumn|winter; tells you; years ago; how to; should you; owe|owed; a|no guarantee|discount once|for|is|that|in',
};

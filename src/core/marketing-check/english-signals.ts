import type { SignalTable } from './signal-table';

/** What sells and what invites, in English. */
export const englishSignals: SignalTable = {
	common: 'the|and|of|to|you|your|for|with|this|that|is|are|it|our|we|my',
	selling: {
		reduction:
			'%|€|euros|dollars|pounds off|discount|cheaper|savings; save+|saving ~ %|€; was € now; instead of €; half price|off; special|introductory|unbeatable|exclusive|sale|reduced|discounted offer+|price+|deal+|rate; flash|clearance|winter|spring|summer|autumn|christmas sale; black|cyber friday|monday; early bird+; discount|coupon|promo|voucher code*; use the? code; code ~ at checkout; free ~ for the first; # TIME free; lowest|best price*; price drop|cut; buy one get; your discount; free shipping|delivery over? €?; shipping|delivery is free; two for one; for the price of #; TIME is|are? on us|me|the; price|cost|less of|than a daily? CUP',
		bonus: 'free|exclusive|special bonus*|gift ~ €; free|exclusive|special bonus*|gift; bonus*|gift worth',
		hurry:
			"act|start|move NOW|fast|quickly; & hurry up?; & don't|do not? delay|hesitate|wait|miss; time is running out; clock is ticking; now or never; before it's|it is? too late; last|final chance|opportunity|reminder|call; today|tonight|weekend|week|month only; only today|tonight; what are you waiting for; be quick",
		deadline:
			'DEAL ~ ENDS; doors|cart close; expires ~ DAY; closes|ends|expires|ending|closing at? tonight|soon|in|tomorrow|midnight|noon; until|before|by|till ~ midnight; only ~ until|till DAY|#; price+ double+|going; price+ rise+|increase+|go|goes on|up|DAY; limited time; until the timer; if you decide|order|book|buy|sign ~ by|before|until|today; # hours|days left; offer|valid|good until|till|through; last|final|next #? hours; leave it too late; order|book|buy by #|DAY',
		scarcity:
			"only|just a? #|few|handful ~ SEAT|left|remaining; # SEAT left|remaining; room for ~ #|few more; limited edition|numbers|availability|supply|stock|SEAT; limited number of SEAT; low stock; while stock+|supplies|they last+; selling|going|filling up? fast|quickly; once|when|before it's|they're|they|it are|is? all? gone; almost|nearly GONE|full out?; first come first served; SEAT are limited; first # people|customers|buyers ~ get+|receive|who; only ~ remain+; last|final|remaining #|few? SEAT; SEAT|people ~ # are already? GONE|in",
		buy: '& buy|order|shop|purchase NOW|here|online|yours; & get|grab|claim|snag your|a copy; & buy|order|purchase THE ~ GOODS; & buy it|one|tickets at|in|on|from|here; buy|order now; & upgrade NOW; & pre order; add ~ to your|the|my? cart|basket|bag; & get|grab|claim|snag|order|secure|pick up? yours; & grab|snag it|one here|NOW|before|while; & claim|grab|snag your; & start THE ~ trial|subscription|membership; & shop the|our|my|all; & open|create your|an account NOW; & get started NOW; & hire me|us; & click ~ to buy|order|enrol*',
		'sign-up':
			'& join|register|enrol*|apply|subscribe NOW; & book ~ NOW; & book|get THE ~ SEAT ~ NOW; reserve|secure|claim|grab|save your ~ SEAT; & get|buy your ticket+; sign up ~ NOW',
		promise:
			"i|we ~ guarantee that|you|your|to|results; guaranteed to; guaranteed ~ results|success|satisfaction|savings; results|satisfaction guaranteed; satisfaction|price|lifetime guarantee|warranty; % satisfaction|satisfied; our|my ~ guarantee; # TIME guarantee|warranty; : guaranteed; or you pay|don't|won't pay|nothing; pay nothing|a|only? ~ if|unless; or ~ is|it's free .|:",
		'money-back':
			'money back guarantee?; refund every|your|you; pay you back; full refund; risk free; zero|no|without any? risk; nothing to lose; cancel at? anytime|whenever|any time?; days ~ without|no obligation; no questions asked; no strings attached',
	},
	nextSteps: {
		read: "^ download; & read|listen|watch .|on|more|it|here|about|my|our|this; & read|listen|watch ~ article|book|case|chapter|checklist|episode|essay|full|guide|here|interview|issue|letter|link|piece|podcast|post|recording|report|rest|story|stories|study|video|whole; & see|find it|on|more|about|here|the|my; is|are here :; have|take a look|read|listen; more on|about this|that|it .|:|in|on|here; more at|here; you can|could|will|may|you'll also|still? read|find|download it|them|more|the|about|here|on|how|all|this; on the|my|our|this blog|page|site|website; in the|my new|latest|next episode|issue; & find out|learn more; is|are attached; link below",
		reply:
			"^ reply; ^ answer|comment|write .|,|here|below; & reply|answer|tell|drop|send|email|mail|message|text with|to|and|back|ME; & write with|and|back|ME; & write to ME; hit reply; write back|me; & send ~ ME; please ~ let|answer|reply|respond|write|send|tell; send|drop ME; let me|us know|have; let ~ know if; tell ME ~ which|what|how|whether|if; ask for it|them; collect answers|stories; love|like|curious|interested to hear|know; glad|happy to hear; love a|your reply|thoughts; get in touch; reach out; & contact ME; i'm|i|we|we're am|are? curious|interested|collecting; comment below; a comment; & ask ME; questions are? ~ welcome; mail|line|note|message|word is|will enough|do|plenty; say the word; answer|take THE ~ questions|survey|poll; fill in|out; rsvp; may|can|could|shall i|we ~ send|show|tell|bring|introduce",
		attend:
			"& join ME; ^ join|register; & come along|by|over|in|and|on|if|any|at|with|to|,|.; come to the|our|my; would|will|can you ~ join|come; register ~ on|for|here|over|at; sign up ~ on|for|here|at; put your name down; would be welcome; you're|you are? ~ invited; invite you; see you there|then; if you|you're are? coming; if you'd like to come; save the date",
		talk: "& call|ring|phone ME .|,|:|on|at|any|when|if|about|back|and|to|for|before|in|today; give ME ~ call|ring; have|grab|over ~ CUP; for a CUP; shall we ~ meet|talk|speak|have; let's|let us? talk|meet|speak|chat; talk it|this through|over; book|schedule|arrange|have|up|fancy a ~ call|chat|conversation|meeting; find a time; are you free|around; i'm|i am? free; stop|pop|drop by; time|minutes for a call|chat; can|could we ~ talk|meet|speak; office hours; door is ~ open",
	},
	harmless: "in order; no|not|never|cannot|can't|don't|nobody|neither ~ guarantee*; ^ instead of; no discount*; no|do black friday",
	offering:
		'only|just|for|from|at|is|costs|normally|investment €; you pay ~ €; € per|each|plus|a|an|for|incl*|excl*|including|value|with|until|if; costs; your investment; fee+|ticket+|package+|course|workshop|offering|offer|payment*|instal*|membership|subscription|hardcover|paperback',
	telling:
		'^ she|he|they; that|who|what she|he|they; said; charged|sold|paid|spent|earned|quoted|moved|ran|gave|raised|lowered|stopped|told|thought|was|were|had|did; used to; anybody|nobody|somebody; ^ THE ~ ~ writes|charges|quotes|takes; ^ a ~ ~ gives|offers|promises|sells; ^ last TIME|time|night|spring|summer|autumn|winter; tells you; years ago; how to; should you; a|no guarantee|discount once|for|is|that|in',
	accounting: 'she|he|they|lost|saved|costing|invoice*|bill|turnover|revenue|budget|salary|average|owe|owed; costs them|him|her',
	giving:
		'free ~ worksheet|checklist|guide|template*|webinar|session|talk|event|meetup|seat+|copy|ticket+|*book; free of charge; entry|admission is free; newsletter',
};

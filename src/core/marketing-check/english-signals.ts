import type { SignalTable } from './signal-table';

/** What sells and what invites, in English. */
export const englishSignals: SignalTable = {
	common: 'the|and|of|to|you|your|for|with|this|that|is|are|it|our|we|my',
	selling: {
		reduction:
			'%|€|third|quarter|half off|discount|cheaper|savings;discount of %|€;instead|rather of|than €;half price;pay|the half .|,|the|price;special|introductory|sale|reduced offer+|price+|deal+|rate;flash|clearance|winter|spring|summer|autumn|christmas sale;early bird+;discount|coupon|promo|voucher code*;code ~ at checkout;free ~ for the first;# TIME|GOODS is? free;free shipping|delivery;for the price of #;TIME is|are? on ME|the;price|cost|less of|than a daily? CUP/save+|saving ~ %|€|third|half;%|€ less;black|cyber friday|monday;thrown in;instead of ~ €|*#;free ~ with every|each ~ €?;on the house;discount*',
		bonus: 'free|exclusive|special bonus*|gift;bonus*|gift worth',
		hurry:
			"act|move NOW|fast|quickly;& hurry up?;& don't|do not? delay|hesitate|wait|miss !for|to;time is running out;clock is ticking;now or never;last|final chance|opportunity|reminder|call;today|tonight|weekend|week|month only;only today|tonight;what are you waiting for;be quick/before|leave it|it's is? too late;& don't be the;don't put ~ off",
		deadline:
			'DEAL ~ ENDS;expires ~ DAY;closes|ends|ending|closing at? tonight|soon|tomorrow|midnight|noon;until the timer;until|before|by|till ~ midnight;only ~ until|till DAY|#;price+ double+|going;price+ rise+|increase+|go|goes on|up|DAY;limited time;if you decide|order|book|buy|sign ~ by|before|until|today;# hours|days left;offer|valid|good until|till|through/DEAL|bundle ~ until|till|by|ENDS',
		scarcity:
			"only|just a? #|few|handful ~ SEAT|left|remaining;# SEAT left|remaining;room for ~ #|few more;limited edition|numbers|availability|supply|stock|SEAT;while stock+|supplies|they last+;selling|going|filling up? fast|quickly;almost|nearly GONE|full out?;first come first served;SEAT are limited;first # people|customers|buyers ~ get+|receive|who;only ~ remain+;last|final|remaining #|few? SEAT;SEAT|people ~ # are already? GONE|in;of ~ SEAT ~ GONE|full;calendar|diary ~ fill*|full;fully booked;i only? have # SEAT/once|when|before it's|they're|they|it are|is? all? gone;# ~ are|is|have already? GONE|in .|,;there are ~ # ~ left|available",
		buy: '& buy|order|shop|purchase NOW|here|online|yours;& buy it|one|tickets at|on|from|here;& book|order|buy|purchase|reserve THE ~ GOODS;why not book|reserve|order;become a member|client|customer;place|get your order;order form;buy|order now;& upgrade NOW;& pre order;& get|grab|claim|snag|order|secure|pick up? yours;& claim|grab|snag|get|choose|pick your|our ~ DEAL|GOODS|NOW;& order|book early;& start THE ~ trial|subscription|membership;& shop the|our|my|all;& open|create your|an account NOW;& get started NOW;& hire me|us;add ~ to ~ cart|basket|bag;& click ~ to buy|order|enrol*/& order|book|upgrade|claim|secure your|the|one|yours;& send ME ~ order|deposit|files;& sign the|this;& treat yourself;& request THE ~ quote',
		'sign-up': '& join|register|enrol*|apply|subscribe NOW;& book ~ NOW;reserve|secure|claim|grab|save your ~ SEAT;sign up ~ NOW',
		promise:
			"i|we guarantee;i|we ~ guarantee|promise you*|to|results|that;guaranteed to;results|satisfaction guaranteed;satisfaction|price|lifetime guarantee|warranty;our|my ~ guarantee;# TIME guarantee|warranty;: guaranteed;or you pay|don't|won't pay|nothing;pay nothing|a|only? ~ if|unless;if|not|should ~ ~ ~ pay nothing|.|a;don't ~ pay|owe ~ thing|./that's a? promise;i|we stand by|behind;don't charge|take a;i|we promise;until you* ~ happy|satisfied",
		'money-back':
			'money back guarantee?;refund every|your|you|the|any;at my|our own? expense|cost;full refund;risk free;nothing ~ lose;risk nothing;cancel at? anytime|whenever|any time?;days ~ without|no obligation;no questions asked/zero|no|without any? risk',
	},
	nextSteps: {
		read: "^ download;& read|listen|watch .|on|more|it|here|about|my|our|this|that;& read|listen|watch ~ article|case|full|issue|letter|piece|podcast|post|report|rest|story|stories|study|video|whole;& see|find it|on|more|out|about|here|the|my;& click here;is|are here :;have|take a look|read|listen;more on|about this|that|it .|:|in|on|here;you can|will|may|you'll also|still? read|find|download it|them|more|the|about|here|on|how|all|this;on|see the|my|our|this ~ blog|page|site|website|article;next|latest|new episode|issue;learn more;is|are attached;link below|in|is",
		reply:
			"^ reply;^ comment !on;^ answer|write .|,|here|below;any|got|have ~ question+;reach ME;& write with|and|down;& reply|answer|tell|drop|send|shoot|email|mail|message|text|ask|contact with|to|back|ME;hit reply;write to? back|ME;& send|please ~ ME;send|drop|shoot ME;let me|us know|have;let ~ know if;please ~ send|write|answer;tell ME ~ which|what|how|whether|if;ask for it|them;collect answers|stories;love|like|curious|interested to hear|know;glad|happy to hear;forward to ~ you*;get in touch;reach out;i'm|i|we|we're am|are? curious|interested|collecting;in the|your|a comments;a comment;thumbs up;questions are? ~ welcome;mail|line|note|message|word is|will enough|do|plenty;say the word;answer|take THE ~ questions|survey|poll;fill it? in|out;rsvp;may|can|could|shall i|we ~ send|show|tell|bring|introduce",
		attend:
			"& join ME;^ join|register;& come along|by|over|in|and|on|if|any|at|with|to|,|.;drop by;& pop|swing|stop by|in|into|over|round;come to the|our|my;would|will|can you ~ join|come|make;register ~ on|for|here|over|at;sign up ~ on|for|here|at;put your name down;would|all|every*|warmly be? welcome;*s|children are ~ welcome;free|entry|admission ~ free|entry|admission;& visit ME;DAY ~ um|at? *# pm|:|uhr;you're|you|are are? ~ invited;invite you;see you there|then|DAY|on;say hello;if you|you're are? coming;save the date;& bring your|the|along",
		talk: "call|ring *#;& talk|speak to|with ME;& call|ring|phone ME .|,|:|on|at|any|when|if|about|back|and|to|for|before|in|today;give ME ~ call|ring;have|grab|over ~ CUP;for a CUP;shall|can|could we ~ meet|talk|speak|have;let's|let us? talk|meet|speak|chat;talk it|this through|over;book|schedule|arrange|have|up|fancy a ~ call|chat|conversation|meeting;are you free|around;i'm|i am? free;time|minutes for a call|chat;office hours;door is ~ open",
	},
	harmless:
		"in order;last|final chance to see|hear|say;no|not|never|cannot|can't|don't|nobody|neither ~ guarantee*;^ instead of;no|without special|last? discount*|offer+|deal+|coupon*|chance+|countdown*;no|do black friday",
	offering:
		"only|just|for|from|normally|investment €;GOODS|day|rate|price+|seat+|place+ ~ is|are|at|costs|cost|start* ~ €;it|this|they|they're|i'll|it's costs|is|are? €;i charge|ask|offer ~ €;pay ~ €;€ per|each|plus|for|incl*|excl*|including|value|with|until|if;€ a|an TIME|GOODS|person|word;fee+|ticket+|package+|course|workshop|offer*|payment*|instal*|membership|subscription|hardcover|paperback",
	telling:
		'^ she|he|they;that|who|what she|he|they;said|says|promised|bought|got|wanted|found;whether;sold !out;charged|paid|spent|earned|quoted|moved|ran|gave|raised|lowered|stopped|told|thought|was|were|had|did;used to;nobody|somebody;^ THE ~ ~ writes|charges|quotes|takes;^ a ~ ~ gives|offers|promises|sells;^ last TIME|time|night|spring|summer|autumn|winter;tells you;how to;a|no guarantee|discount once|for|is|that|in',
	accounting:
		'tax*|fine+|penalty|donation*|wage|she|he|they|his|lost|saved|costing|invoiced|invoices|bill|turnover|revenue|budget|salary|average|owe|owed;costs them|him|her',
	giving:
		'free ~ worksheet|checklist|guide|template*|webinar|session|talk|event|meetup|seat+|copy|ticket+|*book;free of charge;entry|admission is free;newsletter',
};

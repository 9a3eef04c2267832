import { englishSignals } from './english-signals';
import { germanSignals } from './german-signals';
import type { TextLanguage } from './marketing-finding';
import type { SignalTable } from './signal-table';

/** The words of each language. A text is looked at with all of them, for many a German letter says “early bird”. */
export const signalTables: readonly (SignalTable & { readonly language: TextLanguage })[] = [
	{ language: 'en', ...englishSignals },
	{ language: 'de', ...germanSignals },
];

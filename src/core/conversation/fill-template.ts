import type { IsoDay } from '../model/iso-date';

/** What the placeholders of a template stand for. */
export interface TemplateWords {
	/** The link to the contact. */
	readonly contact: string;
	/** The name of the deal, which is the note's. */
	readonly deal: string;
	readonly title: string;
	readonly day: IsoDay;
	/** The time of day, as the user writes it. */
	readonly time: string;
	/** The day in a format of the user's, such as `DD.MM.YYYY`. */
	readonly dayIn: (format: string) => string;
}

/**
 * Fills `{{contact}}`, `{{deal}}`, `{{title}}`, `{{date}}`, `{{date:FORMAT}}` and `{{time}}` in one pass: what is filled in is
 * never itself read as a placeholder. Placeholders of other names stay as they are.
 */
export function fillTemplate(template: string, words: TemplateWords): string {
	return template.replace(/\{\{\s*(contact|deal|title|time|date)\s*(?::([^{}\n]*))?\}\}/gi, (whole: string, name: string, format: string | undefined) => {
		const key = name.toLowerCase();
		if (key === 'date') return format === undefined || format.trim() === '' ? words.day : words.dayIn(format.trim());
		if (format !== undefined) return whole;
		if (key === 'contact') return words.contact;
		return key === 'deal' ? words.deal : key === 'title' ? words.title : words.time;
	});
}

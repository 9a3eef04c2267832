const ALREADY_PLAIN = /^[a-z0-9]*$/;
const ALREADY_KIND = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * A name as it is compared: lower-case, only letters and digits. `Last Contact`, `last-contact` and `last_contact` are one
 * name; so are `Date & Time` and `date_time`.
 */
export function plainWord(text: string): string {
	return ALREADY_PLAIN.test(text) ? text : text.toLowerCase().normalize('NFC').replace(SEPARATORS, '');
}

/** A kind as it is written down: lower-case, its words joined by hyphens (`Discovery call` is `discovery-call`). */
export function kindWord(text: string): string {
	return ALREADY_KIND.test(text) ? text : text.toLowerCase().normalize('NFC').replace(SEPARATORS, '-').replace(/^-|-$/g, '');
}

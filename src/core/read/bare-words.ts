import { withoutLinkMarks } from './link';

/** Marks of emphasis and of code, and quotes, as they stand around words. */
const MARKS: ReadonlySet<string> = new Set(['*', '_', '`', '=', '"', '“', '”', '„', ' ', '\t']);
/** Pictures of what was done. Others may say that it was not (`❌`, `⏳`, `📝`), and stay. */
const PICTURES = /^(?:[📧✉📨📬📞☎📱💬🎁🤝🎤📣📢📰☕🍽🎉🎂👋✅✔☑🎟🎫📚📖📄🏆💌🙏🎙🎧]\uFE0F?\s{0,3})+/u;
const WEB_LINK = /^\[([^[\]]*)\]\([^()\s]*\)$/;

/** The words of a field of its own without the marks they wear: those of links, of emphasis and of code, quotes, and a picture before them. */
export function bareWords(field: string): string {
	const words = withoutMarks(withoutLinkMarks(field));
	return withoutMarks((WEB_LINK.exec(words)?.[1] ?? words).replace(PICTURES, ''));
}

function withoutMarks(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && MARKS.has(text[start] ?? '')) start++;
	while (end > start && MARKS.has(text[end - 1] ?? '')) end--;
	return text.slice(start, end);
}

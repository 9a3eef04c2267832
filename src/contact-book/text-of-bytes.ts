/** What Windows-1252 has for the bytes 0x80 to 0x9f, where Latin 1 has control characters. Five of them mean nothing. */
const BETWEEN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file that another program wrote: in UTF-8, in UTF-16 where its mark says so, else in the encoding of older programs on Windows, which takes any bytes. */
export function textOfBytes(bytes: ArrayBuffer | Uint8Array): string {
	const [first, second] = new Uint8Array(bytes.slice(0, 2));
	// As tables are saved that call themselves “Unicode text”.
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16').decode(bytes);
	// As address books on a Mac wrote their cards.
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// Not UTF-8: tables of older programs are written like this. Node 20 takes it for Latin 1, and its euro signs would be lost.
		return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => BETWEEN.charAt(sign.charCodeAt(0) - 0x80));
	}
}

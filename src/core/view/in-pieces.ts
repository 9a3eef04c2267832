const LARGE_PIECE = 1 << 16;

/**
 * The same text in pieces of about 64,000 characters: the report of a large vault is megabytes, and need not be held as one text,
 * nor written in a hundred thousand small ones.
 */
export function* inPieces(parts: Iterable<string>): Generator<string> {
	let piece = '';
	for (const part of parts) {
		piece += part;
		if (piece.length < LARGE_PIECE) continue;
		yield piece;
		piece = '';
	}
	yield piece;
}

import { textOfBytes } from '../../src/contact-book/text-of-bytes';

test.each<[string, readonly number[], string]>([
	['UTF-8', [0x4a, 0xc3, 0xbc, 0x72, 0x67, 0x65, 0x6e], 'Jürgen'],
	['UTF-8 with a mark at its beginning', [0xef, 0xbb, 0xbf, 0x41], 'A'],
	['Windows-1252', [0x4a, 0xfc, 0x72, 0x67, 0x65, 0x6e, 0x20, 0x80], 'Jürgen €'],
	['UTF-16 with its mark', [0xff, 0xfe, 0x4a, 0x00, 0xfc, 0x00], 'Jü'],
	['UTF-16 with its mark, the larger half first', [0xfe, 0xff, 0x00, 0x4a, 0x00, 0xfc], 'Jü'],
	['nothing', [], ''],
])('%s is read', (_name, bytes, text) => {
	expect(textOfBytes(Uint8Array.from(bytes))).toBe(text);
});

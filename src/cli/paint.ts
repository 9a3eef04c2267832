import { styleText } from 'node:util';
import { noPaint, type Paint } from '../core/view/plain-text';

/** Styles for a terminal, or none. */
export function paint(hasColor: boolean): Paint {
	if (!hasColor) return noPaint;
	return {
		bold: (text) => styleText('bold', text, { validateStream: false }),
		dim: (text) => styleText('dim', text, { validateStream: false }),
		heading: (text) => styleText(['bold', 'underline'], text, { validateStream: false }),
	};
}

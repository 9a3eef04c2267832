/** What of a mark's look is written into a picture: outside the app its variables mean nothing. */
const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'];
const LOOKS_OF_TEXT = ['fill', 'font-family', 'font-size'];

/** Pixels of a picture to a pixel of the plot: sharp on a screen of a phone, and in print. */
const SHARPNESS = 3;

/** What stands around a plot in its picture: a margin, and the line of its title. */
const MARGIN = 16;
const TITLE = 24;

/** A plot as the text of an SVG file that stands by itself, with a title, in the colours it has now. */
export function svgText(svg: SVGSVGElement, title: string): string {
	const copy = svg.cloneNode(true);
	if (!copy.instanceOf(SVGSVGElement)) throw new Error('The copy of a plot is no plot.');
	const originals = [svg, ...svg.querySelectorAll('*')];
	const copies = [copy, ...copy.querySelectorAll('*')];
	for (const [index, element] of originals.entries()) writeLook(getComputedStyle(element), copies[index]);
	const { color, backgroundColor, fontFamily } = getComputedStyle(svg);
	const { width, height } = svg.viewBox.baseVal;
	const frame = { x: -MARGIN, y: -MARGIN - TITLE, width: width + 2 * MARGIN, height: height + 2 * MARGIN + TITLE };
	copy.setAttribute('viewBox', Object.values(frame).join(' '));
	copy.setAttribute('width', String(frame.width));
	copy.setAttribute('height', String(frame.height));
	copy.setAttribute('aria-label', title);
	copy.createSvg('rect', { attr: { ...frame, fill: backgroundColor }, prepend: true });
	copy.createSvg('text', { attr: { x: 0, y: -TITLE / 2, fill: color, 'font-family': fontFamily, 'font-size': 15 } }).setText(title);
	return new XMLSerializer().serializeToString(copy);
}

function writeLook(look: CSSStyleDeclaration, copy: Element | undefined): void {
	if (copy === undefined || copy.tagName === 'title') return;
	copy.removeAttribute('class');
	copy.removeAttribute('data-to');
	for (const name of copy.tagName === 'text' ? LOOKS_OF_TEXT : LOOKS) copy.setAttribute(name, look.getPropertyValue(name));
}

/** The same as a PNG picture. */
export async function pngOf(svg: SVGSVGElement, title: string): Promise<ArrayBuffer> {
	const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg, title))}`);
	const canvas = createEl('canvas', { attr: { width: image.width * SHARPNESS, height: image.height * SHARPNESS } });
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('This device draws no pictures.');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => {
		canvas.toBlob(done);
	});
	if (blob === null) throw new Error('This device draws no pictures.');
	return blob.arrayBuffer();
}

function loaded(source: string): Promise<HTMLImageElement> {
	return new Promise((done, fail) => {
		const image = createEl('img');
		image.addEventListener('load', () => {
			done(image);
		});
		image.addEventListener('error', () => {
			fail(new Error('The plot could not be drawn.'));
		});
		image.src = source;
	});
}

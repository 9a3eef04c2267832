/** What of a mark's look is written into a picture: outside the app its variables mean nothing. */
const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'];
const LOOKS_OF_TEXT = ['fill', 'font-family', 'font-size'];

/** Pixels of a picture to a pixel of the plot: sharp on a screen of a phone, and in print. */
const SHARPNESS = 3;

/** A plot as the text of an SVG file that stands by itself, in the colours it has now. */
export function svgText(svg: SVGSVGElement): string {
	const copy = svg.cloneNode(true);
	if (!copy.instanceOf(SVGSVGElement)) throw new Error('The copy of a plot is no plot.');
	const originals = [svg, ...svg.querySelectorAll('*')];
	const copies = [copy, ...copy.querySelectorAll('*')];
	for (const [index, element] of originals.entries()) writeLook(getComputedStyle(element), copies[index]);
	const ground = copy.createSvg('rect', { attr: { width: '100%', height: '100%', fill: getComputedStyle(svg).backgroundColor }, prepend: true });
	ground.removeAttribute('class');
	// What it says of a table below it is not so in a picture.
	copy.removeAttribute('aria-label');
	return new XMLSerializer().serializeToString(copy);
}

function writeLook(look: CSSStyleDeclaration, copy: Element | undefined): void {
	if (copy === undefined || copy.tagName === 'title') return;
	copy.removeAttribute('class');
	copy.removeAttribute('data-to');
	for (const name of copy.tagName === 'text' ? LOOKS_OF_TEXT : LOOKS) copy.setAttribute(name, look.getPropertyValue(name));
}

/** A plot as a PNG picture. */
export async function pngOf(svg: SVGSVGElement): Promise<ArrayBuffer> {
	const { width, height } = svg.getBoundingClientRect();
	const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`);
	const canvas = createEl('canvas', { attr: { width: Math.round(width * SHARPNESS), height: Math.round(height * SHARPNESS) } });
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

const SVG = 'http://www.w3.org/2000/svg';
const own = new Map<string, string>();
let library: Readonly<Record<string, string>> = {};

/** Fetches the library of icons: Lucide's, as the app's. After that an icon is there at once. */
export async function loadIcons(): Promise<void> {
	library = (await (await fetch('/icons.json')).json()) as typeof library;
}

/** "Adds an icon to the library. @param svgContent The content of the SVG", drawn on a canvas of 100 by 100. */
export function addIcon(name: string, content: string): void {
	own.set(name, content);
}

/** "Remove a custom icon from the library." */
export function removeIcon(name: string): void {
	own.delete(name);
}

/** "Get the list of registered icons." */
export function getIconIds(): string[] {
	return [...own.keys(), ...Object.keys(library).map((name) => `lucide-${name}`)];
}

/** "Create an SVG from an iconId. Returns null if no icon associated with the iconId." */
export function getIcon(name: string): SVGSVGElement | null {
	const content = own.get(name);
	if (content !== undefined) return icon(name, '0 0 100 100', content);
	const plain = name.replace(/^lucide-/, '');
	const inside = library[plain];
	if (inside === undefined) return null;
	const svg = icon(`lucide-${plain}`, '0 0 24 24', inside);
	const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
	for (const [key, value] of Object.entries(line)) svg.setAttribute(key, value);
	return svg;
}

/** "Insert an SVG into the element from an iconId. Does nothing if no icon associated with the iconId." What was in it goes. */
export function setIcon(parent: HTMLElement, name: string): void {
	const svg = getIcon(name);
	if (svg !== null) parent.replaceChildren(svg);
}

function icon(name: string, viewBox: string, content: string): SVGSVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('viewBox', viewBox);
	svg.setAttribute('class', `svg-icon ${name}`);
	svg.setAttribute('aria-hidden', 'true');
	const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${content}</svg>`, 'image/svg+xml');
	svg.append(...[...parsed.documentElement.childNodes].map((node) => document.importNode(node, true)));
	return svg;
}

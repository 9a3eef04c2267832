const known = new Map<string, Promise<Element | null>>();

/** `addIcon`: "Adds an icon to the library.", drawn on a canvas of 100 by 100. */
export function addIcon(name: string, content: string): void {
	const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>`;
	known.set(name, Promise.resolve(parsed(text)));
}

/** `setIcon`: "Insert an SVG into the element from an iconId." Icons are Lucide's, as the app's. */
export function drawIcon(parent: HTMLElement, name: string): void {
	const icon = known.get(name) ?? load(name);
	known.set(name, icon);
	void icon.then((svg) => {
		if (svg === null) return;
		const copy = document.importNode(svg, true);
		copy.setAttribute('class', `svg-icon ${name}`);
		parent.replaceChildren(copy);
	});
}

async function load(name: string): Promise<Element | null> {
	const response = await fetch(`/icons/${name}.svg`);
	if (!response.ok) throw new Error(`The icon library has no ${name}.`);
	return parsed(await response.text());
}

function parsed(text: string): Element | null {
	return new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('svg');
}

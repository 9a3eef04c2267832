/** What a round does, in the page. Each is sent to it as text, so each stands alone. */

/** Draws as many rows of the same words as plain elements, one by one, and takes them away again: what a list without a window costs. */
export async function drawPlain(count) {
	const view = document.querySelector('.two-hats-view');
	const list = document.createElement('ul');
	for (let index = 0; index < count; index++) {
		const row = document.createElement('li');
		for (const words of [`Contact ${String(index)}`, `Won Barn ${String(index)} 142 days ago, no marketing since`, 'Evidence (2)']) {
			const part = document.createElement('div');
			part.textContent = words;
			row.append(part);
		}
		list.append(row);
	}
	view.append(list);
	await new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done, 0)));
	return list.childElementCount;
}

/** Takes the plain rows away: not measured. */
export async function clearPlain() {
	document.querySelector('.two-hats-view > ul').remove();
	await new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done, 0)));
}

/** Closes the sidebar: not measured. */
export async function closeSidebar() {
	window.host.app.workspace.detachLeavesOfType('two-hats');
	await new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done, 0)));
}

/** Opens the sidebar, until its rows are drawn. */
export async function openSidebar() {
	window.host.runCommand('two-hats:open-sidebar');
	const frame = () => new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done, 0)));
	for (let round = 0; round < 300 && document.querySelector('.two-hats-section-stopped .two-hats-row') === null; round++) await frame();
	await frame();
}

/** Tells the plugin that the note of the first row in the document has another deal, as the app would, and waits until that is drawn. */
export async function changeFirst(name) {
	const { vault, metadataCache } = window.host.app;
	const reason = () => document.querySelector('.two-hats-section-stopped .two-hats-row .two-hats-reason').textContent;
	const contact = document.querySelector('.two-hats-section-stopped .two-hats-row .two-hats-name').textContent;
	const file = vault.getFileByPath(`People/${contact}.md`);
	const { frontmatter } = metadataCache.getFileCache(file);
	const deals = frontmatter.deals.map((line) => line.replace(/won .*/, `won ${name}`));
	const text = `---\n${JSON.stringify({ ...frontmatter, deals })}\n---\n`;
	metadataCache.trigger('changed', file, text, { ...metadataCache.getFileCache(file), frontmatter: { ...frontmatter, deals } });
	for (let round = 0; round < 300 && !reason().includes(name); round++)
		await new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done, 0)));
	return reason();
}

/** Types a text into the search as one stroke, and waits for the next frame. */
export async function typeSearch(text) {
	const field = document.querySelector('.two-hats-search');
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await new Promise((done) => window.requestAnimationFrame(() => window.setTimeout(done, 0)));
	return document.querySelector('.two-hats-found').textContent;
}

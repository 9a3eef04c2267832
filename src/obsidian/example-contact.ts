import { normalizePath, type App } from 'obsidian';
import { addDays, type IsoDay } from '../core/model/iso-date';

/** Writes an example contact into a note of a free name, and gives its path. Nothing existing is touched. */
export async function createExampleContact(app: App, name: string, today: IsoDay): Promise<string> {
	const folder = app.fileManager.getNewFileParent('').path;
	const pathOf = (number: number): string => normalizePath(`${folder}/${name}${number === 1 ? '' : ` ${String(number)}`}.md`);
	let number = 1;
	while (app.vault.getAbstractFileByPath(pathOf(number)) !== null) number++;
	const file = await app.vault.create(pathOf(number), exampleText(today));
	return file.path;
}

/** A client won two months ago and not heard of since: what Two Hats is there to find. */
function exampleText(today: IsoDay): string {
	const ago = (days: number): IsoDay => addDays(today, -days);
	return [
		'---',
		'type: contact',
		'deals:',
		`  - ${ago(120)}..${ago(60)} won Website redesign`,
		'activities:',
		`  - ${ago(150)} marketing/newsletter On pricing`,
		`  - ${ago(120)} sales/discovery-call`,
		`  - ${ago(50)} delivery/kick-off`,
		'---',
		'',
	].join('\n');
}

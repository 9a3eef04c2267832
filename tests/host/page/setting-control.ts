import type { SettingControl, TFile as TFileOfApp, TFolder as TFolderOfApp } from 'obsidian';
import type { Setting } from './setting';
import type { Vault } from './vault';

/** What a control is drawn with. */
export interface ControlParts {
	readonly setting: Setting;
	readonly vault: Vault;
	/** "Read the current value for a control key", else the control's own `defaultValue`. */
	readonly value: unknown;
	readonly change: (value: unknown) => void;
}

/** Draws the control of a setting definition, as its type says. */
export function drawControl(control: SettingControl, parts: ControlParts): void {
	const { setting, value, change } = parts;
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(value === true).onChange(change));
			return;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(wordsOf(value)).onChange(change));
			return;
		case 'text':
			setting.addText((text) =>
				text
					.setPlaceholder(control.placeholder ?? '')
					.setValue(wordsOf(value))
					.onChange(change),
			);
			return;
		case 'textarea':
			setting.addTextArea((text) => {
				text
					.setPlaceholder(control.placeholder ?? '')
					.setValue(wordsOf(value))
					.onChange(change);
				if (control.rows !== undefined) text.inputEl.rows = control.rows;
			});
			setting.settingEl.addClass('mod-textarea');
			return;
		case 'number':
			drawNumber(control, parts);
			return;
		case 'slider':
			setting.addSlider((slider) => {
				slider
					.setLimits(control.min, control.max, control.step)
					.setValue(Number(value ?? control.min))
					.onChange(change);
				if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
			});
			return;
		case 'color':
			setting.addColorPicker((color) => color.setValue(wordsOf(value)).onChange(change));
			return;
		case 'file':
		case 'folder':
			drawPath(control, parts);
	}
}

/** "Numeric text input. Persists a number; falls back to `defaultValue` (or `0`) if the input cannot be parsed." */
function drawNumber(control: SettingControl & { type: 'number' }, { setting, value, change }: ControlParts): void {
	setting.addText((text) => {
		const { inputEl } = text;
		inputEl.type = 'number';
		if (control.min !== undefined) inputEl.min = String(control.min);
		if (control.max !== undefined) inputEl.max = String(control.max);
		if (control.step !== undefined) inputEl.step = String(control.step);
		text.setPlaceholder(control.placeholder ?? '').setValue(wordsOf(value));
		text.onChange((typed) => {
			const number = typed.trim() === '' ? NaN : Number(typed);
			change(Number.isNaN(number) ? (control.defaultValue ?? 0) : number);
		});
	});
}

/** "File-path input with a vault file suggester", "Folder-path input with a vault folder suggester". */
function drawPath(control: SettingControl & { type: 'file' | 'folder' }, { setting, value, change, vault }: ControlParts): void {
	setting.addText((text) => {
		const list = setting.controlEl.createEl('datalist');
		list.id = `paths-${control.key.replace(/[^\w-]/g, '-')}`;
		text.inputEl.setAttribute('list', list.id);
		for (const path of pathsFor(control, vault)) list.append(new Option(path, path));
		text
			.setPlaceholder(control.placeholder ?? '')
			.setValue(wordsOf(value))
			.onChange(change);
	});
}

function pathsFor(control: SettingControl & { type: 'file' | 'folder' }, vault: Vault): string[] {
	if (control.type === 'file') {
		const { filter = () => true } = control;
		return vault
			.getFiles()
			.filter((file) => filter(file as unknown as TFileOfApp))
			.map(({ path }) => path);
	}
	const { filter = () => true, includeRoot = false } = control;
	return vault
		.getAllFolders(includeRoot)
		.filter((folder) => filter(folder as unknown as TFolderOfApp))
		.map(({ path }) => path);
}

function wordsOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

import { parse } from 'yaml';

/** As much of the app's module as reading the vault needs. */
export class TAbstractFile {}
export class TFolder extends TAbstractFile {}
export class TFile extends TAbstractFile {
	constructor(path) {
		super();
		this.path = path;
		this.extension = 'md';
	}
}
export const normalizePath = (path) => path;
export const parseYaml = (text) => parse(text);

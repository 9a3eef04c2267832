import type { BasesViewRegistration } from 'obsidian';
import { parse } from 'yaml';
import { Component } from './component';
import type { TFile } from './files';
import type { AppParts } from './host-app';
import type { Registry } from './registry';

/** `QueryController`: "Responsible for executing the Bases query and evaluating filters and formulas. Notifies views of updated results." */
export class QueryController extends Component {}

/** `BasesView`: "Plugins can create a class which extends this in order to render a Base." */
export abstract class BasesView extends Component {
	abstract type: string;
	data: unknown = null;
	readonly controller: QueryController;

	constructor(controller: QueryController) {
		super();
		this.controller = controller;
	}

	/** "Called when there is new data for the query. This view should rerender with the updated data." */
	abstract onDataUpdated(): void;
}

type Filter = string | { readonly and?: readonly Filter[]; readonly or?: readonly Filter[] };

/**
 * Shows the first view of a base in the main area, with what its filters leave. Of the filter language it knows `file.ext ==`,
 * `file.inFolder`, `file.hasTag` and `list(note["…"]).map(…).containsAny` with the one mapping that is written here, each with words in quotes: enough for the bases that are
 * made here. Anything else throws.
 */
export async function openBase(
	path: string,
	groupBy: string | null,
	{ parts, registry }: { readonly parts: AppParts; readonly registry: Registry },
): Promise<void> {
	const file = parts.vault.getFileByPath(path);
	if (file === null) throw new Error(`There is no base ${path}.`);
	const base: unknown = parse(await parts.vault.read(file));
	const { filters, views } = base as { readonly filters: Filter; readonly views: readonly { readonly type: string }[] };
	const registration = registry.basesViews.get(views[0]?.type ?? '');
	if (registration === undefined) throw new Error('No view of this type is registered.');
	const valuesOf = (note: TFile, name: string): string[] => {
		const value: unknown = parts.metadataCache.getFileCache(note)?.frontmatter?.[name];
		return value === undefined || value === null ? [] : [value].flat().map(String);
	};
	const holds = (filter: Filter, note: TFile): boolean => {
		if (typeof filter !== 'string') return filter.and?.every((one) => holds(one, note)) ?? filter.or?.some((one) => holds(one, note)) ?? false;
		const words = [...filter.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([quoted]) => String(JSON.parse(quoted)));
		if (/^file\.ext == "\w+"$/.test(filter)) return note.extension === words[0];
		if (filter.startsWith('file.inFolder(')) return note.path.startsWith(`${words[0] ?? ''}/`);
		if (filter.startsWith('file.hasTag(')) return valuesOf(note, 'tags').some((tag) => words.includes(tag.replace('#', '')));
		const typed = /^list\(note\["[^"]*"\]\)\.map\(value\.toString\(\)\.lower\(\)\.replace\(\/\[\\s_-\]\/g, ""\)\)\.containsAny\(/.test(filter);
		if (typed) return valuesOf(note, words[0] ?? '').some((value) => words.slice(2).includes(value.toLowerCase().replace(/[\s_-]/g, '')));
		throw new Error(`The page host does not evaluate ${filter}.`);
	};
	const entries = (): { readonly file: TFile }[] =>
		parts.vault
			.getFiles()
			.filter((note) => holds(filters, note))
			.map((note) => ({ file: note }));
	show(registration, parts, () => groupsOf(entries(), (note) => (groupBy === null ? null : (valuesOf(note, groupBy)[0] ?? null))));
}

/** "If there is no groupBy configured, returns a single group with an empty key." */
function groupsOf(entries: readonly { readonly file: TFile }[], keyOf: (note: TFile) => string | null): object[] {
	const keys = [...new Set(entries.map(({ file }) => keyOf(file)))];
	return keys.map((key) => ({ key: key ?? undefined, hasKey: () => key !== null, entries: entries.filter(({ file }) => keyOf(file) === key) }));
}

function show(registration: BasesViewRegistration, { vault, workspace, metadataCache }: AppParts, groups: () => object[]): void {
	const front = workspace.getMostRecentLeaf()?.view.containerEl.parentElement;
	if (front === null || front === undefined) throw new Error('There is no leaf to show a base in.');
	const element = createDiv('bases-view view-content');
	front.replaceChildren(element);
	const made: unknown = registration.factory(new QueryController() as never, element);
	const view = made as BasesView;
	view.load();
	const update = (): void => {
		view.data = { groupedData: groups() };
		view.onDataUpdated();
	};
	for (const name of ['create', 'delete', 'rename']) vault.on(name, update);
	metadataCache.on('changed', update);
	update();
}

import type { Constructor, Debouncer, OpenViewState, PaneType } from 'obsidian';
import * as mocks from 'obsidian';
import type { Dock } from './dock';
import { Events } from './events';
import type { TFile } from './files';
import type { Layout } from './layout';
import { unmake, WorkspaceLeaf, type LeafHome } from './leaf';
import { FileView, MarkdownView } from './markdown-view';
import type { MetadataCache } from './metadata';
import { readSaved, type SavedLayout } from './saved-layout';
import type { Vault } from './vault';
import type { View } from './view';

type ViewMaker = (leaf: WorkspaceLeaf) => View;

/** A note that was opened: the line is counted from 0; `pane` is what `getLeaf` was asked for. */
export interface OpenedNote {
	readonly path: string;
	readonly line: number | null;
	readonly pane: PaneType | boolean;
}

/** What the workspace is made of. */
export interface WorkspaceParts {
	readonly app: () => unknown;
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly layout: Layout;
}

/** "Register a custom view". Gives what takes it away again. */
export let registerMaker: (workspace: Workspace, type: string, maker: ViewMaker) => () => void;
/** Brings the layout back, and calls those who wait for it. */
export let restoreLayout: (workspace: Workspace) => Promise<void>;
/** Every note opened through the app, for tests. */
export let openedNotes: (workspace: Workspace) => readonly OpenedNote[];

/** `Workspace`: notes in tabs in the middle, leaves of plugins on the right. */
export class Workspace extends Events {
	layoutReady = false;
	activeLeaf: WorkspaceLeaf | null = null;
	readonly containerEl: HTMLElement;
	/** "Save the state of the current workspace layout." */
	readonly requestSaveLayout: Debouncer<[], Promise<void>>;
	readonly #parts: WorkspaceParts;
	readonly #main: Dock;
	readonly #side: Dock;
	readonly #makers = new Map<string, ViewMaker>();
	readonly #opened: OpenedNote[] = [];
	readonly #panes = new WeakMap<WorkspaceLeaf, PaneType | boolean>();
	#waiting: (() => unknown)[] = [];
	#file: TFile | null = null;
	#recent: string[] = [];

	constructor(parts: WorkspaceParts) {
		super();
		this.#parts = parts;
		this.containerEl = parts.layout.window;
		this.#main = parts.layout.main;
		this.#side = parts.layout.side;
		this.#makers.set(
			'markdown',
			(leaf) =>
				new MarkdownView(leaf, parts.vault, (view) => {
					// "Triggered when a markdown editor is changed"
					this.trigger('editor-change', view.editor, view);
				}),
		);
		this.requestSaveLayout = mocks.debounce(() => this.#save(), 100);
		for (const dock of [this.#main, this.#side])
			dock.onChoose = (leaf) => {
				this.setActiveLeaf(leaf);
			};
		parts.vault.on('rename', () => {
			this.#main.draw();
		});
	}

	get rootSplit(): object {
		return this.#main.split;
	}

	get rightSplit(): object {
		return this.#side.split;
	}

	/** "A component managing the current editor. This can be null if the active view has no editor." */
	get activeEditor(): MarkdownView | null {
		return this.activeLeaf?.view instanceof MarkdownView ? this.activeLeaf.view : null;
	}

	/** "Runs the callback function right away if layout is already ready, or push it to a queue to be called later when layout is ready." */
	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.#waiting.push(callback);
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.#leaves().filter((leaf) => leaf.getViewState().type === type);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.#leaves()) callback(leaf);
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of [...this.#main.leaves]) callback(leaf);
	}

	/** "Remove all leaves of the given type." */
	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	/** "Create a new leaf inside the right sidebar." */
	getRightLeaf(_split: boolean): WorkspaceLeaf {
		return this.#newLeaf(this.#side);
	}

	/** "Get side leaf or create one if one does not exist." */
	async ensureSideLeaf(
		type: string,
		side: string,
		options: { readonly active?: boolean; readonly reveal?: boolean; readonly state?: Record<string, unknown> } = {},
	): Promise<WorkspaceLeaf> {
		if (side !== 'right') throw new Error('The page host has a right side only.');
		const known = this.getLeavesOfType(type).find((leaf) => this.#side.leaves.includes(leaf));
		const leaf = known ?? this.getRightLeaf(false);
		if (known === undefined || options.state !== undefined) await leaf.setViewState({ type, ...(options.state === undefined ? {} : { state: options.state }) });
		if (options.reveal === true) await this.revealLeaf(leaf);
		if (options.active === true) this.setActiveLeaf(leaf);
		return leaf;
	}

	/** "Bring a given leaf to the foreground. If the leaf is in a sidebar, the sidebar will be uncollapsed." */
	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const dock = this.#side.leaves.includes(leaf) ? this.#side : this.#main;
		await dock.show(leaf);
		dock.setOpen(true);
		if (dock === this.#main) this.#parts.layout.noteOpened();
		this.#changed();
	}

	/**
	 * "If newLeaf is false (or not set) then an existing leaf which can be navigated is returned, or a new leaf will be created … 'tab'
	 * or true … a new leaf". "If your view is a static view that is not intended to be navigated away, set [navigation] to false."
	 * Splits and windows are tabs here.
	 */
	getLeaf(pane: PaneType | boolean = false): WorkspaceLeaf {
		const front = this.getMostRecentLeaf();
		const leaves = front === null ? [] : [front, ...this.#main.leaves];
		const known = pane === false ? leaves.find(({ view }) => view.navigation) : undefined;
		const leaf = known ?? this.#newLeaf(this.#main);
		this.#panes.set(leaf, pane);
		return leaf;
	}

	/** "Get the most recently active leaf in a given workspace root." */
	getMostRecentLeaf(): WorkspaceLeaf | null {
		return this.#main.front;
	}

	async openLinkText(linkText: string, sourcePath: string, pane: PaneType | boolean = false, state: OpenViewState = {}): Promise<void> {
		const { vault, metadataCache } = this.#parts;
		const { path, subpath } = mocks.parseLinktext(linkText);
		const found = path === '' ? vault.getFileByPath(sourcePath) : metadataCache.getFirstLinkpathDest(path, sourcePath);
		const file = found ?? (await vault.create(path.endsWith('.md') ? path : `${path}.md`, ''));
		const heading = metadataCache.getFileCache(file)?.headings?.find((one) => `#${one.heading}`.toLowerCase() === subpath.toLowerCase());
		const eState = heading === undefined ? {} : { eState: { line: heading.position.start.line } };
		await this.getLeaf(pane).openFile(file, { ...eState, ...state });
	}

	/** "Sets the active leaf". */
	setActiveLeaf(leaf: WorkspaceLeaf): void {
		if (this.#main.leaves.includes(leaf) && this.#main.front !== leaf) void this.#main.show(leaf);
		const isSame = this.activeLeaf === leaf;
		this.activeLeaf = leaf;
		if (!isSame) this.trigger('active-leaf-change', leaf);
		this.#tellFile();
	}

	getActiveViewOfType<Wanted extends View>(type: Constructor<Wanted>): Wanted | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** "Returns the file for the current view if it's a `FileView`. Otherwise, it will return the most recently active file." */
	getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view;
		const file = view instanceof FileView ? view.file : this.#file;
		return file !== null && this.#parts.vault.getFileByPath(file.path) === file ? file : null;
	}

	/** "Get the filenames of the 10 most recently opened files." */
	getLastOpenFiles(): string[] {
		return [...this.#recent];
	}

	updateOptions(): void {
		return undefined;
	}

	#leaves(): WorkspaceLeaf[] {
		return [...this.#main.leaves, ...this.#side.leaves];
	}

	#newLeaf(dock: Dock): WorkspaceLeaf {
		const { app, vault } = this.#parts;
		const home: LeafHome = {
			app: app(),
			workspace: () => this,
			makerOf: (type) => this.#makers.get(type),
			fileAt: (path) => vault.getFileByPath(path),
			onOpened: (opened, file, line) => {
				this.#noteOpened(opened, { path: file.path, line });
			},
			onChange: () => {
				this.#changed();
			},
		};
		const leaf = new WorkspaceLeaf(home, dock);
		dock.add(leaf);
		return leaf;
	}

	#noteOpened(leaf: WorkspaceLeaf, note: { readonly path: string; readonly line: number | null }): void {
		this.#opened.push({ ...note, pane: this.#panes.get(leaf) ?? false });
		this.#recent = [note.path, ...this.#recent.filter((path) => path !== note.path)].slice(0, 10);
		this.#parts.layout.noteOpened();
	}

	#changed(): void {
		for (const dock of [this.#main, this.#side]) dock.draw();
		if (!this.layoutReady) return;
		this.#tellFile();
		this.trigger('layout-change');
		this.requestSaveLayout();
	}

	/** "Triggered when the active file changes." */
	#tellFile(): void {
		const file = this.getActiveFile();
		if (file === this.#file) return;
		this.#file = file;
		this.#parts.layout.markActive(file?.path ?? null);
		this.trigger('file-open', file);
	}

	#registerMaker(type: string, maker: ViewMaker): () => void {
		if (this.#makers.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.#makers.set(type, maker);
		return () => {
			this.#makers.delete(type);
			for (const leaf of this.getLeavesOfType(type)) void unmake(leaf);
		};
	}

	#save(): Promise<void> {
		const saved: SavedLayout = {
			side: this.#side.leaves.map((leaf) => leaf.getViewState()),
			main: this.#main.leaves.map((leaf) => leaf.getViewState()),
			front: { side: this.#side.leaves.indexOf(this.#side.front as never), main: this.#main.leaves.indexOf(this.#main.front as never) },
			isSideOpen: this.#side.isOpen,
		};
		localStorage.setItem(this.#savedAs, JSON.stringify(saved));
		return Promise.resolve();
	}

	/** Brings back the leaves as they were saved. Those that are not in front stay deferred, and those on a side that is closed. */
	async #restore(): Promise<void> {
		const saved = readSaved(localStorage.getItem(this.#savedAs));
		for (const [dock, states, front] of [[this.#main, saved.main, saved.front.main] as const, [this.#side, saved.side, saved.front.side] as const]) {
			const leaves = states.map(() => this.#newLeaf(dock));
			dock.front = null;
			for (const [index, leaf] of leaves.entries()) await leaf.setViewState({ type: states[index]?.type ?? 'empty', state: states[index]?.state ?? {} });
			dock.front = leaves[front] ?? leaves[0] ?? null;
			if (dock === this.#main || saved.isSideOpen) await dock.front?.loadIfDeferred();
			dock.draw();
		}
		this.#side.setOpen(saved.isSideOpen);
		if (this.#main.leaves.length === 0) this.#newLeaf(this.#main);
		if (this.#main.front !== null) this.setActiveLeaf(this.#main.front);
		this.layoutReady = true;
		for (const callback of this.#waiting.splice(0)) callback();
	}

	get #savedAs(): string {
		return `workspace ${this.#parts.vault.getName()}`;
	}

	static {
		registerMaker = (workspace, type, maker) => workspace.#registerMaker(type, maker);
		restoreLayout = (workspace) => workspace.#restore();
		openedNotes = (workspace) => workspace.#opened;
	}
}

import type { HoverPopover, OpenViewState, ViewState } from 'obsidian';
import type { Dock } from './dock';
import { Events } from './events';
import type { TFile } from './files';
import { FileView, MarkdownView, openInView } from './markdown-view';
import { closeView, DeferredView, openView, useApp, View } from './view';
import type { Workspace } from './workspace';

/** What a leaf asks of the workspace it is part of. */
export interface LeafHome {
	readonly app: unknown;
	readonly workspace: () => Workspace;
	readonly makerOf: (type: string) => ((leaf: WorkspaceLeaf) => View) | undefined;
	readonly fileAt: (path: string) => TFile | null;
	readonly onOpened: (leaf: WorkspaceLeaf, file: TFile, line: number | null) => void;
	readonly onChange: () => void;
}

/** The element that a leaf's view stands in. */
export let elementOf: (leaf: WorkspaceLeaf) => HTMLElement;
/** Closes the view of a plugin that is unloaded. */
export let unmake: (leaf: WorkspaceLeaf) => Promise<void>;

/** `WorkspaceLeaf`: a place for a view. Views are made here; in the mocks they never are. */
export class WorkspaceLeaf extends Events {
	view: View;
	hoverPopover: HoverPopover | null = null;
	readonly #home: LeafHome;
	readonly #dock: Dock;
	readonly #element = createDiv('workspace-leaf');
	/** The state that a deferred view is to get when it is made. */
	#waiting: { type: string; state: Record<string, unknown> } = { type: 'empty', state: {} };
	#loading: Promise<void> | null = null;

	constructor(home: LeafHome, dock: Dock) {
		super();
		this.#home = home;
		this.#dock = dock;
		useApp(this, home.app);
		this.view = new DeferredView(this, 'empty');
	}

	/** "The direct parent of the leaf." */
	get parent(): object {
		return this.#dock.split;
	}

	getRoot(): object {
		return this.#dock.split;
	}

	getContainer(): object {
		return this.#dock.split;
	}

	/** "Returns true if this leaf is currently deferred because it is in the background." */
	get isDeferred(): boolean {
		return this.view instanceof DeferredView && this.#waiting.type !== 'empty';
	}

	getViewState(): ViewState {
		if (this.view instanceof DeferredView) return { ...this.#waiting };
		return { type: this.view.getViewType(), state: this.view.getState() };
	}

	/** Gives the leaf a view of another type, or the view it has another state. What the page brings back at its start is made when it is shown. */
	async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
		const { type, state = {} } = viewState;
		if (this.view.getViewType() === type && !(this.view instanceof DeferredView)) await this.#giveState(state);
		else {
			await this.#close();
			this.#waiting = { type, state };
			this.view = new DeferredView(this, type);
			if (viewState.active === true || this.#home.workspace().layoutReady) await this.loadIfDeferred();
		}
		if (eState !== undefined) this.view.setEphemeralState(eState);
		if (viewState.active === true) this.#home.workspace().setActiveLeaf(this);
		this.#home.onChange();
	}

	/** "If this view is currently deferred, load it and await that it has fully loaded." */
	async loadIfDeferred(): Promise<void> {
		if (this.isDeferred) this.#loading ??= this.#load();
		await this.#loading;
		this.#loading = null;
	}

	async open(view: View): Promise<View> {
		await this.#close();
		await this.#show(view);
		return view;
	}

	/** "Open a file in this leaf." */
	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		await this.setViewState({ type: 'markdown', state: { file: file.path } });
		await this.loadIfDeferred();
		const line: unknown = openState.eState?.['line'];
		this.#home.onOpened(this, file, typeof line === 'number' ? line : null);
		if (openState.active !== false) this.#home.workspace().setActiveLeaf(this);
		if (openState.eState !== undefined) this.view.setEphemeralState(openState.eState);
	}

	getEphemeralState(): unknown {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	detach(): void {
		void this.#close();
		this.#dock.remove(this);
		this.#home.onChange();
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	async #load(): Promise<void> {
		const { type, state } = this.#waiting;
		const make = this.#home.makerOf(type);
		if (make === undefined) return;
		await this.#show(make(this));
		await this.#giveState(state);
		this.#home.onChange();
	}

	async #show(view: View): Promise<void> {
		this.view = view;
		view.containerEl.dataset['type'] = view.getViewType();
		this.#element.replaceChildren(view.containerEl);
		view.load();
		await openView(view);
	}

	async #giveState(state: Record<string, unknown>): Promise<void> {
		if (this.view instanceof FileView) {
			const file = typeof state['file'] === 'string' ? this.#home.fileAt(state['file']) : null;
			if (this.view instanceof MarkdownView) openInView(this.view, file);
		}
		await this.view.setState(state, { history: false });
	}

	async #close(): Promise<void> {
		const { view } = this;
		if (view instanceof DeferredView) return;
		this.#waiting = { type: 'empty', state: {} };
		this.view = new DeferredView(this, 'empty');
		await closeView(view);
		view.unload();
		view.containerEl.remove();
	}

	/** Its maker is gone: the view is closed, its state kept for when the type is known again. */
	async #unmake(): Promise<void> {
		const waiting = this.getViewState();
		await this.#close();
		this.#waiting = { type: waiting.type, state: waiting.state ?? {} };
		this.view = new DeferredView(this, waiting.type);
	}

	static {
		elementOf = (leaf) => leaf.#element;
		unmake = (leaf) => leaf.#unmake();
	}
}

import { Component } from './component';
import { Events } from './events';
import { TFile, type Vault } from './files';
import type { Layout } from './layout';

type ViewMaker = (leaf: WorkspaceLeaf) => View;

/** `View`: made by the app for a leaf, with "containerEl". */
export class View extends Component {
	icon = 'document';
	navigation = true;
	readonly leaf: WorkspaceLeaf;
	readonly app: unknown;
	readonly containerEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = leaf.app;
		this.containerEl = document.createElement('div');
		this.containerEl.className = 'workspace-leaf-content';
	}

	getViewType(): string {
		return '';
	}

	getDisplayText(): string {
		return '';
	}

	getIcon(): string {
		return this.icon;
	}

	getState(): Record<string, unknown> {
		return {};
	}

	setState(_state: unknown, _result: unknown): Promise<void> {
		return Promise.resolve();
	}

	protected onOpen(): Promise<void> {
		return Promise.resolve();
	}

	protected onClose(): Promise<void> {
		return Promise.resolve();
	}

	async openIn(parent: HTMLElement): Promise<void> {
		this.containerEl.dataset['type'] = this.getViewType();
		parent.append(this.containerEl);
		this.load();
		await this.onOpen();
	}

	async close(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.remove();
	}
}

/** `ItemView`, with "contentEl". */
export class ItemView extends View {
	readonly contentEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.contentEl = document.createElement('div');
		this.contentEl.className = 'view-content';
		this.containerEl.append(this.contentEl);
	}
}

/** What stands in a leaf until it is first shown: "As of Obsidian v1.7.2, when Obsidian loads, all views are created as instances of DeferredView." */
class DeferredView extends View {}

/** `WorkspaceLeaf`. Views are made here; in the mocks they never are. */
export class WorkspaceLeaf {
	readonly app: unknown;
	view: View;
	private readonly workspace: Workspace;
	private state: { readonly type: string; readonly state: unknown } = { type: 'empty', state: {} };

	constructor(workspace: Workspace) {
		this.workspace = workspace;
		this.app = workspace.app;
		this.view = new DeferredView(this);
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	getViewState(): { type: string; state: unknown } {
		return { type: this.state.type, state: this.isDeferred ? this.state.state : this.view.getState() };
	}

	/** The type is kept, and the view made when the leaf is shown. */
	defer(type: string, state: unknown): void {
		this.state = { type, state };
	}

	async loadIfDeferred(): Promise<void> {
		const make = this.workspace.makerOf(this.state.type);
		if (!this.isDeferred || make === undefined) return;
		this.view = make(this);
		await this.view.openIn(this.workspace.layout.sideBody);
		await this.view.setState(this.state.state, { history: false });
	}

	async openFile(file: TFile, options: { readonly eState?: { readonly line?: number }; readonly active?: boolean } = {}): Promise<void> {
		await this.workspace.show(file, options.eState?.line ?? null);
	}

	async detach(): Promise<void> {
		await this.view.close();
		this.view = new DeferredView(this);
	}
}

/** What is remembered of the right side when the page is loaded again. */
interface SavedSide {
	readonly type: string;
	readonly state: unknown;
}

/** `Workspace`: one note in front, leaves on the right. */
export class Workspace extends Events {
	readonly app: object;
	readonly layout: Layout;
	private readonly vault: Vault;
	private readonly makers = new Map<string, ViewMaker>();
	private readonly sideLeaves: WorkspaceLeaf[] = [];
	private readonly main = new WorkspaceLeaf(this);
	private active: TFile | null = null;
	private isReady = false;
	private waiting: (() => void)[] = [];
	/** Every note opened, for tests. */
	readonly opened: { path: string; line: number | null; pane: unknown }[] = [];
	private pane: unknown = false;

	constructor(app: object, vault: Vault, layout: Layout) {
		super();
		this.app = app;
		this.vault = vault;
		this.layout = layout;
		vault.on('rename', (file: TFile) => {
			if (file === this.active) this.layout.showNote(file, null);
		});
		vault.on('modify', (file: TFile) => {
			if (file === this.active) this.layout.showNote(file, null);
		});
	}

	onLayoutReady(callback: () => void): void {
		if (this.isReady) callback();
		else this.waiting.push(callback);
	}

	layoutReady(): void {
		this.isReady = true;
		for (const callback of this.waiting.splice(0)) callback();
	}

	makerOf(type: string): ViewMaker | undefined {
		return this.makers.get(type);
	}

	registerMaker(type: string, maker: ViewMaker): () => void {
		if (this.makers.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.makers.set(type, maker);
		return () => {
			this.makers.delete(type);
			for (const leaf of this.getLeavesOfType(type)) void leaf.detach();
		};
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.sideLeaves.filter((leaf) => leaf.getViewState().type === type);
	}

	/** "Get side leaf or create one if one does not exist." */
	async ensureSideLeaf(
		type: string,
		side: string,
		options: { readonly reveal?: boolean; readonly active?: boolean; readonly state?: unknown } = {},
	): Promise<WorkspaceLeaf> {
		if (side !== 'right') throw new Error('The page host has a right side only.');
		let [leaf] = this.getLeavesOfType(type);
		if (leaf === undefined) {
			leaf = new WorkspaceLeaf(this);
			leaf.defer(type, options.state ?? {});
			this.sideLeaves.push(leaf);
		}
		if (options.reveal === true) await this.revealLeaf(leaf);
		return leaf;
	}

	/** "Bring a given leaf to the foreground. If the leaf is in a sidebar, the sidebar will be uncollapsed. … `await` it to make sure the view is loaded". */
	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		await leaf.loadIfDeferred();
		this.layout.showSide(leaf.view.getDisplayText());
		this.requestSaveLayout();
	}

	getLeaf(pane: unknown = false): WorkspaceLeaf {
		this.pane = pane;
		return this.main;
	}

	async openLinkText(link: string, _source: string, pane: unknown = false): Promise<void> {
		const file = this.vault.getFileByPath(link) ?? this.vault.getFileByPath(`${link}.md`);
		if (file !== null) await this.getLeaf(pane).openFile(file);
	}

	getActiveFile(): TFile | null {
		return this.active;
	}

	show(file: TFile, line: number | null): Promise<void> {
		this.active = file;
		this.opened.push({ path: file.path, line, pane: this.pane });
		this.layout.showNote(file, line);
		this.trigger('file-open', file);
		return Promise.resolve();
	}

	/** "Save the state of the current workspace layout." */
	requestSaveLayout(): void {
		const saved = this.sideLeaves.map((leaf): SavedSide => leaf.getViewState());
		localStorage.setItem(`workspace ${this.vault.getName()}`, JSON.stringify(saved));
	}

	/** Brings back the leaves of the right side as they were saved: deferred, until one is shown. */
	restore(): void {
		const saved: unknown = JSON.parse(localStorage.getItem(`workspace ${this.vault.getName()}`) ?? '[]');
		if (!Array.isArray(saved)) return;
		for (const one of saved as readonly SavedSide[]) {
			const leaf = new WorkspaceLeaf(this);
			leaf.defer(one.type, one.state);
			this.sideLeaves.push(leaf);
			this.layout.offerSide(() => void this.revealLeaf(leaf));
		}
	}
}

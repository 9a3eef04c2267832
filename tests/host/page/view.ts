import type { Menu, Scope, ViewStateResult } from 'obsidian';
import { Component } from './component';
import { setIcon } from './icons';
import type { WorkspaceLeaf } from './leaf';
import { setTooltip } from './tooltip';

const apps = new WeakMap<WorkspaceLeaf, unknown>();

/** Says which app the views of a leaf belong to; before the first is made. */
export function useApp(leaf: WorkspaceLeaf, app: unknown): void {
	apps.set(leaf, app);
}

/** Calls what a view does when it is opened: it is protected. */
export let openView: (view: View) => Promise<void>;
/** The same when it is closed. */
export let closeView: (view: View) => Promise<void>;

/** `View`: made by the app for a leaf; "containerEl" stands in the leaf while it is open. */
export abstract class View extends Component {
	app: unknown;
	icon = 'file';
	navigation = true;
	leaf: WorkspaceLeaf;
	containerEl: HTMLElement;
	scope: Scope | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = apps.get(leaf);
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;

	abstract getDisplayText(): string;

	getIcon(): string {
		return this.icon;
	}

	getState(): Record<string, unknown> {
		return {};
	}

	setState(_state: unknown, _result: ViewStateResult): Promise<void> {
		return Promise.resolve();
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		return undefined;
	}

	/** "Called when the size of this view is changed." */
	onResize(): void {
		return undefined;
	}

	/** "Populates the pane menu." */
	onPaneMenu(_menu: Menu, _source: string): void {
		return undefined;
	}

	protected onOpen(): Promise<void> {
		return Promise.resolve();
	}

	protected onClose(): Promise<void> {
		return Promise.resolve();
	}

	static {
		openView = (view) => view.onOpen();
		closeView = (view) => view.onClose();
	}
}

/** `ItemView`: a view with a header for actions and "contentEl" for what it shows. */
export abstract class ItemView extends View {
	contentEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.containerEl.createDiv('view-header').createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
		const button = createEl('button', { cls: 'clickable-icon view-action', attr: { type: 'button' } });
		setIcon(button, icon);
		setTooltip(button, title);
		button.addEventListener('click', (event) => void run(event));
		this.containerEl.querySelector('.view-actions')?.prepend(button);
		return button;
	}
}

/** What stands in a leaf whose view is not made yet: "a deferred leaf will have a DeferredView as its view". */
export class DeferredView extends View {
	readonly #type: string;

	constructor(leaf: WorkspaceLeaf, type: string) {
		super(leaf);
		this.#type = type;
	}

	getViewType(): string {
		return this.#type;
	}

	getDisplayText(): string {
		return this.#type === 'empty' ? 'New tab' : this.#type;
	}
}

import { setIcon } from './icons';
import { elementOf, type WorkspaceLeaf } from './leaf';
import { documented } from './strict';
import { setTooltip } from './tooltip';

/** A place for several leaves, one in front, with a tab for each: the middle, and the right side. */
export class Dock {
	readonly element: HTMLElement;
	readonly tabs: HTMLElement;
	/** What the typings call the parent of a leaf: `WorkspaceSidedock`, for the side with "collapsed", "toggle", "collapse", "expand". */
	readonly split: object;
	leaves: WorkspaceLeaf[] = [];
	front: WorkspaceLeaf | null = null;
	private readonly body: HTMLElement;
	private readonly kind: 'main' | 'side';
	private readonly onChange: () => void;
	/** Called when the user chooses a leaf, or works in one. */
	onChoose: (leaf: WorkspaceLeaf) => void = () => undefined;

	constructor(kind: 'main' | 'side', { element, onChange }: { readonly element: HTMLElement; readonly onChange: () => void }) {
		this.kind = kind;
		this.onChange = onChange;
		this.element = element;
		this.tabs = element.createDiv({ cls: 'tabs', attr: { role: 'tablist' } });
		this.body = element.createDiv('leaves');
		this.split = documented(this.splitApi(), kind === 'side' ? 'WorkspaceSidedock' : 'WorkspaceRoot');
		this.body.addEventListener('focusin', () => {
			if (this.front !== null) this.onChoose(this.front);
		});
	}

	get isOpen(): boolean {
		return this.kind === 'main' || document.body.classList.contains('is-side-open');
	}

	setOpen(isOpen: boolean): void {
		if (this.kind === 'main' || this.isOpen === isOpen) return;
		document.body.classList.toggle('is-side-open', isOpen);
		if (isOpen) void this.front?.loadIfDeferred();
		this.onChange();
	}

	add(leaf: WorkspaceLeaf): void {
		this.leaves.push(leaf);
		this.body.append(elementOf(leaf));
		this.front ??= leaf;
		this.draw();
	}

	remove(leaf: WorkspaceLeaf): void {
		this.leaves = this.leaves.filter((one) => one !== leaf);
		elementOf(leaf).remove();
		if (this.front === leaf) this.front = this.leaves.at(-1) ?? null;
		if (this.isOpen) void this.front?.loadIfDeferred();
		this.draw();
	}

	/** Brings a leaf to the front; its view is made where it is not yet. */
	async show(leaf: WorkspaceLeaf): Promise<void> {
		this.front = leaf;
		this.draw();
		await leaf.loadIfDeferred();
		this.draw();
	}

	/** Draws the tabs anew, for a title or an icon may have changed. */
	draw(): void {
		const focused = this.leaves.findIndex((_leaf, index) => this.tabs.children[index] === document.activeElement);
		this.tabs.replaceChildren(...this.leaves.map((leaf) => this.tab(leaf)));
		const tab = this.tabs.children[focused];
		if (tab instanceof HTMLElement) tab.focus();
		for (const leaf of this.leaves) elementOf(leaf).toggleClass('is-front', leaf === this.front);
	}

	private tab(leaf: WorkspaceLeaf): HTMLElement {
		const isFront = leaf === this.front;
		const title = leaf.getDisplayText();
		const tab = createEl('button', { cls: `${this.kind}-tab`, attr: { type: 'button', role: 'tab', 'aria-selected': isFront } });
		if (this.kind === 'side') {
			setIcon(tab.createSpan('tab-icon'), leaf.getIcon());
			tab.createSpan({ cls: 'tab-title', text: title });
			setTooltip(tab, title);
		} else tab.createSpan({ cls: 'tab-title', text: title });
		tab.addEventListener('click', () => {
			void this.show(leaf).then(() => {
				this.setOpen(true);
				this.onChoose(leaf);
				this.onChange();
			});
		});
		return tab;
	}

	private splitApi(): object {
		const collapsed = (): boolean => !this.isOpen;
		const set = (isOpen: boolean): void => {
			this.setOpen(isOpen);
		};
		return {
			get collapsed() {
				return collapsed();
			},
			collapse: () => {
				set(false);
			},
			expand: () => {
				set(true);
			},
			toggle: () => {
				set(collapsed());
			},
			win: window,
			doc: document,
		};
	}
}

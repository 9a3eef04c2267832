import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { Sidebar } from './sidebar';
import type { SidebarHost } from './sidebar-host';
import { firstState, readState, type SidebarState } from './sidebar-state';

/** The type under which the app keeps the sidebar in its workspace. */
export const SIDEBAR_TYPE = 'two-hats';

/** The sidebar as a view of the app. */
export class SidebarView extends ItemView {
	override icon = 'two-hats';
	override navigation = false;
	readonly #host: SidebarHost;
	#state: SidebarState = firstState;

	constructor(leaf: WorkspaceLeaf, host: SidebarHost) {
		super(leaf);
		this.#host = host;
	}

	override getViewType(): string {
		return SIDEBAR_TYPE;
	}

	override getDisplayText(): string {
		return this.#host.words().ui.sidebar.title;
	}

	override getState(): Record<string, unknown> {
		const { sort, only, toggled } = this.#state;
		return { ...super.getState(), sort, only, toggled: [...toggled] };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		this.#state = { ...readState(state), search: this.#state.search };
		this.draw();
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('two-hats-view');
		this.draw();
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		render(null, this.contentEl);
		this.#host.check.close();
		return Promise.resolve();
	}

	/** Draws anew: another state, another language. */
	draw(): void {
		render(
			<Sidebar
				host={this.#host}
				state={this.#state}
				scroller={() => this.contentEl}
				onState={(state) => {
					this.#state = state;
					this.draw();
					this.app.workspace.requestSaveLayout();
				}}
			/>,
			this.contentEl,
		);
	}

	/** Brings the list of the marketing check into view. */
	showCheck(): void {
		this.draw();
		this.contentEl.scrollTop = 0;
		this.contentEl.querySelector<HTMLElement>('.two-hats-selling')?.focus();
	}

	/** Opens the panel of the contact in front and brings it into view. */
	showPanel(): void {
		if (this.#state.toggled.includes('panel')) this.#state = { ...this.#state, toggled: this.#state.toggled.filter((id) => id !== 'panel') };
		this.draw();
		this.contentEl.scrollTop = 0;
		this.contentEl.querySelector<HTMLElement>('[data-section="panel"]')?.focus();
	}
}

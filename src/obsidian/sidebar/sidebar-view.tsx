import type { WorkspaceLeaf } from 'obsidian';
import type { JSX } from 'preact';
import { DrawnView } from '../drawn-view';
import { Sidebar } from './sidebar';
import type { SidebarHost } from './sidebar-host';
import { firstState, readState, type SidebarState } from './sidebar-state';

/** The type under which the app keeps the sidebar in its workspace. */
export const SIDEBAR_TYPE = 'two-hats';

/** The sidebar as a view of the app. */
export class SidebarView extends DrawnView<SidebarState> {
	override icon = 'two-hats';
	readonly #host: SidebarHost;

	constructor(leaf: WorkspaceLeaf, host: SidebarHost) {
		super(leaf, firstState);
		this.#host = host;
	}

	override getViewType(): string {
		return SIDEBAR_TYPE;
	}

	override getDisplayText(): string {
		return this.#host.words().ui.sidebar.title;
	}

	protected override kept({ sort, only, toggled }: SidebarState): Readonly<Record<string, unknown>> {
		return { sort, only, toggled: [...toggled] };
	}

	protected override restored(kept: unknown, { search }: SidebarState): SidebarState {
		return { ...readState(kept), search };
	}

	protected override async onClose(): Promise<void> {
		await super.onClose();
		this.#host.check.close();
	}

	protected override content(state: SidebarState, onState: (state: SidebarState) => void): JSX.Element {
		return <Sidebar host={this.#host} state={state} scroller={() => this.contentEl} onState={onState} />;
	}

	/** Brings the list of the marketing check into view. */
	showCheck(): void {
		this.draw();
		this.contentEl.scrollTop = 0;
		this.contentEl.querySelector<HTMLElement>('.two-hats-selling')?.focus();
	}

	/** Opens the panel of the contact in front and brings it into view. */
	showPanel(): void {
		this.change((state) => ({ ...state, toggled: state.toggled.filter((id) => id !== 'panel') }));
		this.contentEl.scrollTop = 0;
		this.contentEl.querySelector<HTMLElement>('[data-section="panel"]')?.focus();
	}
}

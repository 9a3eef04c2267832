import { BasesView, type Plugin, type QueryController } from 'obsidian';
import { render } from 'preact';
import { BASE_VIEW } from '../../core/conversation/contacts-base';
import type { SidebarHost } from '../sidebar/sidebar-host';
import { ContactsBase } from './contacts-base';

/** A view of the contacts of a base, as the base filters, sorts and groups them. */
class ContactsBaseView extends BasesView {
	override readonly type = BASE_VIEW;
	readonly #element: HTMLElement;
	readonly #host: SidebarHost;

	constructor(controller: QueryController, element: HTMLElement, host: SidebarHost) {
		super(controller);
		this.#element = element.createDiv('two-hats-view two-hats-base');
		this.#host = host;
	}

	override onunload(): void {
		render(null, this.#element);
		this.#element.remove();
	}

	override onDataUpdated(): void {
		const groups = this.data.groupedData.map((group) => ({
			title: group.hasKey() ? (group.key?.toString() ?? '') : null,
			notes: group.entries.map(({ file }) => ({ path: file.path, name: file.basename })),
		}));
		render(<ContactsBase host={this.#host} groups={groups} />, this.#element);
	}
}

/** Registers the view; gives whether Bases is turned on in this vault. */
export function registerBases(plugin: Plugin, host: SidebarHost): boolean {
	return plugin.registerBasesView(BASE_VIEW, {
		name: plugin.manifest.name,
		icon: 'two-hats',
		factory: (controller, element) => new ContactsBaseView(controller, element, host),
	});
}

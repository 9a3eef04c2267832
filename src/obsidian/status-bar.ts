import { Component, Platform, setIcon, setTooltip, type App } from 'obsidian';
import type { Words } from '../core/i18n/words';
import { contactAsOf } from '../core/model/contact-as-of';
import type { Hat } from '../core/shapes/next-step';
import { hatOf } from '../core/view/contact-panel';
import { noteHat } from '../core/view/note-hat';
import { activeContacts } from './active-contact';
import type { LiveVault } from './live-vault';

/** Whether a status bar is shown: phones and tablets have none. */
export function hasStatusBar(): boolean {
	return !Platform.isMobile;
}

/** What the status bar is given. */
export interface StatusBarParts {
	readonly app: App;
	readonly live: LiveVault;
	readonly words: () => Words;
	readonly open: () => void;
}

/** The hat to wear for the note in front, and with how many contacts marketing stalled. A click opens the sidebar. */
export class StatusBar extends Component {
	readonly #element: HTMLElement;
	readonly #parts: StatusBarParts;
	/** What is shown now, as one text: most changes of notes change nothing here. */
	#shown = '';

	constructor(element: HTMLElement, parts: StatusBarParts) {
		super();
		this.#element = element;
		this.#parts = parts;
	}

	override onload(): void {
		const { app, live, open } = this.#parts;
		this.#element.addClasses(['two-hats-status', 'mod-clickable']);
		this.#element.setAttribute('role', 'button');
		this.#element.setAttribute('tabindex', '0');
		this.registerDomEvent(this.#element, 'click', open);
		this.registerDomEvent(this.#element, 'keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') open();
		});
		const draw = (): void => {
			this.#draw();
		};
		this.register(live.subscribe(draw));
		this.registerEvent(app.workspace.on('file-open', draw));
		draw();
	}

	#draw(): void {
		const { live, words } = this.#parts;
		const { ui, flagTitle } = words();
		const { status, result } = live.snapshot();
		if (status.is === 'reading') {
			this.#shown = ui.sidebar.reading(status.done, status.all);
			this.#element.setText(this.#shown);
			return;
		}
		const hat = this.#hat();
		const worn = hat === null ? [] : [ui.panel.hat[hat]];
		const tooltip = [...worn, `${flagTitle['stalled-marketing']}: ${ui.number(result.stalled)}`, ui.commands.openSidebar].join(' · ');
		if (tooltip === this.#shown) return;
		this.#shown = tooltip;
		this.#element.empty();
		for (const text of worn) this.#element.createSpan({ text, cls: 'two-hats-status-hat' });
		setIcon(this.#element.createSpan({ cls: 'two-hats-icon' }), 'two-hats');
		this.#element.createSpan({ text: ui.commands.stalled(result.stalled) });
		// A screen reader hears the tooltip in place of the text.
		setTooltip(this.#element, tooltip);
	}

	#hat(): Hat['hat'] | null {
		const { app, live } = this.#parts;
		const file = app.workspace.getActiveFile();
		const [path] = activeContacts(app, live);
		const contact = path === undefined ? null : live.contact(path);
		const ofContact = contact === null ? null : hatOf(contactAsOf(contact, live.rules.asOf), live.rules);
		return noteHat(file === null ? undefined : live.facts(file.path)?.kind, ofContact);
	}
}

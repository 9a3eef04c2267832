import type { KeymapEventHandler, KeymapEventListener, Modifier, PaneType, UserEvent } from 'obsidian';
import { isMac } from './asked';

interface Handler extends Omit<KeymapEventHandler, 'scope'> {
	readonly scope: Scope;
	readonly run: KeymapEventListener;
}

/** Hands a key to a scope and those above it. */
let handleKey: (scope: Scope, event: KeyboardEvent) => boolean;

/** `Scope`: "A scope receives keyboard events and binds callbacks to given hotkeys." */
export class Scope {
	readonly #parent: Scope | undefined;
	#handlers: Handler[] = [];

	constructor(parent?: Scope) {
		this.#parent = parent;
	}

	/** "@param modifiers - `Mod`, `Ctrl`, `Meta`, `Shift`, or `Alt`. `[]` for no modifier, `null` for any. @param key - … `null` for any". */
	register(modifiers: Modifier[] | null, key: string | null, run: KeymapEventListener): Handler {
		const handler: Handler = { scope: this, modifiers: modifiers === null ? null : sorted(modifiers.map(plainModifier)), key, run };
		this.#handlers.push(handler);
		return handler;
	}

	unregister(handler: Handler): void {
		this.#handlers = this.#handlers.filter((one) => one !== handler);
	}

	/** "@returns … Return `false` to automatically preventDefault". Whether anybody took the key. */
	#handle(event: KeyboardEvent): boolean {
		const held = sorted((['Ctrl', 'Meta', 'Shift', 'Alt'] as const).filter((modifier) => Keymap.isModifier(event, modifier)));
		for (const handler of [...this.#handlers].reverse()) {
			if (handler.modifiers !== null && handler.modifiers !== held) continue;
			if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
			const answer: unknown = handler.run(event, { modifiers: held, key: event.key, vkey: event.key });
			if (answer === false) event.preventDefault();
			if (answer !== undefined) return true;
		}
		return this.#parent === undefined ? false : this.#parent.#handle(event);
	}

	static {
		handleKey = (scope, event) => scope.#handle(event);
	}
}

/** `Keymap`: "Manages keymap lifecycle for different Scopes." The last scope pushed gets the keys. */
export class Keymap {
	readonly #scopes: Scope[];

	constructor(root: Scope) {
		this.#scopes = [root];
		window.addEventListener('keydown', (event) => {
			const scope = this.#scopes.at(-1);
			if (scope !== undefined) handleKey(scope, event);
		});
	}

	pushScope(scope: Scope): void {
		this.#scopes.push(scope);
	}

	popScope(scope: Scope): void {
		const at = this.#scopes.lastIndexOf(scope);
		if (at > 0) this.#scopes.splice(at, 1);
	}

	/** "Checks whether the modifier key is pressed during this event." */
	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		switch (plainModifier(modifier)) {
			case 'Ctrl':
				return event.ctrlKey;
			case 'Meta':
				return event.metaKey;
			case 'Shift':
				return event.shiftKey;
			default:
				return event.altKey;
		}
	}

	/**
	 * "Translates an event into the type of pane that should open. Returns 'tab' if the modifier key Cmd/Ctrl is pressed OR if this
	 * is a middle-click MouseEvent. Returns 'split' if Cmd/Ctrl+Alt is pressed. Returns 'window' if Cmd/Ctrl+Alt+Shift is pressed."
	 */
	static isModEvent(event?: UserEvent | null): PaneType | boolean {
		if (event === null || event === undefined) return false;
		if (event instanceof MouseEvent && event.button === 1) return 'tab';
		if (!Keymap.isModifier(event, 'Mod')) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}
}

/** "Mod = Cmd on MacOS and Ctrl on other OS". */
function plainModifier(modifier: Modifier): Exclude<Modifier, 'Mod'> {
	if (modifier !== 'Mod') return modifier;
	return isMac ? 'Meta' : 'Ctrl';
}

function sorted(modifiers: readonly string[]): string {
	return [...modifiers].sort().join(',');
}

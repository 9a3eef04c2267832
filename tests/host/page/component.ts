import type { EventRef } from 'obsidian';
import { detachEvent } from './events';

/** `Component`: "Load this component and its children", "Unload this component and its children", with all that was registered. */
export class Component {
	#children: Component[] = [];
	#cleanups: (() => unknown)[] = [];
	#isLoaded = false;

	load(): void {
		if (this.#isLoaded) return;
		this.#isLoaded = true;
		void this.onload();
		for (const child of [...this.#children]) child.load();
	}

	/** "Override this to load your component". */
	onload(): void | Promise<void> {
		return undefined;
	}

	unload(): void {
		if (!this.#isLoaded) return;
		this.#isLoaded = false;
		for (const child of this.#children.splice(0).reverse()) child.unload();
		for (const cleanup of this.#cleanups.splice(0).reverse()) cleanup();
		this.onunload();
	}

	/** "Override this to unload your component". */
	onunload(): void {
		return undefined;
	}

	/** "Adds a child component, loading it if this component is loaded". */
	addChild<Child extends Component>(child: Child): Child {
		this.#children.push(child);
		if (this.#isLoaded) child.load();
		return child;
	}

	/** "Removes a child component, unloading it". */
	removeChild<Child extends Component>(child: Child): Child {
		this.#children = this.#children.filter((one) => one !== child);
		child.unload();
		return child;
	}

	/** "Registers a callback to be called when unloading". */
	register(cleanup: () => unknown): void {
		this.#cleanups.push(cleanup);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => {
			detachEvent(ref);
		});
	}

	/** "Registers an DOM event to be detached when unloading". */
	registerDomEvent(target: EventTarget, name: string, handler: (event: Event) => unknown, options?: boolean | AddEventListenerOptions): void {
		const listener = (event: Event): void => void Reflect.apply(handler, target, [event]);
		target.addEventListener(name, listener, options);
		this.register(() => {
			target.removeEventListener(name, listener, options);
		});
	}

	/** "Registers an interval (from setInterval) to be cancelled when unloading". */
	registerInterval(id: number): number {
		this.register(() => {
			window.clearInterval(id);
		});
		return id;
	}
}

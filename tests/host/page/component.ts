import { sources, type EventRef } from './events';

/** `Component`: "load", "unload", children and everything registered are taken away together. */
export class Component {
	private children: Component[] = [];
	private cleanups: (() => void)[] = [];
	private isLoaded = false;

	load(): void {
		if (this.isLoaded) return;
		this.isLoaded = true;
		void this.onload();
		for (const child of [...this.children]) child.load();
	}

	onload(): void | Promise<void> {
		return undefined;
	}

	unload(): void {
		if (!this.isLoaded) return;
		this.isLoaded = false;
		for (const child of this.children.splice(0)) child.unload();
		for (const cleanup of this.cleanups.splice(0).reverse()) cleanup();
		this.onunload();
	}

	onunload(): void {
		return undefined;
	}

	addChild<Child extends Component>(child: Child): Child {
		this.children.push(child);
		if (this.isLoaded) child.load();
		return child;
	}

	removeChild<Child extends Component>(child: Child): Child {
		this.children = this.children.filter((one) => one !== child);
		child.unload();
		return child;
	}

	register(cleanup: () => void): void {
		this.cleanups.push(cleanup);
	}

	/** "Registers an event to be detached when unloading". */
	registerEvent(ref: EventRef): void {
		this.register(() => {
			sources.get(ref)?.offref(ref);
		});
	}

	registerDomEvent(target: EventTarget, name: string, handler: (event: Event) => void, options?: boolean | AddEventListenerOptions): void {
		target.addEventListener(name, handler, options);
		this.register(() => {
			target.removeEventListener(name, handler, options);
		});
	}

	registerInterval(id: number): number {
		this.register(() => {
			window.clearInterval(id);
		});
		return id;
	}
}

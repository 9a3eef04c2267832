import type { EventRef } from 'obsidian';

type Handler = (...given: never[]) => unknown;

interface Registered {
	readonly name: string;
	readonly handler: Handler;
	readonly context: unknown;
	readonly events: Events;
}

const registered = new WeakMap<EventRef, Registered>();

/** How many handlers are registered, for the test that an unloaded plugin leaves none. */
export let countHandlers: (events: Events) => number;

/** `Events`: `on`, `off`, `offref`, `trigger`, `tryTrigger`. A handler that throws does not keep the others from being called. */
export class Events {
	#refs: EventRef[] = [];

	on(name: string, handler: Handler, context?: unknown): EventRef {
		const ref: EventRef = {};
		registered.set(ref, { name, handler, context, events: this });
		this.#refs.push(ref);
		return ref;
	}

	off(name: string, handler: Handler): void {
		this.#refs = this.#refs.filter((ref) => registered.get(ref)?.name !== name || registered.get(ref)?.handler !== handler);
	}

	offref(gone: EventRef): void {
		this.#refs = this.#refs.filter((ref) => ref !== gone);
	}

	trigger(name: string, ...given: unknown[]): void {
		for (const ref of [...this.#refs]) if (registered.get(ref)?.name === name) this.tryTrigger(ref, given);
	}

	tryTrigger(ref: EventRef, given: unknown[]): void {
		const found = registered.get(ref);
		if (found === undefined) return;
		try {
			Reflect.apply(found.handler, found.context, given);
		} catch (error) {
			reportError(error);
		}
	}

	static {
		countHandlers = (events) => events.#refs.length;
	}
}

/** "Registers an event to be detached when unloading": whatever it was registered with. */
export function detachEvent(ref: EventRef): void {
	registered.get(ref)?.events.offref(ref);
}

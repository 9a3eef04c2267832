/** A handler that was registered, so that it can be taken off again. */
export interface EventRef {
	readonly name: string;
	readonly handler: (...given: never[]) => void;
}

/** Which emitter an event's reference is of, for `registerEvent`. */
export const sources = new WeakMap<EventRef, Events>();

/** `Events`: "on", "off", "offref", "trigger". */
export class Events {
	private refs: EventRef[] = [];

	on(name: string, handler: (...given: never[]) => void): EventRef {
		const ref = { name, handler };
		this.refs.push(ref);
		sources.set(ref, this);
		return ref;
	}

	off(name: string, handler: EventRef['handler']): void {
		this.refs = this.refs.filter((ref) => ref.name !== name || ref.handler !== handler);
	}

	offref(gone: EventRef): void {
		this.refs = this.refs.filter((ref) => ref !== gone);
	}

	trigger(name: string, ...given: unknown[]): void {
		for (const ref of [...this.refs]) if (ref.name === name) Reflect.apply(ref.handler, undefined, given);
	}

	/** How many handlers are registered: for the test that an unloaded plugin leaves none. */
	get handlerCount(): number {
		return this.refs.length;
	}
}

import { setup } from 'obsidian-test-mocks/setup';

type Listener = (this: Element | Document, event: Event, target: HTMLElement) => unknown;

const listeners = new WeakMap<
	EventTarget,
	{ readonly type: string; readonly selector: string; readonly listener: Listener; readonly wrapped: EventListener }[]
>();

/** Gives elements the helpers the typings declare for them, `createEl` and all; then mends those of the mocks that do nothing. */
export function setUpDom(): void {
	setup();
	Reflect.deleteProperty(window, 'app');
	for (const prototype of [HTMLElement.prototype, Document.prototype]) Object.assign(prototype, { on, off });
	Object.assign(HTMLElement.prototype, { onNodeInserted });
	Object.assign(window, { sleep: (ms: number) => new Promise((done) => window.setTimeout(done, ms)) });
}

/** "on(type, selector, listener: (ev, delegateTarget) => any)": only for what the selector matches; in the mocks for everything. */
function on(this: HTMLElement | Document, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions | boolean): void {
	const wrapped = (event: Event): void => {
		const target = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
		if (target !== null && this.contains(target)) Reflect.apply(listener, this, [event, target]);
	};
	this.addEventListener(type, wrapped, options);
	listeners.set(this, [...(listeners.get(this) ?? []), { type, selector, listener, wrapped }]);
}

function off(this: HTMLElement | Document, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions | boolean): void {
	const all = listeners.get(this) ?? [];
	const gone = all.filter((one) => one.type === type && one.selector === selector && one.listener === listener);
	for (const { wrapped } of gone) this.removeEventListener(type, wrapped, options);
	listeners.set(
		this,
		all.filter((one) => !gone.includes(one)),
	);
}

/** "@param listener - the callback to call when this node is inserted into the DOM. @returns destroy"; in the mocks it is called at once. */
function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
	let isIn = this.isConnected;
	const observer = new MutationObserver(() => {
		if (this.isConnected && !isIn) {
			if (once) observer.disconnect();
			listener();
		}
		isIn = this.isConnected;
	});
	observer.observe(document, { childList: true, subtree: true });
	return () => {
		observer.disconnect();
	};
}

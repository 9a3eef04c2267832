import { documentedNames } from 'documented-names';

/** What the language, a debugger or a test tool asks of any object. */
const ASKED_OF_ANYTHING = new Set([
	'then',
	'toJSON',
	'constructor',
	'prototype',
	'nodeType',
	'$$typeof',
	'asymmetricMatch',
	'hasOwnProperty',
	'toString',
	'valueOf',
]);

/** The members that the typings declare for a class and for those it extends. */
export function membersOf(className: string): Set<string> {
	const members = new Set<string>();
	for (let name: string | null = className; name !== null;) {
		const declared: { readonly parent: string | null; readonly members: readonly string[] } | undefined = documentedNames[name];
		for (const member of declared?.members ?? []) members.add(member);
		name = declared?.parent ?? null;
	}
	return members;
}

/**
 * What a plugin sees of an object of the page: only what the typings declare. Reading anything else throws, which catches private
 * use. `besides` are names that are there all the same.
 */
export function documented<Target extends object>(target: Target, className: string, besides: readonly string[] = []): Target {
	const known = membersOf(className);
	for (const name of besides) known.add(name);
	const bound = new Map<string, unknown>();
	return new Proxy(target, {
		get(object, key) {
			if (typeof key === 'symbol' || ASKED_OF_ANYTHING.has(key)) return Reflect.get(object, key) as unknown;
			if (!known.has(key)) throw new Error(`The typings declare no ${className}.${key}: it is private, or not there.`);
			if (!(key in object)) throw new Error(`The page host does not play ${className}.${key}.`);
			const value: unknown = Reflect.get(object, key);
			if (typeof value !== 'function' || isClass(value)) return value;
			const known_ = bound.get(key) ?? bindTo(object, value);
			bound.set(key, known_);
			return known_;
		},
		set: (object, key, value) => Reflect.set(object, key, value),
		has: (object, key) => typeof key === 'symbol' || (known.has(key) && key in object),
		ownKeys: (object) => Reflect.ownKeys(object),
	});
}

function isClass(value: object): boolean {
	return Object.getOwnPropertyDescriptor(value, 'prototype')?.writable === false;
}

/** A method keeps its own properties, as `cancel` of a debounced one. */
function bindTo(object: object, method: object): unknown {
	if (typeof method !== 'function') return method;
	return Object.assign((...given: unknown[]): unknown => Reflect.apply<object, unknown[], unknown>(method as never, object, given), method);
}

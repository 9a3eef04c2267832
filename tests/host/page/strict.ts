/** Properties that the language or a test tool asks of any object. */
const ASKED_OF_ANYTHING = new Set(['then', 'toJSON', 'constructor', 'nodeType', '$$typeof', 'asymmetricMatch']);

/** An object that throws where an unknown property is read: what is not documented is not there, so private use is caught. */
export function strict<Target extends object>(target: Target, name: string): Target {
	return new Proxy(target, {
		get(object, key, receiver) {
			if (!(key in object) && typeof key === 'string' && !ASKED_OF_ANYTHING.has(key)) throw new Error(`The page host knows no ${name}.${key}.`);
			const value: unknown = Reflect.get(object, key, receiver);
			return value;
		},
	});
}

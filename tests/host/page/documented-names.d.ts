declare module 'documented-names' {
	/** For each class the app's typings declare: the names of its members, and the class it extends. Made from the typings when the page is bundled. */
	export const documentedNames: Record<string, { readonly parent: string | null; readonly members: readonly string[] }>;
}

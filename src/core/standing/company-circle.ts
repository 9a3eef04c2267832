import type { ContactAsOf } from '../model/contact-as-of';
import { standingOf, together, type Standing } from './standing';

interface Member {
	readonly own: Standing;
	readonly companies: readonly string[];
	readonly people: readonly string[];
}

/**
 * Puts together how it stands with each contact's company: a deal with a colleague, or written in the company's note, is one
 * with the company. Holds a few figures a contact, and looks at each company once.
 */
export class CompanyCircles {
	readonly #members = new Map<string, Member>();
	readonly #companies = new Map<string, Standing>();

	/** Enters a contact; enter all before the first is asked for. */
	add(seen: ContactAsOf): void {
		const { path, companies, people } = seen.contact;
		this.#members.set(path, { own: standingOf(seen), companies: companies.map(pathOf), people: people.map(pathOf) });
	}

	/** Whether a contact was entered. */
	has(path: string): boolean {
		return this.#members.has(path);
	}

	/** How it stands with a contact's circle; with the contact alone where it has no company. Throws for a path that was not entered. */
	of(path: string): Standing {
		const member = this.#members.get(path);
		if (member === undefined) throw new Error(`${path} was not entered.`);
		// It may be a company itself; one without people is known by what it is alone.
		return [path, ...member.companies].flatMap((company) => this.#company(company) ?? []).reduce(together, member.own);
	}

	#company(path: string): Standing | undefined {
		const known = this.#companies.get(path);
		if (known !== undefined) return known;
		const company = this.#members.get(path);
		if (company === undefined) return undefined;
		const all = company.people.flatMap((person) => this.#members.get(person)?.own ?? []).reduce(together, company.own);
		this.#companies.set(path, all);
		return all;
	}
}

function pathOf({ path }: { readonly path: string }): string {
	return path;
}

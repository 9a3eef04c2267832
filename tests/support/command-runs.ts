import { allCommands } from '../../src/contact-book/commands/all-commands';
import type { Command } from '../../src/contact-book/commands/command';
import { memoryHost, type HostGiven } from './memory-host';

/** A note of a contact with these lines of properties. */
export const person = (...lines: string[]): string => ['---', 'type: contact', ...lines, '---', ''].join('\n');

/** A vault of one contact of whom nothing is told. */
export const anna = { 'Anna.md': person() };

/** A contact with a deal won on a day, and no marketing since. */
export const stopped = (day: string): string => person('deals:', `  - ${day} won Audit`);

/** A dialog that gives this answer, whatever it is asked. */
export const answered =
	<Answer>(answer: Answer) =>
	() =>
		Promise.resolve(answer);

/** The command of an id; throws where there is none. */
export function command(id: string): Command {
	const found = allCommands.find((one) => one.id === id);
	if (found === undefined) throw new Error(`No command is ${id}`);
	return found;
}

/** Runs a command on notes in memory, and gives what it kept. */
export async function run(id: string, notes: Readonly<Record<string, string>>, given: HostGiven = {}) {
	const kept = memoryHost(notes, given);
	await command(id).run(kept.host);
	return kept;
}

/** Whether a command is offered with these notes. */
export const isAvailable = (id: string, notes: Readonly<Record<string, string>>, given: HostGiven = {}): boolean =>
	command(id).isAvailable?.(memoryHost(notes, given).host) ?? true;

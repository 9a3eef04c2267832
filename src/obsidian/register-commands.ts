import type { Plugin } from 'obsidian';
import { allCommands } from '../contact-book/commands/all-commands';
import { logFromLink } from '../contact-book/actions/log-link';
import type { CommandHost } from '../contact-book/commands/command';
import type { Turns } from './turns';

/** Registers the table of commands in the palette, and the link that opens the log dialog. */
export function registerCommands(plugin: Plugin, host: CommandHost, { inTurn }: Turns): void {
	for (const command of allCommands) {
		plugin.addCommand({
			id: command.id,
			name: command.name(host.words()),
			icon: command.icon,
			checkCallback(isChecking) {
				const isAvailable = command.isAvailable?.(host) ?? true;
				if (isAvailable && !isChecking) inTurn(() => void command.run(host));
				return isAvailable;
			},
		});
	}
	plugin.registerObsidianProtocolHandler(plugin.manifest.id, (given) => {
		inTurn(() => void logFromLink(host, given));
	});
}

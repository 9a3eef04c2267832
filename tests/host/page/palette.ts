import type { HostCommand } from './plugin';
import { Modal } from './windows';

/** The command palette: every command that can be run now, narrowed by typing; arrows and Enter run one. */
export function openPalette(app: unknown, commands: readonly HostCommand[]): void {
	const modal = new Modal(app);
	modal.setTitle('Command palette');
	modal.modalEl.classList.add('prompt');
	const input = document.createElement('input');
	input.type = 'search';
	input.placeholder = 'Type a command';
	input.setAttribute('aria-label', 'Type a command');
	const list = document.createElement('div');
	const offered = commands.filter((command) => command.checkCallback === undefined || command.checkCallback(true));
	const run = (command: HostCommand): void => {
		modal.close();
		if (command.checkCallback === undefined) command.callback?.();
		else command.checkCallback(false);
	};
	const draw = (): void => {
		const found = offered.filter(({ name }) => name.toLowerCase().includes(input.value.toLowerCase()));
		list.replaceChildren(
			...found.map((command) => {
				const button = document.createElement('button');
				button.className = 'suggestion-item';
				button.textContent = command.name;
				button.addEventListener('click', () => {
					run(command);
				});
				return button;
			}),
		);
	};
	input.addEventListener('input', draw);
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') list.querySelector('button')?.click();
	});
	modal.onOpen = () => {
		modal.contentEl.append(input, list);
		draw();
		input.focus();
	};
	modal.open();
}

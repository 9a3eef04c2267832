import type { Command } from 'obsidian';
import { setIcon } from './icons';
import { FuzzySuggestModal } from './suggest-modal';
import type { Workspace } from './workspace';

/** Whether a command can be run now: what its check says. */
export function canRun(command: Command, workspace: Workspace): boolean {
	const view = workspace.activeEditor;
	if (command.editorCheckCallback !== undefined) return view !== null && command.editorCheckCallback(true, view.editor as never, view as never) === true;
	if (command.editorCallback !== undefined) return view !== null;
	return command.checkCallback === undefined || command.checkCallback(true) === true;
}

/** Runs a command where it can be run now. Gives whether it could. */
export function runCommand(command: Command, workspace: Workspace): boolean {
	if (!canRun(command, workspace)) return false;
	const view = workspace.activeEditor;
	if (command.editorCheckCallback !== undefined && view !== null) void command.editorCheckCallback(false, view.editor as never, view as never);
	else if (command.editorCallback !== undefined && view !== null) void command.editorCallback(view.editor as never, view as never);
	else if (command.checkCallback !== undefined) void command.checkCallback(false);
	else void command.callback?.();
	return true;
}

/** The command palette: every command that can be run now, narrowed by typing. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	private readonly commands: readonly Command[];
	private readonly workspace: Workspace;

	constructor(app: unknown, commands: readonly Command[], workspace: Workspace) {
		super(app);
		this.workspace = workspace;
		this.commands = commands.filter((command) => canRun(command, workspace));
		this.setPlaceholder('Type a command');
		this.modalEl.setAttribute('aria-label', 'Command palette');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): Command[] {
		return [...this.commands];
	}

	getItemText({ name }: Command): string {
		return name;
	}

	override renderSuggestion(found: Parameters<FuzzySuggestModal<Command>['renderSuggestion']>[0], element: HTMLElement): void {
		setIcon(element.createSpan('suggestion-icon'), found.item.icon ?? 'terminal');
		super.renderSuggestion(found, element.createSpan('suggestion-title'));
	}

	onChooseItem(command: Command): void {
		runCommand(command, this.workspace);
	}
}

import type { Command } from './command';

/** Takes back the last thing Two Hats wrote, in all the notes it wrote it in. */
export const undo: Command = {
	id: 'undo',
	icon: 'undo-2',
	name: ({ ui }) => ui.act.undo,
	async run({ notes }) {
		await notes.undo();
	},
};

import type { Command } from './command';
import { copyFlags } from './copy-flags';
import { formatGuide } from './format-guide';
import { nextStopped } from './next-stopped';
import { openSidebar } from './open-sidebar';
import { roleTimeline } from './role-timeline';

/** The one ordered list of commands: the palette and the docs follow it. */
export const allCommands: readonly Command[] = [openSidebar, nextStopped, roleTimeline, copyFlags, formatGuide];

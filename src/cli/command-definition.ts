import type { Command } from 'commander';
import type { Io } from './io';

/** 0: done. 1: `--fail-on` was met, a note was left alone, or marketing sells or lacks a next step. 2: the command was not understood, or the vault could not be read. */
export type ExitCode = 0 | 1 | 2;

/** What a command has when it is run: the process around it, and where it leaves its exit code. */
export interface Session {
	readonly io: Io;
	readonly end: (code: ExitCode) => void;
}

/** A command of the command line: it tells the parser of arguments its words and options, and what to do with them. */
export type CommandDefinition = (command: Command, session: Session) => void;

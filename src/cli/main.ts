import { localDayOf } from '../core/model/iso-date';
import { run } from './run';
import packageJson from '../../package.json';

/** The process around the command line: its streams, its clock, its exit code. */
process.exitCode = run(process.argv.slice(2), packageJson.version, {
	out: (text) => {
		process.stdout.write(text);
	},
	err: (text) => {
		process.stderr.write(text);
	},
	hasColor: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
	showsProgress: process.stderr.isTTY,
	today: localDayOf(new Date()),
});

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
	if (error.code !== 'EPIPE') throw error;
});

/** Loaded before the command line in a test: the process is killed at the moment named, as by a power cut. */
const fs = require('node:fs');

const moments = {
	'half written': () => {
		const { writeSync } = fs;
		fs.writeSync = (handle, bytes) => {
			writeSync(handle, bytes.subarray(0, bytes.length >> 1));
			process.kill(process.pid, 'SIGKILL');
			return bytes.length;
		};
	},
	'written, not yet in place': () => {
		for (const step of ['renameSync', 'linkSync']) {
			fs[step] = () => {
				process.kill(process.pid, 'SIGKILL');
			};
		}
	},
};

moments[process.env.KILL_WHEN]();

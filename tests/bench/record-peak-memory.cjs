/**
 * Loaded into a measured child by `--require`, so that it costs the child next to nothing: on exit it writes the peak memory, in kilobytes,
 * to the file that TWO_HATS_BENCH_PEAK names. CommonJS, because `--import` would start the module loader in a child that does not need it.
 */
const { writeFileSync } = require('node:fs');

const file = process.env.TWO_HATS_BENCH_PEAK;
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));

import { mkdirSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { dataDirOf } from './data-dir.ts';

/**
 * Megabytes of each half of the young generation, a quarter of what Node takes by itself: what a
 * start makes fits into it, and whatever was taken once stays with the process.
 */
const youngGeneration = '--max-semi-space-size';
const youngMegabytes = 4;

/**
 * Becomes the same program in the same process again, small: with a young generation of that size,
 * and with its code kept compiled in `DATA_DIR`, so that neither the code is compiled nor the part
 * of Node loaded that reads TypeScript. Returns where that was done, was decided otherwise, or
 * cannot be done.
 */
export function becomeSmall(): void {
  const given = [...process.execArgv, process.env.NODE_OPTIONS];
  if (given.some((option) => option?.includes(youngGeneration))) return;
  const compiled = join(dataDirOf(process.env), 'compiled');
  const flags = [...process.execArgv, `${youngGeneration}=${youngMegabytes}`];
  try {
    // Node would make the folder as well, and let everybody read it.
    mkdirSync(compiled, { recursive: true, mode: 0o700 });
    process.execve?.(process.execPath, [process.execPath, ...flags, ...process.argv.slice(1)], {
      NODE_COMPILE_CACHE: compiled,
      ...process.env,
    });
  } catch {
    // Small is better, but large will do. A folder that cannot be had is told of later, in words.
  }
}

/** Keeps what was compiled so far for the next start, also where this process will be killed. */
export function keepCompiled(): void {
  flushCompileCache();
}

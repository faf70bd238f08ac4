import { mkdirSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { dataDirOf } from './data-dir.ts';

/**
 * Becomes the same program in the same process again, with its code kept compiled in `DATA_DIR`:
 * then neither the code is compiled, nor the part of Node loaded that reads TypeScript, which never
 * leaves a process again. Returns where that was done, where whoever started the process has set
 * `NODE_COMPILE_CACHE` already, or where it cannot be done.
 */
export function becomeSmall(): void {
  if (process.env.NODE_COMPILE_CACHE === undefined) becomeCompiled(process.env);
  growYoungGeneration(1);
}

/** Ends the start: keeps what was compiled for the next one, and lets memory grow with the work. */
export function becomeReady(): void {
  // Now, since the process may be killed; and first, since what was compiled is good for its flags.
  flushCompileCache();
  growYoungGeneration(2);
}

function becomeCompiled(environment: NodeJS.ProcessEnv): void {
  const compiled = join(dataDirOf(environment), 'compiled');
  const { execPath, execArgv, argv } = process;
  try {
    // Node would make the folder as well, and let everybody read it.
    mkdirSync(compiled, { recursive: true, mode: 0o700 });
    process.execve?.(execPath, [execPath, youngGeneration, ...execArgv, ...argv.slice(1)], {
      ...environment,
      NODE_COMPILE_CACHE: compiled,
    });
  } catch {
    // Small is better, but large will do. A folder that cannot be had is told of later, in words.
  }
}

/** V8's own choice, 1 MB, is full a hundred times during a start, which a tenth of it goes to. */
const youngGeneration = '--min-semi-space-size=4';

/**
 * By how much V8 makes its young generation larger once it is full; 2 is its own choice. A start
 * fills it many times over with what nobody needs afterwards, and what was taken once stays.
 */
function growYoungGeneration(factor: 1 | 2): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

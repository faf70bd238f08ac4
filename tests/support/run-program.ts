import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledFolder } from './compiled-folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What became of a program that ended by itself. */
export interface Outcome {
  code: number | null;
  printed: string;
  complaints: string;
}

export interface ProgramOptions {
  args?: readonly string[];
  env?: Record<string, string>;
  /** The installation it belongs to; unset: this one. */
  folder?: string;
}

/** Runs a program such as `server/main.ts` to its end, with no environment but the given one. */
export function runProgram(file: string, options: ProgramOptions = {}): Promise<Outcome> {
  const program = join(options.folder ?? project, file);
  const child = spawn(process.execPath, [program, ...(options.args ?? [])], {
    cwd: options.folder ?? project,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compiledFolder, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, printed, complaints }));
  });
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a program of this folder in a process of its own; what it printed, or why it failed. */
export function runProcess(program: string, input: unknown): Promise<string> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, [file, JSON.stringify(input)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${program} ended with ${code ?? signal}: ${complaints}`));
    });
  });
}

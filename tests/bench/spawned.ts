import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process that has said what it was waited for. */
export interface Spawned {
  pid: number;
  /** Milliseconds from its spawn to the line. */
  tookMs: number;
  /** Everything it printed so far. */
  printed: string;
  stop(): Promise<void>;
}

/** Starts Node with these arguments and waits for a line; throws what it said when it ended before. */
export async function spawned(
  args: readonly string[],
  line: RegExp,
  env: Record<string, string> = {},
): Promise<Spawned> {
  const since = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const said: string[] = [];
  for await (const each of createInterface(child.stdout)) {
    said.push(each);
    if (!line.test(each)) continue;
    const tookMs = performance.now() - since;
    // Read on, so that a full pipe never holds the process up.
    child.stdout.resume();
    const stop = async () => {
      child.kill('SIGTERM');
      await ended;
    };
    return { pid: child.pid ?? 0, tookMs, printed: said.join('\n'), stop };
  }
  throw new Error(`A process ended before it said ${String(line)}: ${said.join('\n')}`);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers with the address of the run's PostgreSQL, which it starts when first asked. */
    postgresOnDemand: string;
  }
}

/**
 * One real PostgreSQL for the whole run, started only when a test asks for it: vitest calls this
 * once, in its own process, and the tests ask over HTTP.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<RunningPostgres> | undefined;
  const server = createServer((_, response) => {
    started ??= startPostgres();
    started.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('postgresOnDemand', `http://127.0.0.1:${port}`);
  return async () => {
    server.close();
    const postgres = await started?.catch(() => undefined);
    await postgres?.remove();
  };
}

/** A PostgreSQL of its own, with a database of its own. */
export interface RunningPostgres {
  url: string;
  stop(): Promise<void>;
  /** Ends it at once, as its own crash would. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Ends it for good and removes what it stored. */
  remove(): Promise<void>;
}

/** Starts a PostgreSQL; it takes about a second. */
export async function startPostgres(): Promise<RunningPostgres> {
  const program = fileURLToPath(new URL('postgres-process.ts', import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { value } = await lines.next();
    if (value !== undefined) return value;
    throw new Error('Cannot run PostgreSQL: its process has ended');
  };
  const obey = async (command: string) => {
    child.stdin.write(`${command}\n`);
    await nextLine();
  };
  return {
    url: await nextLine(),
    stop: () => obey('stop'),
    crash: () => obey('crash'),
    start: () => obey('start'),
    async remove() {
      const ended = once(child, 'close');
      child.stdin.end();
      await ended;
    },
  };
}

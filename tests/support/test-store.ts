import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import {
  openDatabase,
  type DatabaseOptions,
  type Engine,
  type Store,
} from '../../server/database/open-database.ts';

/** What every test about the store runs on: `describe.each(engines)`. */
export const engines: readonly Engine[] = ['sqlite', 'postgres'];

/** A place of its own for a test's store, which any number of stores can be opened on. */
export interface TestDatabase {
  options: DatabaseOptions;
  open(): Promise<Store>;
  /** Closes what was opened here and removes it. */
  remove(): Promise<void>;
}

/** An empty database on a real engine. */
export async function createTestDatabase(engine: Engine): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'member-support-store-'));
  const url = engine === 'postgres' ? await createPostgresDatabase() : undefined;
  const options = { url, dataDir };
  const opened: Store[] = [];
  return {
    options,
    async open() {
      const store = await openDatabase(options);
      opened.push(store);
      return store;
    },
    async remove() {
      await Promise.all(opened.map((store) => store.close().catch(() => undefined)));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The address of a new, empty database on the run's PostgreSQL. */
export async function createPostgresDatabase(): Promise<string> {
  const answer = await fetch(inject('postgresOnDemand'));
  const server = await answer.text();
  if (!answer.ok) throw new Error(`Cannot start PostgreSQL for the tests: ${server}`);
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await runOnPostgres(`${server}/postgres`, `create database ${name}`);
  return `${server}/${name}`;
}

/** Runs one statement on a connection of its own. */
export async function runOnPostgres(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}

/** Ends every connection to a database of PostgreSQL, as a restart of it does. */
export async function endConnections(url: string): Promise<void> {
  const others = 'datname = current_database() and pid <> pg_backend_pid()';
  await runOnPostgres(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity where ${others}`,
  );
}

/** Goes on ending every connection until it is told to stop. */
export function keepEndingConnections(url: string, everyMs: number): () => Promise<void> {
  const stopping = new AbortController();
  async function keepGoing(): Promise<void> {
    while (!stopping.signal.aborted) {
      await endConnections(url);
      await setTimeout(everyMs);
    }
  }
  const ended = keepGoing();
  return async () => {
    stopping.abort();
    await ended;
  };
}

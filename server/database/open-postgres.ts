import { PostgresDialect, type Dialect, type PostgresPool } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { StoreUnavailable } from './store-unavailable.ts';

/** Milliseconds. The client waits longer than the server, so that a living server says no itself. */
const limits = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  query_timeout: 15_000,
  idle_in_transaction_session_timeout: 15_000,
};

/**
 * Kysely's dialect over a pool of `pg`, which is loaded only here. A connection that is lost or
 * cannot be made is thrown as StoreUnavailable; `onConnectionError` hears of each that broke.
 */
export async function createPostgresDialect(
  url: string,
  onConnectionError: (error: Error) => void,
): Promise<Dialect> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    keepAlive: true,
    options: '-c synchronous_commit=on',
    ...limits,
  });
  const explain = (error: unknown): never => {
    // What the server did not say itself is a connection that is gone: `pg` gives that no code.
    if (error instanceof pg.DatabaseError) throw error;
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new StoreUnavailable(`PostgreSQL cannot be reached${code}`, { cause: error });
  };
  pool.on('error', onConnectionError);
  pool.on('connect', (client) => {
    // Without a listener of its own, a client in use ends the process when its server goes.
    client.on('error', onConnectionError);
    explainQueries(client, explain);
  });
  return new PostgresDialect({ pool: explainConnecting(pool, explain) });
}

function explainQueries(client: PoolClient, explain: (error: unknown) => never): void {
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  client.query = ((...args: unknown[]) => query(...args).catch(explain)) as typeof client.query;
}

function explainConnecting(pool: Pool, explain: (error: unknown) => never): PostgresPool {
  return {
    options: pool.options,
    connect: () => pool.connect().catch(explain),
    end: () => pool.end(),
  };
}

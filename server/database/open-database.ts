import { resolve } from 'node:path';
import { Kysely, type Dialect } from 'kysely';
import { createGroupCommit, type Transact } from './group-commit.ts';
import { migrate } from './migrate.ts';
import { createPostgresDialect } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Schema } from './schema.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import { isStoreUnavailable } from './store-unavailable.ts';

export type Engine = 'sqlite' | 'postgres';

/** Where enquiries and waiting mails are kept, whichever engine holds them. */
export interface Store {
  readonly db: Kysely<Schema>;
  readonly engine: Engine;
  /** Runs work in a transaction and returns after its commit, which on SQLite others may share. */
  readonly transact: Transact;
  /** Ends every connection; nothing may be asked of the store afterwards. */
  close(): Promise<void>;
  /** Really writes a row: a store on a full disk can still be read. */
  isWritable(): Promise<boolean>;
}

export interface DatabaseOptions {
  /** `postgres://…`, or `sqlite:` with a file below the data folder; unset: a file of our choice. */
  url?: string | undefined;
  dataDir: string;
  /** Hears of PostgreSQL connections that broke; the store itself makes new ones. */
  onConnectionError?: (error: Error) => void;
}

/** Opens the store and brings its schema up to date; throws when either cannot be done. */
export async function openDatabase(options: DatabaseOptions): Promise<Store> {
  const engine: Engine = /^postgres(ql)?:\/\//.test(options.url ?? '') ? 'postgres' : 'sqlite';
  const dialect = await createDialect(engine, options);
  const db = new Kysely<Schema>({ dialect });
  try {
    await migrate(db, engine);
  } catch (cause) {
    await db.destroy();
    throw new Error(`Cannot open the store: ${(cause as Error).message}`, { cause });
  }
  return {
    db,
    engine,
    transact:
      engine === 'sqlite' ? createGroupCommit(db) : (work) => db.transaction().execute(work),
    close: () => db.destroy(),
    isWritable: () => isWritable(db),
  };
}

async function createDialect(engine: Engine, options: DatabaseOptions): Promise<Dialect> {
  if (engine === 'postgres') {
    return await createPostgresDialect(options.url ?? '', options.onConnectionError ?? (() => {}));
  }
  const file = sqliteFile(options);
  return createSqliteDialect(() => openSqlite(file));
}

function sqliteFile({ url = 'sqlite:enquiries.sqlite', dataDir }: DatabaseOptions): string {
  const file = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  if (file !== '') return resolve(dataDir, file);
  throw new Error('Cannot open the store: its address must begin with sqlite: or postgres://');
}

async function isWritable(db: Kysely<Schema>): Promise<boolean> {
  const nonce = crypto.randomUUID();
  try {
    await db
      .insertInto('write_probe')
      .values({ id: 1, nonce })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ nonce }))
      .execute();
    return true;
  } catch (error) {
    if (isStoreUnavailable(error)) return false;
    throw error;
  }
}

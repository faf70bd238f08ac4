import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The first version without the WAL-reset fault, by which checkpoints could corrupt the file. */
const oldestSafeVersion = '3.51.3';

/**
 * One connection to a SQLite file that survives a power cut after every commit: the write-ahead
 * log is synced each time (`synchronous=FULL`). The log is put into the file between commits
 * (`group-commit.ts`), so a commit does it only past 4,000 pages, 16 MB. Refuses a SQLite that is
 * known to damage files.
 */
export function openSqlite(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
  try {
    refuseUnsafeVersion(String(pragma(database, 'select sqlite_version()')));
    useWriteAheadLog(database);
    database.exec(`
      pragma synchronous = full;
      pragma trusted_schema = off;
      pragma cell_size_check = on;
      pragma wal_autocheckpoint = 4000;
      pragma journal_size_limit = 67108864;
      pragma mmap_size = 0;
      pragma secure_delete = on;
    `);
    assertSynced(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Throws when this SQLite (such as `3.50.4`) is older than the oldest that is safe to use. */
export function refuseUnsafeVersion(version: string): void {
  if (version.localeCompare(oldestSafeVersion, 'en', { numeric: true }) >= 0) return;
  throw new Error(`Cannot use SQLite ${version}: it must be ${oldestSafeVersion} or newer`);
}

/** Asked only where needed: changing the mode wants the file alone, and several may be starting. */
function useWriteAheadLog(database: DatabaseSync): void {
  if (pragma(database, 'pragma journal_mode') === 'wal') return;
  database.exec('pragma journal_mode = wal');
}

function assertSynced(database: DatabaseSync): void {
  if (pragma(database, 'pragma synchronous') === 2) return;
  throw new Error('Cannot keep enquiries safely: SQLite did not accept synchronous=FULL');
}

function pragma(database: DatabaseSync, sql: string): unknown {
  return Object.values(database.prepare(sql).get() ?? {})[0];
}

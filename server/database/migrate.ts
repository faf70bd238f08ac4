import { sql, type Kysely, type Transaction } from 'kysely';
import { allMigrations } from './migrations/all-migrations.ts';
import type { Engine } from './open-database.ts';
import type { Schema } from './schema.ts';

/** Any number that nobody else uses: one process at a time holds it while it migrates. */
const advisoryLock = 719_407_254;

/**
 * Brings the schema up to the version of this program in one transaction; of several processes
 * that start at once the first does it and the others wait. Refuses a store of a newer program.
 */
export async function migrate(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (engine === 'postgres') await waitForTurn(transaction);
    const version = await storedVersion(transaction);
    if (version > allMigrations.length) throw newerSchema(version);
    if (version === allMigrations.length) return;
    for (const step of allMigrations.slice(version)) {
      await step(transaction, engine);
    }
    await transaction.deleteFrom('schema_version').execute();
    await transaction
      .insertInto('schema_version')
      .values({ version: allMigrations.length })
      .execute();
  });
}

/** SQLite needs no such step: its transaction took the write lock when it began. */
async function waitForTurn(transaction: Transaction<Schema>): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(transaction);
  await sql`select pg_advisory_xact_lock(${advisoryLock})`.execute(transaction);
}

async function storedVersion(transaction: Transaction<Schema>): Promise<number> {
  await transaction.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  const row = await transaction.selectFrom('schema_version').select('version').executeTakeFirst();
  return row?.version ?? 0;
}

function newerSchema(version: number): Error {
  const known = allMigrations.length;
  return new Error(
    `Cannot use this store: its schema is version ${version}, this program knows ${known}. ` +
      'Start the newer program, or restore a backup from before the upgrade.',
  );
}

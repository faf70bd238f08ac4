import type { Kysely } from 'kysely';
import { allMigrations } from '../../../server/database/migrations/all-migrations.ts';
import type { Schema } from '../../../server/database/schema.ts';

/**
 * Makes this process a later release: its schema is one version further, by a column that the
 * present release knows nothing of, in the table that everything is written to.
 */
export function becomeLaterRelease(): void {
  const migrations = allMigrations as ((db: Kysely<Schema>) => Promise<void>)[];
  migrations.push(async ({ schema }) => {
    await schema.alterTable('enquiry').addColumn('of_a_later_release', 'text').execute();
  });
}

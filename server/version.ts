import { readFileSync } from 'node:fs';
import { allMigrations } from './database/migrations/all-migrations.ts';

const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');

/** The version of this program, as the changelog lists it. */
export const programVersion = (JSON.parse(manifest) as { version: string }).version;

/** The version of the schema that this program works on; see `schema_version` in the store. */
export const schemaVersion = allMigrations.length;

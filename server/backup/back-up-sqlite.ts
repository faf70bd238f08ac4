import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openDatabase } from '../database/open-database.ts';
import { copySqlite, type TableCounts } from './copy-sqlite.ts';
import { makeReadyForRestore } from './ready-for-restore.ts';

export interface SqliteBackup {
  /** The store's file. */
  file: string;
  /** Of the secret by which links in mails are signed; undefined where it was set from outside. */
  secretFile: string | undefined;
  /** A folder that does not exist yet, or is empty. */
  to: string;
  at: Temporal.Instant;
  onProgress: (share: number) => void;
}

/**
 * Copies store and secret into a folder, which appears whole or not at all. Throws when the copy
 * cannot be made or does not hold what the store holds.
 */
export async function backUpSqlite(wanted: SqliteBackup): Promise<TableCounts> {
  const { file, secretFile, to, at } = wanted;
  const draft = `${to}.part`;
  await refuseFilled(to);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  const name = basename(file);
  const counts = await copySqlite(file, join(draft, name), wanted.onProgress);
  const copy = await openDatabase({ url: `sqlite:${name}`, dataDir: draft });
  await makeReadyForRestore(copy, at);
  await copy.close();
  if (secretFile !== undefined) await copyFile(secretFile, join(draft, 'support-secret'));
  const about = { at: at.toString(), counts };
  await writeFile(join(draft, 'backup.json'), `${JSON.stringify(about, null, 2)}\n`, {
    flush: true,
  });
  await rm(to, { recursive: true, force: true });
  await rename(draft, to);
  return counts;
}

async function refuseFilled(folder: string): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  if (files.length > 0) throw new Error(`${folder} is not empty: name a new folder`);
}

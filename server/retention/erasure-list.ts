import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ErasureRow } from '../database/schema.ts';

/** Beside the copies of the store, so that an older copy learns of later erasures. */
export function erasureListFile(dataDir: string): string {
  return join(dataDir, 'backups', 'erasures.jsonl');
}

/** Every erasure that the list names; none where there is no list. */
export async function readErasureList(file: string): Promise<ErasureRow[]> {
  const lines = (await readText(file)).split('\n').filter((line) => line !== '');
  return lines.map((line, at) => readLine(line, `${file}, line ${at + 1}`));
}

/** Adds to the list; on disk when it returns. */
export async function addToErasureList(file: string, rows: readonly ErasureRow[]): Promise<void> {
  if (rows.length === 0) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  await appendFile(file, lines, { mode: 0o600, flush: true });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new Error(`Cannot read the list of erasures: ${file}`, { cause: error });
  }
}

/** A line that cannot be read could be somebody whose data must not come back. */
function readLine(line: string, where: string): ErasureRow {
  try {
    const { person, erased_at, reason } = JSON.parse(line) as ErasureRow;
    return {
      person,
      erased_at: Temporal.Instant.from(erased_at).toString({ smallestUnit: 'millisecond' }),
      reason,
    };
  } catch (cause) {
    throw new Error(`Cannot read the list of erasures: ${where}`, { cause });
  }
}

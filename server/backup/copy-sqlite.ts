import { backup, DatabaseSync } from 'node:sqlite';
import { openSqlite } from '../database/open-sqlite.ts';

/** How many rows a copy holds, by table. */
export type TableCounts = Readonly<Record<string, number>>;

/**
 * Copies a SQLite store while others write to it, and holds the copy against the original as it
 * was at that moment. Throws when the copy is not whole. `onProgress` hears shares from 0 to 1.
 */
export async function copySqlite(
  from: string,
  to: string,
  onProgress: (share: number) => void,
): Promise<TableCounts> {
  const source = openSqlite(from);
  try {
    // Holds one moment of the store for as long as the copy takes; nobody who writes has to wait.
    source.exec('begin');
    const counts = countRows(source);
    await backup(source, to, {
      rate: 500,
      progress: ({ totalPages, remainingPages }) =>
        onProgress((totalPages - remainingPages) / totalPages),
    });
    source.exec('commit');
    assertWhole(to, counts);
    return counts;
  } finally {
    source.close();
  }
}

function assertWhole(file: string, expected: TableCounts): void {
  const copy = new DatabaseSync(file);
  try {
    const [check] = Object.values(copy.prepare('pragma integrity_check').get() ?? {});
    if (check !== 'ok') throw new Error(`The copy is damaged: ${String(check)}`);
    const counts = countRows(copy);
    const wrong = Object.keys(expected).filter((table) => counts[table] !== expected[table]);
    if (wrong.length > 0) throw new Error(`The copy lacks rows of ${wrong.join(', ')}`);
  } finally {
    copy.close();
  }
}

const tables =
  "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name";

function countRows(database: DatabaseSync): TableCounts {
  const names = database.prepare(tables).all() as { name: string }[];
  const counts = names.map(({ name }) => {
    const row = database.prepare(`select count(*) as count from "${name}"`).get();
    return [name, Number(row?.count)] as const;
  });
  return Object.fromEntries(counts);
}

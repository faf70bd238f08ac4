import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { openDatabase, sqliteFile } from '../../../server/database/open-database.ts';
import { openSqlite } from '../../../server/database/open-sqlite.ts';
import { percentile } from '../bench.ts';

/**
 * Commits the rows of an enquiry again and again, one enquiry a commit, with nothing of ours but what
 * opens the file: the same disk, tables, indexes and rows, WAL and `synchronous=FULL`.
 */
const { from, seconds } = JSON.parse(process.argv[2] ?? '') as { from: string; seconds: number };
const folder = await mkdtemp(join(tmpdir(), 'member-support-raw-'));
await (await openDatabase({ dataDir: folder })).close();
const target = openSqlite(sqliteFile({ dataDir: folder }));
// Only what the rows say of each other is made up.
target.exec('pragma foreign_keys = off');
const inserts = rowsOfOneEnquiry().map(({ table, row }) => {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  return {
    statement: target.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`),
    row,
  };
});

const took: number[] = [];
const began = performance.now();
const until = began + seconds * 1000;
for (let number = 0; performance.now() < until; number += 1) {
  const before = performance.now();
  target.exec('begin immediate');
  for (const { statement, row } of inserts) statement.run(...numbered(row, number));
  target.exec('commit');
  took.push(performance.now() - before);
}
const perSecond = (took.length * 1000) / (performance.now() - began);
target.close();
await rm(folder, { recursive: true });
process.stdout.write(
  JSON.stringify({ perSecond, p50: percentile(took, 50), p99: percentile(took, 99) }),
);

/** The enquiry that came last, with its mails. */
function rowsOfOneEnquiry() {
  const source = new DatabaseSync(from, { readOnly: true });
  const enquiry = source.prepare('select * from enquiry order by received_at desc limit 1').get();
  if (enquiry === undefined) throw new Error(`There is no enquiry in ${from}`);
  const mails = source.prepare('select * from outbox where enquiry_id = ?').all(enquiry.id ?? '');
  source.close();
  return [{ table: 'enquiry', row: enquiry }, ...mails.map((row) => ({ table: 'outbox', row }))];
}

/** The row with other words where it must be unlike every earlier one, and no longer by that. */
function numbered(row: Record<string, SQLOutputValue>, number: number): SQLInputValue[] {
  const unique = ['id', 'reference', 'form_token', 'enquiry_id', 'idempotency_key'];
  const mark = number.toString(36).padStart(8, '0');
  return Object.entries(row).map(([column, value]) =>
    unique.includes(column) && typeof value === 'string' ? mark + value.slice(mark.length) : value,
  );
}

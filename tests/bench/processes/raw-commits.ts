import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase, sqliteFile } from '../../../server/database/open-database.ts';
import { openSqlite } from '../../../server/database/open-sqlite.ts';
import { percentile } from '../bench.ts';

type Row = Record<string, string | number | null>;

/**
 * Commits the rows of an enquiry again and again, one enquiry a commit, with nothing of ours but what
 * opens the file: the same disk, tables, indexes and rows, WAL and `synchronous=FULL`. Keys are as
 * ours are, in the order of time or by chance, since that decides how many pages a commit writes.
 */
const { from, seconds } = JSON.parse(process.argv[2] ?? '') as { from: string; seconds: number };
const folder = await mkdtemp(join(tmpdir(), 'member-support-raw-'));
await (await openDatabase({ dataDir: folder })).close();
const target = openSqlite(sqliteFile({ dataDir: folder }));
const written = rowsOfOneEnquiry();
const inserts = written.map(({ table, row }) => {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  return target.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`);
});

const took: number[] = [];
const began = performance.now();
const until = began + seconds * 1000;
while (performance.now() < until) {
  const before = performance.now();
  const rows = withOwnKeys();
  target.exec('begin immediate');
  for (const [place, insert] of inserts.entries()) insert.run(...Object.values(rows[place]!));
  target.exec('commit');
  took.push(performance.now() - before);
}
const perSecond = (took.length * 1000) / (performance.now() - began);
target.close();
await rm(folder, { recursive: true });
process.stdout.write(
  JSON.stringify({ perSecond, p50: percentile(took, 50), p99: percentile(took, 99) }),
);

/** All that was written for the enquiry that came last: itself, its mails, and what they count in. */
function rowsOfOneEnquiry(): { table: string; row: Row }[] {
  const source = new DatabaseSync(from, { readOnly: true });
  const select = (table: string, which: string, ...values: string[]) =>
    source
      .prepare(`select * from ${table} ${which}`)
      .all(...values)
      .map((row) => ({ table, row: row as Row }));
  const [enquiry] = select('enquiry', 'order by received_at desc limit 1');
  if (enquiry === undefined) throw new Error(`There is no enquiry in ${from}`);
  const id = String(enquiry.row.id);
  const rows = [
    enquiry,
    { table: 'searched_text', row: { enquiry_id: id, message_id: null } },
    ...select('outbox', 'where enquiry_id = ?', id),
    ...select('unannounced_enquiry', 'where enquiry_id = ?', id),
    ...select('acknowledged_address', 'limit 1'),
    ...select('mail_count', `where key like 'sender/%' order by key limit 2`),
  ];
  source.close();
  return rows;
}

/** The same rows with the keys of another enquiry. */
function withOwnKeys(): Row[] {
  const id = randomUUIDv7();
  const [token, address, sender] = [byChance(), byChance(), byChance()];
  return written.map(({ table, row }) => {
    switch (table) {
      case 'enquiry':
        return { ...row, id, reference: byChance().slice(0, 9), form_token: token };
      case 'outbox':
        return { ...row, id: randomUUIDv7(), enquiry_id: id, idempotency_key: `${row.kind}/${id}` };
      case 'acknowledged_address':
        return { ...row, address_key: address };
      case 'mail_count':
        return { ...row, key: String(row.key).replace(/(?<=^sender\/)[\w-]+/, sender) };
      default:
        return { ...row, enquiry_id: id };
    }
  });
}

/** As long as the keys that we make of a text. */
function byChance(): string {
  return randomBytes(32).toString('base64url');
}

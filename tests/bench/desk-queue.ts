import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Store } from '../../server/database/open-database.ts';
import { createTestApp } from '../support/app.ts';
import { signIn, type StaffBrowser } from '../support/desk.ts';
import { startPostgres } from '../support/postgres.ts';
import { seedEnquiries } from './seed-enquiries.ts';

/**
 * How long a page of the desk takes with 100,000 enquiries, the whole handler included:
 * `node tests/bench/desk-queue.ts [total] [open]`.
 */
const [total = 100_000, open = 5_000] = process.argv.slice(2).map(Number);
const now = '2026-11-24T10:00:00Z';
const rounds = 100;

const pages: Record<string, string> = {
  'open, first page': '/desk/',
  late: '/desk/?show=late',
  'one topic': '/desk/?topic=training',
  'a rare language': '/desk/?language=ar',
  'topic, channel and language': '/desk/?topic=training&channel=phone&language=ar',
  complaints: '/desk/?complaints=yes',
  'mail that did not arrive': '/desk/?undelivered=yes',
  'all, newest first': '/desk/?show=all',
  'an address': '/desk/?q=person4711%40member.example',
  'a common word': '/desk/?q=member',
  'two words': '/desk/?q=rapport+logo',
  'a word that nobody wrote': '/desk/?q=xylophone',
  'printed list': '/desk/printed',
};

const dataDir = await mkdtemp(join(tmpdir(), 'member-support-bench-'));
const postgres = await startPostgres();
await measure('SQLite', await openDatabase({ dataDir }));
await measure('PostgreSQL', await openDatabase({ dataDir, url: `${postgres.url}/postgres` }));
await rm(dataDir, { recursive: true, force: true });
await postgres.stop();
process.exit();

async function measure(name: string, store: Store): Promise<void> {
  await seedEnquiries(store, { total, open, now: Temporal.Instant.from(now) });
  const app = await createTestApp({ now, parts: { store } });
  const staff = await signIn(app);
  process.stdout.write(`${name}, ${total} enquiries, ${open} of them open\n`);
  for (const [what, path] of Object.entries(pages)) {
    process.stdout.write(`  ${what.padEnd(30)} ${await timesOf(staff, path)}\n`);
  }
  await store.close();
  await app.remove();
}

async function timesOf(staff: StaffBrowser, path: string): Promise<string> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const answer = await staff.get(path);
    await answer.text();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    if (round > 4) times.push(performance.now() - start);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) =>
    sorted[Math.floor(part * (sorted.length - 1))]!.toFixed(1).padStart(6);
  const { user, system } = process.cpuUsage(before);
  const work = ((user + system) / 1000 / rounds).toFixed(1).padStart(6);
  return `p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   our own work ${work} ms`;
}

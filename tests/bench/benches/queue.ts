import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Store } from '../../../server/database/open-database.ts';
import { createTestApp } from '../../support/app.ts';
import { signIn, type StaffBrowser } from '../../support/desk.ts';
import { startPostgres } from '../../support/postgres.ts';
import { percentile, type Bench, type Figure, type Size } from '../bench.ts';
import { seedEnquiries } from '../seed-enquiries.ts';

const now = '2026-11-24T10:00:00Z';
const sizes = {
  full: { total: 100_000, open: 5_000, rounds: 100 },
  quick: { total: 500, open: 50, rounds: 2 },
} as const;

/** Milliseconds. */
const p99Limit = { below: 50 };

const pages = {
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
} as const;

const pageWithoutStore = '/en/contact/';
const warmUp = 5;

/** What a page takes by the clock, and how much of it our own process worked; milliseconds. */
interface Took {
  times: number[];
  ownWork: number;
}

/** How long the pages of the desk take, the whole handler included, on either engine. */
export const queue: Bench = {
  name: 'queue',
  about: "pages of the team's desk with 100,000 enquiries, SQLite and PostgreSQL",
  async run(say, size) {
    const dataDir = await mkdtemp(join(tmpdir(), 'member-support-bench-'));
    say('SQLite');
    const onSqlite = await figuresOn(await openDatabase({ dataDir }), size);
    say('PostgreSQL');
    const postgres = await startPostgres();
    const url = `${postgres.url}/postgres`;
    const onPostgres = await figuresOn(await openDatabase({ dataDir, url }), size);
    await postgres.remove();
    await rm(dataDir, { recursive: true });
    return [...onSqlite, ...onPostgres];
  },
};

async function figuresOn(store: Store, size: Size): Promise<Figure[]> {
  const { total, open, rounds } = sizes[size];
  await seedEnquiries(store, { total, open, now: Temporal.Instant.from(now) });
  const app = await createTestApp({ now, parts: { store } });
  const staff = await signIn(app);
  const without = await took(staff, pageWithoutStore, rounds);
  const figures: Figure[] = [];
  for (const [what, path] of Object.entries(pages)) {
    const where = `${what}, ${store.engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`;
    figures.push(...figuresOf(where, await took(staff, path, rounds), without));
  }
  await store.close();
  await app.remove();
  return figures;
}

function figuresOf(where: string, { times, ownWork }: Took, without: Took): Figure[] {
  const baseline = 'a page without the store';
  return [
    {
      what: `half of the answers: ${where}`,
      unit: 'ms',
      value: percentile(times, 50),
      baselines: { [baseline]: percentile(without.times, 50), 'our own work in it': ownWork },
    },
    {
      what: `99 of 100 answers: ${where}`,
      unit: 'ms',
      value: percentile(times, 99),
      baselines: { [baseline]: percentile(without.times, 99) },
      limit: p99Limit,
    },
  ];
}

async function took(staff: StaffBrowser, path: string, rounds: number): Promise<Took> {
  const times: number[] = [];
  for (let round = 0; round < Math.min(warmUp, rounds); round += 1) await timeOf(staff, path);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) times.push(await timeOf(staff, path));
  const { user, system } = process.cpuUsage(before);
  return { times, ownWork: (user + system) / 1000 / rounds };
}

async function timeOf(staff: StaffBrowser, path: string): Promise<number> {
  const began = performance.now();
  const answer = await staff.get(path);
  await answer.text();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return performance.now() - began;
}

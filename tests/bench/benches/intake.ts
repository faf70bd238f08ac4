import { sqliteFile } from '../../../server/database/open-database.ts';
import { startPostgres } from '../../support/postgres.ts';
import { runProcess } from '../../support/run-process.ts';
import { bareHonoName, startBareHono } from '../bare-hono.ts';
import type { Bench, Figure, Limit } from '../bench.ts';
import { load, type Loaded } from '../load.ts';
import { startLoadedSite, type LoadedSite } from '../loaded-site.ts';

type Timing = Pick<Loaded, 'perSecond' | 'p50' | 'p99'>;
type Timings = Readonly<Record<string, Timing>>;

/**
 * Of the slower baseline's rate, where there is always somebody to take in. With one connection the
 * machine mostly waits, for the sender and for the disk in turn, while bare commits wait for the disk.
 */
const leastShare = 0.5;

/** Milliseconds, at 16 connections. */
const p99Limit = { below: 25 };

/** Of what goes through at most, where answers are waited for at an even pace. */
const evenShare = 0.5;

/** How many messages a second are stored and thanked for, and how long each takes. */
export const intake: Bench = {
  name: 'intake',
  about: 'messages stored per second at 1, 16 and 64 connections, and the wait for the receipt',
  async run(say, size) {
    const seconds = size === 'quick' ? 0.3 : 8;
    const site = await startLoadedSite('takes every mail', size);
    const figures: Figure[] = [];
    for (const connections of size === 'quick' ? [16] : [1, 16, 64]) {
      say(`${connections} connections`);
      const own = await site.load({ connections, seconds });
      const baselines = {
        [bareHonoName]: await loadedBareHono(connections, seconds),
        'raw SQLite commits': await rawCommits(site, seconds),
      };
      figures.push(...figuresAt(connections, own, baselines));
      if (connections === 16) figures.push(...(await atEvenPace(site, own, seconds)));
    }
    await site.remove();
    if (size === 'full') {
      say('PostgreSQL');
      figures.push(await onPostgres(figures, seconds));
    }
    return figures;
  },
};

function figuresAt(connections: number, own: Timing, baselines: Timings): Figure[] {
  const slower = Math.min(...Object.values(baselines).map(({ perSecond }) => perSecond));
  const isBusy = connections > 1;
  const where = `${connections} ${isBusy ? 'connections' : 'connection'}`;
  return [
    rate(where, own, baselines, isBusy ? { atLeast: leastShare * slower } : undefined),
    wait(`half of the receipts, ${where}`, 'p50', own, baselines),
    wait(
      `99 of 100 receipts, ${where}`,
      'p99',
      own,
      baselines,
      connections === 16 ? p99Limit : undefined,
    ),
  ];
}

/** Whoever sends only once answered asks least while the server is slow; this sends all the same. */
async function atEvenPace(site: LoadedSite, most: Timing, seconds: number): Promise<Figure[]> {
  const perSecond = evenShare * most.perSecond;
  const own = await site.load({ connections: 16, seconds, perSecond });
  const baselines = { 'each sends once answered': most };
  const what = `99 of 100 receipts, 16 connections, ${perSecond.toFixed(0)} messages due a second`;
  return [wait(what, 'p99', own, baselines, p99Limit)];
}

async function loadedBareHono(connections: number, seconds: number): Promise<Timing> {
  const bare = await startBareHono();
  await load({ origin: bare.origin, connections, seconds: seconds / 4 });
  const loaded = await load({ origin: bare.origin, connections, seconds });
  await bare.stop();
  return loaded;
}

async function rawCommits({ server }: LoadedSite, seconds: number): Promise<Timing> {
  const asked = { from: sqliteFile(server), seconds };
  return JSON.parse(await runProcess('../bench/processes/raw-commits.ts', asked)) as Timing;
}

async function onPostgres(figures: readonly Figure[], seconds: number): Promise<Figure> {
  const postgres = await startPostgres();
  const site = await startLoadedSite('takes every mail', 'full', {
    DATABASE_URL: `${postgres.url}/postgres`,
    SUPPORT_SECRET: 'a secret of the measurement, long enough',
  });
  const own = await site.load({ connections: 16, seconds });
  await site.remove();
  await postgres.remove();
  const onSqlite = figures.find(({ what }) => what === 'messages stored, 16 connections');
  return {
    what: 'messages stored, 16 connections, PostgreSQL on the same two cores',
    unit: 'per s',
    value: own.perSecond,
    baselines: { 'ours on SQLite': onSqlite?.value ?? Number.NaN },
  };
}

function rate(where: string, own: Timing, baselines: Timings, limit?: Limit): Figure {
  return {
    what: `messages stored, ${where}`,
    unit: 'per s',
    value: own.perSecond,
    baselines: each(baselines, 'perSecond'),
    ...(limit !== undefined && { limit }),
  };
}

function wait(
  what: string,
  key: 'p50' | 'p99',
  own: Timing,
  baselines: Timings,
  limit?: Limit,
): Figure {
  return {
    what,
    unit: 'ms',
    value: own[key],
    baselines: each(baselines, key),
    ...(limit !== undefined && { limit }),
  };
}

function each(timings: Timings, key: keyof Timing): Record<string, number> {
  return Object.fromEntries(Object.entries(timings).map(([name, timing]) => [name, timing[key]]));
}
